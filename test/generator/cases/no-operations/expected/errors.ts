// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** NoOperations error statuses, by name. */
export const NoOperationsErrorStatus = {} as const;

export type NoOperationsErrorStatus =
  (typeof NoOperationsErrorStatus)[keyof typeof NoOperationsErrorStatus];

/** The names of NoOperations error statuses. */
export type NoOperationsErrorName = keyof typeof NoOperationsErrorStatus;

/** What the document of Nothing says of each code, by number. */
export const noOperationsErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Nothing. */
export class NoOperationsError extends ApiError {
  override readonly name: string = "NoOperationsError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: NoOperationsErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface NoOperationsErrorOf<Name extends NoOperationsErrorName> extends NoOperationsError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type NoOperationsCallError<Name extends NoOperationsErrorName> =
  | NoOperationsErrorOf<Name>
  | CallError;
