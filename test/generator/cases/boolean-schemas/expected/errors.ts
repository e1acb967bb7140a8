// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** BooleanSchemas error statuses, by name. */
export const BooleanSchemasErrorStatus = {} as const;

export type BooleanSchemasErrorStatus =
  (typeof BooleanSchemasErrorStatus)[keyof typeof BooleanSchemasErrorStatus];

/** The names of BooleanSchemas error statuses. */
export type BooleanSchemasErrorName = keyof typeof BooleanSchemasErrorStatus;

/** What the document of Booleans says of each code, by number. */
export const booleanSchemasErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Booleans. */
export class BooleanSchemasError extends ApiError {
  override readonly name: string = "BooleanSchemasError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: BooleanSchemasErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface BooleanSchemasErrorOf<Name extends BooleanSchemasErrorName>
  extends BooleanSchemasError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type BooleanSchemasCallError<Name extends BooleanSchemasErrorName> =
  | BooleanSchemasErrorOf<Name>
  | CallError;
