// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { DefaultAndRangeResponsesError, DefaultAndRangeResponsesErrorStatus } from "./errors.js";

/** Options of a DefaultAndRangeResponses client. */
export interface DefaultAndRangeResponsesOptions extends ClientOptions {
}

/**
 * Sends DefaultAndRangeResponses operations; the free functions take it as their first
 * argument.
 */
export type DefaultAndRangeResponsesTransport = Transport<"DefaultAndRangeResponses">;

const api: ApiDescription<"DefaultAndRangeResponses"> = {
  contract: 1,
  name: "DefaultAndRangeResponses",
  options: {},
  security: [],
  errors: {
    Error: DefaultAndRangeResponsesError,
    codes: DefaultAndRangeResponsesErrorStatus,
    message: "message",
  },
};

/**
 * Makes a DefaultAndRangeResponses transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createDefaultAndRangeResponsesTransport(
  options: DefaultAndRangeResponsesOptions = {},
  diagnostics?: Diagnostics,
): DefaultAndRangeResponsesTransport {
  return new Transport(api, options, diagnostics);
}
