// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { IgnoredPartsError, IgnoredPartsErrorStatus } from "./errors.js";

/** Options of an IgnoredParts client. */
export interface IgnoredPartsOptions extends ClientOptions {
}

/** Sends IgnoredParts operations; the free functions take it as their first argument. */
export type IgnoredPartsTransport = Transport<"IgnoredParts">;

const api: ApiDescription<"IgnoredParts"> = {
  contract: 1,
  name: "IgnoredParts",
  options: {},
  security: [],
  errors: {
    Error: IgnoredPartsError,
    codes: IgnoredPartsErrorStatus,
    message: "message",
  },
};

/**
 * Makes an IgnoredParts transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createIgnoredPartsTransport(
  options: IgnoredPartsOptions = {},
  diagnostics?: Diagnostics,
): IgnoredPartsTransport {
  return new Transport(api, options, diagnostics);
}
