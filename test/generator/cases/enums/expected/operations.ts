// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, exploded, jsonBody } from "specloom";
import type { EnumsCallError } from "./errors.js";
import type { EnumsTransport } from "./transport.js";
import type { ListOrdersParams, ListOrdersResponse, OrderRequest } from "./types.js";

/** What can go wrong in listOrders. */
export type ListOrdersError = EnumsCallError<never>;

/** `GET /orders` */
export function listOrders(
  transport: EnumsTransport,
  params?: ListOrdersParams,
  options?: CallOptions,
): Call<ListOrdersResponse, ListOrdersError> {
  return transport.call({
    method: "GET",
    path: "/orders",
    params: exploded(params),
    anyJson: true,
    options,
  });
}

/** What can go wrong in createOrder. */
export type CreateOrderError = EnumsCallError<never>;

/** `POST /orders` */
export function createOrder(
  transport: EnumsTransport,
  body: OrderRequest,
  options?: CallOptions,
): Call<void, CreateOrderError> {
  return transport.call({
    method: "POST",
    path: "/orders",
    body: jsonBody(body),
    accept: asNothing,
    options,
  });
}
