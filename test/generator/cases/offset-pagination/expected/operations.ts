// Generated from openapi.yaml. Do not edit.

import { byOffset, ListCall, type ListOptions } from "specloom";
import type { OffsetPaginationErrorOf } from "./errors.js";
import type { OffsetPaginationTransport } from "./transport.js";
import type { ListProductsParams, ListProductsResponse, Product } from "./types.js";

/** What can go wrong in listProducts. */
export type ListProductsError = OffsetPaginationErrorOf<never>;

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

const offsetPages = byOffset({
  items: "resources",
  offset: "offset",
  total: "total_count",
});
