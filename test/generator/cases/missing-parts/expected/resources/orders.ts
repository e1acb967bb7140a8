// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { MissingPartsError } from "../errors.js";
import type { Orders } from "../schemas.js";
import type { MissingPartsTransport } from "../transport.js";

/** The errors that listOrders answers with. */
export type ListOrdersError = MissingPartsError;

/** `GET /orders` */
export function listOrders(
  transport: MissingPartsTransport,
  options?: CallOptions,
): Call<Orders, ListOrdersError> {
  return transport.call({
    id: "listOrders",
    method: "GET",
    path: "/orders",
    anyJson: true,
    options,
  });
}

/** The errors that createOrder answers with. */
export type CreateOrderError = MissingPartsError;

/** `POST /orders` */
export function createOrder(
  transport: MissingPartsTransport,
  options?: CallOptions,
): Call<void, CreateOrderError> {
  return transport.call({
    id: "createOrder",
    method: "POST",
    path: "/orders",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OrdersErrors {
  listOrders: ListOrdersError;
  createOrder: CreateOrderError;
}
