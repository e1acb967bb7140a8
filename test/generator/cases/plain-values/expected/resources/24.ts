// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { PlainValuesError } from "../errors.js";
import type { Order } from "../schemas.js";
import type { PlainValuesTransport } from "../transport.js";

export interface _24Group {
  /**
   * `GET /orders`
   *
   * @deprecated
   */
  listOrders(params: ListOrdersParams, options?: CallOptions): Call<Order, ListOrdersError>;
}

/** The parameters of listOrders. */
export interface ListOrdersParams {
  /** At least 1. */
  page: number;
}

/** The errors that listOrders answers with. */
export type ListOrdersError = PlainValuesError;

/**
 * `GET /orders`
 *
 * @deprecated
 */
export function listOrders(
  transport: PlainValuesTransport,
  params: ListOrdersParams,
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
export interface _24Errors {
  listOrders: ListOrdersError;
}
