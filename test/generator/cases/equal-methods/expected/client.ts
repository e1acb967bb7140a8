// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, type RawRequest, rawRequest } from "specloom";
import type { EqualMethodsError } from "./errors.js";
import * as operations from "./operations.js";
import {
  createEqualMethodsTransport,
  type EqualMethodsOptions,
  type EqualMethodsTransport,
} from "./transport.js";

/** Orders */
export interface EqualMethodsClient {
  readonly orders: OrdersGroup;
  /** `GET /all` */
  orders2(options?: CallOptions): Call<void, operations.OrdersError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, EqualMethodsError>;
  /** The same client with other options. */
  withOptions(options: EqualMethodsOptions): EqualMethodsClient;
}

export interface OrdersGroup {
  /** `GET /orders` */
  ordersList(options?: CallOptions): Call<void, operations.OrdersListError>;

  /** `POST /orders` */
  create(options?: CallOptions): Call<void, operations.OrdersCreateError>;

  /** `GET /v1/orders` */
  v1OrdersList(options?: CallOptions): Call<void, operations.V1OrdersListError>;

  /** `GET /orders/open` */
  ordersFind(options?: CallOptions): Call<void, operations.OrdersFindError>;

  /** `GET /orders/shut` */
  find(options?: CallOptions): Call<void, operations.OrdersFindShutError>;

  /** `GET /orders/gone` */
  listGone(options?: CallOptions): Call<void, operations.ListGoneError>;

  /** `POST /orders/gone` */
  listGone2(options?: CallOptions): Call<void, operations.ListGone2Error>;
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
      ordersList: (options) => operations.ordersList(transport, options),
      create: (options) => operations.ordersCreate(transport, options),
      v1OrdersList: (options) => operations.v1OrdersList(transport, options),
      ordersFind: (options) => operations.ordersFind(transport, options),
      find: (options) => operations.ordersFindShut(transport, options),
      listGone: (options) => operations.listGone(transport, options),
      listGone2: (options) => operations.listGone2(transport, options),
    },
    orders2: (options) => operations.orders(transport, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
