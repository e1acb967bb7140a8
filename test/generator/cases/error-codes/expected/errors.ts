// Generated from openapi.yaml. Do not edit.

import { ApiError } from "specloom";

/** ErrorCodes error codes, by name. */
export const ErrorCodesErrorCode = {
  /** The account is empty. */
  no_funds: 17,
  /**
   * There is no such account.
   * Or "perhaps" there is.
   */
  no_account: 4,
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
  99: { name: "out_of_order", status: 402, description: "Come back later." },
} as const;

/** An answer outside 2xx. Source: Bank. */
export class ErrorCodesError extends ApiError {
  override readonly name: string = "ErrorCodesError";
  /** The code's name, or "unknown" where the operation does not declare the code. */
  declare readonly codeName: ErrorCodesErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface ErrorCodesErrorOf<Name extends ErrorCodesErrorName> extends ErrorCodesError {
  readonly codeName: Name | "unknown";
}
