// Generated from openapi.json. Do not edit.

import { ApiError, type ErrorStatus } from "specloom/runtime";
import type { LoavesErrors } from "./resources/loaves.js";

/** Minimal30 error statuses, by name. */
export const Minimal30ErrorStatus = {
  /** There is no such loaf. */
  not_found: 404,
} as const;

export type Minimal30ErrorStatus = (typeof Minimal30ErrorStatus)[keyof typeof Minimal30ErrorStatus];

/** The names of Minimal30 error statuses. */
export type Minimal30ErrorName = keyof typeof Minimal30ErrorStatus;

/** What the document of Bakery says of each code, by number. */
export const minimal30ErrorCatalog = {
  404: { name: "not_found", status: 404, description: "There is no such loaf." },
} as const;

/** An answer outside 2xx. Source: Bakery. */
export class Minimal30Error extends ApiError {
  override readonly name: string = "Minimal30Error";
  declare readonly code: number | undefined;
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: Minimal30ErrorName | "unknown";

  /** Whether something is the error of an operation, by the operation's id in the document. */
  static is<N extends keyof Minimal30Errors>(
    error: unknown,
    operation: N,
  ): error is Minimal30Errors[N] {
    return error instanceof Minimal30Error && error.operation === operation;
  }
}

/** An error at a status that the operation describes. */
export interface Minimal30ErrorOf<Status extends number, Body> extends Minimal30Error {
  readonly status: Status;
  readonly body: Body | undefined;
}

/** An error at any other status. */
export interface Minimal30OtherError<Described extends number> extends Minimal30Error {
  readonly status: Exclude<ErrorStatus, Described>;
  readonly body: unknown;
}

/** The errors of each operation of Bakery, by the operation's id. */
export interface Minimal30Errors extends LoavesErrors {}
