// The errors of calls that no answer of the API says.
import { type ErrorInit, SpecloomError } from "./base.js";

/**
 * No answer arrived: refused, reset, unresolved, cut off inside the body, redirected where a browser
 * does not show it, or a `fetch` of the application's that gave none.
 */
export class ConnectionError extends SpecloomError {
  static override readonly kind = "connection";
  declare readonly kind: "connection";
}

/** An attempt took longer than `timeout`, or the call longer than `deadline`. */
export class TimeoutError extends SpecloomError {
  static override readonly kind = "timeout";
  declare readonly kind: "timeout";
}

/** A 2xx answer whose body cannot be read as the document says. */
export class DecodeError extends SpecloomError {
  static override readonly kind = "decode";
  declare readonly kind: "decode";
  declare readonly status: number;
  /** The start of the body. */
  declare readonly excerpt: string;
  /** Whether the body is larger than the client's `maxBodySize`. */
  declare readonly isTooLarge: boolean;
}

/** A list that cannot be walked to its end: an answer that is not a page, or that leads nowhere. */
export class PaginationError extends SpecloomError {
  static override readonly kind = "pagination";
  declare readonly kind: "pagination";
}

/** An option or argument that is missing or malformed. Nothing was sent. */
export class OptionsError extends SpecloomError {
  static override readonly kind = "options";
  declare readonly kind: "options";
  /** The option or argument at fault. */
  declare readonly option: string;

  constructor(option: string, message: string, cause?: unknown) {
    super(message, { option, cause });
  }
}

/** The error for arguments that make no request. */
export function badArguments(cause: unknown): OptionsError {
  if (cause instanceof OptionsError) return cause;
  return new OptionsError("arguments", "the arguments cannot be sent in a request", cause);
}

/**
 * The form an abort takes in `.result()`; a rejected call rejects with `signal.reason` itself. Its
 * `cause` is that reason.
 */
export class AbortedError extends SpecloomError {
  static override readonly kind = "aborted";
  declare readonly kind: "aborted";

  constructor(message: string, init: ErrorInit = {}) {
    super(message, init);
    this.cause = init.cause;
  }
}

/** What can go wrong in a call beside the API's own errors. */
export type CallError = ConnectionError | TimeoutError | DecodeError | OptionsError | AbortedError;
