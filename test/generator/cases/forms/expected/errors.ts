// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** Forms error statuses, by name. */
export const FormsErrorStatus = {} as const;

export type FormsErrorStatus = (typeof FormsErrorStatus)[keyof typeof FormsErrorStatus];

/** The names of Forms error statuses. */
export type FormsErrorName = keyof typeof FormsErrorStatus;

/** What the document of Uploads says of each code, by number. */
export const formsErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Uploads. */
export class FormsError extends ApiError {
  override readonly name: string = "FormsError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: FormsErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface FormsErrorOf<Name extends FormsErrorName> extends FormsError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type FormsCallError<Name extends FormsErrorName> = FormsErrorOf<Name> | CallError;
