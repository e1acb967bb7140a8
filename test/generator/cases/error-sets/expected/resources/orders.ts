// Generated from openapi.yaml. Do not edit.

import {
  asNothing,
  type Call,
  type CallOptions,
  type ClientErrorStatus,
  type ErrorStatus,
} from "specloom/runtime";
import {
  changeOrderErrors,
  type ErrorSetsErrorName,
  type ErrorSetsErrorOf,
  type ErrorSetsOtherError,
} from "../errors.js";
import type { ErrorSetsTransport } from "../transport.js";

const addItemErrors = ["no_session", "not_found", "already_paid", "closed", "too_large"] as const;
type addItemErrors = (typeof addItemErrors)[number];

const sendOrderErrors = ["no_session", "not_found", "already_sent", "closed", "too_large"] as const;
type sendOrderErrors = (typeof sendOrderErrors)[number];

/** The errors that getOrder answers with. */
export type GetOrderError =
  | ErrorSetsErrorOf<"no_session" | "not_found", 401 | 404>
  | ErrorSetsOtherError<"no_session" | "not_found", 401 | 404>;

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

/** The errors that replaceOrder answers with. */
export type ReplaceOrderError =
  | ErrorSetsErrorOf<changeOrderErrors, 401 | 404 | 409>
  | ErrorSetsOtherError<changeOrderErrors, 401 | 404 | 409>;

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
    errors: changeOrderErrors,
    options,
  });
}

/** The errors that cancelOrder answers with. */
export type CancelOrderError =
  | ErrorSetsErrorOf<changeOrderErrors, ClientErrorStatus>
  | ErrorSetsOtherError<changeOrderErrors, ClientErrorStatus>;

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
    errors: changeOrderErrors,
    options,
  });
}

/** The errors that listItems answers with. */
export type ListItemsError =
  | ErrorSetsErrorOf<"no_session" | "not_found", ClientErrorStatus>
  | ErrorSetsOtherError<"no_session" | "not_found", ClientErrorStatus>;

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

/** The errors that addItem answers with. */
export type AddItemError =
  | ErrorSetsErrorOf<addItemErrors, ClientErrorStatus>
  | ErrorSetsOtherError<addItemErrors, ClientErrorStatus>;

/** `POST /orders/{id}/items` */
export function addItem(
  transport: ErrorSetsTransport,
  id: string,
  options?: CallOptions,
): Call<void, AddItemError> {
  return transport.call({
    id: "addItem",
    method: "POST",
    path: "/orders/{id}/items",
    pathParams: { id },
    decode: asNothing,
    errors: addItemErrors,
    options,
  });
}

/** The errors that clearItems answers with. */
export type ClearItemsError =
  | ErrorSetsErrorOf<addItemErrors, ClientErrorStatus>
  | ErrorSetsOtherError<addItemErrors, ClientErrorStatus>;

/** `DELETE /orders/{id}/items` */
export function clearItems(
  transport: ErrorSetsTransport,
  id: string,
  options?: CallOptions,
): Call<void, ClearItemsError> {
  return transport.call({
    id: "clearItems",
    method: "DELETE",
    path: "/orders/{id}/items",
    pathParams: { id },
    decode: asNothing,
    errors: addItemErrors,
    options,
  });
}

/** The errors that sendOrder answers with. */
export type SendOrderError =
  | ErrorSetsErrorOf<sendOrderErrors, ClientErrorStatus>
  | ErrorSetsOtherError<sendOrderErrors, ClientErrorStatus>;

/** `POST /orders/{id}/send` */
export function sendOrder(
  transport: ErrorSetsTransport,
  id: string,
  options?: CallOptions,
): Call<void, SendOrderError> {
  return transport.call({
    id: "sendOrder",
    method: "POST",
    path: "/orders/{id}/send",
    pathParams: { id },
    decode: asNothing,
    errors: sendOrderErrors,
    options,
  });
}

/** The errors that recallOrder answers with. */
export type RecallOrderError =
  | ErrorSetsErrorOf<ErrorSetsErrorName, ClientErrorStatus>
  | ErrorSetsOtherError<ErrorSetsErrorName, ClientErrorStatus>;

/** `DELETE /orders/{id}/send` */
export function recallOrder(
  transport: ErrorSetsTransport,
  id: string,
  options?: CallOptions,
): Call<void, RecallOrderError> {
  return transport.call({
    id: "recallOrder",
    method: "DELETE",
    path: "/orders/{id}/send",
    pathParams: { id },
    decode: asNothing,
    options,
  });
}

/** The errors that resendOrder answers with. */
export type ResendOrderError = ErrorSetsErrorOf<ErrorSetsErrorName, ErrorStatus>;

/** `PUT /orders/{id}/send` */
export function resendOrder(
  transport: ErrorSetsTransport,
  id: string,
  options?: CallOptions,
): Call<void, ResendOrderError> {
  return transport.call({
    id: "resendOrder",
    method: "PUT",
    path: "/orders/{id}/send",
    pathParams: { id },
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OrdersErrors {
  getOrder: GetOrderError;
  replaceOrder: ReplaceOrderError;
  cancelOrder: CancelOrderError;
  listItems: ListItemsError;
  addItem: AddItemError;
  clearItems: ClearItemsError;
  sendOrder: SendOrderError;
  recallOrder: RecallOrderError;
  resendOrder: ResendOrderError;
}
