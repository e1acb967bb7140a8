// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, jsonBody } from "specloom/runtime";
import type { ParametersError } from "../errors.js";
import type { Point } from "../schemas.js";
import type { ParametersTransport } from "../transport.js";

/** The parameters of order. */
export interface OrderParams {
  dryRun?: boolean;
}

/** The errors that order answers with. */
export type OrderError = ParametersError;

/**
 * The body comes before params where none of them is required
 *
 * `POST /order`
 */
export function order(
  transport: ParametersTransport,
  body: Point,
  params?: OrderParams,
  options?: CallOptions,
): Call<void, OrderError> {
  return transport.call({
    id: "order",
    method: "POST",
    path: "/order",
    params,
    body,
    encode: jsonBody,
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OrderErrors {
  order: OrderError;
}
