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
  type ClientOptionsOptions,
  type ClientOptionsTransport,
  createClientOptionsTransport,
} from "./transport.js";
import type { ListOrdersParams } from "./types.js";

/** Shops */
export interface ClientOptionsClient {
  /** `GET /orders` */
  listOrders(
    params?: ListOrdersParams,
    options?: CallOptions,
  ): Call<void, operations.ListOrdersError>;
  /** `GET /status` */
  getStatus(options?: CallOptions): Call<void, operations.GetStatusError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: ClientOptionsOptions): ClientOptionsClient;
}

/**
 * Makes a ClientOptions client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createClientOptionsClient(options: ClientOptionsOptions = {}): ClientOptionsClient {
  return bind(createClientOptionsTransport(options, diagnostics));
}

function bind(transport: ClientOptionsTransport): ClientOptionsClient {
  return {
    listOrders: (params, options) => operations.listOrders(transport, params, options),
    getStatus: (options) => operations.getStatus(transport, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
