// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { IgnoredPartsErrorOf } from "./errors.js";
import type { IgnoredPartsTransport } from "./transport.js";
import type { CreateOrderBody } from "./types.js";

/** What can go wrong in createOrder. */
export type CreateOrderError = IgnoredPartsErrorOf<never>;

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
    decode: asNothing,
    options,
  });
}
