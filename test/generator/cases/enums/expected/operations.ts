// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { EnumsErrorOf } from "./errors.js";
import type { EnumsTransport } from "./transport.js";
import type { ListOrdersParams, ListOrdersResponse, OrderRequest } from "./types.js";

/** What can go wrong in listOrders. */
export type ListOrdersError = EnumsErrorOf<never>;

/** `GET /orders` */
export function listOrders(
  transport: EnumsTransport,
  params?: ListOrdersParams,
  options?: CallOptions,
): Call<ListOrdersResponse, ListOrdersError> {
  return transport.call({
    id: "listOrders",
    method: "GET",
    path: "/orders",
    params,
    anyJson: true,
    options,
  });
}

/** What can go wrong in createOrder. */
export type CreateOrderError = EnumsErrorOf<never>;

/** `POST /orders` */
export function createOrder(
  transport: EnumsTransport,
  body: OrderRequest,
  options?: CallOptions,
): Call<void, CreateOrderError> {
  return transport.call({
    id: "createOrder",
    method: "POST",
    path: "/orders",
    body,
    decode: asNothing,
    options,
  });
}
