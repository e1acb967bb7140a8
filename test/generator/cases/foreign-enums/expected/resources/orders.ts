// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ForeignEnumsError } from "../errors.js";
import type { ForeignEnumsTransport } from "../transport.js";

export interface OrdersGroup {
  /** `GET /orders` */
  listOrders(params?: ListOrdersParams, options?: CallOptions): Call<void, ListOrdersError>;
}

/** The parameters of listOrders. */
export interface ListOrdersParams {
  /**
   * - `0`: Open: Nobody has paid.
   * - `1`: Paid
   * - `2`: Sent: On its way. *\/ export {}; /\*
   */
  status?: 0 | 1 | 2;
  /**
   * - `r`: Red
   * - `g`: Green
   */
  color?: "r" | "g";
  /** - `m`: 'Medium' */
  size?: "s" | "m";
  shape?: "a" | "b";
}

/** The errors that listOrders answers with. */
export type ListOrdersError = ForeignEnumsError;

/** `GET /orders` */
export function listOrders(
  transport: ForeignEnumsTransport,
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
