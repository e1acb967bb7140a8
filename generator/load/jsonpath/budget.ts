// How much work expressions may make: what they say is somebody else's.
import { LimitError, limits } from "../../document/limits.js";

/** Counts steps of looking for values: each value that is looked at is one. */
export class Budget {
  readonly #most: number;
  #left: number;

  constructor(steps: number) {
    this.#most = steps;
    this.#left = steps;
  }

  /** What all overlays of a document of so many values may take. */
  static of(values: number): Budget {
    const { steps, stepsEach } = limits;
    return new Budget(Math.min(steps + stepsEach * values, 10 * steps));
  }

  /** Takes steps. Throws a `LimitError` where there are none left. */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left >= 0) return;
    const most = this.#most.toLocaleString("en-US");
    const message = `takes more than ${most} steps to find its targets; write the way to them out`;
    throw new LimitError(message);
  }
}
