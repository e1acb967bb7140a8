// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { CircularFilesError, CircularFilesErrorStatus } from "./errors.js";

/** Options of a CircularFiles client. */
export interface CircularFilesOptions extends ClientOptions {
}

/** Sends CircularFiles operations; the free functions take it as their first argument. */
export type CircularFilesTransport = Transport<"CircularFiles">;

const api: ApiDescription<"CircularFiles"> = {
  contract: 1,
  name: "CircularFiles",
  options: {},
  security: [],
  errors: {
    Error: CircularFilesError,
    codes: CircularFilesErrorStatus,
    message: "message",
  },
};

/**
 * Makes a CircularFiles transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createCircularFilesTransport(
  options: CircularFilesOptions = {},
  diagnostics?: Diagnostics,
): CircularFilesTransport {
  return new Transport(api, options, diagnostics);
}
