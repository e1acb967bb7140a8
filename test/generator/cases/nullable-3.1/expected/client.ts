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
  createNullable31Transport,
  type Nullable31Options,
  type Nullable31Transport,
} from "./transport.js";
import type { ListGuestsResponse } from "./types.js";

/** Guests */
export interface Nullable31Client {
  /** `GET /guests` */
  listGuests(options?: CallOptions): Call<ListGuestsResponse, operations.ListGuestsError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: Nullable31Options): Nullable31Client;
}

/**
 * Makes a Nullable31 client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createNullable31Client(options: Nullable31Options = {}): Nullable31Client {
  return bind(createNullable31Transport(options, diagnostics));
}

function bind(transport: Nullable31Transport): Nullable31Client {
  return {
    listGuests: (options) => operations.listGuests(transport, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
