// Generated from openapi.yaml. Do not edit.

import { ApiError } from "specloom";

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
} as const;

/** An answer outside 2xx. Source: Shop. */
export class ErrorSetsError extends ApiError {
  override readonly name: string = "ErrorSetsError";
  /** The code's name, or "unknown" where the operation does not declare the code. */
  declare readonly codeName: ErrorSetsErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface ErrorSetsErrorOf<Name extends ErrorSetsErrorName> extends ErrorSetsError {
  readonly codeName: Name | "unknown";
}
