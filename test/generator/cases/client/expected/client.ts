// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { ClientApiError } from "./errors.js";
import * as clients from "./resources/clients.js";
import {
  type ClientApiOptions,
  type ClientApiTransport,
  createClientApiTransport,
} from "./transport.js";

/** Clients */
export interface ClientApiClient {
  readonly clients: clients.ClientsGroup;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, ClientApiError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: ClientApiOptions): ClientApiClient;
}

/**
 * Makes a ClientApi client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createClientApiClient(options: ClientApiOptions = {}): ClientApiClient {
  return bind(createClientApiTransport(options));
}

function bind(transport: ClientApiTransport): ClientApiClient {
  return {
    clients: {
      listClients: (options) => clients.listClients(transport, options),
    },
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
