// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { EqualMethodsError } from "./errors.js";
import * as all from "./resources/all.js";
import * as orders from "./resources/orders.js";
import {
  createEqualMethodsTransport,
  type EqualMethodsOptions,
  type EqualMethodsTransport,
} from "./transport.js";

/** Orders */
export interface EqualMethodsClient {
  readonly orders: orders.OrdersGroup;
  /** `GET /all` */
  orders2(options?: CallOptions): Call<void, all.OrdersError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, EqualMethodsError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: EqualMethodsOptions): EqualMethodsClient;
}

/**
 * Makes an EqualMethods client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createEqualMethodsClient(options: EqualMethodsOptions = {}): EqualMethodsClient {
  return bind(createEqualMethodsTransport(options));
}

function bind(transport: EqualMethodsTransport): EqualMethodsClient {
  return {
    orders: {
      ordersList: (options) => orders.ordersList(transport, options),
      create: (options) => orders.ordersCreate(transport, options),
      v1OrdersList: (options) => orders.v1OrdersList(transport, options),
      ordersFind: (options) => orders.ordersFind(transport, options),
      find: (options) => orders.ordersFindShut(transport, options),
      listGone: (options) => orders.listGone(transport, options),
      listGone2: (options) => orders.listGone2(transport, options),
    },
    orders2: (options) => all.orders(transport, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
