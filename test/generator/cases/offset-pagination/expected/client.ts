// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  diagnostics,
  type ListCall,
  type ListOptions,
  type RawOperation,
  rawRequest,
  type SpecloomError,
} from "specloom";
import * as operations from "./operations.js";
import {
  createOffsetPaginationTransport,
  type OffsetPaginationOptions,
  type OffsetPaginationTransport,
} from "./transport.js";
import type { ListProductsParams, ListProductsResponse, Product } from "./types.js";

/** Catalogue */
export interface OffsetPaginationClient {
  /** `GET /products` */
  listProducts(
    params: ListProductsParams,
    options?: ListOptions,
  ): ListCall<ListProductsResponse, Product, operations.ListProductsError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
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
  return bind(createOffsetPaginationTransport(options, diagnostics));
}

function bind(transport: OffsetPaginationTransport): OffsetPaginationClient {
  return {
    listProducts: (params, options) => operations.listProducts(transport, params, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
