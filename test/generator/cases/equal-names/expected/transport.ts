// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { EqualNamesError, EqualNamesErrorStatus } from "./errors.js";

/** Options of an EqualNames client. */
export interface EqualNamesOptions extends ClientOptions {
}

/** Sends EqualNames operations; the free functions take it as their first argument. */
export type EqualNamesTransport = Transport<"EqualNames">;

const api: ApiDescription<"EqualNames"> = {
  contract: 1,
  name: "EqualNames",
  options: {},
  security: [],
  errors: {
    Error: EqualNamesError,
    codes: EqualNamesErrorStatus,
    message: "message",
  },
};

/**
 * Makes an EqualNames transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createEqualNamesTransport(
  options: EqualNamesOptions = {},
  diagnostics?: Diagnostics,
): EqualNamesTransport {
  return new Transport(api, options, diagnostics);
}
