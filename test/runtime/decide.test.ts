// Whether a call is tried again, as a table of states. Nothing is sent and nothing waits.
import { expect, test } from "vitest";
import { type Decision, decide, type Ending, type RetryState } from "../../src/send/decide.js";

/** A call that may be sent again: a GET with the client's defaults, none of them used up. */
const fresh: RetryState = {
  repeatable: true,
  renewable: false,
  retries: 0,
  mostRetries: 2,
  budget: 100,
  timeLeft: Number.POSITIVE_INFINITY,
};

const lost: Ending = {};
const final: Ending = { isFinal: true };
const answered = (status: number, retryAfter?: number): Ending => {
  return { status, retryAfter };
};

const refill: Decision = { next: "done", budget: 1 };
const done: Decision = { next: "done", budget: 0 };
const renew: Decision = { next: "renew", budget: 0, wait: 0 };
/** The wait with half of the jitter. */
const retry = (wait: number): Decision => ({ next: "retry", budget: -1, wait });

test.each<[what: string, Ending, Partial<RetryState>, Decision]>([
  // An answer that is not a failure ends the call and gives one retry back, to whichever call.
  ["a success", answered(200), {}, refill],
  ["a success after retries", answered(204), { retries: 2 }, refill],
  ["a success with an empty budget", answered(200), { budget: 0 }, refill],
  ["a redirect that is not followed", answered(302), {}, refill],
  ["a redirect that a browser hides", answered(0), {}, refill],
  ["a mistake of the caller's", answered(400), {}, refill],
  ["something that is not there", answered(404), {}, refill],
  ["a mistake, though a wait is asked for", answered(400, 5), {}, refill],

  // Transient statuses are sent again, and so is what got no answer.
  ["a timeout of the server's", answered(408), {}, retry(250)],
  ["too many requests", answered(429), {}, retry(250)],
  ["a fault of the server", answered(500), {}, retry(250)],
  ["a gateway", answered(503), {}, retry(250)],
  ["an unknown fault", answered(599), {}, retry(250)],
  ["no answer", lost, {}, retry(250)],
  ["a call without a retry left", lost, { retries: 2 }, done],
  ["a call that may not be tried again", answered(503), { mostRetries: 0 }, done],
  ["what does harm when it is sent twice", answered(503), { repeatable: false }, done],
  ["a lost POST", lost, { repeatable: false }, done],
  ["an empty budget", answered(503), { budget: 0 }, done],
  ["the last of the budget", answered(503), { budget: 1 }, retry(250)],

  // The wait: what the answer asks for, else below a limit that doubles.
  ["the second retry", lost, { retries: 1 }, retry(500)],
  ["the fifth retry", lost, { retries: 4, mostRetries: 10 }, retry(4_000)],
  ["the tenth retry, at the limit", lost, { retries: 9, mostRetries: 10 }, retry(4_000)],
  ["a wait that is asked for", answered(429, 7_000), {}, retry(7_000)],
  ["no wait that is asked for", answered(503, 0), {}, retry(0)],
  ["the longest wait", answered(503, 60_000), {}, retry(60_000)],
  ["a wait that is too long", answered(503, 60_001), {}, done],
  ["a wait up to the deadline", answered(503, 300), { timeLeft: 301 }, retry(300)],
  ["a wait that reaches the deadline", answered(503, 300), { timeLeft: 300 }, done],
  ["a deadline that is over", lost, { timeLeft: -1 }, done],

  // New credentials are asked for once, and cost neither a retry nor the budget.
  ["credentials that a function can renew", answered(401), { renewable: true }, renew],
  ["those of a POST", answered(401), { renewable: true, repeatable: false }, renew],
  ["those of a call without retries", answered(401), { renewable: true, retries: 2 }, renew],
  ["those of a client without a budget", answered(401), { renewable: true, budget: 0 }, renew],
  ["credentials that stay refused", answered(401), {}, refill],
  ["another refusal", answered(403), { renewable: true }, refill],

  // Nothing was sent, the caller gave up, or the same would come again.
  ["arguments that cannot be sent", final, {}, done],
  ["an abort of a call that may renew", final, { renewable: true }, done],
])("%s", (_, ending, state, expected) => {
  expect(decide(ending, { ...fresh, ...state }, () => 0.5)).toEqual(expected);
});

test("jitter spreads retries from nothing to the whole limit", () => {
  expect(decide(lost, fresh, () => 0)).toEqual(retry(0));
  expect(decide(lost, fresh, () => 0.999)).toEqual(retry(499.5));
});
