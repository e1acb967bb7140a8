// Generated from openapi.yaml. Do not edit.

import { ApiError, type ErrorStatus } from "specloom/runtime";
import type { OrdersErrors } from "./resources/orders.js";
import type { SessionErrors } from "./resources/session.js";

/** ErrorSets error codes, by name. */
export const ErrorSetsErrorCode = {
  /** There is no such order. */
  not_found: 17,
  /** The session is over. */
  no_session: 4,
  /** The order is paid. */
  already_paid: 21,
  /** The order is on its way. */
  already_sent: 22,
  /** The shop is closed. */
  closed: 30,
  /** The order is too large. */
  too_large: 31,
} as const;

export type ErrorSetsErrorCode = (typeof ErrorSetsErrorCode)[keyof typeof ErrorSetsErrorCode];

/** The names of ErrorSets error codes. */
export type ErrorSetsErrorName = keyof typeof ErrorSetsErrorCode;

/** What the document of Shop says of each code, by number. */
export const errorSetsErrorCatalog = {
  17: { name: "not_found", status: 404, description: "There is no such order." },
  4: { name: "no_session", status: 401, description: "The session is over." },
  21: { name: "already_paid", status: 409, description: "The order is paid." },
  22: { name: "already_sent", status: 409, description: "The order is on its way." },
  30: { name: "closed", status: 409, description: "The shop is closed." },
  31: { name: "too_large", status: 413, description: "The order is too large." },
} as const;

/** The codes of the set "changeOrder". */
export const changeOrderErrors = [
  "no_session",
  "not_found",
  "already_paid",
  "already_sent",
  "closed",
] as const;

export type changeOrderErrors = (typeof changeOrderErrors)[number];

/** An answer outside 2xx. Source: Shop. */
export class ErrorSetsError extends ApiError {
  override readonly name: string = "ErrorSetsError";
  declare readonly code: number | undefined;
  /** The code's name, or "unknown" where the operation does not declare the code. */
  declare readonly codeName: ErrorSetsErrorName | "unknown";

  /** Whether something is the error of an operation, by the operation's id in the document. */
  static is<N extends keyof ErrorSetsErrors>(
    error: unknown,
    operation: N,
  ): error is ErrorSetsErrors[N] {
    return error instanceof ErrorSetsError && error.operation === operation;
  }
}

/** An error at a status that the operation describes. */
export interface ErrorSetsErrorOf<
  Name extends ErrorSetsErrorName,
  Status extends number,
  Body = unknown,
> extends ErrorSetsError {
  readonly codeName: Name | "unknown";
  readonly status: Status;
  readonly body: Body | undefined;
}

/** An error at any other status. */
export interface ErrorSetsOtherError<Name extends ErrorSetsErrorName, Described extends number>
  extends ErrorSetsError {
  readonly codeName: Name | "unknown";
  readonly status: Exclude<ErrorStatus, Described>;
  readonly body: unknown;
}

/** The errors of each operation of Shop, by the operation's id. */
export interface ErrorSetsErrors extends OrdersErrors, SessionErrors {}
