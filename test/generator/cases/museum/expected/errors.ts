// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** Museum error statuses, by name. */
export const MuseumErrorStatus = {
  /** Bad request. */
  bad_request: 400,
  /** Unauthorized. */
  unauthorized: 401,
  /** Not found. */
  not_found: 404,
} as const;

export type MuseumErrorStatus = (typeof MuseumErrorStatus)[keyof typeof MuseumErrorStatus];

/** The names of Museum error statuses. */
export type MuseumErrorName = keyof typeof MuseumErrorStatus;

/** What the document of Redocly Museum API says of each code, by number. */
export const museumErrorCatalog = {
  400: { name: "bad_request", status: 400, description: "Bad request." },
  401: { name: "unauthorized", status: 401, description: "Unauthorized." },
  404: { name: "not_found", status: 404, description: "Not found." },
} as const;

/** An answer outside 2xx. Source: Redocly Museum API. */
export class MuseumError extends ApiError {
  override readonly name: string = "MuseumError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: MuseumErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface MuseumErrorOf<Name extends MuseumErrorName> extends MuseumError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type MuseumCallError<Name extends MuseumErrorName> = MuseumErrorOf<Name> | CallError;
