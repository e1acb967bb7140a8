// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** SecurityRequired error statuses, by name. */
export const SecurityRequiredErrorStatus = {} as const;

export type SecurityRequiredErrorStatus =
  (typeof SecurityRequiredErrorStatus)[keyof typeof SecurityRequiredErrorStatus];

/** The names of SecurityRequired error statuses. */
export type SecurityRequiredErrorName = keyof typeof SecurityRequiredErrorStatus;

/** What the document of Safe says of each code, by number. */
export const securityRequiredErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Safe. */
export class SecurityRequiredError extends ApiError {
  override readonly name: string = "SecurityRequiredError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: SecurityRequiredErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface SecurityRequiredErrorOf<Name extends SecurityRequiredErrorName>
  extends SecurityRequiredError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type SecurityRequiredCallError<Name extends SecurityRequiredErrorName> =
  | SecurityRequiredErrorOf<Name>
  | CallError;
