// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { NoOperationsError } from "./errors.js";
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
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, NoOperationsError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: NoOperationsOptions): NoOperationsClient;
}

/**
 * Makes a NoOperations client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createNoOperationsClient(options: NoOperationsOptions = {}): NoOperationsClient {
  return bind(createNoOperationsTransport(options));
}

function bind(transport: NoOperationsTransport): NoOperationsClient {
  return {
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
