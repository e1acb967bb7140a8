// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { NullValuesOtherError } from "../errors.js";
import type { Order } from "../schemas.js";
import type { NullValuesTransport } from "../transport.js";

/** The errors that listOrders answers with. */
export type ListOrdersError = NullValuesOtherError<never>;

/** `GET /orders` */
export function listOrders(
  transport: NullValuesTransport,
  options?: CallOptions,
): Call<Order, ListOrdersError> {
  return transport.call({
    id: "listOrders",
    method: "GET",
    path: "/orders",
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OrdersErrors {
  listOrders: ListOrdersError;
}
