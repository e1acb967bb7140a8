// Whether a call is tried again. Decides and does nothing: who asks applies the decision.

/** How an attempt ended. */
export interface Ending {
  /** The status of the answer; undefined where none came, or none that can be read. */
  readonly status?: number;
  /** How long the answer asks to wait, in ms. @default it does not say */
  readonly retryAfter?: number | undefined;
  /** Set where nothing was sent, the caller gave up, or the same would come again. */
  readonly isFinal?: boolean;
}

/** What a decision depends on beside how the attempt ended. */
export interface RetryState {
  /** Whether sending the request twice does no harm. */
  readonly repeatable: boolean;
  /** Whether a function gave the credentials and has not been asked for new ones yet. */
  readonly renewable: boolean;
  /** How often the call was sent again so far. */
  readonly retries: number;
  /** How often it may be sent again. */
  readonly mostRetries: number;
  /** How many retries the calls of the client still have together. */
  readonly budget: number;
  /** How long until the call's deadline, in ms. */
  readonly timeLeft: number;
}

/** What to do after an attempt, and by how much the budget of the client changes. */
export interface Decision {
  /** To renew is to ask for new credentials and to send again. It does not count as a retry. */
  readonly next: "done" | "renew" | "retry";
  readonly budget: -1 | 0 | 1;
  /** How long until the request is sent again, in ms; undefined where it is not. */
  readonly wait?: number;
}

const longestWait = 60_000;
const longestBackoff = 8_000;

/** Every answer that is not a failure gives the client one retry back; every retry takes one. */
export function decide(
  ending: Ending,
  state: RetryState,
  random: () => number = Math.random,
): Decision {
  const { status, retryAfter, isFinal } = ending;
  if (isFinal) return { next: "done", budget: 0 };
  if (status === 401 && state.renewable) return { next: "renew", budget: 0, wait: 0 };
  if (status !== undefined && !isTransient(status)) return { next: "done", budget: 1 };
  const wait = retryAfter ?? random() * Math.min(longestBackoff, 500 * 2 ** state.retries);
  const isAllowed = state.repeatable && state.retries < state.mostRetries && state.budget > 0;
  const isInTime = wait <= longestWait && wait < state.timeLeft;
  if (!isAllowed || !isInTime) return { next: "done", budget: 0 };
  return { next: "retry", budget: -1, wait };
}

/** Whether a status says that the same request may succeed later. */
function isTransient(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}
