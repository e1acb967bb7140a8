// Generated from openapi.json. Do not edit.

import {
  type Call,
  type CallOptions,
  diagnostics,
  type RawOperation,
  rawRequest,
  type SpecloomError,
} from "specloom";
import * as operations from "./operations.js";
import {
  createMinimal30Transport,
  type Minimal30Options,
  type Minimal30Transport,
} from "./transport.js";
import type { Loaf } from "./types.js";

/** Bakery */
export interface Minimal30Client {
  /**
   * Get a loaf
   *
   * `GET /loaves/{id}`
   */
  getLoaf(id: number, options?: CallOptions): Call<Loaf, operations.GetLoafError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: Minimal30Options): Minimal30Client;
}

/**
 * Makes a Minimal30 client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createMinimal30Client(options: Minimal30Options = {}): Minimal30Client {
  return bind(createMinimal30Transport(options, diagnostics));
}

function bind(transport: Minimal30Transport): Minimal30Client {
  return {
    getLoaf: (id, options) => operations.getLoaf(transport, id, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
