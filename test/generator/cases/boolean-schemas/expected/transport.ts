// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { BooleanSchemasError, BooleanSchemasErrorStatus } from "./errors.js";

/** Options of a BooleanSchemas client. */
export interface BooleanSchemasOptions extends ClientOptions {
}

/** Sends BooleanSchemas operations; the free functions take it as their first argument. */
export type BooleanSchemasTransport = Transport<"BooleanSchemas">;

const api: ApiDescription<"BooleanSchemas"> = {
  contract: 1,
  name: "BooleanSchemas",
  options: {},
  security: [],
  errors: {
    Error: BooleanSchemasError,
    codes: BooleanSchemasErrorStatus,
    message: "message",
  },
};

/**
 * Makes a BooleanSchemas transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createBooleanSchemasTransport(
  options: BooleanSchemasOptions = {},
  diagnostics?: Diagnostics,
): BooleanSchemasTransport {
  return new Transport(api, options, diagnostics);
}
