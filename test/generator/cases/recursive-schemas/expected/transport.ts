// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { RecursiveSchemasError, RecursiveSchemasErrorStatus } from "./errors.js";

/** Options of a RecursiveSchemas client. */
export interface RecursiveSchemasOptions extends ClientOptions {
}

/** Sends RecursiveSchemas operations; the free functions take it as their first argument. */
export type RecursiveSchemasTransport = Transport<"RecursiveSchemas">;

const api: ApiDescription<"RecursiveSchemas"> = {
  contract: 1,
  name: "RecursiveSchemas",
  options: {},
  security: [],
  errors: {
    Error: RecursiveSchemasError,
    codes: RecursiveSchemasErrorStatus,
    message: "message",
  },
};

/**
 * Makes a RecursiveSchemas transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createRecursiveSchemasTransport(
  options: RecursiveSchemasOptions = {},
  diagnostics?: Diagnostics,
): RecursiveSchemasTransport {
  return new Transport(api, options, diagnostics);
}
