// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** Nullable31 error statuses, by name. */
export const Nullable31ErrorStatus = {} as const;

export type Nullable31ErrorStatus =
  (typeof Nullable31ErrorStatus)[keyof typeof Nullable31ErrorStatus];

/** The names of Nullable31 error statuses. */
export type Nullable31ErrorName = keyof typeof Nullable31ErrorStatus;

/** What the document of Guests says of each code, by number. */
export const nullable31ErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Guests. */
export class Nullable31Error extends ApiError {
  override readonly name: string = "Nullable31Error";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: Nullable31ErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface Nullable31ErrorOf<Name extends Nullable31ErrorName> extends Nullable31Error {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type Nullable31CallError<Name extends Nullable31ErrorName> =
  | Nullable31ErrorOf<Name>
  | CallError;
