// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** IgnoredParts error statuses, by name. */
export const IgnoredPartsErrorStatus = {} as const;

export type IgnoredPartsErrorStatus =
  (typeof IgnoredPartsErrorStatus)[keyof typeof IgnoredPartsErrorStatus];

/** The names of IgnoredParts error statuses. */
export type IgnoredPartsErrorName = keyof typeof IgnoredPartsErrorStatus;

/** What the document of Hooks says of each code, by number. */
export const ignoredPartsErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Hooks. */
export class IgnoredPartsError extends ApiError {
  override readonly name: string = "IgnoredPartsError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: IgnoredPartsErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface IgnoredPartsErrorOf<Name extends IgnoredPartsErrorName> extends IgnoredPartsError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type IgnoredPartsCallError<Name extends IgnoredPartsErrorName> =
  | IgnoredPartsErrorOf<Name>
  | CallError;
