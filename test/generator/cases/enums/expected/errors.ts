// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** Enums error statuses, by name. */
export const EnumsErrorStatus = {} as const;

export type EnumsErrorStatus = (typeof EnumsErrorStatus)[keyof typeof EnumsErrorStatus];

/** The names of Enums error statuses. */
export type EnumsErrorName = keyof typeof EnumsErrorStatus;

/** What the document of Orders says of each code, by number. */
export const enumsErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Orders. */
export class EnumsError extends ApiError {
  override readonly name: string = "EnumsError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: EnumsErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface EnumsErrorOf<Name extends EnumsErrorName> extends EnumsError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type EnumsCallError<Name extends EnumsErrorName> = EnumsErrorOf<Name> | CallError;
