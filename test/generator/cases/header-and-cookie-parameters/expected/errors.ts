// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** HeaderAndCookieParameters error statuses, by name. */
export const HeaderAndCookieParametersErrorStatus = {} as const;

export type HeaderAndCookieParametersErrorStatus =
  (typeof HeaderAndCookieParametersErrorStatus)[keyof typeof HeaderAndCookieParametersErrorStatus];

/** The names of HeaderAndCookieParameters error statuses. */
export type HeaderAndCookieParametersErrorName = keyof typeof HeaderAndCookieParametersErrorStatus;

/** What the document of Tracing says of each code, by number. */
export const headerAndCookieParametersErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Tracing. */
export class HeaderAndCookieParametersError extends ApiError {
  override readonly name: string = "HeaderAndCookieParametersError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: HeaderAndCookieParametersErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface HeaderAndCookieParametersErrorOf<Name extends HeaderAndCookieParametersErrorName>
  extends HeaderAndCookieParametersError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type HeaderAndCookieParametersCallError<Name extends HeaderAndCookieParametersErrorName> =
  | HeaderAndCookieParametersErrorOf<Name>
  | CallError;
