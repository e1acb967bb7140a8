// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { ShadowedNamesError, ShadowedNamesErrorStatus } from "./errors.js";

/** Options of a ShadowedNames client. */
export interface ShadowedNamesOptions extends ClientOptions {
}

/** Sends ShadowedNames operations; the free functions take it as their first argument. */
export type ShadowedNamesTransport = Transport<"ShadowedNames">;

const api: ApiDescription<"ShadowedNames"> = {
  contract: 1,
  name: "ShadowedNames",
  options: {},
  security: [],
  errors: {
    Error: ShadowedNamesError,
    codes: ShadowedNamesErrorStatus,
    message: "message",
  },
};

/**
 * Makes a ShadowedNames transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createShadowedNamesTransport(
  options: ShadowedNamesOptions = {},
  diagnostics?: Diagnostics,
): ShadowedNamesTransport {
  return new Transport(api, options, diagnostics);
}
