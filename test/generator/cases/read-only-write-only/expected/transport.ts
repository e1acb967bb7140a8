// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, type Diagnostics, Transport } from "specloom";
import { ReadOnlyWriteOnlyError, ReadOnlyWriteOnlyErrorStatus } from "./errors.js";

/** Options of a ReadOnlyWriteOnly client. */
export interface ReadOnlyWriteOnlyOptions extends ClientOptions {
}

/** Sends ReadOnlyWriteOnly operations; the free functions take it as their first argument. */
export type ReadOnlyWriteOnlyTransport = Transport<"ReadOnlyWriteOnly">;

const api: ApiDescription<"ReadOnlyWriteOnly"> = {
  contract: 1,
  name: "ReadOnlyWriteOnly",
  options: {},
  security: [],
  errors: {
    Error: ReadOnlyWriteOnlyError,
    codes: ReadOnlyWriteOnlyErrorStatus,
    message: "message",
  },
};

/**
 * Makes a ReadOnlyWriteOnly transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createReadOnlyWriteOnlyTransport(
  options: ReadOnlyWriteOnlyOptions = {},
  diagnostics?: Diagnostics,
): ReadOnlyWriteOnlyTransport {
  return new Transport(api, options, diagnostics);
}
