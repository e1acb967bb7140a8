// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { FormsError, FormsErrorStatus } from "./errors.js";

/** Options of a Forms client. */
export interface FormsOptions extends ClientOptions {
}

/** Sends Forms operations; the free functions take it as their first argument. */
export type FormsTransport = Transport<"Forms">;

const api: ApiDescription<"Forms"> = {
  contract: 1,
  name: "Forms",
  options: {},
  security: [],
  errors: {
    Error: FormsError,
    codes: FormsErrorStatus,
    message: "message",
  },
};

/**
 * Makes a Forms transport. The option `logger` and a call's `toCurl()` need `diagnostics`.
 * Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createFormsTransport(
  options: FormsOptions = {},
  diagnostics?: Diagnostics,
): FormsTransport {
  return new Transport(api, options, diagnostics);
}
