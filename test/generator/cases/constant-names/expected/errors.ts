// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** ConstantNames error statuses, by name. */
export const ConstantNamesErrorStatus = {} as const;

export type ConstantNamesErrorStatus =
  (typeof ConstantNamesErrorStatus)[keyof typeof ConstantNamesErrorStatus];

/** The names of ConstantNames error statuses. */
export type ConstantNamesErrorName = keyof typeof ConstantNamesErrorStatus;

/** What the document of Constants says of each code, by number. */
export const constantNamesErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Constants. */
export class ConstantNamesError extends ApiError {
  override readonly name: string = "ConstantNamesError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: ConstantNamesErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface ConstantNamesErrorOf<Name extends ConstantNamesErrorName>
  extends ConstantNamesError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type ConstantNamesCallError<Name extends ConstantNamesErrorName> =
  | ConstantNamesErrorOf<Name>
  | CallError;
