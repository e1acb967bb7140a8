// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { EnumsError, EnumsErrorStatus } from "./errors.js";

/** Options of an Enums client. */
export interface EnumsOptions extends ClientOptions {
}

/** Sends Enums operations; the free functions take it as their first argument. */
export type EnumsTransport = Transport<"Enums">;

const api: ApiDescription<"Enums"> = {
  contract: 1,
  name: "Enums",
  options: {},
  security: [],
  errors: {
    Error: EnumsError,
    codes: EnumsErrorStatus,
    message: "message",
  },
};

/**
 * Makes an Enums transport. The option `logger` and a call's `toCurl()` need `diagnostics`.
 * Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createEnumsTransport(
  options: EnumsOptions = {},
  diagnostics?: Diagnostics,
): EnumsTransport {
  return new Transport(api, options, diagnostics);
}
