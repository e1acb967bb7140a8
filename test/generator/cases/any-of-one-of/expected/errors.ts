// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** AnyOfOneOf error statuses, by name. */
export const AnyOfOneOfErrorStatus = {} as const;

export type AnyOfOneOfErrorStatus =
  (typeof AnyOfOneOfErrorStatus)[keyof typeof AnyOfOneOfErrorStatus];

/** The names of AnyOfOneOf error statuses. */
export type AnyOfOneOfErrorName = keyof typeof AnyOfOneOfErrorStatus;

/** What the document of Payments says of each code, by number. */
export const anyOfOneOfErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Payments. */
export class AnyOfOneOfError extends ApiError {
  override readonly name: string = "AnyOfOneOfError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: AnyOfOneOfErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface AnyOfOneOfErrorOf<Name extends AnyOfOneOfErrorName> extends AnyOfOneOfError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type AnyOfOneOfCallError<Name extends AnyOfOneOfErrorName> =
  | AnyOfOneOfErrorOf<Name>
  | CallError;
