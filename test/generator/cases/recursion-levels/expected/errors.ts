// Generated from openapi.yaml. Do not edit.

import { ApiError } from "specloom";

/** RecursionLevels error statuses, by name. */
export const RecursionLevelsErrorStatus = {} as const;

export type RecursionLevelsErrorStatus =
  (typeof RecursionLevelsErrorStatus)[keyof typeof RecursionLevelsErrorStatus];

/** The names of RecursionLevels error statuses. */
export type RecursionLevelsErrorName = keyof typeof RecursionLevelsErrorStatus;

/** What the document of Depths says of each code, by number. */
export const recursionLevelsErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Depths. */
export class RecursionLevelsError extends ApiError {
  override readonly name: string = "RecursionLevelsError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: RecursionLevelsErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface RecursionLevelsErrorOf<Name extends RecursionLevelsErrorName>
  extends RecursionLevelsError {
  readonly codeName: Name | "unknown";
}
