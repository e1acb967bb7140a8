// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { ErrorSetsErrorOf } from "./errors.js";
import type { ErrorSetsTransport } from "./transport.js";

/** What can go wrong in getOrder. */
export type GetOrderError = ErrorSetsErrorOf<"no_session" | "not_found">;

/** `GET /orders/{id}` */
export function getOrder(
  transport: ErrorSetsTransport,
  id: string,
  options?: CallOptions,
): Call<void, GetOrderError> {
  return transport.call({
    id: "getOrder",
    method: "GET",
    path: "/orders/{id}",
    pathParams: { id },
    decode: asNothing,
    errors: ["no_session", "not_found"],
    options,
  });
}

/** What can go wrong in replaceOrder. */
export type ReplaceOrderError = ErrorSetsErrorOf<
  "no_session" | "not_found" | "already_paid" | "already_sent" | "closed"
>;

/** `PUT /orders/{id}` */
export function replaceOrder(
  transport: ErrorSetsTransport,
  id: string,
  options?: CallOptions,
): Call<void, ReplaceOrderError> {
  return transport.call({
    id: "replaceOrder",
    method: "PUT",
    path: "/orders/{id}",
    pathParams: { id },
    decode: asNothing,
    errors: ["no_session", "not_found", "already_paid", "already_sent", "closed"],
    options,
  });
}

/** What can go wrong in cancelOrder. */
export type CancelOrderError = ErrorSetsErrorOf<
  "no_session" | "not_found" | "already_paid" | "already_sent" | "closed"
>;

/** `DELETE /orders/{id}` */
export function cancelOrder(
  transport: ErrorSetsTransport,
  id: string,
  options?: CallOptions,
): Call<void, CancelOrderError> {
  return transport.call({
    id: "cancelOrder",
    method: "DELETE",
    path: "/orders/{id}",
    pathParams: { id },
    decode: asNothing,
    errors: ["no_session", "not_found", "already_paid", "already_sent", "closed"],
    options,
  });
}

/** What can go wrong in listItems. */
export type ListItemsError = ErrorSetsErrorOf<"no_session" | "not_found">;

/** `GET /orders/{id}/items` */
export function listItems(
  transport: ErrorSetsTransport,
  id: string,
  options?: CallOptions,
): Call<void, ListItemsError> {
  return transport.call({
    id: "listItems",
    method: "GET",
    path: "/orders/{id}/items",
    pathParams: { id },
    decode: asNothing,
    errors: ["no_session", "not_found"],
    options,
  });
}

/** What can go wrong in getSession. */
export type GetSessionError = ErrorSetsErrorOf<"no_session">;

/** `GET /session` */
export function getSession(
  transport: ErrorSetsTransport,
  options?: CallOptions,
): Call<void, GetSessionError> {
  return transport.call({
    id: "getSession",
    method: "GET",
    path: "/session",
    decode: asNothing,
    errors: ["no_session"],
    options,
  });
}
