// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ClientOptionsError } from "../errors.js";
import type { ClientOptionsTransport } from "../transport.js";

/** The parameters of listOrders. */
export interface ListOrdersParams {
  limit?: number;
}

/** The errors that listOrders answers with. */
export type ListOrdersError = ClientOptionsError;

/** `GET /orders` */
export function listOrders(
  transport: ClientOptionsTransport,
  params?: ListOrdersParams,
  options?: CallOptions,
): Call<void, ListOrdersError> {
  return transport.call({
    id: "listOrders",
    method: "GET",
    path: "/orders",
    params,
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OrdersErrors {
  listOrders: ListOrdersError;
}
