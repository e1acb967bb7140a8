// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { PathParametersError } from "../errors.js";
import type { PathParametersTransport } from "../transport.js";

/** The errors that getOrder answers with. */
export type GetOrderError = PathParametersError;

/** `GET /orders/{id}` */
export function getOrder(
  transport: PathParametersTransport,
  id: string,
  options?: CallOptions,
): Call<void, GetOrderError> {
  return transport.call({
    id: "getOrder",
    method: "GET",
    path: "/orders/{id}",
    pathParams: { id },
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OrdersErrors {
  getOrder: GetOrderError;
}
