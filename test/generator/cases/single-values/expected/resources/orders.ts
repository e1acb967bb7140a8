// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { SingleValuesError } from "../errors.js";
import type { Pet } from "../schemas.js";
import type { SingleValuesTransport } from "../transport.js";

export interface OrdersGroup {
  /** `GET /orders` */
  listOrders(options?: CallOptions): Call<Pet, ListOrdersError>;
}

/** The errors that listOrders answers with. */
export type ListOrdersError = SingleValuesError;

/** `GET /orders` */
export function listOrders(
  transport: SingleValuesTransport,
  options?: CallOptions,
): Call<Pet, ListOrdersError> {
  return transport.call({
    id: "listOrders",
    method: "GET",
    path: "/orders",
    server: "https://orders.example",
    security: [["token"]],
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OrdersErrors {
  listOrders: ListOrdersError;
}
