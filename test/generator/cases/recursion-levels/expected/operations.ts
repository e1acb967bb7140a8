// Generated from openapi.yaml. Do not edit.

import {
  byOffset,
  type Call,
  type CallOptions,
  type LevelListOptions,
  type LevelOptions,
  ListCall,
} from "specloom";
import type { RecursionLevelsErrorOf } from "./errors.js";
import type { RecursionLevel } from "./levels.js";
import type { RecursionLevelsTransport } from "./transport.js";
import type { GetStatusResponse, ListOrdersParams, Order, OrderList } from "./types.js";

/** What can go wrong in getOrder. */
export type GetOrderError = RecursionLevelsErrorOf<never>;

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

/** What can go wrong in listOrders. */
export type ListOrdersError = RecursionLevelsErrorOf<never>;

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

/** What can go wrong in getStatus. */
export type GetStatusError = RecursionLevelsErrorOf<never>;

/** `GET /status` */
export function getStatus(
  transport: RecursionLevelsTransport<RecursionLevel>,
  options?: CallOptions,
): Call<GetStatusResponse, GetStatusError> {
  return transport.call({
    id: "getStatus",
    method: "GET",
    path: "/status",
    options,
  });
}

const offsetPages = byOffset({
  items: "orders",
  offset: "offset",
  total: "total",
});
