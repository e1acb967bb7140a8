import type { OperationCall, Outcome, Result, Sender, Sent } from "./contract.js";
import { AbortedError, type SpecloomError } from "./errors.js";

/**
 * A request on its way. It is sent once, in the microtask after the call was made, however often
 * it is awaited. Await it for the body; use `result()` where failure is a value.
 */
export class Call<T, E> implements Promise<T> {
  readonly [Symbol.toStringTag]: string = "Call";
  readonly #outcome: Promise<Outcome<T>>;
  readonly #curl: () => Promise<string>;
  #observed = false;

  /** `send` is what sends it where that is not the sender alone. */
  constructor(
    sender: Sender,
    operation: OperationCall,
    send: () => Promise<Sent<T>> = () => sender.send<T>(operation),
  ) {
    this.#curl = () => sender.toCurl(operation);
    this.#outcome = this.#run(send);
  }

  async #run(send: () => Promise<Sent<T>>): Promise<Outcome<T>> {
    await undefined;
    const { outcome } = await send();
    if (outcome.ok) return outcome;
    captureStack(outcome.error);
    // A failure that nobody looks at surfaces as an unhandled rejection, as with fetch.
    if (!this.#observed) void Promise.reject(thrown(outcome.error));
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

  /** The body together with the HTTP response, whose own body has been read. */
  async withResponse(): Promise<{
    data: T;
    response: Response;
    requestId?: string | undefined;
  }> {
    return succeeded(await this.outcome());
  }

  /** The outcome as a value. Never rejects for a failure of the API or the network. */
  result(): Promise<Result<T, E>> {
    // The transport builds errors from the operation's own description, which E restates.
    return this.outcome() as Promise<Result<T, E>>;
  }

  /**
   * The request as a `curl` command to paste into a shell, with `REDACTED` for secrets. Rejects
   * with an `OptionsError` where the arguments make no request.
   */
  toCurl(): Promise<string> {
    return this.#curl();
  }

  async #data(): Promise<T> {
    return succeeded(await this.outcome()).data;
  }

  /** The outcome, marked as looked at. */
  protected outcome(): Promise<Outcome<T>> {
    this.#observed = true;
    return this.#outcome;
  }
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
