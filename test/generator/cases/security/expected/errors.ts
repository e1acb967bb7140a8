// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** Security error statuses, by name. */
export const SecurityErrorStatus = {} as const;

export type SecurityErrorStatus = (typeof SecurityErrorStatus)[keyof typeof SecurityErrorStatus];

/** The names of Security error statuses. */
export type SecurityErrorName = keyof typeof SecurityErrorStatus;

/** What the document of Vault says of each code, by number. */
export const securityErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Vault. */
export class SecurityError extends ApiError {
  override readonly name: string = "SecurityError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: SecurityErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface SecurityErrorOf<Name extends SecurityErrorName> extends SecurityError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type SecurityCallError<Name extends SecurityErrorName> = SecurityErrorOf<Name> | CallError;
