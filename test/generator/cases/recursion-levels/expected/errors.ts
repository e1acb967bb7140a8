// Generated from openapi.yaml. Do not edit.

import { ApiError, type ErrorStatus } from "specloom/runtime";
import type { AboutErrors } from "./resources/about.js";
import type { CustomersErrors } from "./resources/customers.js";
import type { OrdersErrors } from "./resources/orders.js";
import type { StatusErrors } from "./resources/status.js";

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
  declare readonly code: number | undefined;
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: RecursionLevelsErrorName | "unknown";

  /** Whether something is the error of an operation, by the operation's id in the document. */
  static is<N extends keyof RecursionLevelsErrors>(
    error: unknown,
    operation: N,
  ): error is RecursionLevelsErrors[N] {
    return error instanceof RecursionLevelsError && error.operation === operation;
  }
}

/** An error at a status that the operation describes. */
export interface RecursionLevelsErrorOf<Status extends number, Body> extends RecursionLevelsError {
  readonly status: Status;
  readonly body: Body | undefined;
}

/** An error at any other status. */
export interface RecursionLevelsOtherError<Described extends number> extends RecursionLevelsError {
  readonly status: Exclude<ErrorStatus, Described>;
  readonly body: unknown;
}

/** The errors of each operation of Depths, by the operation's id. */
export interface RecursionLevelsErrors
  extends OrdersErrors,
    StatusErrors,
    CustomersErrors,
    AboutErrors {}
