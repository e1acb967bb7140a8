// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { TextAndBinaryError, TextAndBinaryErrorStatus } from "./errors.js";

/** Options of a TextAndBinary client. */
export interface TextAndBinaryOptions extends ClientOptions {
}

/** Sends TextAndBinary operations; the free functions take it as their first argument. */
export type TextAndBinaryTransport = Transport<"TextAndBinary">;

const api: ApiDescription<"TextAndBinary"> = {
  contract: 1,
  name: "TextAndBinary",
  options: {},
  security: [],
  errors: {
    Error: TextAndBinaryError,
    codes: TextAndBinaryErrorStatus,
    message: "message",
  },
};

/**
 * Makes a TextAndBinary transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createTextAndBinaryTransport(
  options: TextAndBinaryOptions = {},
  diagnostics?: Diagnostics,
): TextAndBinaryTransport {
  return new Transport(api, options, diagnostics);
}
