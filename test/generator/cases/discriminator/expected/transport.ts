// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { DiscriminatorError, DiscriminatorErrorStatus } from "./errors.js";

/** Options of a Discriminator client. */
export interface DiscriminatorOptions extends ClientOptions {
}

/** Sends Discriminator operations; the free functions take it as their first argument. */
export type DiscriminatorTransport = Transport<"Discriminator">;

const api: ApiDescription<"Discriminator"> = {
  contract: 1,
  name: "Discriminator",
  options: {},
  security: [],
  errors: {
    Error: DiscriminatorError,
    codes: DiscriminatorErrorStatus,
    message: "message",
  },
};

/**
 * Makes a Discriminator transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createDiscriminatorTransport(
  options: DiscriminatorOptions = {},
  diagnostics?: Diagnostics,
): DiscriminatorTransport {
  return new Transport(api, options, diagnostics);
}
