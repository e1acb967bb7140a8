// Generated from openapi.yaml. Do not edit.

import { byOffset, ListCall, type ListOptions } from "specloom/runtime";
import type { OffsetPaginationError } from "../errors.js";
import type { Product } from "../schemas.js";
import type { OffsetPaginationTransport } from "../transport.js";

const offsetPages = /* @__PURE__ */ byOffset({
  items: "resources",
  offset: "offset",
  total: "total_count",
  limit: "limit",
});

/** The parameters of listProducts. */
export interface ListProductsParams {
  offset?: number;
  limit?: number;
  category: string;
}

/** What listProducts answers. */
export interface ListProductsResponse {
  resources: Product[];
  total_count: number;
}

/** The errors that listProducts answers with. */
export type ListProductsError = OffsetPaginationError;

/** `GET /products` */
export function listProducts(
  transport: OffsetPaginationTransport,
  params: ListProductsParams,
  options?: ListOptions,
): ListCall<ListProductsResponse, Product, ListProductsError> {
  return new ListCall(transport, offsetPages, {
    id: "listProducts",
    method: "GET",
    path: "/products",
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ProductsErrors {
  listProducts: ListProductsError;
}
