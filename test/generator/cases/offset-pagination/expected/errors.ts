// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** OffsetPagination error statuses, by name. */
export const OffsetPaginationErrorStatus = {} as const;

export type OffsetPaginationErrorStatus =
  (typeof OffsetPaginationErrorStatus)[keyof typeof OffsetPaginationErrorStatus];

/** The names of OffsetPagination error statuses. */
export type OffsetPaginationErrorName = keyof typeof OffsetPaginationErrorStatus;

/** What the document of Catalogue says of each code, by number. */
export const offsetPaginationErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Catalogue. */
export class OffsetPaginationError extends ApiError {
  override readonly name: string = "OffsetPaginationError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: OffsetPaginationErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface OffsetPaginationErrorOf<Name extends OffsetPaginationErrorName>
  extends OffsetPaginationError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type OffsetPaginationCallError<Name extends OffsetPaginationErrorName> =
  | OffsetPaginationErrorOf<Name>
  | CallError;
