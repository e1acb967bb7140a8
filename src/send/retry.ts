/** How many more retries the calls of a client may make together. */
export interface Budget {
  left: number;
}

export const fullBudget = 100;
const longestWait = 60_000;
const longestBackoff = 8_000;

/** Gives one retry back, for each answer that is not a failure. */
export function refill(budget: Budget): void {
  budget.left = Math.min(budget.left + 1, fullBudget);
}

/** Whether a status says that the same request may succeed later. */
export function isTransient(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/**
 * How long to wait before sending again, in ms: what the answer asks for, else full jitter below a
 * limit that doubles with each retry. Infinity where the answer asks for more than is ever waited.
 */
export function waitBefore(retries: number, asked: number | undefined): number {
  const wait = asked ?? Math.random() * Math.min(longestBackoff, 500 * 2 ** retries);
  return wait > longestWait ? Infinity : wait;
}
