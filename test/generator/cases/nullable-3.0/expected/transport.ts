// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { Nullable30Error, Nullable30ErrorStatus } from "./errors.js";

/** Options of a Nullable30 client. */
export interface Nullable30Options extends ClientOptions {
}

/** Sends Nullable30 operations; the free functions take it as their first argument. */
export type Nullable30Transport = Transport<"Nullable30">;

const api: ApiDescription<"Nullable30"> = {
  contract: 1,
  name: "Nullable30",
  options: {},
  security: [],
  errors: {
    Error: Nullable30Error,
    codes: Nullable30ErrorStatus,
    message: "message",
  },
};

/**
 * Makes a Nullable30 transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createNullable30Transport(
  options: Nullable30Options = {},
  diagnostics?: Diagnostics,
): Nullable30Transport {
  return new Transport(api, options, diagnostics);
}
