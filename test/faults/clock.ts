// A clock for client and servers in this process that never outruns them. On a machine that does other
// things as well it goes slower, so that a call is late only because of what it waits for itself.
import { vi } from "vitest";

/** How often the clock goes on, in ms of the machine's. */
const interval = 5;

/**
 * The most that passes between two turns of the event loop, in ms. An exchange over a socket takes
 * about eight turns, and is to be over well within the limits of a call.
 */
const longestStep = 15;

/** Lets dates, `performance` and timers go by this clock. Gives what makes them the machine's again. */
export function startClock(): () => void {
  const machine = performance;
  let seen = machine.now();
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
  const ticking = setInterval(() => {
    const now = machine.now();
    vi.advanceTimersByTime(Math.min(now - seen, longestStep));
    seen = now;
  }, interval);
  return () => {
    clearInterval(ticking);
    vi.useRealTimers();
  };
}

/** How many timers of client and servers are waiting. */
export function waitingTimers(): number {
  return vi.getTimerCount();
}
