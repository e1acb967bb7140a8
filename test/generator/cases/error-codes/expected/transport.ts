// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, Transport } from "specloom/runtime";
import { ErrorCodesError, ErrorCodesErrorCode } from "./errors.js";

/** Options of an ErrorCodes client. */
export interface ErrorCodesOptions extends ClientOptions {}

/** Sends ErrorCodes operations; the free functions take it as their first argument. */
export type ErrorCodesTransport = Transport<"ErrorCodes">;

const api: ApiDescription<"ErrorCodes"> = {
  contract: 3,
  name: "ErrorCodes",
  options: {},
  security: [],
  errors: {
    Error: ErrorCodesError,
    codes: ErrorCodesErrorCode,
    code: "error/code",
    message: "error/text",
  },
  envelope: "result",
};

/**
 * Makes an ErrorCodes transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createErrorCodesTransport(options: ErrorCodesOptions = {}): ErrorCodesTransport {
  return new Transport(api, options);
}
