import type { Authorization } from "./credentials.js";
import {
  AbortedError,
  type CallContext,
  ConnectionError,
  DecodeError,
  SpecloomError,
  TimeoutError,
} from "./errors.js";
import type { Logger, LogLevel } from "./options.js";
import { type Answer, follow, receive } from "./receive.js";
import { authorized, type Draft, type Target } from "./request.js";
import { type Budget, isTransient, refill, waitBefore } from "./retry.js";
import { type Redact, redactError, redactor } from "./secrets.js";
import { within } from "./within.js";

/** How one call is sent. Times in ms. */
export interface Plan {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly timeout: number;
  readonly deadline: number | undefined;
  readonly retries: number;
  /** Whether repeating the request does no harm. */
  readonly idempotent: boolean;
  readonly signals: readonly AbortSignal[];
  readonly logger: Logger | undefined;
  readonly logLevel: LogLevel;
  readonly maxBodySize: number;
  readonly budget: Budget;
  readonly authorize: (stale: Authorization | undefined) => Promise<Authorization>;
  /** The data of a 2xx answer; throws a `DecodeError`. */
  readonly decode: (answer: Answer, exchange: Exchange) => unknown;
}

const levels: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];

/** One call: every attempt of it, until an answer stands. */
export class Exchange {
  readonly #draft: Draft;
  readonly #plan: Plan;
  readonly #mask: Redact;
  readonly #end: number;
  #target: Target;
  #redact: Redact;
  #response: Response | undefined;
  #added: Authorization | undefined;
  #stale: Authorization | undefined;
  #attempts = 0;
  #retries = 0;
  #sent = false;
  #lost = false;

  /** `mask` takes out what is secret by name. */
  constructor(draft: Draft, plan: Plan, mask: Redact) {
    this.#draft = draft;
    this.#plan = plan;
    this.#mask = mask;
    this.#end = Date.now() + (plan.deadline ?? Number.POSITIVE_INFINITY);
    this.#target = draft;
    this.#redact = mask;
  }

  /** Sends the request until it is answered, as often as the plan allows. */
  async run(): Promise<Answer & { data: unknown }> {
    for (;;) {
      const started = Date.now();
      const outcome = await this.#attempt();
      const wait = this.#waitAfter(outcome);
      this.#report(outcome, Date.now() - started, wait);
      if (wait !== undefined) await this.#sleep(wait);
      else if (outcome instanceof Error) throw outcome;
      else return outcome;
    }
  }

  /** The request with its credentials, as it would be sent now. */
  async target(): Promise<Target> {
    this.#added = await this.#plan.authorize(this.#stale);
    const { secrets } = this.#added;
    const redact = redactor(secrets);
    this.#redact = (text) => redact(this.#mask(text));
    this.#target = authorized(this.#draft, this.#added);
    return this.#target;
  }

  redact(text: string): string {
    return this.#redact(text);
  }

  /** What an error of this call carries. */
  context(): CallContext {
    const { init, url } = this.#target;
    return {
      request: { method: init.method, url: this.redact(url) },
      attempts: this.#attempts,
      afterLostAttempt: this.#lost,
    };
  }

  /** The answer to a failed call, as far as it may be shown: without its body. */
  failure(): Response | undefined {
    if (!this.#response) return undefined;
    const { status, headers } = this.#response;
    const shown = Array.from(headers, ([name, value]) => [name, this.redact(value)] as const);
    // A browser hides what a redirect to another origin says.
    return status
      ? new Response(null, { status, headers: shown.map(([...pair]) => pair) })
      : Response.error();
  }

  async #attempt(): Promise<(Answer & { data: unknown }) | SpecloomError> {
    const { timeout, signals } = this.#plan;
    const limit = Math.min(timeout, this.#end - Date.now());
    this.#sent = false;
    this.#response = undefined;
    try {
      const outcome = await within(limit, signals, (signal) => this.#send(signal));
      if (outcome === "aborted") return this.#aborted();
      if (outcome !== "late") return outcome;
      return new TimeoutError(`${this.#what()} took longer than ${limit} ms`, this.context());
    } catch (error) {
      if (error instanceof SpecloomError) return error;
      // A `fetch` of the caller's own may look at the same signal.
      if (signals.some(({ aborted }) => aborted)) return this.#aborted();
      const cause = redactError(error, (text) => this.redact(text));
      const message = `${this.#what()} failed: ${codeOf(error)}`;
      return new ConnectionError(message, { ...this.context(), cause });
    }
  }

  async #send(signal: AbortSignal): Promise<Answer & { data: unknown }> {
    const { fetch, maxBodySize, decode } = this.#plan;
    const { url, init } = this.#added ? this.#target : await this.target();
    // The call may have ended while a credential was asked for.
    signal.throwIfAborted();
    this.#sent = true;
    this.#attempts++;
    const log = (status: number) => this.#log("debug", () => `${status}, redirected`);
    const response = await follow(url, { ...init, signal }, fetch, log);
    this.#response = response;
    const answer = await receive(response, maxBodySize);
    return { ...answer, data: response.ok ? decode(answer, this) : undefined };
  }

  /** How long to wait before another attempt; undefined where there is to be none. */
  #waitAfter(outcome: Answer | SpecloomError): number | undefined {
    const { idempotent, retries, budget } = this.#plan;
    const { status, headers } = outcome instanceof Error ? {} : outcome.response;
    if (status === 401 && !this.#stale && this.#added?.asked.size) {
      this.#stale = this.#added;
      this.#added = undefined;
      return 0;
    }
    const failed = status === undefined ? isLost(outcome) : isTransient(status);
    if (!failed && status) refill(budget);
    const wait = failed ? waitBefore(this.#retries, headers) : undefined;
    const allowed = idempotent && this.#sent && this.#retries < retries && budget.left > 0;
    if (!allowed || wait === undefined || Date.now() + wait >= this.#end) return undefined;
    budget.left--;
    this.#retries++;
    if (status === undefined || status >= 500) this.#lost = true;
    return wait;
  }

  async #sleep(ms: number): Promise<void> {
    const forever = () => new Promise(() => {});
    if ((await within(ms, this.#plan.signals, forever)) === "aborted") throw this.#aborted();
  }

  #aborted(): AbortedError {
    const signal = this.#plan.signals.find(({ aborted }) => aborted);
    return new AbortedError(signal?.reason, this.context());
  }

  #what(): string {
    const { method, url } = this.context().request;
    return `${method} ${url}`;
  }

  #report(outcome: Answer | SpecloomError, ms: number, wait: number | undefined): void {
    const what = outcome instanceof Error ? outcome.kind : outcome.response.status;
    const again = wait === undefined ? "" : `, again in ${Math.round(wait)} ms`;
    const failed = outcome instanceof Error || !outcome.response.ok;
    const level = again ? "warn" : failed ? "error" : "info";
    this.#log(level, () => `${what} in ${ms} ms, attempt ${this.#attempts}${again}`);
  }

  #log(level: Exclude<LogLevel, "off">, text: () => string): void {
    const { logger, logLevel } = this.#plan;
    if (!logger || levels.indexOf(level) > levels.indexOf(logLevel)) return;
    try {
      logger[level](`${this.#what()} ${text()}`);
    } catch {
      // A logger that fails is no failure of the call.
    }
  }
}

/** Whether no answer arrived, or one that was cut or is not the API's. */
function isLost(outcome: unknown): boolean {
  return [ConnectionError, TimeoutError, DecodeError].some((each) => outcome instanceof each);
}

/** Why a connection failed, from codes alone: messages may quote what was sent. */
function codeOf(cause: unknown): string {
  for (let error = cause; error instanceof Error; error = error.cause) {
    const { code } = error as { code?: unknown };
    if (typeof code === "string") return code;
  }
  return cause instanceof TypeError ? "no answer" : "the fetch function threw";
}
