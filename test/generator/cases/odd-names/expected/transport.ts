// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { OddNamesError, OddNamesErrorStatus } from "./errors.js";

/** Options of an OddNames client. */
export interface OddNamesOptions extends ClientOptions {
}

/** Sends OddNames operations; the free functions take it as their first argument. */
export type OddNamesTransport = Transport<"OddNames">;

const api: ApiDescription<"OddNames"> = {
  contract: 1,
  name: "OddNames",
  options: {},
  security: [],
  errors: {
    Error: OddNamesError,
    codes: OddNamesErrorStatus,
    message: "message",
  },
};

/**
 * Makes an OddNames transport. The option `logger` and a call's `toCurl()` need `diagnostics`.
 * Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createOddNamesTransport(
  options: OddNamesOptions = {},
  diagnostics?: Diagnostics,
): OddNamesTransport {
  return new Transport(api, options, diagnostics);
}
