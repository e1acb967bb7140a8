import {
  AbortedError,
  type CallContext,
  ConnectionError,
  type RequestInfo,
  type SpecloomError,
  TimeoutError,
} from "./errors.js";
import type { Logger } from "./options.js";

/** How one call is sent. Times in ms. */
export interface Plan {
  readonly fetch: (request: Request, init?: RequestInit) => Promise<Response>;
  readonly timeout: number;
  readonly deadline: number | undefined;
  readonly retries: number;
  /** Whether repeating the request does no harm. */
  readonly idempotent: boolean;
  readonly signal: AbortSignal | undefined;
  readonly logger: Logger | undefined;
  readonly binary: boolean;
  /** The request as errors and logs may show it. */
  readonly shown: RequestInfo;
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
export async function send(request: Request, plan: Plan): Promise<Answer> {
  const end = plan.deadline === undefined ? Number.POSITIVE_INFINITY : Date.now() + plan.deadline;
  for (let attempts = 1; ; attempts++) {
    const context = { request: plan.shown, attempts };
    const mayRepeat = plan.idempotent && attempts <= plan.retries;
    const started = Date.now();
    const outcome = await attempt(mayRepeat ? request.clone() : request, plan, end, context);
    logAttempt(plan, outcome, attempts, Date.now() - started);
    const wait = mayRepeat ? waitBefore(outcome, attempts) : undefined;
    if (wait === undefined || Date.now() + wait >= end) {
      if (outcome instanceof Error) throw outcome;
      return outcome;
    }
    await sleep(wait, plan.signal, context);
  }
}

async function attempt(
  request: Request,
  plan: Plan,
  end: number,
  context: CallContext,
): Promise<Answer | SpecloomError> {
  if (plan.signal?.aborted) return new AbortedError(plan.signal.reason, context);
  const limit = Math.min(plan.timeout, Math.max(end - Date.now(), 1));
  const controller = new AbortController();
  const abort = () => controller.abort();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort();
  }, limit);
  plan.signal?.addEventListener("abort", abort, { once: true });
  try {
    const response = await follow(request, plan, controller.signal);
    const blob = plan.binary && response.ok ? await response.blob() : undefined;
    const text = blob ? "" : await response.text();
    return { response, text, blob, attempts: context.attempts };
  } catch (cause) {
    if (plan.signal?.aborted) return new AbortedError(plan.signal.reason, context);
    const { method, url } = plan.shown;
    if (late) {
      const message = `${method} ${url} gave no complete answer within ${Math.round(limit)} ms`;
      return new TimeoutError(message, context);
    }
    return new ConnectionError(`${method} ${url} failed: ${reason(cause)}`, { ...context, cause });
  } finally {
    clearTimeout(timer);
    plan.signal?.removeEventListener("abort", abort);
  }
}

/** Follows redirects within the origin, where doing so sends the same request again. */
async function follow(request: Request, plan: Plan, signal: AbortSignal): Promise<Response> {
  const safe = request.method === "GET" || request.method === "HEAD";
  let current = request;
  for (let redirects = 0; ; redirects++) {
    const next = redirects < mostRedirects ? current.clone() : undefined;
    const response = await plan.fetch(current, { signal });
    const location = response.headers.get("Location");
    const sameRequest = safe || response.status === 307 || response.status === 308;
    if (!next || location === null || !isRedirect(response.status) || !sameRequest) return response;
    if (!URL.canParse(location, current.url)) return response;
    const target = new URL(location, current.url);
    if (target.origin !== new URL(current.url).origin) return response;
    await response.body?.cancel();
    current = new Request(target, next);
  }
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
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
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value))
    return undefined;
  return Math.max(Date.parse(value) - Date.now(), 0);
}

function sleep(ms: number, signal: AbortSignal | undefined, context: CallContext): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(new AbortedError(signal?.reason, context));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, ms);
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort, { once: true });
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

function logAttempt(
  { logger, shown }: Plan,
  outcome: Answer | SpecloomError,
  attempts: number,
  ms: number,
): void {
  if (!logger) return;
  const what = outcome instanceof Error ? outcome.kind : String(outcome.response.status);
  const line = `${shown.method} ${shown.url} ${what} in ${ms} ms, attempt ${attempts}`;
  if (outcome instanceof Error || !outcome.response.ok) logger.warn(line);
  else logger.debug(line);
}
