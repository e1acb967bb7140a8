// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** CircularFiles error statuses, by name. */
export const CircularFilesErrorStatus = {} as const;

export type CircularFilesErrorStatus =
  (typeof CircularFilesErrorStatus)[keyof typeof CircularFilesErrorStatus];

/** The names of CircularFiles error statuses. */
export type CircularFilesErrorName = keyof typeof CircularFilesErrorStatus;

/** What the document of Family says of each code, by number. */
export const circularFilesErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Family. */
export class CircularFilesError extends ApiError {
  override readonly name: string = "CircularFilesError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: CircularFilesErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface CircularFilesErrorOf<Name extends CircularFilesErrorName>
  extends CircularFilesError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type CircularFilesCallError<Name extends CircularFilesErrorName> =
  | CircularFilesErrorOf<Name>
  | CallError;
