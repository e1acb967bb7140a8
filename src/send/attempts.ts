// The attempts of one call. The one place where decisions to try again are applied.
import type { Execution, Outcome, OutgoingRequest, Redact, Security } from "../contract.js";
import {
  AbortedError,
  type CallContext,
  ConnectionError,
  OptionsError,
  SpecloomError,
  TimeoutError,
} from "../errors.js";
import { type CallOptions, type Settings, settingsOf } from "../options.js";
import type { RequestSetup } from "../request/build.js";
import type { RequestOptions } from "../request/credentials.js";
import { logOutcome, logSending } from "../show/diagnostics.js";
import { redactError, redactor } from "../show/redact.js";
import { type Decision, decide, type Ending } from "./decide.js";
import { follow } from "./fetch.js";
import { type Stop, within } from "./timeout.js";

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
  readonly method: string;
  /** The path below the base URL. */
  readonly path: string;
  /** @default the API's */
  readonly security?: Security | undefined;
  readonly options?: CallOptions | undefined;
  /** Whether the request can be sent only once. */
  readonly once?: boolean;
  /** The request without its credentials. */
  build(setup: Setup): OutgoingRequest | Promise<OutgoingRequest>;
  read(response: Response, execution: Execution, setup: Setup): Promise<Attempt<T>>;
}

/** What an attempt gave, and whether that can be the end. */
export interface Attempt<T> {
  readonly outcome: Outcome<T>;
  readonly ending: Ending;
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
  #hide: Redact = (text) => text;
  #sent = 0;
  #retries = 0;
  #lost = false;

  /** `cancel` aborts as the caller's own signal does. */
  constructor(setup: Setup, exchange: Exchange<T>, cancel?: AbortSignal) {
    const { options } = exchange;
    this.settings = options ? settingsOf(setup.settings, options) : setup.settings;
    const { signal, deadline = Infinity } = this.settings;
    this.signals = [signal, cancel].filter((each) => each !== undefined);
    this.#setup = setup;
    this.#exchange = exchange;
    this.#end = Date.now() + deadline;
  }

  /** Sends the request until it is answered, as often as is allowed. */
  async run(): Promise<Outcome<T>> {
    for (;;) {
      const started = Date.now();
      const { outcome, ending } = await this.#attempt(started);
      const decision = this.#decide(ending);
      logOutcome(this, outcome, Date.now() - started, waitOf(decision));
      this.#apply(decision, ending);
      if (decision.next === "done") return outcome;
      if (decision.next === "renew") continue;
      const rest = await within(decision.wait, this.signals, () => new Promise(() => {}));
      if (rest === "aborted") return this.#failed(this.#aborted(), "final").outcome;
    }
  }

  /** One attempt, which ends when its time is up or the caller gives up. */
  async #attempt(started: number): Promise<Attempt<T>> {
    const limit = Math.min(this.settings.timeout, this.#end - started);
    this.#response = undefined;
    const ended: Attempt<T> | Stop = await within(limit, this.signals, (signal) => {
      return this.#send(signal);
    });
    if (ended === "aborted") return this.#failed(this.#aborted(), "final");
    if (ended !== "late") return ended;
    const error = new TimeoutError(`took longer than ${limit} ms`, this.context());
    return this.#failed(error, this.#request ? "lost" : "final");
  }

  async #send(signal: AbortSignal): Promise<Attempt<T>> {
    const { fetch = globalThis.fetch } = this.settings;
    try {
      const { url, init } = this.#request ?? (await this.prepare());
      // The time of the attempt may have run out while a credential was asked for.
      signal.throwIfAborted();
      this.#sent++;
      logSending(this);
      const response = await follow(url, { ...init, signal }, fetch);
      signal.throwIfAborted();
      this.#response = response;
      return await this.#exchange.read(response, this, this.#setup);
    } catch (error) {
      return this.#failure(error);
    }
  }

  async prepare(): Promise<OutgoingRequest> {
    const { security = this.#setup.description.security } = this.#exchange;
    const request = await this.#exchange.build(this.#setup);
    await this.#setup.credentials.authorize(request, security, this.#refused);
    this.#hide = redactor(request.secrets);
    this.#request = request;
    return request;
  }

  #decide(ending: Ending): Decision {
    const { method, once } = this.#exchange;
    const { idempotent = idempotentMethods.test(method), retries } = this.settings;
    return decide(ending, {
      repeatable: idempotent && !once,
      renewable: !once && !this.#refused && (this.#request?.asked.size ?? 0) > 0,
      retries: this.#retries,
      mostRetries: retries,
      budget: this.#setup.budget.left,
      timeLeft: this.#end - Date.now(),
    });
  }

  #apply({ next, budget: change }: Decision, ending: Ending): void {
    const { budget } = this.#setup;
    budget.left = Math.min(budget.left + change, fullBudget);
    if (next === "renew") {
      this.#refused = this.#request;
      this.#request = undefined;
    }
    if (next !== "retry") return;
    this.#retries++;
    // An answer below 500 says that the request had no effect.
    if (ending.kind !== "answered" || ending.status >= 500) this.#lost = true;
  }

  #failure(error: unknown): Attempt<T> {
    // A `fetch` given by the caller may reject for the caller's signal by itself.
    if (this.signals.some(({ aborted }) => aborted)) return this.#failed(this.#aborted(), "final");
    if (error instanceof SpecloomError) return this.#failed(error, "final");
    if (!this.#request) return this.#failed(badArguments(error), "final");
    // What `fetch` throws may quote what was sent, so the message holds its code alone.
    const cause = redactError(error, (text) => this.redact(text));
    const init = { ...this.context(), cause };
    return this.#failed(new ConnectionError(`failed: ${codeOf(cause)}`, init), "lost");
  }

  #failed(error: SpecloomError, kind: "lost" | "final"): Attempt<T> {
    const response = this.#response && this.shown(this.#response);
    const { requestId } = error;
    return {
      outcome: { ok: false, error, ...(response && { requestId, response }) },
      ending: { kind },
    };
  }

  #aborted(): AbortedError {
    const signal = this.signals.find(({ aborted }) => aborted);
    return new AbortedError(signal?.reason, this.context());
  }

  redact(text: string): string {
    const { sensitive } = this.#setup.description;
    return this.#hide(sensitive ? sensitive.mask(text) : text);
  }

  context(): CallContext {
    const { method, path } = this.#exchange;
    const url = this.redact(this.#request?.url ?? this.#setup.baseUrl + path);
    return { request: { method, url }, attempts: this.#sent, afterLostAttempt: this.#lost };
  }

  shown({ status, headers }: Response): Response {
    const visible = new Headers();
    headers.forEach((value, name) => void visible.append(name, this.redact(value)));
    // A redirect that a browser does not follow has status 0, which no Response can be made with.
    return status ? new Response(null, { status, headers: visible }) : Response.error();
  }
}

/** How long until the request is sent again, in ms; undefined where it is not. */
function waitOf(decision: Decision): number | undefined {
  if (decision.next === "done") return undefined;
  return decision.next === "renew" ? 0 : decision.wait;
}

/** The code of what made a connection fail, such as `ECONNREFUSED`, however deep it is nested. */
function codeOf(error: unknown): unknown {
  const { code, cause } = Object(error) as { code?: unknown; cause?: unknown };
  return code ?? (cause ? codeOf(cause) : "no answer");
}

function badArguments(cause: unknown): OptionsError {
  return new OptionsError("arguments", "the arguments cannot be sent in a request", cause);
}
