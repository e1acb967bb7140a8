import type { Outcome } from "./call.js";
import type { RequestOptions } from "./credentials.js";
import { decode, requestIdOf, toError } from "./decode.js";
import type { Diagnostics } from "./diagnostics.js";
import {
  AbortedError,
  ApiError,
  type CallContext,
  ConnectionError,
  OptionsError,
  SpecloomError,
  TimeoutError,
} from "./errors.js";
import type { ClientOptions } from "./options.js";
import { follow, receive } from "./receive.js";
import { buildRequest, type Outgoing } from "./request.js";
import { type Budget, isTransient, refill, waitBefore } from "./retry.js";
import { type Redact, redactError, redactor } from "./secrets.js";
import { type Settings, settingsOf } from "./settings.js";
import type { ApiDescription, OperationCall } from "./transport.js";
import { within } from "./within.js";

/** What all calls of a transport share. */
export interface Setup {
  readonly description: ApiDescription;
  readonly options: ClientOptions;
  /** What holds for calls that say nothing else. */
  readonly settings: Settings;
  readonly baseUrl: string;
  readonly credentials: RequestOptions;
  readonly budget: Budget;
  readonly diagnostics: Diagnostics | undefined;
}

const idempotentMethods = /^(GET|HEAD|PUT|DELETE|OPTIONS|TRACE)$/;

/** One call: every attempt of it, until an answer stands. */
export class Exchange {
  readonly #setup: Setup;
  readonly #operation: OperationCall;
  readonly settings: Settings;
  readonly #signals: readonly AbortSignal[];
  readonly #end: number;
  #request: Outgoing | undefined;
  #stale: Outgoing | undefined;
  #response: Response | undefined;
  #redact: Redact = redactor([]);
  #attempts = 0;
  #retries = 0;
  #lost = false;

  /** Throws for options that are out of range. `cancel` aborts as the caller's signal does. */
  constructor(setup: Setup, operation: OperationCall, cancel?: AbortSignal) {
    this.#setup = setup;
    this.#operation = operation;
    const { options } = operation;
    this.settings = options ? settingsOf(setup.settings, options) : setup.settings;
    const { signal, deadline = Number.POSITIVE_INFINITY } = this.settings;
    this.#signals = [signal, cancel].filter((each) => each !== undefined);
    this.#end = Date.now() + deadline;
    operation.observe?.(this);
  }

  /** Sends the request until it is answered, as often as is allowed. */
  async run(): Promise<Outcome<unknown>> {
    for (;;) {
      const started = Date.now();
      const outcome = await this.#attempt();
      const wait = outcome.ok ? undefined : this.#waitAfter(outcome.error);
      if (outcome.ok) refill(this.#setup.budget);
      this.#setup.diagnostics?.log(this, outcome, Date.now() - started, wait);
      if (wait === undefined) return outcome;
      const forever = () => new Promise(() => {});
      if ((await within(wait, this.#signals, forever)) === "aborted") return this.#aborted();
    }
  }

  /** The request with its credentials, as it would be sent now. */
  async prepare(): Promise<Outgoing> {
    const { credentials, description } = this.#setup;
    const { security = description.security, options = {} } = this.#operation;
    const request = buildRequest(this.#setup, this.#operation);
    await credentials.authorize(request, security, { ...options }, this.#stale);
    this.#request = request;
    this.#redact = redactor(request.secrets);
    return request;
  }

  redact(text: string): string {
    const { sensitive } = this.#setup.description;
    return this.#redact(sensitive ? sensitive.mask(text) : text);
  }

  /** What an error of this call carries. */
  context(): CallContext {
    const { method, path } = this.#operation;
    const url = this.redact(this.#request?.url ?? this.#setup.baseUrl + path);
    return { request: { method, url }, attempts: this.#attempts, afterLostAttempt: this.#lost };
  }

  async #attempt(): Promise<Outcome<unknown>> {
    const limit = Math.min(this.settings.timeout, this.#end - Date.now());
    this.#response = undefined;
    try {
      const outcome = await within(limit, this.#signals, (signal) => this.#send(signal));
      if (outcome === "aborted") return this.#aborted();
      if (outcome !== "late") return outcome;
      return this.#failed(new TimeoutError(`took longer than ${limit} ms`, this.context()));
    } catch (error) {
      if (error instanceof SpecloomError) return this.#failed(error);
      // A `fetch` of the caller's own may look at the same signal.
      if (this.#signals.some(({ aborted }) => aborted)) return this.#aborted();
      return this.#failed(this.#request ? this.#disconnected(error) : badArguments(error));
    }
  }

  async #send(signal: AbortSignal): Promise<Outcome<unknown>> {
    const { fetch = globalThis.fetch, maxBodySize } = this.settings;
    const { url, init } = this.#request ?? (await this.prepare());
    // The attempt may have ended while a credential was asked for.
    signal.throwIfAborted();
    this.#attempts++;
    this.#setup.diagnostics?.log(this);
    const response = await follow(url, { ...init, signal }, fetch);
    signal.throwIfAborted();
    this.#response = response;
    const answer = await receive(response, maxBodySize);
    // It would be as large again.
    if (answer.cut) this.#retries = Number.POSITIVE_INFINITY;
    const { errors, envelope } = this.#setup.description;
    if (!response.ok) throw toError(errors, this.#operation.errors, answer, this);
    const data = decode(answer, this.#operation, envelope, this);
    return { ok: true, data, response, requestId: requestIdOf(response.headers) };
  }

  /** How long to wait before another attempt; undefined where there is to be none. */
  #waitAfter(error: SpecloomError): number | undefined {
    const { idempotent = idempotentMethods.test(this.#operation.method), retries } = this.settings;
    const { budget } = this.#setup;
    const { status, retryAfter } = error instanceof ApiError ? error : {};
    if (status === 401 && !this.#stale && this.#request?.asked.size) {
      this.#stale = this.#request;
      this.#request = undefined;
      return 0;
    }
    const answered = status !== undefined && !isTransient(status);
    if (answered) refill(budget);
    if (answered || error instanceof AbortedError || error instanceof OptionsError)
      return undefined;
    const wait = waitBefore(this.#retries, retryAfter);
    const allowed = idempotent && this.#request && this.#retries < retries && budget.left > 0;
    if (!allowed || wait === undefined || Date.now() + wait >= this.#end) return undefined;
    budget.left--;
    this.#retries++;
    this.#lost ||= status === undefined || status >= 500;
    return wait;
  }

  #failed(error: SpecloomError): Outcome<unknown> {
    const { requestId } = error;
    if (!this.#response) return { ok: false, error };
    return { ok: false, error, requestId, response: this.shown(this.#response) };
  }

  #aborted(): Outcome<unknown> {
    const signal = this.#signals.find(({ aborted }) => aborted);
    return this.#failed(new AbortedError(signal?.reason, this.context()));
  }

  /** The codes of what a `fetch` throws say enough; its messages may quote what was sent. */
  #disconnected(error: unknown): ConnectionError {
    const cause = redactError(error, (text) => this.redact(text));
    return new ConnectionError(`failed: ${codeOf(cause)}`, { ...this.context(), cause });
  }

  /** An answer as an error may show it: without its body. */
  shown({ status, headers }: Response): Response {
    const shown = new Headers();
    headers.forEach((value, name) => void shown.append(name, this.redact(value)));
    // A browser hides the status of a redirect to another origin.
    return status ? new Response(null, { status, headers: shown }) : Response.error();
  }
}

/** Why a connection failed. */
function codeOf(error: unknown): unknown {
  const { code, cause } = Object(error) as { code?: unknown; cause?: unknown };
  return code ?? (cause ? codeOf(cause) : "no answer");
}

function badArguments(cause: unknown): OptionsError {
  return new OptionsError("arguments", "the arguments cannot be put into a request", cause);
}
