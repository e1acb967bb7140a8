import { decode } from "../answer/decode.js";
import { toError } from "../answer/error.js";
import { requestIdOf } from "../answer/headers.js";
import { receive } from "../answer/readers.js";
import type {
  Diagnostics,
  Execution,
  OperationCall,
  Outcome,
  OutgoingRequest,
} from "../contract.js";
import {
  AbortedError,
  ApiError,
  type CallContext,
  ConnectionError,
  OptionsError,
  SpecloomError,
  TimeoutError,
} from "../errors.js";
import { settingsOf } from "../options.js";
import { buildRequest, type RequestSetup } from "../request/build.js";
import type { RequestOptions } from "../request/credentials.js";
import { redactError, redactor } from "../show/redact.js";
import { follow } from "./fetch.js";
import { type Budget, isTransient, refill, waitBefore } from "./retry.js";
import { type Stop, within } from "./timeout.js";

/** What all calls of a transport share. */
export interface Setup extends RequestSetup {
  readonly credentials: RequestOptions;
  readonly budget: Budget;
  readonly diagnostics: Diagnostics | undefined;
}

const idempotentMethods = /^(GET|HEAD|PUT|DELETE|OPTIONS|TRACE)$/;

/**
 * Begins a call. Throws for options that are out of range. `cancel` aborts as the caller's signal
 * does. A closure, since a bundle shortens the names of its variables.
 */
export function beginExecution(
  setup: Setup,
  operation: OperationCall,
  cancel?: AbortSignal,
): Execution {
  const { description, budget, diagnostics } = setup;
  const { method, options } = operation;
  const settings = options ? settingsOf(setup.settings, options) : setup.settings;
  const { signal: own, deadline = Infinity, fetch = globalThis.fetch } = settings;
  const signals = [own, cancel].filter((each) => each !== undefined);
  const end = Date.now() + deadline;
  let request: OutgoingRequest | undefined;
  let stale: OutgoingRequest | undefined;
  let response: Response | undefined;
  let hide = redactor([]);
  let attempts = 0;
  let retries = 0;
  let lost = false;

  async function run(): Promise<Outcome<unknown>> {
    for (;;) {
      const started = Date.now();
      const limit = Math.min(settings.timeout, end - started);
      response = undefined;
      const ended = await within(limit, signals, attempt);
      const outcome = typeof ended === "string" ? stopped(ended, limit) : ended;
      const wait = outcome.ok ? undefined : waitAfter(outcome.error);
      if (outcome.ok) refill(budget);
      diagnostics?.log(execution, outcome, Date.now() - started, wait);
      if (wait === undefined) return outcome;
      const rest = await within(wait, signals, () => new Promise(() => {}));
      if (rest === "aborted") return stopped(rest, wait);
    }
  }

  async function attempt(signal: AbortSignal): Promise<Outcome<unknown>> {
    try {
      const { url, init } = request ?? (await prepare());
      // The time of the attempt may have run out while a credential was asked for.
      signal.throwIfAborted();
      attempts++;
      diagnostics?.log(execution);
      const arrived = await follow(url, { ...init, signal }, fetch);
      signal.throwIfAborted();
      response = arrived;
      const answer = await receive(arrived, settings.maxBodySize);
      // Sent again, the answer would be too large again.
      if (answer.cut) retries = Infinity;
      const { errors, envelope } = description;
      if (!arrived.ok) throw toError(errors, operation.errors, answer, execution);
      const data = decode(answer, operation, envelope, execution);
      return { ok: true, data, response: arrived, requestId: requestIdOf(arrived.headers) };
    } catch (error) {
      if (error instanceof SpecloomError) return failed(error);
      // A `fetch` given by the caller may reject for the caller's signal by itself.
      if (signals.some(({ aborted }) => aborted)) return stopped("aborted");
      if (!request) return failed(badArguments(error));
      // What `fetch` throws may quote what was sent, so the message holds its code alone.
      const cause = redactError(error, redact);
      return failed(new ConnectionError(`failed: ${codeOf(cause)}`, { ...context(), cause }));
    }
  }

  async function prepare(): Promise<OutgoingRequest> {
    const { security = description.security } = operation;
    const built = buildRequest(setup, operation);
    await setup.credentials.authorize(built, security, { ...options }, stale);
    hide = redactor(built.secrets);
    request = built;
    return built;
  }

  /** How long to wait before another attempt; undefined where there is to be none. */
  function waitAfter(error: SpecloomError): number | undefined {
    const { idempotent = idempotentMethods.test(method) } = settings;
    const { status, retryAfter } = error instanceof ApiError ? error : {};
    if (status === 401 && !stale && request?.asked.size) {
      stale = request;
      request = undefined;
      return 0;
    }
    const answered = status !== undefined && !isTransient(status);
    if (answered) refill(budget);
    if (answered || error instanceof AbortedError) return undefined;
    const wait = waitBefore(retries, retryAfter);
    const allowed = idempotent && request && retries < settings.retries && budget.left > 0;
    if (!allowed || Date.now() + wait >= end) return undefined;
    budget.left--;
    retries++;
    lost ||= status === undefined || status >= 500;
    return wait;
  }

  function failed(error: SpecloomError): Outcome<unknown> {
    const { requestId } = error;
    return { ok: false, error, ...(response && { requestId, response: shown(response) }) };
  }

  function stopped(why: Stop, limit?: number): Outcome<unknown> {
    const signal = signals.find(({ aborted }) => aborted);
    return failed(
      why === "late"
        ? new TimeoutError(`took longer than ${limit} ms`, context())
        : new AbortedError(signal?.reason, context()),
    );
  }

  function redact(text: string): string {
    const { sensitive } = description;
    return hide(sensitive ? sensitive.mask(text) : text);
  }

  function context(): CallContext {
    const url = redact(request?.url ?? setup.baseUrl + operation.path);
    return { request: { method, url }, attempts, afterLostAttempt: lost };
  }

  function shown({ status, headers }: Response): Response {
    const visible = new Headers();
    headers.forEach((value, name) => void visible.append(name, redact(value)));
    // A redirect that a browser does not follow has status 0, which no Response can be made with.
    return status ? new Response(null, { status, headers: visible }) : Response.error();
  }

  const execution = { settings, run, prepare, redact, context, shown };
  operation.observe?.(execution);
  return execution;
}

/** The code of what made a connection fail, such as `ECONNREFUSED`, however deep it is nested. */
function codeOf(error: unknown): unknown {
  const { code, cause } = Object(error) as { code?: unknown; cause?: unknown };
  return code ?? (cause ? codeOf(cause) : "no answer");
}

function badArguments(cause: unknown): OptionsError {
  return new OptionsError("arguments", "the arguments cannot be sent in a request", cause);
}
