// Generated from openapi.yaml. Do not edit.

import { ApiError, type ErrorStatus } from "specloom/runtime";

/** NoOperations error statuses, by name. */
export const NoOperationsErrorStatus = {} as const;

export type NoOperationsErrorStatus =
  (typeof NoOperationsErrorStatus)[keyof typeof NoOperationsErrorStatus];

/** The names of NoOperations error statuses. */
export type NoOperationsErrorName = keyof typeof NoOperationsErrorStatus;

/** What the document of Nothing says of each code, by number. */
export const noOperationsErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Nothing. */
export class NoOperationsError extends ApiError {
  override readonly name: string = "NoOperationsError";
  declare readonly code: number | undefined;
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: NoOperationsErrorName | "unknown";
}

/** An error at a status that the operation describes. */
export interface NoOperationsErrorOf<Status extends number, Body> extends NoOperationsError {
  readonly status: Status;
  readonly body: Body | undefined;
}

/** An error at any other status. */
export interface NoOperationsOtherError<Described extends number> extends NoOperationsError {
  readonly status: Exclude<ErrorStatus, Described>;
  readonly body: unknown;
}
