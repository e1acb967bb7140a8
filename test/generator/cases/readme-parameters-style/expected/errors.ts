// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** ReadmeParametersStyle error statuses, by name. */
export const ReadmeParametersStyleErrorStatus = {} as const;

export type ReadmeParametersStyleErrorStatus =
  (typeof ReadmeParametersStyleErrorStatus)[keyof typeof ReadmeParametersStyleErrorStatus];

/** The names of ReadmeParametersStyle error statuses. */
export type ReadmeParametersStyleErrorName = keyof typeof ReadmeParametersStyleErrorStatus;

/** What the document of Support for parameter serialization says of each code, by number. */
export const readmeParametersStyleErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Support for parameter serialization. */
export class ReadmeParametersStyleError extends ApiError {
  override readonly name: string = "ReadmeParametersStyleError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: ReadmeParametersStyleErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface ReadmeParametersStyleErrorOf<Name extends ReadmeParametersStyleErrorName>
  extends ReadmeParametersStyleError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type ReadmeParametersStyleCallError<Name extends ReadmeParametersStyleErrorName> =
  | ReadmeParametersStyleErrorOf<Name>
  | CallError;
