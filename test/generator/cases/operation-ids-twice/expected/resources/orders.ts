// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { OperationIdsTwiceError } from "../errors.js";
import type { OperationIdsTwiceTransport } from "../transport.js";

export interface OrdersGroup {
  /** `GET /orders` */
  list(options?: CallOptions): Call<void, GetOrdersError>;
}

/** The errors that getOrders answers with. */
export type GetOrdersError = OperationIdsTwiceError;

/** `GET /orders` */
export function getOrders(
  transport: OperationIdsTwiceTransport,
  options?: CallOptions,
): Call<void, GetOrdersError> {
  return transport.call({
    id: "get /orders",
    method: "GET",
    path: "/orders",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OrdersErrors {
  "get /orders": GetOrdersError;
}
