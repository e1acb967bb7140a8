// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { AdditionalPropertiesError, AdditionalPropertiesErrorStatus } from "./errors.js";

/** Options of an AdditionalProperties client. */
export interface AdditionalPropertiesOptions extends ClientOptions {
}

/**
 * Sends AdditionalProperties operations; the free functions take it as their first argument.
 */
export type AdditionalPropertiesTransport = Transport<"AdditionalProperties">;

const api: ApiDescription<"AdditionalProperties"> = {
  contract: 1,
  name: "AdditionalProperties",
  options: {},
  security: [],
  errors: {
    Error: AdditionalPropertiesError,
    codes: AdditionalPropertiesErrorStatus,
    message: "message",
  },
};

/**
 * Makes an AdditionalProperties transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createAdditionalPropertiesTransport(
  options: AdditionalPropertiesOptions = {},
  diagnostics?: Diagnostics,
): AdditionalPropertiesTransport {
  return new Transport(api, options, diagnostics);
}
