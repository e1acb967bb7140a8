// How a call has to end, from what the fault is and what the operation is. Nothing here looks at the client.
import type { Ending, Fault } from "./faults.js";
import type { Operation } from "./operations.js";

/** `once`: the first answer suffers. `always`: all do. `deadline`: all do, and there is no time. */
export type Scenario = "once" | "always" | "deadline";
export const scenarios: readonly Scenario[] = ["once", "always", "deadline"];

/** How often the calls of a scenario may be sent, and how long they may take, in ms. */
export const limits: Record<Scenario, { retries: number; timeout: number; deadline: number }> = {
  once: { retries: 2, timeout: 1500, deadline: 10_000 },
  always: { retries: 1, timeout: 1500, deadline: 10_000 },
  deadline: { retries: 10, timeout: 60_000, deadline: 400 },
};

const unlimited = Number.POSITIVE_INFINITY;

export interface Expected {
  /** The kinds of error that are right, or "ok". */
  readonly kinds: readonly string[];
  readonly status?: number;
  readonly retryAfter?: number;
  /** The value of an "ok". */
  readonly value?: unknown;
  /** Attempts that the call counts; undefined where only the time decides. */
  readonly attempts?: number;
  /** Requests that arrive, where redirects make them more than attempts. */
  readonly requests?: number;
  /** The shortest time that the call may take, in ms. */
  readonly wait?: number;
  readonly afterLostAttempt?: boolean;
  /** Most writes that the server may carry out. */
  readonly effects: number;
}

/** The outcome that the rules ask for. */
export function expected(fault: Fault, operation: Operation, scenario: Scenario): Expected {
  const ending = seenBy(operation, fault.ending);
  const again = asksAgain(ending) || (isRetried(ending) && operation.repeatable);
  const writes = operation.method === "GET" ? 0 : 1;
  const effects = fault.performed ? writes : 0;
  if (scenario === "deadline") return withoutTime(ending, again, operation, effects);
  if (ending.kind === "redirect" && operation.method === "GET") {
    // Followed within the call; in circles it is given up, and the last answer stands.
    const outcome = scenario === "once" ? good(operation, 1, 0) : failed(ending, 1, 0);
    return { ...outcome, requests: scenario === "once" ? 2 : 6 };
  }
  if (ending.kind === "ok") return good(operation, 1, writes);
  if (ending.kind === "type") return { kinds: ["ok"], value: ending.value, attempts: 1, effects };
  if (!again) return { ...failed(ending, 1, effects), afterLostAttempt: false };
  // Nobody starts to listen meanwhile.
  if (scenario === "always" || fault.refused) return afterAll(fault, ending, operation, scenario);
  if (operation.method === "DELETE" && fault.performed) {
    // What the lost attempt deleted is not found again, and the error says how that came.
    return { kinds: ["api"], status: 404, attempts: 2, afterLostAttempt: true, effects };
  }
  const { wait = 0 } = ending as { wait?: number };
  return { ...good(operation, 2, effects + writes), wait };
}

/** After the first attempt and all repetitions; a 401 is repeated once, with a new credential. */
function afterAll(
  fault: Fault,
  ending: Ending,
  operation: Operation,
  scenario: Scenario,
): Expected {
  const attempts = asksAgain(ending) ? 2 : limits[scenario].retries + 1;
  const writes = operation.method === "GET" || !fault.performed ? 0 : attempts;
  const effects = operation.method === "DELETE" ? Math.min(writes, 1) : writes;
  const doubtful = ending.kind !== "api" || ending.status >= 500;
  return {
    ...failed(ending, attempts, effects),
    ...(fault.refused ? {} : { afterLostAttempt: doubtful }),
  };
}

/** Where the time runs out, the last failure stands, or the time itself is the failure. */
function withoutTime(
  ending: Ending,
  again: boolean,
  operation: Operation,
  effects: number,
): Expected {
  if (ending.kind === "ok") return { kinds: ["ok", "timeout"], value: operation.value, effects };
  if (ending.kind === "type") return { kinds: ["ok", "timeout"], value: ending.value, effects };
  const { kinds, attempts, ...outcome } = failed(ending, 1, again ? unlimited : effects);
  const isFree = again || (ending.kind === "redirect" && operation.method === "GET");
  return { ...outcome, kinds: [...kinds, "timeout"], ...(isFree ? {} : { attempts }) };
}

/** JSON of another type is an error for who knows the type: a call of the document's, or a walk. */
function seenBy({ reads }: Operation, ending: Ending): Ending {
  if (ending.kind === "nothing") {
    const isRight = reads === "anything" || reads === "object or nothing";
    return isRight ? { kind: "type", value: undefined } : { kind: "decode" };
  }
  if (ending.kind !== "type" || reads === "anything") return ending;
  if (reads === "page") return { kind: "pagination" };
  const { value } = ending;
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? ending : { kind: "decode" };
}

/** 408, 429 and 5xx within the longest wait, and no answer or one that was cut. A 2xx that came is final. */
function isRetried(ending: Ending): boolean {
  if (ending.kind === "connection" || ending.kind === "timeout") return true;
  if (ending.kind !== "api") return false;
  const { status, retryAfter = 0 } = ending;
  return (status === 408 || status === 429 || status >= 500) && retryAfter <= 60_000;
}

/** A credential that is a function is asked once more; a 401 did nothing. */
function asksAgain(ending: Ending): boolean {
  return ending.kind === "api" && ending.status === 401;
}

function good({ value }: Operation, attempts: number, effects: number): Expected {
  return { kinds: ["ok"], value, attempts, effects };
}

function failed(ending: Ending, attempts: number, effects: number): Expected {
  const { status, retryAfter } = ending as { status?: number; retryAfter?: number };
  return {
    kinds: [ending.kind === "redirect" ? "api" : ending.kind],
    ...(status === undefined ? {} : { status }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    attempts,
    effects,
  };
}
