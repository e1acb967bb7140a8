// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { DeprecatedError, DeprecatedErrorStatus } from "./errors.js";

/** Options of a Deprecated client. */
export interface DeprecatedOptions extends ClientOptions {
}

/** Sends Deprecated operations; the free functions take it as their first argument. */
export type DeprecatedTransport = Transport<"Deprecated">;

const api: ApiDescription<"Deprecated"> = {
  contract: 1,
  name: "Deprecated",
  options: {},
  security: [],
  errors: {
    Error: DeprecatedError,
    codes: DeprecatedErrorStatus,
    message: "message",
  },
};

/**
 * Makes a Deprecated transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createDeprecatedTransport(
  options: DeprecatedOptions = {},
  diagnostics?: Diagnostics,
): DeprecatedTransport {
  return new Transport(api, options, diagnostics);
}
