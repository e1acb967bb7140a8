// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** CursorPagination error statuses, by name. */
export const CursorPaginationErrorStatus = {} as const;

export type CursorPaginationErrorStatus =
  (typeof CursorPaginationErrorStatus)[keyof typeof CursorPaginationErrorStatus];

/** The names of CursorPagination error statuses. */
export type CursorPaginationErrorName = keyof typeof CursorPaginationErrorStatus;

/** What the document of Feed says of each code, by number. */
export const cursorPaginationErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Feed. */
export class CursorPaginationError extends ApiError {
  override readonly name: string = "CursorPaginationError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: CursorPaginationErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface CursorPaginationErrorOf<Name extends CursorPaginationErrorName>
  extends CursorPaginationError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type CursorPaginationCallError<Name extends CursorPaginationErrorName> =
  | CursorPaginationErrorOf<Name>
  | CallError;
