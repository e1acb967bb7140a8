// Generated from openapi.yaml. Do not edit.

import { ApiError, type ErrorStatus } from "specloom/runtime";
import type { OrdersErrors } from "./resources/orders.js";
import type { StatusErrors } from "./resources/status.js";

/** ClientOptions error statuses, by name. */
export const ClientOptionsErrorStatus = {} as const;

export type ClientOptionsErrorStatus =
  (typeof ClientOptionsErrorStatus)[keyof typeof ClientOptionsErrorStatus];

/** The names of ClientOptions error statuses. */
export type ClientOptionsErrorName = keyof typeof ClientOptionsErrorStatus;

/** What the document of Shops says of each code, by number. */
export const clientOptionsErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Shops. */
export class ClientOptionsError extends ApiError {
  override readonly name: string = "ClientOptionsError";
  declare readonly code: number | undefined;
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: ClientOptionsErrorName | "unknown";

  /** Whether something is the error of an operation, by the operation's id in the document. */
  static is<N extends keyof ClientOptionsErrors>(
    error: unknown,
    operation: N,
  ): error is ClientOptionsErrors[N] {
    return error instanceof ClientOptionsError && error.operation === operation;
  }
}

/** An error at a status that the operation describes. */
export interface ClientOptionsErrorOf<Status extends number, Body> extends ClientOptionsError {
  readonly status: Status;
  readonly body: Body | undefined;
}

/** An error at any other status. */
export interface ClientOptionsOtherError<Described extends number> extends ClientOptionsError {
  readonly status: Exclude<ErrorStatus, Described>;
  readonly body: unknown;
}

/** The errors of each operation of Shops, by the operation's id. */
export interface ClientOptionsErrors extends OrdersErrors, StatusErrors {}
