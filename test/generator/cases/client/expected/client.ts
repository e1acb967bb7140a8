// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, type RawRequest, rawRequest } from "specloom";
import type { ClientApiError } from "./errors.js";
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
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, ClientApiError>;
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
  return bind(createClientApiTransport(options));
}

function bind(transport: ClientApiTransport): ClientApiClient {
  return {
    clients: {
      listClients: (options) => operations.listClients(transport, options),
    },
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
