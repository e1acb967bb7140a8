// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** RelativeServer error statuses, by name. */
export const RelativeServerErrorStatus = {} as const;

export type RelativeServerErrorStatus =
  (typeof RelativeServerErrorStatus)[keyof typeof RelativeServerErrorStatus];

/** The names of RelativeServer error statuses. */
export type RelativeServerErrorName = keyof typeof RelativeServerErrorStatus;

/** What the document of Relative says of each code, by number. */
export const relativeServerErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Relative. */
export class RelativeServerError extends ApiError {
  override readonly name: string = "RelativeServerError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: RelativeServerErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface RelativeServerErrorOf<Name extends RelativeServerErrorName>
  extends RelativeServerError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type RelativeServerCallError<Name extends RelativeServerErrorName> =
  | RelativeServerErrorOf<Name>
  | CallError;
