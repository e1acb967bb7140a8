// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, jsonBody } from "specloom/runtime";
import type { IgnoredPartsError } from "../errors.js";
import type { IgnoredPartsTransport } from "../transport.js";

/** The body of createOrder. */
export interface CreateOrderBody {
  callback?: string;
}

/** The errors that createOrder answers with. */
export type CreateOrderError = IgnoredPartsError;

/** `POST /orders` */
export function createOrder(
  transport: IgnoredPartsTransport,
  body?: CreateOrderBody,
  options?: CallOptions,
): Call<void, CreateOrderError> {
  return transport.call({
    id: "createOrder",
    method: "POST",
    path: "/orders",
    server: "https://orders.example.com",
    body,
    encode: jsonBody,
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OrdersErrors {
  createOrder: CreateOrderError;
}
