// Generated from openapi.yaml. Do not edit.

import {
  asNothing,
  asString,
  byStatus,
  type Call,
  type CallOptions,
  jsonBody,
  type Success,
} from "specloom/runtime";
import type { IgnoredPartsError } from "../errors.js";
import type { IgnoredPartsTransport } from "../transport.js";

/** The body of createOrder. */
export interface CreateOrderBody {
  callback?: string;
}

/** The headers that createOrder answers with. */
export interface CreateOrderHeaders {
  readonly location: string | undefined;
}

/** The successes of createOrder. */
export type CreateOrderSuccess = Success<void, 201, CreateOrderHeaders>;

/** The errors that createOrder answers with. */
export type CreateOrderError = IgnoredPartsError;

/** `POST /orders` */
export function createOrder(
  transport: IgnoredPartsTransport,
  body?: CreateOrderBody,
  options?: CallOptions,
): Call<void, CreateOrderError, CreateOrderSuccess> {
  return transport.call({
    id: "createOrder",
    method: "POST",
    path: "/orders",
    server: "https://orders.example.com",
    body,
    encode: jsonBody,
    decode: asNothing,
    successes: /* @__PURE__ */ byStatus({ 201: { headers: { location: asString } } }),
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OrdersErrors {
  createOrder: CreateOrderError;
}
