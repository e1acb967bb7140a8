// Generated from openapi.yaml. Do not edit.

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
  createNullable30Transport,
  type Nullable30Options,
  type Nullable30Transport,
} from "./transport.js";
import type { ListGuestsResponse } from "./types.js";

/** Guests */
export interface Nullable30Client {
  /** `GET /guests` */
  listGuests(options?: CallOptions): Call<ListGuestsResponse, operations.ListGuestsError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: Nullable30Options): Nullable30Client;
}

/**
 * Makes a Nullable30 client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createNullable30Client(options: Nullable30Options = {}): Nullable30Client {
  return bind(createNullable30Transport(options, diagnostics));
}

function bind(transport: Nullable30Transport): Nullable30Client {
  return {
    listGuests: (options) => operations.listGuests(transport, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
