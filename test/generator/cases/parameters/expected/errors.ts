// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** Parameters error statuses, by name. */
export const ParametersErrorStatus = {} as const;

export type ParametersErrorStatus =
  (typeof ParametersErrorStatus)[keyof typeof ParametersErrorStatus];

/** The names of Parameters error statuses. */
export type ParametersErrorName = keyof typeof ParametersErrorStatus;

/** What the document of Search says of each code, by number. */
export const parametersErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Search. */
export class ParametersError extends ApiError {
  override readonly name: string = "ParametersError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: ParametersErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface ParametersErrorOf<Name extends ParametersErrorName> extends ParametersError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type ParametersCallError<Name extends ParametersErrorName> =
  | ParametersErrorOf<Name>
  | CallError;
