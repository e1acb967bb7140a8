// The attempts of one call. The one place where decisions to try again are applied.
import { shownIdOf } from "../answer/excerpt.js";
import { retryAfterOf } from "../answer/headers.js";
import { isSuccess, ownResponse, responseOf } from "../answer/response.js";
import type { Execution, OperationCall, Outcome, OutgoingRequest, Redact } from "../contract.js";
import {
  AbortedError,
  ApiError,
  badArguments,
  type CallContext,
  ConnectionError,
  DecodeError,
  SpecloomError,
  TimeoutError,
} from "../errors.js";
import { type Settings, settingsOf } from "../options.js";
import { copyOfRequest, type FixedRequest, type RequestSetup } from "../request/build.js";
import type { RequestOptions } from "../request/credentials.js";
import { logOutcome, logSending } from "../show/diagnostics.js";
import { printed, shownResponse } from "../show/inspect.js";
import { redactError, redactor } from "../show/redact.js";
import { abortReason } from "../signals.js";
import { type Decision, decide, type Ending } from "./decide.js";
import { FetchRefusal, follow, reasonOf } from "./fetch.js";
import { within } from "./timeout.js";

/** What all calls of a transport share. */
export interface Setup extends RequestSetup {
  readonly credentials: RequestOptions;
  readonly budget: Budget;
}

/** How many more retries the calls of a client may make together. */
export interface Budget {
  left: number;
}

export const fullBudget = 100;

/** What kinds of calls do differently: what their request is, and how its answer is read. */
export interface Exchange<T> {
  /** What is asked for. */
  readonly operation: Pick<
    OperationCall,
    "method" | "path" | "security" | "options" | "secrets" | "successes"
  >;
  /** The request as it was fixed when the call was made. */
  readonly request: FixedRequest;
  /** Whether the request can be sent only once. */
  readonly once?: boolean;
  /** How one request reaches the network. @default `follow` */
  readonly send?: typeof follow;
  /** What the answer gives. Throws the error that it stands for. */
  read(response: Response, execution: Execution, setup: Setup): Promise<T>;
}

const idempotentMethods = /^(GET|HEAD|PUT|DELETE|OPTIONS|TRACE|QUERY)$/;

/** One call. The constructor throws for options that are out of range. */
export class Attempts<T> implements Execution {
  readonly settings: Settings;
  readonly signals: readonly AbortSignal[];
  readonly #setup: Setup;
  readonly #exchange: Exchange<T>;
  readonly #end: number;
  #request: OutgoingRequest | undefined;
  /** The request whose credentials an answer refused. */
  #refused: OutgoingRequest | undefined;
  #response: Response | undefined;
  /** What must not be shown, of every request that was made for the call. */
  readonly #secrets: string[];
  readonly redact: Redact;
  #sent = 0;
  #retries = 0;
  #lost = false;
  /** Whether what failed would fail again, though nothing was answered. */
  #isFinal = false;

  /** `cancel` aborts as the caller's own signal does. */
  constructor(setup: Setup, exchange: Exchange<T>, cancel?: AbortSignal) {
    const { options } = exchange.operation;
    this.settings = options ? settingsOf(setup.settings, options) : setup.settings;
    const { signal, deadline = Infinity } = this.settings;
    this.signals = [signal, cancel].filter((each) => each !== undefined);
    this.#setup = setup;
    this.#exchange = exchange;
    this.#secrets = [...exchange.request.outgoing.secrets];
    this.redact = redactor(this.#secrets);
    this.#end = performance.now() + deadline;
  }

  get url(): string {
    return this.#exchange.request.outgoing.url;
  }

  /** Sends the request until it is answered, as often as is allowed. */
  async run(): Promise<Outcome<T>> {
    for (;;) {
      const started = performance.now();
      const outcome = await this.#attempt(Math.min(this.settings.timeout, this.#end - started));
      const { wait } = this.#next(this.#isFinal ? { isFinal: true } : endingOf(outcome));
      logOutcome(this, outcome, Math.round(performance.now() - started), wait);
      if (wait === undefined) return outcome;
      const rest = await within(wait, this.signals, () => new Promise(() => {}));
      if (rest === "aborted") return this.#failed(rest);
    }
  }

  /** One attempt, which ends when its time is up or the caller gives up. */
  async #attempt(limit: number): Promise<Outcome<T>> {
    this.#response = undefined;
    try {
      const ended = await within(limit, this.signals, (signal) => this.#send(signal));
      if (typeof ended === "object") return ended;
      return this.#failed(ended, limit);
    } catch (error) {
      return this.#failed(error);
    }
  }

  async #send(signal: AbortSignal): Promise<Outcome<T>> {
    const { fetch = globalThis.fetch, fetchOptions } = this.settings;
    const { url, init } = this.#request ?? (await this.#prepare(signal));
    // The time of the attempt may have run out while a credential was asked for.
    signal.throwIfAborted();
    this.#sent++;
    logSending(this);
    const { send = follow } = this.#exchange;
    const response = await send(url, { ...fetchOptions, ...init, signal }, fetch);
    signal.throwIfAborted();
    this.#response = response;
    this.conceal(this.#markedHeaders.flatMap((name) => response.headers.get(name) ?? []));
    const data = await this.#exchange.read(response, this, this.#setup);
    const requestId = shownIdOf(response.headers, this);
    const shown = this.shown(ownResponse(response));
    const { status } = response;
    const headers = this.#exchange.operation.successes?.headersOf(response) ?? {};
    const success = { ok: true, status, headers, data, response: shown, requestId } as const;
    return this.printed(success, "data");
  }

  /** The request with its credentials; `attempt` ends the wait for them. */
  async #prepare(attempt: AbortSignal): Promise<OutgoingRequest> {
    const { security = this.#setup.description.security } = this.#exchange.operation;
    const request = await copyOfRequest(this.#exchange.request);
    try {
      await this.#setup.credentials.authorize(request, security, this.#refused, attempt);
    } finally {
      this.conceal(request.secrets);
    }
    this.#request = request;
    return request;
  }

  /** Decides how to go on after an attempt, and does what was decided. */
  #next(ending: Ending): Decision {
    const { budget } = this.#setup;
    const { operation, once } = this.#exchange;
    const { idempotent = idempotentMethods.test(operation.method), retries } = this.settings;
    const decision = decide(ending, {
      // What failed before there was a request would fail again.
      repeatable: idempotent && !once && this.#request !== undefined,
      renewable: !once && !this.#refused && (this.#request?.asked.size ?? 0) > 0,
      retries: this.#retries,
      mostRetries: retries,
      budget: budget.left,
      timeLeft: this.#end - performance.now(),
    });
    budget.left = Math.min(budget.left + decision.budget, fullBudget);
    if (decision.next === "renew") {
      this.#refused = this.#request;
      this.#request = undefined;
    } else if (decision.next === "retry") {
      this.#retries++;
      // An answer below 500 says that the request had no effect.
      if (ending.status === undefined || ending.status >= 500) this.#lost = true;
    }
    return decision;
  }

  #errorOf(why: unknown, limit: number | undefined): SpecloomError {
    const context = this.context();
    // A `fetch` given by the caller may reject for the caller's signal by itself.
    const aborted = abortReason(this.signals);
    if (aborted) return new AbortedError("was aborted", { ...context, cause: aborted.reason });
    if (why === "late") return new TimeoutError(`took longer than ${limit} ms`, context);
    if (why instanceof SpecloomError) return why;
    // What `fetch` throws may quote what was sent.
    const cause = redactError(why, this.redact);
    if (!this.#request) return badArguments(cause);
    this.#isFinal = why instanceof FetchRefusal;
    return new ConnectionError(reasonOf(cause), { ...context, cause });
  }

  /** An attempt without data, by what ended it. `limit` is how long it was waited for, in ms. */
  #failed(why: unknown, limit?: number): Outcome<T> {
    const error = this.#errorOf(why, limit);
    const response = this.#response && this.shown(responseOf(null, this.#response));
    return { ok: false, error, response, requestId: error.requestId };
  }

  conceal(secrets: readonly string[]): void {
    for (const secret of secrets) if (!this.#secrets.includes(secret)) this.#secrets.push(secret);
  }

  context(): CallContext {
    const { method, path } = this.#exchange.operation;
    const url = this.redact(this.#request?.url ?? this.#setup.baseUrl + path);
    return { request: { method, url }, attempts: this.#sent, afterLostAttempt: this.#lost };
  }

  shown(response: Response): Response {
    return shownResponse(response, this.#markedHeaders, this.redact);
  }

  printed<V extends object>(value: V, key: keyof V & string): V {
    return printed(value, key, this.#exchange.operation.secrets, this.redact);
  }

  get #markedHeaders(): readonly string[] {
    return this.#exchange.operation.secrets?.headers ?? [];
  }
}

function endingOf(outcome: Outcome<unknown>): Ending {
  if (outcome.ok) {
    const { response } = outcome;
    const { status } = response;
    return isSuccess(response)
      ? { status }
      : { status, retryAfter: retryAfterOf(response.headers) };
  }
  const { error } = outcome;
  // What was read and disliked is an answer: the request has been carried out.
  if (error instanceof ApiError || error instanceof DecodeError) return error;
  return { isFinal: !(error instanceof ConnectionError || error instanceof TimeoutError) };
}
