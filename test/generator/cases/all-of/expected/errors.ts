// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** AllOf error statuses, by name. */
export const AllOfErrorStatus = {} as const;

export type AllOfErrorStatus = (typeof AllOfErrorStatus)[keyof typeof AllOfErrorStatus];

/** The names of AllOf error statuses. */
export type AllOfErrorName = keyof typeof AllOfErrorStatus;

/** What the document of Vehicles says of each code, by number. */
export const allOfErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Vehicles. */
export class AllOfError extends ApiError {
  override readonly name: string = "AllOfError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: AllOfErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface AllOfErrorOf<Name extends AllOfErrorName> extends AllOfError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type AllOfCallError<Name extends AllOfErrorName> = AllOfErrorOf<Name> | CallError;
