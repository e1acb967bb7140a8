// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, Transport } from "specloom/runtime";
import { ForeignMicrosoftError, ForeignMicrosoftErrorStatus } from "./errors.js";

/** Options of a ForeignMicrosoft client. */
export interface ForeignMicrosoftOptions extends ClientOptions {}

/** Sends ForeignMicrosoft operations; the free functions take it as their first argument. */
export type ForeignMicrosoftTransport = Transport<"ForeignMicrosoft">;

const api: ApiDescription<"ForeignMicrosoft"> = {
  contract: 3,
  name: "ForeignMicrosoft",
  baseUrl: "https://vault.example",
  options: {},
  security: [],
  errors: {
    Error: ForeignMicrosoftError,
    codes: ForeignMicrosoftErrorStatus,
    message: "message",
  },
};

/**
 * Makes a ForeignMicrosoft transport. Throws an `OptionsError` for an option that is missing
 * or malformed.
 */
export function createForeignMicrosoftTransport(
  options: ForeignMicrosoftOptions = {},
): ForeignMicrosoftTransport {
  return new Transport(api, options);
}
