import { AbortedError, type SpecloomError } from "./errors.js";

/** The outcome of a call as a value. Test `ok`, then use `data` or `error`. */
export type Result<T, E> =
  | { readonly ok: true; readonly data: T; readonly response: Response }
  | { readonly ok: false; readonly error: E; readonly response?: Response };

/** What a transport reports: a result with the errors of every call. */
export type Outcome<T> = Result<T, SpecloomError>;

/**
 * A request on its way. It is sent once, in the microtask after the call was made, however often
 * it is awaited. Await it for the body; use `result()` where failure is a value.
 */
export class Call<T, E> implements Promise<T> {
  readonly [Symbol.toStringTag]: string = "Call";
  readonly #outcome: Promise<Outcome<T>>;
  #observed = false;

  constructor(send: () => Promise<Outcome<T>>) {
    this.#outcome = Promise.resolve().then(send);
    this.#outcome.then((outcome) => {
      // A failure that nobody looks at surfaces as an unhandled rejection, as with fetch.
      if (!outcome.ok && !this.#observed) void Promise.reject(thrown(outcome.error));
    });
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is a promise
  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.withResponse()
      .then(({ data }) => data)
      .then(onFulfilled, onRejected);
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.then().finally(onFinally);
  }

  /** The body together with the HTTP response, whose own body has been read. */
  async withResponse(): Promise<{ data: T; response: Response }> {
    const outcome = await this.outcome();
    if (!outcome.ok) throw thrown(outcome.error);
    return { data: outcome.data, response: outcome.response };
  }

  /** The outcome as a value. Never rejects for a failure of the API or the network. */
  result(): Promise<Result<T, E>> {
    // The transport builds errors from the operation's own description, which E restates.
    return this.outcome() as Promise<Result<T, E>>;
  }

  /** The outcome, marked as looked at. */
  protected outcome(): Promise<Outcome<T>> {
    this.#observed = true;
    return this.#outcome;
  }
}

/** What a failed call rejects with: the error itself, or for an abort the signal's own reason. */
export function thrown(error: SpecloomError): unknown {
  return error instanceof AbortedError ? error.cause : error;
}
