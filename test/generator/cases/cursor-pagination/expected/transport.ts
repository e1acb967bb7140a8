// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { CursorPaginationError, CursorPaginationErrorStatus } from "./errors.js";

/** Options of a CursorPagination client. */
export interface CursorPaginationOptions extends ClientOptions {
}

/** Sends CursorPagination operations; the free functions take it as their first argument. */
export type CursorPaginationTransport = Transport<"CursorPagination">;

const api: ApiDescription<"CursorPagination"> = {
  contract: 1,
  name: "CursorPagination",
  options: {},
  security: [],
  errors: {
    Error: CursorPaginationError,
    codes: CursorPaginationErrorStatus,
    message: "message",
  },
};

/**
 * Makes a CursorPagination transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createCursorPaginationTransport(
  options: CursorPaginationOptions = {},
  diagnostics?: Diagnostics,
): CursorPaginationTransport {
  return new Transport(api, options, diagnostics);
}
