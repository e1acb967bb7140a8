// The errors that an API answers with.
import { type CallContext, type RequestInfo, SpecloomError } from "./base.js";

/** What an API's error body says, read where the API's document says it stands. */
export interface ApiErrorInit extends CallContext {
  readonly operation: string | undefined;
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly text: string;
  readonly excerpt: string | undefined;
  readonly code: number | string | undefined;
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
  /**
   * The HTTP status, 300 to 599, or what a server gave in its place, such as 999. It alone decides
   * between success and failure.
   */
  declare readonly status: number;
  /** The start of the body in one line of at most 400 characters, without secrets. */
  declare readonly excerpt: string | undefined;
  /**
   * The API's own error code, kept even where the catalogue does not know it. Of a text that it does not know it
   * is the start in one line, without secrets.
   */
  declare readonly code: number | string | undefined;
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

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type NumberIn<Text extends string> = Text extends `${infer Value extends number}` ? Value : never;

/** The statuses of successes: 200 to 299. */
export type SuccessStatus = NumberIn<`2${Digit}${Digit}`>;
/** The statuses of errors that are the client's fault: 400 to 499. */
export type ClientErrorStatus = NumberIn<`4${Digit}${Digit}`>;
/** The statuses of errors that are the server's fault: 500 to 599. */
export type ServerErrorStatus = NumberIn<`5${Digit}${Digit}`>;
/** The statuses of all answers that are errors: 300 to 599. */
export type ErrorStatus = NumberIn<`3${Digit}${Digit}`> | ClientErrorStatus | ServerErrorStatus;
