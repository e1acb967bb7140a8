// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom";
import type { AnyOfOneOfCallError } from "./errors.js";
import type { AnyOfOneOfTransport } from "./transport.js";
import type { ListPaymentsResponse } from "./types.js";

/** What can go wrong in listPayments. */
export type ListPaymentsError = AnyOfOneOfCallError<never>;

/** `GET /payments` */
export function listPayments(
  transport: AnyOfOneOfTransport,
  options?: CallOptions,
): Call<ListPaymentsResponse, ListPaymentsError> {
  return transport.call({
    method: "GET",
    path: "/payments",
    anyJson: true,
    options,
  });
}
