import { merged } from "./values.js";

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
  readonly option?: string;
}

/** How a runtime prints values, as it hands it to what prints itself. */
type Inspect = (value: unknown, options: object) => string;

/**
 * The base of everything this library throws.
 *
 * Its enumerable properties hold no secret. They are what an inspection, a spread, `toJSON()` and
 * `cause` show. What an API answered is read from accessors, and is in none of these.
 *
 * `structuredClone()` and `postMessage()` keep only the message, the stack and the cause of an error.
 * So `cause` is an object of plain data, with the kind, the status, the request and so on; its own
 * `cause` is what made the error happen, where something else did.
 */
export abstract class SpecloomError extends Error {
  /** The `kind` of errors of this class. */
  declare static readonly kind: string;
  declare readonly kind: string;
  declare readonly request: RequestInfo | undefined;
  /** How many requests were sent for the call, retries included. */
  declare readonly attempts: number;
  /** Whether an earlier attempt of the call may have had its effect. */
  declare readonly afterLostAttempt: boolean;
  /** The API's own name for the request, from the answer's headers. */
  declare readonly requestId: string | undefined;
  /** Of an error that ends a walk: goes on with the page that failed, in a new process too. */
  declare readonly resumeToken: string | undefined;

  /** What made the error happen. */
  readonly #why: unknown;

  /** Where there was a request, `message` goes on after its method and URL. */
  constructor(message: string, { cause, ...init }: ErrorInit = {}) {
    const { method, url } = init.request ?? {};
    super(method ? `${method} ${url} ${message}` : message);
    const facts = merged({ kind: new.target.kind, attempts: 0, afterLostAttempt: false }, init);
    Object.assign(this, { name: new.target.name }, facts);
    this.#why = cause;
    hide(this, "cause", merged(facts, { cause }));
  }

  /** The error as plain data for a log or a queue: all but the stack and what the API answered. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) };
  }

  // What Node, Bun and Deno look for on a value that they print.
  static {
    hide(SpecloomError.prototype, Symbol.for("nodejs.util.inspect.custom"), inspectedInNode);
    hide(SpecloomError.prototype, Symbol.for("Deno.customInspect"), inspectedInDeno);

    function inspectedInNode(
      this: SpecloomError,
      _depth: number,
      options: object,
      inspect: Inspect,
    ) {
      return inspect(this.#shown(), options);
    }

    function inspectedInDeno(this: SpecloomError, inspect: Inspect, options: object) {
      return inspect(this.#shown(), options);
    }
  }

  /** An error without accessors, which runtimes print as they print any other. */
  #shown(): Error {
    const { name, ...facts } = this;
    // Node begins with the name of the class, unless that of the error is the same.
    const Shown = { [name]: class extends Error {} }[name] ?? Error;
    const shown = new Shown(this.message, this.#why === undefined ? {} : { cause: this.#why });
    // The stack begins with the name already.
    hide(shown, "name", name);
    hide(shown, "stack", this.stack);
    return Object.assign(shown, facts);
  }
}

/** Sets a property that is not enumerated, as those that every error has. */
function hide(error: Error, name: string | symbol, value: unknown): void {
  Object.defineProperty(error, name, { value, writable: true, configurable: true });
}

/** What an API's error body says, read where the API's document says it stands. */
export interface ApiErrorInit extends CallContext {
  readonly operation: string | undefined;
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly text: string;
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
 *
 * `headers`, `body`, `text` and `description` are what the API sent, unchanged, and so may hold what
 * is secret. They are accessors: no inspection, spread or serializer shows them.
 */
export class ApiError extends SpecloomError {
  static override readonly kind = "api";
  declare readonly kind: "api";
  /** The id of the operation in the document; undefined for a raw request. */
  declare readonly operation: string | undefined;
  /** The HTTP status, 100 to 599. It alone decides between success and failure. */
  declare readonly status: number;
  /** The start of the body in one line of at most 400 characters, without secrets. */
  declare readonly excerpt: string | undefined;
  /** The API's own error number, kept even where the catalogue does not know it. */
  declare readonly code: number | undefined;
  /** The code's name, or `"unknown"` where the operation does not declare the code. */
  declare readonly codeName: string;
  /** How long the API asked to wait before trying again, in ms. */
  declare readonly retryAfter: number | undefined;
  declare readonly request: RequestInfo;
  readonly #headers: Headers;
  readonly #body: unknown;
  readonly #text: string;
  readonly #description: string | undefined;

  constructor(message: string, { headers, body, text, description, ...init }: ApiErrorInit) {
    super(message, init);
    this.#headers = headers;
    this.#body = body;
    this.#text = text;
    this.#description = description;
  }

  /** The headers of the answer. */
  get headers(): Headers {
    return this.#headers;
  }

  /** The parsed JSON body; undefined where it is empty or not JSON. */
  get body(): unknown {
    return this.#body;
  }

  /** The start of the body as text, at most 65,536 characters, whether it is JSON or not. */
  get text(): string {
    return this.#text;
  }

  /** The API's message for people. It may be localised: never match on it. */
  get description(): string | undefined {
    return this.#description;
  }
}

/** No answer arrived: refused, reset, unresolved, cut off inside the body. */
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
