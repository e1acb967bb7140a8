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
  type ClientApiOptions,
  type ClientApiTransport,
  createClientApiTransport,
} from "./transport.js";

/** Clients */
export interface ClientApiClient {
  readonly clients: ClientsGroup;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: ClientApiOptions): ClientApiClient;
}

export interface ClientsGroup {
  /** `GET /clients` */
  listClients(options?: CallOptions): Call<void, operations.ListClientsError>;
}

/**
 * Makes a ClientApi client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createClientApiClient(options: ClientApiOptions = {}): ClientApiClient {
  return bind(createClientApiTransport(options, diagnostics));
}

function bind(transport: ClientApiTransport): ClientApiClient {
  return {
    clients: {
      listClients: (options) => operations.listClients(transport, options),
    },
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
