import {
  AbortedError,
  type CallContext,
  ConnectionError,
  type SpecloomError,
  TimeoutError,
} from "./errors.js";
import type { Logger } from "./options.js";
import type { Target } from "./request.js";

/** How one call is sent. Times in ms. */
export interface Plan {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly timeout: number;
  readonly deadline: number | undefined;
  readonly retries: number;
  /** Whether repeating the request does no harm. */
  readonly idempotent: boolean;
  readonly signal: AbortSignal | undefined;
  readonly logger: Logger | undefined;
  readonly binary: boolean;
}

/** An answer with its body read to the end. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
  readonly blob: Blob | undefined;
  readonly attempts: number;
}

const longestWait = 60_000;
const longestBackoff = 8_000;
const mostRedirects = 5;

/** Sends a request until it is answered, as often as the plan allows. Throws a `SpecloomError`. */
export async function send(target: Target, plan: Plan): Promise<Answer> {
  const end = Date.now() + (plan.deadline ?? Number.POSITIVE_INFINITY);
  for (let attempts = 1; ; attempts++) {
    const context = { request: target.shown, attempts };
    const started = Date.now();
    const outcome = await attempt(target, plan, end, context);
    log(plan.logger, context, outcome, Date.now() - started);
    const mayRepeat = plan.idempotent && attempts <= plan.retries;
    const wait = mayRepeat ? waitBefore(outcome, attempts) : undefined;
    if (wait === undefined || Date.now() + wait >= end) {
      if (outcome instanceof Error) throw outcome;
      return outcome;
    }
    await sleep(wait, plan.signal, context);
  }
}

async function attempt(
  { url, init, shown }: Target,
  plan: Plan,
  end: number,
  context: CallContext,
): Promise<Answer | SpecloomError> {
  const { signal } = plan;
  if (signal?.aborted) return new AbortedError(signal.reason, context);
  const limit = Math.min(plan.timeout, Math.max(end - Date.now(), 1));
  const controller = new AbortController();
  const abort = () => controller.abort();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort();
  }, limit);
  signal?.addEventListener("abort", abort);
  try {
    const response = await follow(url, { ...init, signal: controller.signal }, plan);
    const blob = plan.binary && response.ok ? await response.blob() : undefined;
    const text = blob ? "" : await response.text();
    return { response, text, blob, attempts: context.attempts };
  } catch (cause) {
    if (signal?.aborted) return new AbortedError(signal.reason, context);
    const what = `${shown.method} ${shown.url}`;
    if (!late)
      return new ConnectionError(`${what} failed: ${reason(cause)}`, { ...context, cause });
    return new TimeoutError(`${what} gave no complete answer within ${limit} ms`, context);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

/** Follows redirects within the origin, where doing so sends the same request again. */
async function follow(url: string, init: RequestInit, { fetch }: Plan): Promise<Response> {
  const safe = init.method === "GET" || init.method === "HEAD";
  for (let redirects = 0; ; redirects++) {
    const response = await fetch(url, init);
    const { status } = response;
    const sameRequest =
      status === 307 || status === 308 || (safe && status >= 301 && status <= 303);
    const location = sameRequest && response.headers.get("Location");
    if (!location || redirects === mostRedirects || !URL.canParse(location, url)) return response;
    const next = new URL(location, url);
    if (next.origin !== new URL(url).origin) return response;
    await response.body?.cancel();
    url = next.href;
  }
}

/** How long to wait before sending again, or undefined where that is not to be done. */
function waitBefore(outcome: Answer | SpecloomError, attempts: number): number | undefined {
  if (outcome instanceof AbortedError) return undefined;
  if (!(outcome instanceof Error)) {
    const { status, headers } = outcome.response;
    if (status !== 408 && status !== 429 && status < 500) return undefined;
    const asked = retryAfter(headers.get("Retry-After"));
    if (asked !== undefined) return asked <= longestWait ? asked : undefined;
  }
  return Math.random() * Math.min(longestBackoff, 500 * 2 ** (attempts - 1));
}

/** The time that a `Retry-After` header asks for, in ms; undefined for anything malformed. */
function retryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const isDate = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(value);
  return isDate ? Math.max(Date.parse(value) - Date.now(), 0) : undefined;
}

function sleep(ms: number, signal: AbortSignal | undefined, context: CallContext): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      if (signal?.aborted) reject(new AbortedError(signal.reason, context));
      else resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener("abort", done);
    if (signal?.aborted) done();
  });
}

/** Why a connection failed, from codes alone: messages may quote what was sent. */
function reason(cause: unknown): string {
  for (let error = cause; error instanceof Error; error = error.cause) {
    const { code } = error as { code?: unknown };
    if (typeof code === "string") return code;
  }
  return cause instanceof TypeError ? "no answer" : "the fetch function threw";
}

function log(
  logger: Logger | undefined,
  { request, attempts }: CallContext,
  outcome: Answer | SpecloomError,
  ms: number,
): void {
  if (!logger) return;
  const what = outcome instanceof Error ? outcome.kind : outcome.response.status;
  const line = `${request.method} ${request.url} ${what} in ${ms} ms, attempt ${attempts}`;
  if (outcome instanceof Error || !outcome.response.ok) logger.warn(line);
  else logger.debug(line);
}
