// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  diagnostics,
  type RawOperation,
  rawRequest,
  type SpecloomError,
} from "specloom";
import {
  createNoOperationsTransport,
  type NoOperationsOptions,
  type NoOperationsTransport,
} from "./transport.js";

/** Nothing */
export interface NoOperationsClient {
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: NoOperationsOptions): NoOperationsClient;
}

/**
 * Makes a NoOperations client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createNoOperationsClient(options: NoOperationsOptions = {}): NoOperationsClient {
  return bind(createNoOperationsTransport(options, diagnostics));
}

function bind(transport: NoOperationsTransport): NoOperationsClient {
  return {
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
