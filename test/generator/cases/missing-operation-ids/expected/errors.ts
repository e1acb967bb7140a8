// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** MissingOperationIds error statuses, by name. */
export const MissingOperationIdsErrorStatus = {} as const;

export type MissingOperationIdsErrorStatus =
  (typeof MissingOperationIdsErrorStatus)[keyof typeof MissingOperationIdsErrorStatus];

/** The names of MissingOperationIds error statuses. */
export type MissingOperationIdsErrorName = keyof typeof MissingOperationIdsErrorStatus;

/** What the document of Nameless says of each code, by number. */
export const missingOperationIdsErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Nameless. */
export class MissingOperationIdsError extends ApiError {
  override readonly name: string = "MissingOperationIdsError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: MissingOperationIdsErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface MissingOperationIdsErrorOf<Name extends MissingOperationIdsErrorName>
  extends MissingOperationIdsError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type MissingOperationIdsCallError<Name extends MissingOperationIdsErrorName> =
  | MissingOperationIdsErrorOf<Name>
  | CallError;
