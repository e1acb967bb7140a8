import type { CredentialContext } from "../options.js";
import { onAbort } from "../signals.js";

/** One asking of a function for a credential. Calls side by side wait for it together. */
export class Asking {
  readonly #answer: Promise<unknown>;
  readonly #controller = new AbortController();
  #waiting = 0;
  #isAnswered = false;
  #isGivenUp = false;

  constructor(source: (context: CredentialContext) => unknown) {
    const { signal } = this.#controller;
    this.#answer = (async (): Promise<unknown> => source({ signal }))();
    const end = () => {
      this.#isAnswered = true;
    };
    this.#answer.then(end, end);
  }

  /** Whether the function has answered, so that the next call asks again. */
  get isAnswered(): boolean {
    return this.#isAnswered;
  }

  /** Whether somebody has waited in vain: who comes later must not wait for it, too. */
  get isGivenUp(): boolean {
    return this.#isGivenUp;
  }

  /**
   * The answer. Rejects when the signal of the attempt aborts. The function is told to stop when
   * nobody waits any more: an attempt that ends does not end what others wait for.
   */
  wait(attempt: AbortSignal | undefined): Promise<unknown> {
    this.#waiting++;
    return new Promise((resolve, reject) => {
      const leave = attempt && onAbort(attempt, () => reject(this.#leave(attempt)));
      this.#answer.then(resolve, reject).finally(leave);
    });
  }

  #leave(attempt: AbortSignal): unknown {
    this.#waiting--;
    const { name } = Object(attempt.reason) as { name?: unknown };
    if (name === "TimeoutError" || this.#waiting === 0) this.#isGivenUp = true;
    if (this.#waiting === 0) this.#controller.abort(attempt.reason);
    return attempt.reason;
  }
}
