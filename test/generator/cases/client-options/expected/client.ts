// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { ClientOptionsError } from "./errors.js";
import * as orders from "./resources/orders.js";
import * as status from "./resources/status.js";
import {
  type ClientOptionsOptions,
  type ClientOptionsTransport,
  createClientOptionsTransport,
} from "./transport.js";

/** Shops */
export interface ClientOptionsClient {
  /** `GET /orders` */
  listOrders(
    params?: orders.ListOrdersParams,
    options?: CallOptions,
  ): Call<void, orders.ListOrdersError>;
  /** `GET /status` */
  getStatus(options?: CallOptions): Call<void, status.GetStatusError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, ClientOptionsError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
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
    listOrders: (params, options) => orders.listOrders(transport, params, options),
    getStatus: (options) => status.getStatus(transport, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
