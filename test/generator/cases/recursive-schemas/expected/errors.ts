// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** RecursiveSchemas error statuses, by name. */
export const RecursiveSchemasErrorStatus = {} as const;

export type RecursiveSchemasErrorStatus =
  (typeof RecursiveSchemasErrorStatus)[keyof typeof RecursiveSchemasErrorStatus];

/** The names of RecursiveSchemas error statuses. */
export type RecursiveSchemasErrorName = keyof typeof RecursiveSchemasErrorStatus;

/** What the document of Trees says of each code, by number. */
export const recursiveSchemasErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Trees. */
export class RecursiveSchemasError extends ApiError {
  override readonly name: string = "RecursiveSchemasError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: RecursiveSchemasErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface RecursiveSchemasErrorOf<Name extends RecursiveSchemasErrorName>
  extends RecursiveSchemasError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type RecursiveSchemasCallError<Name extends RecursiveSchemasErrorName> =
  | RecursiveSchemasErrorOf<Name>
  | CallError;
