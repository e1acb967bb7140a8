// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** SeveralFiles error statuses, by name. */
export const SeveralFilesErrorStatus = {
  /** There is no such book. */
  not_found: 404,
} as const;

export type SeveralFilesErrorStatus =
  (typeof SeveralFilesErrorStatus)[keyof typeof SeveralFilesErrorStatus];

/** The names of SeveralFiles error statuses. */
export type SeveralFilesErrorName = keyof typeof SeveralFilesErrorStatus;

/** What the document of Library says of each code, by number. */
export const severalFilesErrorCatalog = {
  404: { name: "not_found", status: 404, description: "There is no such book." },
} as const;

/** An answer outside 2xx. Source: Library. */
export class SeveralFilesError extends ApiError {
  override readonly name: string = "SeveralFilesError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: SeveralFilesErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface SeveralFilesErrorOf<Name extends SeveralFilesErrorName> extends SeveralFilesError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type SeveralFilesCallError<Name extends SeveralFilesErrorName> =
  | SeveralFilesErrorOf<Name>
  | CallError;
