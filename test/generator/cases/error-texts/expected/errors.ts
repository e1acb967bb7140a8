// Generated from openapi.yaml. Do not edit.

import { ApiError, type ErrorStatus } from "specloom/runtime";
import type { PaymentsErrors } from "./resources/payments.js";

/** ErrorTexts error codes, by name. */
export const ErrorTextsErrorCode = {
  /** The bank says no. */
  card_declined: "card_declined",
  EXPIRED: "EXPIRED",
  out_of_stock: "https://till.example/problems/out-of-stock",
  /** More than "10". */
  too_many: "10",
  proto: "__proto__",
} as const;

export type ErrorTextsErrorCode = (typeof ErrorTextsErrorCode)[keyof typeof ErrorTextsErrorCode];

/** The names of ErrorTexts error codes. */
export type ErrorTextsErrorName = keyof typeof ErrorTextsErrorCode;

/** What the document of Till says of each code. */
export const errorTextsErrorCatalog = {
  card_declined: { name: "card_declined", status: 402, description: "The bank says no." },
  EXPIRED: { name: "EXPIRED", status: 402, description: "" },
  "https://till.example/problems/out-of-stock": {
    name: "out_of_stock",
    status: 409,
    description: "",
  },
  "10": { name: "too_many", status: undefined, description: 'More than "10".' },
  ["__proto__"]: { name: "proto", status: undefined, description: "" },
} as const;

/** An answer outside 2xx. Source: Till. */
export class ErrorTextsError extends ApiError {
  override readonly name: string = "ErrorTextsError";
  declare readonly code: string | undefined;
  /** The code's name, or "unknown" where the operation does not declare the code. */
  declare readonly codeName: ErrorTextsErrorName | "unknown";

  /** Whether something is the error of an operation, by the operation's id in the document. */
  static is<N extends keyof ErrorTextsErrors>(
    error: unknown,
    operation: N,
  ): error is ErrorTextsErrors[N] {
    return error instanceof ErrorTextsError && error.operation === operation;
  }
}

/** An error at a status that the operation describes. */
export interface ErrorTextsErrorOf<
  Name extends ErrorTextsErrorName,
  Status extends number,
  Body = unknown,
> extends ErrorTextsError {
  readonly codeName: Name | "unknown";
  readonly status: Status;
  readonly body: Body | undefined;
}

/** An error at any other status. */
export interface ErrorTextsOtherError<Name extends ErrorTextsErrorName, Described extends number>
  extends ErrorTextsError {
  readonly codeName: Name | "unknown";
  readonly status: Exclude<ErrorStatus, Described>;
  readonly body: unknown;
}

/** The errors of each operation of Till, by the operation's id. */
export interface ErrorTextsErrors extends PaymentsErrors {}
