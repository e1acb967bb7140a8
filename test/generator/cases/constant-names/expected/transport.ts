// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { ConstantNamesError, ConstantNamesErrorStatus } from "./errors.js";

/** Options of a ConstantNames client. */
export interface ConstantNamesOptions extends ClientOptions {
}

/** Sends ConstantNames operations; the free functions take it as their first argument. */
export type ConstantNamesTransport = Transport<"ConstantNames">;

const api: ApiDescription<"ConstantNames"> = {
  contract: 1,
  name: "ConstantNames",
  options: {},
  security: [],
  errors: {
    Error: ConstantNamesError,
    codes: ConstantNamesErrorStatus,
    message: "message",
  },
};

/**
 * Makes a ConstantNames transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createConstantNamesTransport(
  options: ConstantNamesOptions = {},
  diagnostics?: Diagnostics,
): ConstantNamesTransport {
  return new Transport(api, options, diagnostics);
}
