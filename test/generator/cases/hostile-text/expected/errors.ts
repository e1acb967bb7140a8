// Generated from openapi.yaml. Do not edit.

import { ApiError, type ErrorStatus } from "specloom/runtime";
import type { SendErrors } from "./resources/send.js";
import type { TagXErrors } from "./resources/tag-x.js";

/** HostileText error statuses, by name. */
export const HostileTextErrorStatus = {
  /** *\/ `${x}` � end */
  bad_request: 400,
} as const;

export type HostileTextErrorStatus =
  (typeof HostileTextErrorStatus)[keyof typeof HostileTextErrorStatus];

/** The names of HostileText error statuses. */
export type HostileTextErrorName = keyof typeof HostileTextErrorStatus;

/**
 * What the document of Evil *\/ alert(1) /\* `${process.exit()}` � � says of each code, by
 * number.
 */
export const hostileTextErrorCatalog = {
  400: { name: "bad_request", status: 400, description: "*/ `${x}` \u2028 end" },
} as const;

/** An answer outside 2xx. Source: Evil *\/ alert(1) /\* `${process.exit()}` � �. */
export class HostileTextError extends ApiError {
  override readonly name: string = "HostileTextError";
  declare readonly code: number | undefined;
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: HostileTextErrorName | "unknown";

  /** Whether something is the error of an operation, by the operation's id in the document. */
  static is<N extends keyof HostileTextErrors>(
    error: unknown,
    operation: N,
  ): error is HostileTextErrors[N] {
    return error instanceof HostileTextError && error.operation === operation;
  }
}

/** An error at a status that the operation describes. */
export interface HostileTextErrorOf<
  Name extends HostileTextErrorName,
  Status extends number,
  Body = unknown,
> extends HostileTextError {
  readonly codeName: Name | "unknown";
  readonly status: Status;
  readonly body: Body | undefined;
}

/** An error at any other status. */
export interface HostileTextOtherError<Name extends HostileTextErrorName, Described extends number>
  extends HostileTextError {
  readonly codeName: Name | "unknown";
  readonly status: Exclude<ErrorStatus, Described>;
  readonly body: unknown;
}

/**
 * The errors of each operation of Evil *\/ alert(1) /\* `${process.exit()}` � �, by the
 * operation's id.
 */
export interface HostileTextErrors extends TagXErrors, SendErrors {}
