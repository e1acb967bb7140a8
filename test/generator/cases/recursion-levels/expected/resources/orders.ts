// Generated from openapi.yaml. Do not edit.

import {
  byOffset,
  type Call,
  type LevelListOptions,
  type LevelOptions,
  ListCall,
} from "specloom/runtime";
import type { RecursionLevelsError } from "../errors.js";
import type { RecursionLevel } from "../levels.js";
import type { Order, OrderList } from "../schemas.js";
import type { RecursionLevelsTransport } from "../transport.js";

const offsetPages = /* @__PURE__ */ byOffset({
  items: "orders",
  offset: "offset",
  total: "total",
});

/** The errors that getOrder answers with. */
export type GetOrderError = RecursionLevelsError;

/** `GET /orders/{id}` */
export function getOrder<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: RecursionLevelsTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<Order<L>, GetOrderError> {
  return transport.call({
    id: "getOrder",
    method: "GET",
    path: "/orders/{id}",
    pathParams: { id },
    options,
  });
}

/** The parameters of listOrders. */
export interface ListOrdersParams {
  offset?: number;
}

/** The errors that listOrders answers with. */
export type ListOrdersError = RecursionLevelsError;

/** `GET /orders` */
export function listOrders<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: RecursionLevelsTransport<C>,
  params?: ListOrdersParams,
  options?: LevelListOptions<L>,
): ListCall<OrderList<L>, Order<L>, ListOrdersError> {
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
  getOrder: GetOrderError;
  listOrders: ListOrdersError;
}
