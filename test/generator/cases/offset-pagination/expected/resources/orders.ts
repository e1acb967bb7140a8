// Generated from openapi.yaml. Do not edit.

import { byOffset, ListCall, type ListOptions } from "specloom/runtime";
import type { OffsetPaginationError } from "../errors.js";
import type { Order } from "../schemas.js";
import type { OffsetPaginationTransport } from "../transport.js";

const offsetPages = /* @__PURE__ */ byOffset({
  items: "data",
  offset: "skip",
  hasMore: "has_more",
  limit: "take",
});

/** The parameters of listOrders. */
export interface ListOrdersParams {
  skip?: number;
  take?: number;
}

/** What listOrders answers. */
export interface ListOrdersResponse {
  data: Order[];
  has_more: boolean;
}

/** The errors that listOrders answers with. */
export type ListOrdersError = OffsetPaginationError;

/** `GET /orders` */
export function listOrders(
  transport: OffsetPaginationTransport,
  params?: ListOrdersParams,
  options?: ListOptions,
): ListCall<ListOrdersResponse, Order, ListOrdersError> {
  return new ListCall(transport, offsetPages, {
    id: "listOrders",
    method: "GET",
    path: "/orders",
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OrdersErrors {
  listOrders: ListOrdersError;
}
