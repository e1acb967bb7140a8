// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** ReadmeSecurity error statuses, by name. */
export const ReadmeSecurityErrorStatus = {
  /** Unauthorized */
  unauthorized: 401,
} as const;

export type ReadmeSecurityErrorStatus =
  (typeof ReadmeSecurityErrorStatus)[keyof typeof ReadmeSecurityErrorStatus];

/** The names of ReadmeSecurity error statuses. */
export type ReadmeSecurityErrorName = keyof typeof ReadmeSecurityErrorStatus;

/** What the document of Support for different security types says of each code, by number. */
export const readmeSecurityErrorCatalog = {
  401: { name: "unauthorized", status: 401, description: "Unauthorized" },
} as const;

/** An answer outside 2xx. Source: Support for different security types. */
export class ReadmeSecurityError extends ApiError {
  override readonly name: string = "ReadmeSecurityError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: ReadmeSecurityErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface ReadmeSecurityErrorOf<Name extends ReadmeSecurityErrorName>
  extends ReadmeSecurityError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type ReadmeSecurityCallError<Name extends ReadmeSecurityErrorName> =
  | ReadmeSecurityErrorOf<Name>
  | CallError;
