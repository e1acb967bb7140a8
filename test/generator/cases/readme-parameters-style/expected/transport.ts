// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { ReadmeParametersStyleError, ReadmeParametersStyleErrorStatus } from "./errors.js";

/** Options of a ReadmeParametersStyle client. */
export interface ReadmeParametersStyleOptions extends ClientOptions {
}

/**
 * Sends ReadmeParametersStyle operations; the free functions take it as their first argument.
 */
export type ReadmeParametersStyleTransport = Transport<"ReadmeParametersStyle">;

const api: ApiDescription<"ReadmeParametersStyle"> = {
  contract: 1,
  name: "ReadmeParametersStyle",
  baseUrl: "https://httpbin.org",
  options: {},
  security: [],
  errors: {
    Error: ReadmeParametersStyleError,
    codes: ReadmeParametersStyleErrorStatus,
    message: "message",
  },
};

/**
 * Makes a ReadmeParametersStyle transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createReadmeParametersStyleTransport(
  options: ReadmeParametersStyleOptions = {},
  diagnostics?: Diagnostics,
): ReadmeParametersStyleTransport {
  return new Transport(api, options, diagnostics);
}
