// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { Nullable31Error, Nullable31ErrorStatus } from "./errors.js";

/** Options of a Nullable31 client. */
export interface Nullable31Options extends ClientOptions {
}

/** Sends Nullable31 operations; the free functions take it as their first argument. */
export type Nullable31Transport = Transport<"Nullable31">;

const api: ApiDescription<"Nullable31"> = {
  contract: 1,
  name: "Nullable31",
  options: {},
  security: [],
  errors: {
    Error: Nullable31Error,
    codes: Nullable31ErrorStatus,
    message: "message",
  },
};

/**
 * Makes a Nullable31 transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createNullable31Transport(
  options: Nullable31Options = {},
  diagnostics?: Diagnostics,
): Nullable31Transport {
  return new Transport(api, options, diagnostics);
}
