// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** ReadOnlyWriteOnly error statuses, by name. */
export const ReadOnlyWriteOnlyErrorStatus = {} as const;

export type ReadOnlyWriteOnlyErrorStatus =
  (typeof ReadOnlyWriteOnlyErrorStatus)[keyof typeof ReadOnlyWriteOnlyErrorStatus];

/** The names of ReadOnlyWriteOnly error statuses. */
export type ReadOnlyWriteOnlyErrorName = keyof typeof ReadOnlyWriteOnlyErrorStatus;

/** What the document of Accounts says of each code, by number. */
export const readOnlyWriteOnlyErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Accounts. */
export class ReadOnlyWriteOnlyError extends ApiError {
  override readonly name: string = "ReadOnlyWriteOnlyError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: ReadOnlyWriteOnlyErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface ReadOnlyWriteOnlyErrorOf<Name extends ReadOnlyWriteOnlyErrorName>
  extends ReadOnlyWriteOnlyError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type ReadOnlyWriteOnlyCallError<Name extends ReadOnlyWriteOnlyErrorName> =
  | ReadOnlyWriteOnlyErrorOf<Name>
  | CallError;
