// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** ShadowedNames error statuses, by name. */
export const ShadowedNamesErrorStatus = {
  /** An error. */
  not_found: 404,
} as const;

export type ShadowedNamesErrorStatus =
  (typeof ShadowedNamesErrorStatus)[keyof typeof ShadowedNamesErrorStatus];

/** The names of ShadowedNames error statuses. */
export type ShadowedNamesErrorName = keyof typeof ShadowedNamesErrorStatus;

/** What the document of Shadows says of each code, by number. */
export const shadowedNamesErrorCatalog = {
  404: { name: "not_found", status: 404, description: "An error." },
} as const;

/** An answer outside 2xx. Source: Shadows. */
export class ShadowedNamesError extends ApiError {
  override readonly name: string = "ShadowedNamesError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: ShadowedNamesErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface ShadowedNamesErrorOf<Name extends ShadowedNamesErrorName>
  extends ShadowedNamesError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type ShadowedNamesCallError<Name extends ShadowedNamesErrorName> =
  | ShadowedNamesErrorOf<Name>
  | CallError;
