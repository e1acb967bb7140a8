// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** UnsafeNames error statuses, by name. */
export const UnsafeNamesErrorStatus = {} as const;

export type UnsafeNamesErrorStatus =
  (typeof UnsafeNamesErrorStatus)[keyof typeof UnsafeNamesErrorStatus];

/** The names of UnsafeNames error statuses. */
export type UnsafeNamesErrorName = keyof typeof UnsafeNamesErrorStatus;

/** What the document of Unsafe says of each code, by number. */
export const unsafeNamesErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Unsafe. */
export class UnsafeNamesError extends ApiError {
  override readonly name: string = "UnsafeNamesError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: UnsafeNamesErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface UnsafeNamesErrorOf<Name extends UnsafeNamesErrorName> extends UnsafeNamesError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type UnsafeNamesCallError<Name extends UnsafeNamesErrorName> =
  | UnsafeNamesErrorOf<Name>
  | CallError;
