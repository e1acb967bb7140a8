// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { MissingOperationIdsError, MissingOperationIdsErrorStatus } from "./errors.js";

/** Options of a MissingOperationIds client. */
export interface MissingOperationIdsOptions extends ClientOptions {
}

/**
 * Sends MissingOperationIds operations; the free functions take it as their first argument.
 */
export type MissingOperationIdsTransport = Transport<"MissingOperationIds">;

const api: ApiDescription<"MissingOperationIds"> = {
  contract: 1,
  name: "MissingOperationIds",
  options: {},
  security: [],
  errors: {
    Error: MissingOperationIdsError,
    codes: MissingOperationIdsErrorStatus,
    message: "message",
  },
};

/**
 * Makes a MissingOperationIds transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createMissingOperationIdsTransport(
  options: MissingOperationIdsOptions = {},
  diagnostics?: Diagnostics,
): MissingOperationIdsTransport {
  return new Transport(api, options, diagnostics);
}
