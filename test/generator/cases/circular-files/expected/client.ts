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
  type CircularFilesOptions,
  type CircularFilesTransport,
  createCircularFilesTransport,
} from "./transport.js";
import type { Person } from "./types.js";

/** Family */
export interface CircularFilesClient {
  /** `GET /people/{name}` */
  getPerson(name: string, options?: CallOptions): Call<Person, operations.GetPersonError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: CircularFilesOptions): CircularFilesClient;
}

/**
 * Makes a CircularFiles client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createCircularFilesClient(options: CircularFilesOptions = {}): CircularFilesClient {
  return bind(createCircularFilesTransport(options, diagnostics));
}

function bind(transport: CircularFilesTransport): CircularFilesClient {
  return {
    getPerson: (name, options) => operations.getPerson(transport, name, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
