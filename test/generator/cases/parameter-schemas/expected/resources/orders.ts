// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ParameterSchemasError } from "../errors.js";
import type { ParameterSchemasTransport } from "../transport.js";

/** The parameters of getOrder. */
export interface GetOrderParams {
  states?: ("new" | "gone")[];
  filter?: unknown;
}

/** The errors that getOrder answers with. */
export type GetOrderError = ParameterSchemasError;

/** `GET /orders/{id}` */
export function getOrder(
  transport: ParameterSchemasTransport,
  id: number,
  params?: GetOrderParams,
  options?: CallOptions,
): Call<void, GetOrderError> {
  return transport.call({
    id: "getOrder",
    method: "GET",
    path: "/orders/{id}",
    pathParams: { id },
    params,
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OrdersErrors {
  getOrder: GetOrderError;
}
