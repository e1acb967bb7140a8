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
  type BooleanSchemasOptions,
  type BooleanSchemasTransport,
  createBooleanSchemasTransport,
} from "./transport.js";
import type { ListThingsResponse } from "./types.js";

/** Booleans */
export interface BooleanSchemasClient {
  /** `GET /things` */
  listThings(options?: CallOptions): Call<ListThingsResponse, operations.ListThingsError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: BooleanSchemasOptions): BooleanSchemasClient;
}

/**
 * Makes a BooleanSchemas client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createBooleanSchemasClient(
  options: BooleanSchemasOptions = {},
): BooleanSchemasClient {
  return bind(createBooleanSchemasTransport(options, diagnostics));
}

function bind(transport: BooleanSchemasTransport): BooleanSchemasClient {
  return {
    listThings: (options) => operations.listThings(transport, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
