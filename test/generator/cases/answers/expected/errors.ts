// Generated from openapi.yaml. Do not edit.

import { ApiError, type ErrorStatus } from "specloom/runtime";
import type { AnythingErrors } from "./resources/anything.js";
import type { BooksErrors } from "./resources/books.js";
import type { BytesErrors } from "./resources/bytes.js";
import type { QueueErrors } from "./resources/queue.js";

/** Answers error statuses, by name. */
export const AnswersErrorStatus = {
  /** There is no such book. */
  not_found: 404,
  /** That is not an id. */
  unprocessable_content: 422,
  /** Closed. */
  service_unavailable: 503,
} as const;

export type AnswersErrorStatus = (typeof AnswersErrorStatus)[keyof typeof AnswersErrorStatus];

/** The names of Answers error statuses. */
export type AnswersErrorName = keyof typeof AnswersErrorStatus;

/** What the document of Library says of each code, by number. */
export const answersErrorCatalog = {
  404: { name: "not_found", status: 404, description: "There is no such book." },
  422: { name: "unprocessable_content", status: 422, description: "That is not an id." },
  503: { name: "service_unavailable", status: 503, description: "Closed." },
} as const;

/** An answer outside 2xx. Source: Library. */
export class AnswersError extends ApiError {
  override readonly name: string = "AnswersError";
  declare readonly code: number | undefined;
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: AnswersErrorName | "unknown";

  /** Whether something is the error of an operation, by the operation's id in the document. */
  static is<N extends keyof AnswersErrors>(
    error: unknown,
    operation: N,
  ): error is AnswersErrors[N] {
    return error instanceof AnswersError && error.operation === operation;
  }
}

/** An error at a status that the operation describes. */
export interface AnswersErrorOf<Status extends number, Body> extends AnswersError {
  readonly status: Status;
  readonly body: Body | undefined;
}

/** An error at any other status. */
export interface AnswersOtherError<Described extends number> extends AnswersError {
  readonly status: Exclude<ErrorStatus, Described>;
  readonly body: unknown;
}

/** The errors of each operation of Library, by the operation's id. */
export interface AnswersErrors extends BooksErrors, QueueErrors, AnythingErrors, BytesErrors {}
