// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { SeveralFilesError, SeveralFilesErrorStatus } from "./errors.js";

/** Options of a SeveralFiles client. */
export interface SeveralFilesOptions extends ClientOptions {
}

/** Sends SeveralFiles operations; the free functions take it as their first argument. */
export type SeveralFilesTransport = Transport<"SeveralFiles">;

const api: ApiDescription<"SeveralFiles"> = {
  contract: 1,
  name: "SeveralFiles",
  options: {},
  security: [],
  errors: {
    Error: SeveralFilesError,
    codes: SeveralFilesErrorStatus,
    message: "message",
  },
};

/**
 * Makes a SeveralFiles transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createSeveralFilesTransport(
  options: SeveralFilesOptions = {},
  diagnostics?: Diagnostics,
): SeveralFilesTransport {
  return new Transport(api, options, diagnostics);
}
