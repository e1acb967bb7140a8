// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** AdditionalProperties error statuses, by name. */
export const AdditionalPropertiesErrorStatus = {} as const;

export type AdditionalPropertiesErrorStatus =
  (typeof AdditionalPropertiesErrorStatus)[keyof typeof AdditionalPropertiesErrorStatus];

/** The names of AdditionalProperties error statuses. */
export type AdditionalPropertiesErrorName = keyof typeof AdditionalPropertiesErrorStatus;

/** What the document of Settings says of each code, by number. */
export const additionalPropertiesErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Settings. */
export class AdditionalPropertiesError extends ApiError {
  override readonly name: string = "AdditionalPropertiesError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: AdditionalPropertiesErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface AdditionalPropertiesErrorOf<Name extends AdditionalPropertiesErrorName>
  extends AdditionalPropertiesError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type AdditionalPropertiesCallError<Name extends AdditionalPropertiesErrorName> =
  | AdditionalPropertiesErrorOf<Name>
  | CallError;
