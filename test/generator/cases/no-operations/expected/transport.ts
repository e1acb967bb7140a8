// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { NoOperationsError, NoOperationsErrorStatus } from "./errors.js";

/** Options of a NoOperations client. */
export interface NoOperationsOptions extends ClientOptions {
}

/** Sends NoOperations operations; the free functions take it as their first argument. */
export type NoOperationsTransport = Transport<"NoOperations">;

const api: ApiDescription<"NoOperations"> = {
  contract: 1,
  name: "NoOperations",
  options: {},
  security: [],
  errors: {
    Error: NoOperationsError,
    codes: NoOperationsErrorStatus,
    message: "message",
  },
};

/**
 * Makes a NoOperations transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createNoOperationsTransport(
  options: NoOperationsOptions = {},
  diagnostics?: Diagnostics,
): NoOperationsTransport {
  return new Transport(api, options, diagnostics);
}
