// What all errors of this library have, and how they are shown.
import { merged } from "../values.js";

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

export interface ErrorInit extends Partial<CallContext> {
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

  /** Of an error that ends a stream: the last id that the stream gave before. */
  declare readonly lastEventId: string | undefined;

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
