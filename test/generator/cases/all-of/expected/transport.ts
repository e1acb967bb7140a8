// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { AllOfError, AllOfErrorStatus } from "./errors.js";

/** Options of an AllOf client. */
export interface AllOfOptions extends ClientOptions {
}

/** Sends AllOf operations; the free functions take it as their first argument. */
export type AllOfTransport = Transport<"AllOf">;

const api: ApiDescription<"AllOf"> = {
  contract: 1,
  name: "AllOf",
  options: {},
  security: [],
  errors: {
    Error: AllOfError,
    codes: AllOfErrorStatus,
    message: "message",
  },
};

/**
 * Makes an AllOf transport. The option `logger` and a call's `toCurl()` need `diagnostics`.
 * Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createAllOfTransport(
  options: AllOfOptions = {},
  diagnostics?: Diagnostics,
): AllOfTransport {
  return new Transport(api, options, diagnostics);
}
