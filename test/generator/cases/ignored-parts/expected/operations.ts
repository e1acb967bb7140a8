// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, jsonBody } from "specloom";
import type { IgnoredPartsCallError } from "./errors.js";
import type { IgnoredPartsTransport } from "./transport.js";
import type { CreateOrderBody } from "./types.js";

/** What can go wrong in createOrder. */
export type CreateOrderError = IgnoredPartsCallError<never>;

/** `POST /orders` */
export function createOrder(
  transport: IgnoredPartsTransport,
  body?: CreateOrderBody,
  options?: CallOptions,
): Call<void, CreateOrderError> {
  return transport.call({
    method: "POST",
    path: "/orders",
    server: "https://orders.example.com",
    body: jsonBody(body),
    accept: asNothing,
    options,
  });
}
