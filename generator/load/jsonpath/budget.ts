// How much work expressions may make: what they say is somebody else's.
import { LimitError, limits } from "../../document/limits.js";

/** Counts steps of looking for values: each value that is looked at is one. */
export class Budget {
  #left: number;

  /** @param steps How many there are; those of all overlays of a document by default. */
  constructor(steps: number = limits.steps) {
    this.#left = steps;
  }

  /** Takes steps. Throws a `LimitError` where there are none left. */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left >= 0) return;
    const most = limits.steps.toLocaleString("en-US");
    const message = `takes more than ${most} steps to find its targets; write the way to them out`;
    throw new LimitError(message);
  }
}
