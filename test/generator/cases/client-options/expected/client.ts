// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, type RawRequest, rawRequest } from "specloom";
import type { ClientOptionsError } from "./errors.js";
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
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, ClientOptionsError>;
  /** The same client with other options. */
  withOptions(options: ClientOptionsOptions): ClientOptionsClient;
}

/**
 * Makes a ClientOptions client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createClientOptionsClient(options: ClientOptionsOptions = {}): ClientOptionsClient {
  return bind(createClientOptionsTransport(options));
}

function bind(transport: ClientOptionsTransport): ClientOptionsClient {
  return {
    listOrders: (params, options) => operations.listOrders(transport, params, options),
    getStatus: (options) => operations.getStatus(transport, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
