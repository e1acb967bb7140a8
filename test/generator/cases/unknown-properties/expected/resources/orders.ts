// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { UnknownPropertiesError } from "../errors.js";
import type { Order } from "../schemas.js";
import type { UnknownPropertiesTransport } from "../transport.js";

/** The parameters of listOrders. */
export interface ListOrdersParams {
  page?: number;
}

/** The errors that listOrders answers with. */
export type ListOrdersError = UnknownPropertiesError;

/** `GET /orders` */
export function listOrders(
  transport: UnknownPropertiesTransport,
  params?: ListOrdersParams,
  options?: CallOptions,
): Call<Order, ListOrdersError> {
  return transport.call({
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
