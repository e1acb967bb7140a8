// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** OddNames error statuses, by name. */
export const OddNamesErrorStatus = {} as const;

export type OddNamesErrorStatus = (typeof OddNamesErrorStatus)[keyof typeof OddNamesErrorStatus];

/** The names of OddNames error statuses. */
export type OddNamesErrorName = keyof typeof OddNamesErrorStatus;

/** What the document of Odd says of each code, by number. */
export const oddNamesErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Odd. */
export class OddNamesError extends ApiError {
  override readonly name: string = "OddNamesError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: OddNamesErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface OddNamesErrorOf<Name extends OddNamesErrorName> extends OddNamesError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type OddNamesCallError<Name extends OddNamesErrorName> = OddNamesErrorOf<Name> | CallError;
