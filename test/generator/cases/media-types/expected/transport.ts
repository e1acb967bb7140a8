// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { MediaTypesError, MediaTypesErrorStatus } from "./errors.js";

/** Options of a MediaTypes client. */
export interface MediaTypesOptions extends ClientOptions {
}

/** Sends MediaTypes operations; the free functions take it as their first argument. */
export type MediaTypesTransport = Transport<"MediaTypes">;

const api: ApiDescription<"MediaTypes"> = {
  contract: 1,
  name: "MediaTypes",
  options: {},
  security: [],
  errors: {
    Error: MediaTypesError,
    codes: MediaTypesErrorStatus,
    message: "message",
  },
};

/**
 * Makes a MediaTypes transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createMediaTypesTransport(
  options: MediaTypesOptions = {},
  diagnostics?: Diagnostics,
): MediaTypesTransport {
  return new Transport(api, options, diagnostics);
}
