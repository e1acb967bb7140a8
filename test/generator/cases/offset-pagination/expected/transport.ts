// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { OffsetPaginationError, OffsetPaginationErrorStatus } from "./errors.js";

/** Options of an OffsetPagination client. */
export interface OffsetPaginationOptions extends ClientOptions {
}

/** Sends OffsetPagination operations; the free functions take it as their first argument. */
export type OffsetPaginationTransport = Transport<"OffsetPagination">;

const api: ApiDescription<"OffsetPagination"> = {
  contract: 1,
  name: "OffsetPagination",
  options: {},
  security: [],
  errors: {
    Error: OffsetPaginationError,
    codes: OffsetPaginationErrorStatus,
    message: "message",
  },
};

/**
 * Makes an OffsetPagination transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createOffsetPaginationTransport(
  options: OffsetPaginationOptions = {},
  diagnostics?: Diagnostics,
): OffsetPaginationTransport {
  return new Transport(api, options, diagnostics);
}
