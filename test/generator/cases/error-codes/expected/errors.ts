// Generated from openapi.yaml. Do not edit.

import { ApiError, type ErrorStatus } from "specloom/runtime";
import type { AccountsErrors } from "./resources/accounts.js";

/** ErrorCodes error codes, by name. */
export const ErrorCodesErrorCode = {
  /** The account is empty. */
  no_funds: 17,
  /**
   * There is no such account.
   * Or "perhaps" there is.
   */
  no_account: 4,
  /** JSON-RPC has codes below zero. */
  off_line: -1,
  /** Come back later. */
  out_of_order: 99,
} as const;

export type ErrorCodesErrorCode = (typeof ErrorCodesErrorCode)[keyof typeof ErrorCodesErrorCode];

/** The names of ErrorCodes error codes. */
export type ErrorCodesErrorName = keyof typeof ErrorCodesErrorCode;

/** What the document of Bank says of each code, by number. */
export const errorCodesErrorCatalog = {
  17: { name: "no_funds", status: 402, description: "The account is empty." },
  4: {
    name: "no_account",
    status: 404,
    description: 'There is no such account.\nOr "perhaps" there is.',
  },
  "-1": { name: "off_line", status: 402, description: "JSON-RPC has codes below zero." },
  99: { name: "out_of_order", status: 402, description: "Come back later." },
} as const;

/** An answer outside 2xx. Source: Bank. */
export class ErrorCodesError extends ApiError {
  override readonly name: string = "ErrorCodesError";
  declare readonly code: number | undefined;
  /** The code's name, or "unknown" where the operation does not declare the code. */
  declare readonly codeName: ErrorCodesErrorName | "unknown";

  /** Whether something is the error of an operation, by the operation's id in the document. */
  static is<N extends keyof ErrorCodesErrors>(
    error: unknown,
    operation: N,
  ): error is ErrorCodesErrors[N] {
    return error instanceof ErrorCodesError && error.operation === operation;
  }
}

/** An error at a status that the operation describes. */
export interface ErrorCodesErrorOf<
  Name extends ErrorCodesErrorName,
  Status extends number,
  Body = unknown,
> extends ErrorCodesError {
  readonly codeName: Name | "unknown";
  readonly status: Status;
  readonly body: Body | undefined;
}

/** An error at any other status. */
export interface ErrorCodesOtherError<Name extends ErrorCodesErrorName, Described extends number>
  extends ErrorCodesError {
  readonly codeName: Name | "unknown";
  readonly status: Exclude<ErrorStatus, Described>;
  readonly body: unknown;
}

/** The errors of each operation of Bank, by the operation's id. */
export interface ErrorCodesErrors extends AccountsErrors {}
