// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** Deprecated error statuses, by name. */
export const DeprecatedErrorStatus = {} as const;

export type DeprecatedErrorStatus =
  (typeof DeprecatedErrorStatus)[keyof typeof DeprecatedErrorStatus];

/** The names of Deprecated error statuses. */
export type DeprecatedErrorName = keyof typeof DeprecatedErrorStatus;

/** What the document of Old says of each code, by number. */
export const deprecatedErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Old. */
export class DeprecatedError extends ApiError {
  override readonly name: string = "DeprecatedError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: DeprecatedErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface DeprecatedErrorOf<Name extends DeprecatedErrorName> extends DeprecatedError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type DeprecatedCallError<Name extends DeprecatedErrorName> =
  | DeprecatedErrorOf<Name>
  | CallError;
