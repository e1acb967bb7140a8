// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, jsonBody } from "specloom/runtime";
import type { EnumsError } from "../errors.js";
import type { Channel, Order, OrderRequest, StatusRequest } from "../schemas.js";
import type { EnumsTransport } from "../transport.js";

/** The parameters of listOrders. */
export interface ListOrdersParams {
  status?: StatusRequest;
  channel?: Channel;
  sort?: ("asc" | "desc")[];
}

/** What listOrders answers. */
export type ListOrdersResponse = Order[];

/** The errors that listOrders answers with. */
export type ListOrdersError = EnumsError;

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

/** The errors that createOrder answers with. */
export type CreateOrderError = EnumsError;

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
    encode: jsonBody,
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OrdersErrors {
  listOrders: ListOrdersError;
  createOrder: CreateOrderError;
}
