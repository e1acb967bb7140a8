import type { Outcome, Prepared, Result, Success } from "./contract.js";
import { AbortedError, OptionsError, type SpecloomError } from "./errors.js";

/**
 * A request on its way. It is what the arguments were when the call was made, and is sent once, in
 * the microtask after, however often it is awaited. Await it for the body; use `result()` where
 * failure is a value. `T` is its data, `E` the API's errors, and `S` its successes as a whole.
 */
export class Call<T, E, S = Success<T>> implements Promise<T> {
  readonly [Symbol.toStringTag]: string = "Call";
  readonly #prepared: Prepared<T>;
  readonly #outcome: Promise<Outcome<T>>;
  #isObserved = false;
  #isPrinted = false;
  #isSent = false;
  #isUnread = false;
  /** Sends what waits for somebody to look at its outcome. */
  #release: (() => void) | undefined;

  constructor(prepared: Prepared<T>) {
    this.#prepared = prepared;
    this.#outcome = this.#run();
  }

  async #run(): Promise<Outcome<T>> {
    await undefined;
    if (this.#isPrinted && !this.#isObserved) {
      await new Promise<void>((resolve) => {
        this.#release = resolve;
      });
    }
    this.#isSent = true;
    const { outcome } = await this.#prepared.send(undefined, this.#isUnread);
    if (outcome.ok) return outcome;
    captureStack(outcome.error);
    // A failure that nobody looks at surfaces as an unhandled rejection, as with fetch.
    if (!this.#isObserved) void Promise.reject(thrown(outcome.error));
    return outcome;
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is a promise
  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#data().then(onFulfilled, onRejected);
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.then().finally(onFinally);
  }

  /** The body together with status, declared headers and the HTTP response. */
  async withResponse(): Promise<S> {
    // The transport makes successes of the operation's own description, which S restates.
    return succeeded(await this.outcome()) as S;
  }

  /** The outcome as a value. Never rejects for a failure of the API or the network. */
  result(): Promise<Result<T, E, S>> {
    // The transport builds errors from the operation's own description, which E restates.
    return this.outcome() as Promise<Result<T, E, S>>;
  }

  /**
   * The request as a `curl` command to paste into a shell. It asks for no credential, and holds
   * none: where one belongs stands the environment variable that the client reads it from, or else
   * one named after the option, such as `$ACCESS_TOKEN` for `accessToken`; for a user name and a
   * password two that end in `_USERNAME` and `_PASSWORD`. What the document marks as secret is
   * `REDACTED`. Bytes and streams are read from a file called `body`, files of a form from the
   * working directory.
   *
   * A call of which only the command is asked for, in the tick in which it was made, is not sent
   * before somebody awaits it. Rejects with an `OptionsError` where the arguments make no request.
   */
  toCurl(): Promise<string> {
    this.#isPrinted = true;
    return this.#prepared.toCurl();
  }

  /**
   * The HTTP response with its body unread, to be read as it arrives: past `maxBodySize`, and with
   * `timeout` as the longest silence. An answer that is an error rejects as it does elsewhere. Whoever
   * does not read the body cancels it, or aborts the call's signal, so that the connection is let go.
   *
   * Asked for instead of anything else, in the tick in which the call was made; it rejects with an
   * `OptionsError` where the body is being read already, and so does what is asked for afterwards.
   */
  async asResponse(): Promise<Response> {
    if (this.#isObserved || this.#isSent) {
      const when = "first, in the tick in which the call is made";
      throw new OptionsError("asResponse", `asResponse() must be asked for ${when}`);
    }
    const outcome = this.outcome();
    this.#isUnread = true;
    return succeeded(await outcome).data as unknown as Response;
  }

  async #data(): Promise<T> {
    return succeeded(await this.outcome()).data;
  }

  /** The outcome, marked as looked at. */
  protected outcome(): Promise<Outcome<T>> {
    if (this.#isUnread) return Promise.resolve({ ok: false, error: notRead() });
    this.#isObserved = true;
    this.#release?.();
    return this.#outcome;
  }
}

function notRead(): OptionsError {
  return new OptionsError(
    "asResponse",
    "asResponse() has the answer, whose body the call did not read",
  );
}

function succeeded<T>(outcome: Outcome<T>): Extract<Outcome<T>, { ok: true }> {
  if (outcome.ok) return outcome;
  throw thrown(outcome.error);
}

/** What a failed call rejects with: the error itself, or for an abort the signal's own reason. */
export function thrown(error: SpecloomError): unknown {
  return error instanceof AbortedError ? error.cause : error;
}

/**
 * Makes an error's stack lead to the code that awaits it instead of into this runtime. Engines can
 * follow a chain of awaits back; to capture a stack when a call is made would slow every call down.
 */
export function captureStack(error: SpecloomError): void {
  (Error as { captureStackTrace?: (error: Error) => void }).captureStackTrace?.(error);
}

/** A request that cannot be sent, and why. */
export function unsendable(error: SpecloomError): Prepared<never> {
  return {
    send: async () => ({ outcome: { ok: false, error } }),
    toCurl: () => Promise.reject(error),
  };
}
