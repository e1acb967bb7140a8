import { vi } from "vitest";

/** What work came to on a clock that goes on only while nothing else does. */
export interface Elapsed<T> {
  readonly outcome: T;
  /** What passed on that clock, in ms. A busy machine adds nothing to it. */
  readonly ms: number;
}

/** Turns of the event loop that work in memory needs at most between two timers. */
const turns = 20;

/**
 * Runs work whose only way to wait is `setTimeout`, that is, without sockets. Whenever it stands
 * still, the clock goes on to the next timer.
 */
export async function inVirtualTime<T>(work: () => Promise<T>): Promise<Elapsed<T>> {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
  try {
    const started = performance.now();
    let isSettled = false;
    const running = work().finally(() => {
      isSettled = true;
    });
    // Its failure is for the caller to see, below.
    running.catch(() => {});
    for (;;) {
      for (let turn = 0; turn < turns && !isSettled; turn++) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      if (isSettled) return { outcome: await running, ms: performance.now() - started };
      if (vi.getTimerCount() === 0) throw new Error("it waits for something that is not a timer");
      await vi.advanceTimersToNextTimerAsync();
    }
  } finally {
    vi.useRealTimers();
  }
}
