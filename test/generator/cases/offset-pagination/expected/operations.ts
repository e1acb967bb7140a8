// Generated from openapi.yaml. Do not edit.

import { exploded, ListCall, type ListOptions, type Pagination } from "specloom";
import type { OffsetPaginationCallError } from "./errors.js";
import type { OffsetPaginationTransport } from "./transport.js";
import type { ListProductsParams, ListProductsResponse, Product } from "./types.js";

/** What can go wrong in listProducts. */
export type ListProductsError = OffsetPaginationCallError<never>;

/** `GET /products` */
export function listProducts(
  transport: OffsetPaginationTransport,
  params: ListProductsParams,
  options?: ListOptions,
): ListCall<ListProductsResponse, Product, ListProductsError> {
  return new ListCall(transport, {
    method: "GET",
    path: "/products",
    params: exploded(params),
    options,
  }, offsetPages);
}

const offsetPages: Pagination = {
  style: "offset",
  items: "resources",
  offset: "offset",
  total: "total_count",
};
