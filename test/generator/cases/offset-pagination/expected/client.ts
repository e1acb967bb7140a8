// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type ListCall,
  type ListOptions,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { OffsetPaginationError } from "./errors.js";
import * as orders from "./resources/orders.js";
import * as products from "./resources/products.js";
import * as returns from "./resources/returns.js";
import type * as schemas from "./schemas.js";
import {
  createOffsetPaginationTransport,
  type OffsetPaginationOptions,
  type OffsetPaginationTransport,
} from "./transport.js";

/** Catalogue */
export interface OffsetPaginationClient {
  /** `GET /products` */
  listProducts(
    params: products.ListProductsParams,
    options?: ListOptions,
  ): ListCall<products.ListProductsResponse, schemas.Product, products.ListProductsError>;
  /** `GET /orders` */
  listOrders(
    params?: orders.ListOrdersParams,
    options?: ListOptions,
  ): ListCall<orders.ListOrdersResponse, schemas.Order, orders.ListOrdersError>;
  /** `GET /returns` */
  listReturns(
    params?: returns.ListReturnsParams,
    options?: ListOptions,
  ): ListCall<returns.ListReturnsResponse, schemas.Order, returns.ListReturnsError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, OffsetPaginationError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: OffsetPaginationOptions): OffsetPaginationClient;
}

/**
 * Makes an OffsetPagination client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createOffsetPaginationClient(
  options: OffsetPaginationOptions = {},
): OffsetPaginationClient {
  return bind(createOffsetPaginationTransport(options));
}

function bind(transport: OffsetPaginationTransport): OffsetPaginationClient {
  return {
    listProducts: (params, options) => products.listProducts(transport, params, options),
    listOrders: (params, options) => orders.listOrders(transport, params, options),
    listReturns: (params, options) => returns.listReturns(transport, params, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
