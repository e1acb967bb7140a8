// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { AnyOfOneOfError } from "../errors.js";
import type { Payment } from "../schemas.js";
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

/** The errors of these operations, by their ids. */
export interface PaymentsErrors {
  listPayments: ListPaymentsError;
}
