// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { AnyOfOneOfError } from "../errors.js";
import type { Card, Order, Payment } from "../schemas.js";
import type { AnyOfOneOfTransport } from "../transport.js";

/** What listPayments answers. */
export type ListPaymentsResponse = Payment[];

/** The errors that listPayments answers with. */
export type ListPaymentsError = AnyOfOneOfError;

/** `GET /payments` */
export function listPayments(
  transport: AnyOfOneOfTransport,
  options?: CallOptions,
): Call<ListPaymentsResponse, ListPaymentsError> {
  return transport.call({
    id: "listPayments",
    method: "GET",
    path: "/payments",
    anyJson: true,
    options,
  });
}

/** What getLastPayment answers. */
export type GetLastPaymentResponse = Card | number;

/** The errors that getLastPayment answers with. */
export type GetLastPaymentError = AnyOfOneOfError;

/** `GET /payments/last` */
export function getLastPayment(
  transport: AnyOfOneOfTransport,
  options?: CallOptions,
): Call<GetLastPaymentResponse, GetLastPaymentError> {
  return transport.call({
    id: "getLastPayment",
    method: "GET",
    path: "/payments/last",
    anyJson: true,
    options,
  });
}

/** What getNextPayment answers. */
export type GetNextPaymentResponse = Card | Order;

/** The errors that getNextPayment answers with. */
export type GetNextPaymentError = AnyOfOneOfError;

/** `GET /payments/next` */
export function getNextPayment(
  transport: AnyOfOneOfTransport,
  options?: CallOptions,
): Call<GetNextPaymentResponse, GetNextPaymentError> {
  return transport.call({
    id: "getNextPayment",
    method: "GET",
    path: "/payments/next",
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface PaymentsErrors {
  listPayments: ListPaymentsError;
  getLastPayment: GetLastPaymentError;
  getNextPayment: GetNextPaymentError;
}
