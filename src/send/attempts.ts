// The attempts of one call. The one place where decisions to try again are applied.
import { shownIdOf } from "../answer/excerpt.js";
import { retryAfterOf } from "../answer/headers.js";
import type { Execution, OperationCall, Outcome, OutgoingRequest, Redact } from "../contract.js";
import {
  AbortedError,
  ApiError,
  type CallContext,
  ConnectionError,
  DecodeError,
  OptionsError,
  SpecloomError,
  TimeoutError,
} from "../errors.js";
import { type Settings, settingsOf } from "../options.js";
import type { RequestSetup } from "../request/build.js";
import type { RequestOptions } from "../request/credentials.js";
import { logOutcome, logSending } from "../show/diagnostics.js";
import { printed, shownResponse } from "../show/inspect.js";
import { redactError, redactor } from "../show/redact.js";
import { type Decision, decide, type Ending } from "./decide.js";
import { follow } from "./fetch.js";
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

/** What kinds of calls do differently: how a request is built, and how its answer is read. */
export interface Exchange<T> {
  /** What is asked for. */
  readonly operation: Pick<OperationCall, "method" | "path" | "security" | "options" | "secrets">;
  /** Arguments that must never be shown. @default none */
  readonly secrets?: readonly string[];
  /** Whether the request can be sent only once. */
  readonly once?: boolean;
  /** How one request reaches the network. @default `follow` */
  readonly send?: typeof follow;
  /** The request without its credentials. */
  build(setup: Setup): OutgoingRequest | Promise<OutgoingRequest>;
  /** What the answer gives. Throws the error that it stands for. */
  read(response: Response, execution: Execution, setup: Setup): Promise<T>;
}

const idempotentMethods = /^(GET|HEAD|PUT|DELETE|OPTIONS|TRACE)$/;

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

  /** `cancel` aborts as the caller's own signal does. */
  constructor(setup: Setup, exchange: Exchange<T>, cancel?: AbortSignal) {
    const { options } = exchange.operation;
    this.settings = options ? settingsOf(setup.settings, options) : setup.settings;
    const { signal, deadline = Infinity } = this.settings;
    this.signals = [signal, cancel].filter((each) => each !== undefined);
    this.#setup = setup;
    this.#exchange = exchange;
    this.#secrets = [...(exchange.secrets ?? [])];
    this.redact = redactor(this.#secrets);
    this.#end = Date.now() + deadline;
  }

  /** Sends the request until it is answered, as often as is allowed. */
  async run(): Promise<Outcome<T>> {
    for (;;) {
      const started = Date.now();
      const outcome = await this.#attempt(Math.min(this.settings.timeout, this.#end - started));
      const { wait } = this.#next(endingOf(outcome));
      logOutcome(this, outcome, Date.now() - started, wait);
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
    const { fetch = globalThis.fetch } = this.settings;
    const { url, init } = this.#request ?? (await this.prepare());
    // The time of the attempt may have run out while a credential was asked for.
    signal.throwIfAborted();
    this.#sent++;
    logSending(this);
    const { send = follow } = this.#exchange;
    const response = await send(url, { ...init, signal }, fetch);
    signal.throwIfAborted();
    this.#response = response;
    this.conceal(this.#markedHeaders.flatMap((name) => response.headers.get(name) ?? []));
    const data = await this.#exchange.read(response, this, this.#setup);
    const requestId = shownIdOf(response.headers, this);
    return this.printed({ ok: true, data, response: this.shown(response), requestId }, "data");
  }

  async prepare(): Promise<OutgoingRequest> {
    const { security = this.#setup.description.security } = this.#exchange.operation;
    const request = await this.#exchange.build(this.#setup);
    try {
      await this.#setup.credentials.authorize(request, security, this.#refused);
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
      timeLeft: this.#end - Date.now(),
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
    const aborted = this.signals.find((signal) => signal.aborted);
    if (aborted) return new AbortedError("was aborted", { ...context, cause: aborted.reason });
    if (why === "late") return new TimeoutError(`took longer than ${limit} ms`, context);
    if (why instanceof SpecloomError) return why;
    // It may quote what was to be sent, so the message holds no more of it than a code.
    const cause = redactError(why, this.redact);
    if (!this.#request) return badArguments(cause);
    return new ConnectionError(`failed: ${codeOf(cause)}`, { ...context, cause });
  }

  /** An attempt without data, by what ended it. `limit` is how long it was waited for, in ms. */
  #failed(why: unknown, limit?: number): Outcome<T> {
    const error = this.#errorOf(why, limit);
    const response = this.#response && this.shown(withoutBody(this.#response));
    return { ok: false, error, response, requestId: error.requestId };
  }

  conceal(secrets: readonly string[]): void {
    this.#secrets.push(...secrets);
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
    return printed(value, key, this.#exchange.operation.secrets?.answer, this.redact);
  }

  get #markedHeaders(): readonly string[] {
    return this.#exchange.operation.secrets?.headers ?? [];
  }
}

/** An answer whose body nobody can read any more. */
function withoutBody({ status, headers, url }: Response): Response {
  // A redirect that a browser does not follow has status 0, which no Response can be made with.
  const bare = status ? new Response(null, { status, headers }) : Response.error();
  return Object.defineProperty(bare, "url", { value: url, configurable: true });
}

function endingOf(outcome: Outcome<unknown>): Ending {
  if (outcome.ok) {
    const { status, headers } = outcome.response;
    return { status, retryAfter: retryAfterOf(headers) };
  }
  const { error } = outcome;
  if (error instanceof ApiError) return error;
  const isLost =
    error instanceof ConnectionError ||
    error instanceof TimeoutError ||
    (error instanceof DecodeError && !error.isTooLarge);
  return { isFinal: !isLost };
}

/** The code of what made a connection fail, such as `ECONNREFUSED`, however deep it is nested. */
function codeOf(error: unknown): unknown {
  const { code, cause } = Object(error) as { code?: unknown; cause?: unknown };
  return code ?? (cause ? codeOf(cause) : "no answer");
}

function badArguments(cause: unknown): OptionsError {
  return new OptionsError("arguments", "the arguments cannot be sent in a request", cause);
}
