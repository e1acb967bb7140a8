// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, Transport } from "specloom";
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
 * Makes a SeveralFiles transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createSeveralFilesTransport(
  options: SeveralFilesOptions = {},
): SeveralFilesTransport {
  return new Transport(api, options);
}
