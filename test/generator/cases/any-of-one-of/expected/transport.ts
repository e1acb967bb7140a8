// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { AnyOfOneOfError, AnyOfOneOfErrorStatus } from "./errors.js";

/** Options of an AnyOfOneOf client. */
export interface AnyOfOneOfOptions extends ClientOptions {
}

/** Sends AnyOfOneOf operations; the free functions take it as their first argument. */
export type AnyOfOneOfTransport = Transport<"AnyOfOneOf">;

const api: ApiDescription<"AnyOfOneOf"> = {
  contract: 1,
  name: "AnyOfOneOf",
  options: {},
  security: [],
  errors: {
    Error: AnyOfOneOfError,
    codes: AnyOfOneOfErrorStatus,
    message: "message",
  },
};

/**
 * Makes an AnyOfOneOf transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createAnyOfOneOfTransport(
  options: AnyOfOneOfOptions = {},
  diagnostics?: Diagnostics,
): AnyOfOneOfTransport {
  return new Transport(api, options, diagnostics);
}
