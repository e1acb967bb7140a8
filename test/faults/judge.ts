// Whether a call ended as the rules say. Each function gives what is wrong, in words.
import { isDeepStrictEqual } from "node:util";
import { SpecloomError } from "specloom";
import type { Fault } from "./faults.js";
import { type Clients, type Operation, WalkError } from "./operations.js";
import type { Expected } from "./rules.js";

/** What a server did; only requests that may meet the fault are counted. */
export interface Ledger {
  requests: number;
  effects: number;
}

/** What a call came to. */
export interface Outcome {
  readonly value?: unknown;
  readonly error?: SpecloomError;
  /** What is thrown although it is none of ours. */
  readonly foreign?: unknown;
  /** What a walk had delivered when it failed. */
  readonly delivered?: readonly unknown[];
}

/** Waits for a call, however it ends. */
export async function settled(call: Promise<unknown>): Promise<Outcome> {
  try {
    return { value: await call };
  } catch (thrown) {
    const error = thrown instanceof WalkError ? thrown.cause : thrown;
    const walked = thrown instanceof WalkError ? { delivered: thrown.delivered } : {};
    return error instanceof SpecloomError ? { error, ...walked } : { foreign: error, ...walked };
  }
}

/** An outcome in a word: "ok", a status, or the start of an error's kind. */
export function short({ error, foreign }: Outcome): string {
  if (foreign !== undefined) return String(foreign).slice(0, 20);
  if (!error) return "ok";
  return "status" in error && error.kind === "api" ? String(error.status) : error.kind.slice(0, 4);
}

/** What is wrong with an outcome. */
export function judge({ value, error, foreign }: Outcome, rule: Expected): string[] {
  if (foreign !== undefined) return [`threw what is no SpecloomError: ${foreign}`];
  const kind = error?.kind ?? "ok";
  if (!rule.kinds.includes(kind)) return [`is ${kind}, not ${rule.kinds.join(" or ")}`];
  if (!error) {
    return isDeepStrictEqual(value, rule.value) ? [] : [`gives ${JSON.stringify(value)}`];
  }
  return [...judgeError(error), ...(kind === "timeout" ? [] : judgeDetails(error, rule))];
}

/** What every error says. */
function judgeError(error: SpecloomError): string[] {
  const { request, message } = error;
  const excerpt = "excerpt" in error ? error.excerpt : undefined;
  return [
    ...(request?.method && request.url.startsWith("http") ? [] : ["does not say what was asked"]),
    ...(message.length < 600 ? [] : ["has a message that is too long"]),
    ...(typeof excerpt === "string" && excerpt.length > 400 ? ["has a long excerpt"] : []),
    ...(error.kind === "decode" && !("status" in error) ? ["has no status"] : []),
  ];
}

function judgeDetails(error: SpecloomError, rule: Expected): string[] {
  const found = error as unknown as Record<string, unknown>;
  const { status, retryAfter, afterLostAttempt } = rule;
  // A walk counts the attempts of no page.
  const attempts = error.kind === "pagination" ? undefined : rule.attempts;
  return Object.entries({ status, retryAfter, attempts, afterLostAttempt }).flatMap(
    ([name, value]) => {
      const fits = value === undefined || found[name] === value;
      return fits ? [] : [`${name} is ${String(found[name])}, not ${value}`];
    },
  );
}

/** What is wrong with what the server did. */
export function judgeLedger(
  ledger: Ledger,
  rule: Expected,
  { refused }: Fault,
  { error }: Outcome,
): string[] {
  const most = {
    requests: refused ? 0 : (rule.requests ?? rule.attempts ?? Number.POSITIVE_INFINITY),
    effects: refused ? 0 : rule.effects,
  };
  // Where time is short it may have run out before anything was sent.
  const isShort = rule.kinds.length > 1 && error?.kind === "timeout";
  const isFree = isShort || rule.attempts === undefined;
  return (["requests", "effects"] as const).flatMap((what) => {
    const fits = ledger[what] === most[what] || (isFree && ledger[what] < most[what]);
    return fits ? [] : [`${ledger[what]} ${what}, not ${most[what]}`];
  });
}

/** A walk that failed delivered what came before, and goes on with exactly the rest. */
export async function judgeResumption(
  { error, delivered }: Outcome,
  operation: Operation,
  clients: Clients,
): Promise<string[]> {
  if (!operation.walk || !error) return [];
  const { before, after } = operation.walk;
  const token = (error as { resumeToken?: string }).resumeToken;
  if (token === undefined) return ["has no resumeToken"];
  const rest = await settled(operation.run(clients, {}, token));
  return [
    ...(isDeepStrictEqual(delivered, before) ? [] : [`delivered ${delivered} before it failed`]),
    ...(isDeepStrictEqual(rest.value, after) ? [] : [`resumed with ${JSON.stringify(rest)}`]),
  ];
}
