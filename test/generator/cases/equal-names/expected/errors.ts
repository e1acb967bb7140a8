// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** EqualNames error statuses, by name. */
export const EqualNamesErrorStatus = {} as const;

export type EqualNamesErrorStatus =
  (typeof EqualNamesErrorStatus)[keyof typeof EqualNamesErrorStatus];

/** The names of EqualNames error statuses. */
export type EqualNamesErrorName = keyof typeof EqualNamesErrorStatus;

/** What the document of Twins says of each code, by number. */
export const equalNamesErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Twins. */
export class EqualNamesError extends ApiError {
  override readonly name: string = "EqualNamesError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: EqualNamesErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface EqualNamesErrorOf<Name extends EqualNamesErrorName> extends EqualNamesError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type EqualNamesCallError<Name extends EqualNamesErrorName> =
  | EqualNamesErrorOf<Name>
  | CallError;
