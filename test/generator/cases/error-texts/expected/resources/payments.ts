// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, type ErrorStatus } from "specloom/runtime";
import type { ErrorTextsErrorName, ErrorTextsErrorOf, ErrorTextsOtherError } from "../errors.js";
import type { ErrorTextsTransport } from "../transport.js";

/** What errors of pay say. */
export interface PayErrorBody {
  errors: {
    code: string;
    detail?: string;
  }[];
}

/** The errors that pay answers with. */
export type PayError =
  | ErrorTextsErrorOf<
      "card_declined" | "EXPIRED" | "too_many",
      Exclude<ErrorStatus, 402>,
      PayErrorBody
    >
  | ErrorTextsOtherError<"card_declined" | "EXPIRED" | "too_many", Exclude<ErrorStatus, 402>>;

/** `POST /payments` */
export function pay(transport: ErrorTextsTransport, options?: CallOptions): Call<void, PayError> {
  return transport.call({
    id: "pay",
    method: "POST",
    path: "/payments",
    decode: asNothing,
    errors: ["card_declined", "EXPIRED", "too_many"],
    options,
  });
}

/** What errors of getPayment say. */
export interface GetPaymentErrorBody {
  errors: {
    code: string;
    detail?: string;
  }[];
}

/** The errors that getPayment answers with. */
export type GetPaymentError =
  | ErrorTextsErrorOf<"too_many", 429, GetPaymentErrorBody>
  | ErrorTextsOtherError<"too_many", 429>;

/** `GET /payments/{id}` */
export function getPayment(
  transport: ErrorTextsTransport,
  id: string,
  options?: CallOptions,
): Call<void, GetPaymentError> {
  return transport.call({
    id: "getPayment",
    method: "GET",
    path: "/payments/{id}",
    pathParams: { id },
    decode: asNothing,
    errors: ["too_many"],
    options,
  });
}

/** What errors of cancelPayment say. */
export interface CancelPaymentErrorBody {
  errors: {
    code: string;
    detail?: string;
  }[];
}

/** The errors that cancelPayment answers with. */
export type CancelPaymentError =
  | ErrorTextsErrorOf<ErrorTextsErrorName, 500, CancelPaymentErrorBody>
  | ErrorTextsOtherError<ErrorTextsErrorName, 500>;

/** `DELETE /payments/{id}` */
export function cancelPayment(
  transport: ErrorTextsTransport,
  id: string,
  options?: CallOptions,
): Call<void, CancelPaymentError> {
  return transport.call({
    id: "cancelPayment",
    method: "DELETE",
    path: "/payments/{id}",
    pathParams: { id },
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface PaymentsErrors {
  pay: PayError;
  getPayment: GetPaymentError;
  cancelPayment: CancelPaymentError;
}
