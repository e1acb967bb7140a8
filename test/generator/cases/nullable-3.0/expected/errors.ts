// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** Nullable30 error statuses, by name. */
export const Nullable30ErrorStatus = {} as const;

export type Nullable30ErrorStatus =
  (typeof Nullable30ErrorStatus)[keyof typeof Nullable30ErrorStatus];

/** The names of Nullable30 error statuses. */
export type Nullable30ErrorName = keyof typeof Nullable30ErrorStatus;

/** What the document of Guests says of each code, by number. */
export const nullable30ErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Guests. */
export class Nullable30Error extends ApiError {
  override readonly name: string = "Nullable30Error";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: Nullable30ErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface Nullable30ErrorOf<Name extends Nullable30ErrorName> extends Nullable30Error {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type Nullable30CallError<Name extends Nullable30ErrorName> =
  | Nullable30ErrorOf<Name>
  | CallError;
