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
  createRecursiveSchemasTransport,
  type RecursiveSchemasOptions,
  type RecursiveSchemasTransport,
} from "./transport.js";
import type { Tree } from "./types.js";

/** Trees */
export interface RecursiveSchemasClient {
  /** `GET /tree` */
  getTree(options?: CallOptions): Call<Tree, operations.GetTreeError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: RecursiveSchemasOptions): RecursiveSchemasClient;
}

/**
 * Makes a RecursiveSchemas client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createRecursiveSchemasClient(
  options: RecursiveSchemasOptions = {},
): RecursiveSchemasClient {
  return bind(createRecursiveSchemasTransport(options, diagnostics));
}

function bind(transport: RecursiveSchemasTransport): RecursiveSchemasClient {
  return {
    getTree: (options) => operations.getTree(transport, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
