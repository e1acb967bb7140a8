// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { ParametersError, ParametersErrorStatus } from "./errors.js";

/** Options of a Parameters client. */
export interface ParametersOptions extends ClientOptions {
}

/** Sends Parameters operations; the free functions take it as their first argument. */
export type ParametersTransport = Transport<"Parameters">;

const api: ApiDescription<"Parameters"> = {
  contract: 1,
  name: "Parameters",
  options: {},
  security: [],
  errors: {
    Error: ParametersError,
    codes: ParametersErrorStatus,
    message: "message",
  },
};

/**
 * Makes a Parameters transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createParametersTransport(
  options: ParametersOptions = {},
  diagnostics?: Diagnostics,
): ParametersTransport {
  return new Transport(api, options, diagnostics);
}
