// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, Transport } from "specloom/runtime";
import { ErrorTextsError, ErrorTextsErrorCode } from "./errors.js";

/** Options of an ErrorTexts client. */
export interface ErrorTextsOptions extends ClientOptions {}

/** Sends ErrorTexts operations; the free functions take it as their first argument. */
export type ErrorTextsTransport = Transport<"ErrorTexts">;

const api: ApiDescription<"ErrorTexts"> = {
  contract: 3,
  name: "ErrorTexts",
  options: {},
  security: [],
  errors: {
    Error: ErrorTextsError,
    codes: ErrorTextsErrorCode,
    code: "errors/0/code",
    message: "errors/0/detail",
  },
};

/**
 * Makes an ErrorTexts transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createErrorTextsTransport(options: ErrorTextsOptions = {}): ErrorTextsTransport {
  return new Transport(api, options);
}
