// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  exploded,
  type LevelListOptions,
  type LevelOptions,
  ListCall,
  type Pagination,
} from "specloom";
import type { RecursionLevelsCallError } from "./errors.js";
import type { RecursionLevel } from "./levels.js";
import type { RecursionLevelsTransport } from "./transport.js";
import type { GetStatusResponse, ListOrdersParams, Order, OrderList } from "./types.js";

/** What can go wrong in getOrder. */
export type GetOrderError = RecursionLevelsCallError<never>;

/** `GET /orders/{id}` */
export function getOrder<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: RecursionLevelsTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<Order<L>, GetOrderError> {
  return transport.call({
    method: "GET",
    path: "/orders/{id}",
    pathParams: { id },
    options,
  });
}

/** What can go wrong in listOrders. */
export type ListOrdersError = RecursionLevelsCallError<never>;

/** `GET /orders` */
export function listOrders<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: RecursionLevelsTransport<C>,
  params?: ListOrdersParams,
  options?: LevelListOptions<L>,
): ListCall<OrderList<L>, Order<L>, ListOrdersError> {
  return new ListCall(transport, {
    method: "GET",
    path: "/orders",
    params: exploded(params),
    options,
  }, offsetPages);
}

/** What can go wrong in getStatus. */
export type GetStatusError = RecursionLevelsCallError<never>;

/** `GET /status` */
export function getStatus(
  transport: RecursionLevelsTransport<RecursionLevel>,
  options?: CallOptions,
): Call<GetStatusResponse, GetStatusError> {
  return transport.call({
    method: "GET",
    path: "/status",
    options,
  });
}

const offsetPages: Pagination = {
  style: "offset",
  items: "orders",
  offset: "offset",
  total: "total",
};
