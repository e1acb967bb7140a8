// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** MediaTypes error statuses, by name. */
export const MediaTypesErrorStatus = {} as const;

export type MediaTypesErrorStatus =
  (typeof MediaTypesErrorStatus)[keyof typeof MediaTypesErrorStatus];

/** The names of MediaTypes error statuses. */
export type MediaTypesErrorName = keyof typeof MediaTypesErrorStatus;

/** What the document of Notes says of each code, by number. */
export const mediaTypesErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Notes. */
export class MediaTypesError extends ApiError {
  override readonly name: string = "MediaTypesError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: MediaTypesErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface MediaTypesErrorOf<Name extends MediaTypesErrorName> extends MediaTypesError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type MediaTypesCallError<Name extends MediaTypesErrorName> =
  | MediaTypesErrorOf<Name>
  | CallError;
