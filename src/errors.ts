/** What was asked when an error happened. Secrets in the URL are redacted. */
export interface RequestInfo {
  readonly method: string;
  readonly url: string;
}

/** What every error of a call carries beside its message. */
export interface CallContext {
  readonly request: RequestInfo;
  /** How many requests were sent for the call, retries included. */
  readonly attempts: number;
  /**
   * Whether an earlier attempt of the call may have had its effect, since it ended without an
   * answer or with a 5xx status. A DELETE that then finds nothing has probably worked.
   */
  readonly afterLostAttempt: boolean;
}

interface ErrorInit extends Partial<CallContext> {
  readonly cause?: unknown;
  readonly status?: number;
  readonly excerpt?: string | undefined;
  readonly requestId?: string | undefined;
  readonly isTooLarge?: boolean;
}

/** The base of everything this library throws. */
export abstract class SpecloomError extends Error {
  abstract readonly kind: string;
  declare readonly request: RequestInfo | undefined;
  /** How many requests were sent for the call, retries included. */
  declare readonly attempts: number;
  /** Whether an earlier attempt of the call may have had its effect. */
  declare readonly afterLostAttempt: boolean;
  /** The API's own name for the request, from the answer's headers. */
  declare readonly requestId: string | undefined;
  /** Of an error that ends a walk: goes on with the page that failed, in a new process too. */
  declare readonly resumeToken: string | undefined;

  /** Where there was a request, `message` goes on after its method and URL. */
  constructor(message: string, { cause, ...init }: ErrorInit = {}) {
    const { method, url } = init.request ?? {};
    super(method ? `${method} ${url} ${message}` : message, cause === undefined ? {} : { cause });
    Object.assign(this, { name: new.target.name, attempts: 0, afterLostAttempt: false, ...init });
  }
}

/** What an API's error body says, read where the API's document says it stands. */
export interface ApiErrorInit extends CallContext {
  readonly operation: string | undefined;
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly excerpt: string | undefined;
  readonly code: number | undefined;
  readonly codeName: string;
  readonly description: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
}

/**
 * An answer outside 2xx, whatever its body. Each API throws its own subclass, so that
 * `instanceof` tells the APIs apart.
 */
export class ApiError extends SpecloomError {
  readonly kind = "api" as const;
  /** The id of the operation in the document; undefined for a raw request. */
  declare readonly operation: string | undefined;
  /** The HTTP status, 100 to 599. It alone decides between success and failure. */
  declare readonly status: number;
  declare readonly headers: Headers;
  /** The parsed JSON body; the text where it is not JSON; undefined where it is empty. */
  declare readonly body: unknown;
  /** The start of a body that is not JSON. */
  declare readonly excerpt: string | undefined;
  /** The API's own error number, kept even where the catalogue does not know it. */
  declare readonly code: number | undefined;
  /** The code's name, or `"unknown"` where the operation does not declare the code. */
  declare readonly codeName: string;
  /** The API's message for people. It may be localised: never match on it. */
  declare readonly description: string | undefined;
  /** How long the API asked to wait before trying again, in ms. */
  declare readonly retryAfter: number | undefined;
  declare readonly request: RequestInfo;
}

/** No answer arrived: refused, reset, unresolved, cut off inside the body. */
export class ConnectionError extends SpecloomError {
  readonly kind = "connection" as const;
}

/** An attempt took longer than `timeout`, or the call longer than `deadline`. */
export class TimeoutError extends SpecloomError {
  readonly kind = "timeout" as const;
}

/** A 2xx answer whose body cannot be read as the document says. */
export class DecodeError extends SpecloomError {
  readonly kind = "decode" as const;
  declare readonly status: number;
  /** The start of the body. */
  declare readonly excerpt: string;
  /** Whether the body is larger than the client's `maxBodySize`. */
  declare readonly isTooLarge: boolean;
}

/** A list that cannot be walked to its end: an answer that is not a page, or that leads nowhere. */
export class PaginationError extends SpecloomError {
  readonly kind = "pagination" as const;
}

/** An option or argument that is missing or malformed. Nothing was sent. */
export class OptionsError extends SpecloomError {
  readonly kind = "options" as const;
  /** The option or argument at fault. */
  readonly option: string;

  constructor(option: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.option = option;
  }
}

/** The error for arguments that make no request. */
export function badArguments(cause: unknown): OptionsError {
  if (cause instanceof OptionsError) return cause;
  return new OptionsError("arguments", "the arguments cannot be sent in a request", cause);
}

/** The form an abort takes in `.result()`; a rejected call rejects with `signal.reason` itself. */
export class AbortedError extends SpecloomError {
  readonly kind = "aborted" as const;
}

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type NumberIn<Text extends string> = Text extends `${infer Value extends number}` ? Value : never;

/** The statuses of errors that are the client's fault: 400 to 499. */
export type ClientErrorStatus = NumberIn<`4${Digit}${Digit}`>;
/** The statuses of errors that are the server's fault: 500 to 599. */
export type ServerErrorStatus = NumberIn<`5${Digit}${Digit}`>;
/** The statuses of all answers that are errors: 300 to 599. */
export type ErrorStatus = NumberIn<`3${Digit}${Digit}`> | ClientErrorStatus | ServerErrorStatus;

/** What can go wrong in a call beside the API's own errors. */
export type CallError = ConnectionError | TimeoutError | DecodeError | OptionsError | AbortedError;
