// Ties the pipeline to its state: from a request to its answer, in process.
import type { JsonValue } from "../document/json.js";
import { build } from "../model/build.js";
import { type AnsweredError, isRejection, plainEntry } from "./answers/errors.js";
import { refusalOf } from "./answers/refusals.js";
import { preflight, readable, respond, respondSampled } from "./answers/respond.js";
import { welcome } from "./answers/visitors.js";
import { ChaoticAnswers } from "./chaos/answers.js";
import { type Deliver, deliver } from "./chaos/delivery.js";
import type { Ledger } from "./chaos/ledger.js";
import { challenge } from "./checks/credentials.js";
import type { Route } from "./checks/routes.js";
import { Validators } from "./checks/validation.js";
import { defineSandbox } from "./define.js";
import { describe } from "./describe/describe.js";
import type { DescribedApi } from "./describe/described.js";
import type { Samples } from "./describe/samples.js";
import { samplingOf } from "./describe/sampling.js";
import { type Answer, perform, receive } from "./pipeline.js";
import { Random } from "./state/random.js";
import { Store } from "./state/store.js";
import type {
  Context,
  Incoming,
  RequestRecord,
  Sandbox,
  SandboxDescription,
  SandboxOptions,
} from "./types.js";

const keptRequests = 10_000;

/** Keeps the state beyond this process; told of each change. */
export type Keep = (state: () => JsonValue) => Promise<void>;

/** Makes up what answers look like, in Node. */
export type Invent = (api: DescribedApi) => Samples;

export class SandboxServer implements Sandbox {
  readonly description: SandboxDescription;
  protected readonly context: Context;
  readonly #chaos: ChaoticAnswers | undefined;
  readonly #keep: Keep | undefined;
  readonly #requests: RequestRecord[] = [];
  readonly #counts = new Map<string | undefined, number>();

  constructor(options: SandboxOptions, keep?: Keep, invent?: Invent) {
    this.context = contextOf(options, invent);
    const { seeded, reserved } = this.context;
    this.description = { seeded, reserved };
    this.#chaos = options.chaos && new ChaoticAnswers(options.chaos);
    this.#keep = keep;
  }

  get requests(): readonly RequestRecord[] {
    return this.#requests;
  }

  get ledger(): Ledger | undefined {
    return this.#chaos?.ledger;
  }

  /** The path of the document's server, without a slash at its end. */
  get basePath(): string {
    return this.context.api.basePath;
  }

  count = (operation?: string): number => {
    if (operation !== undefined) return this.#counts.get(operation) ?? 0;
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  };

  fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    return this.handle(request, deliver);
  };

  reset = async (): Promise<void> => {
    this.context.store.reset(this.context.seed);
    this.#requests.length = 0;
    this.#counts.clear();
    this.#chaos?.restart();
    await this.save();
  };

  /** Takes over a kept state; false, and nothing changed, where the value is none. */
  restore(state: JsonValue): boolean {
    return this.context.store.restore(state);
  }

  async save(): Promise<void> {
    await this.#keep?.(() => this.context.store.snapshot());
  }

  /** Answers a request; `sending` is how an answer that meets a fault reaches the sender. */
  async handle(request: Request, sending: Deliver): Promise<Response> {
    const asked = preflight(request);
    if (asked) return asked;
    const { incoming, route } = receive(this.context, request);
    const own = this.#chaos?.own(incoming);
    if (own) return own;
    const visit = welcome(this.context, { ...incoming, route });
    if (visit) return readable(request, respond(incoming, visit.status, visit.body));
    const answer = async () => {
      const response = await this.#answer(incoming, () => perform(incoming, route));
      if (route.isKnownPath && !route.operation) response.headers.set("Allow", allowed(route));
      this.#record(incoming, response.status);
      return readable(request, response);
    };
    if (!this.#chaos) return answer();
    const refuse = (status: number, message: string) => {
      return this.#fail(incoming, plainEntry(status, message), message);
    };
    return this.#chaos.answer(incoming, { perform: answer, refuse }, sending);
  }

  /** Answers a request that is not looked at, in the form of the API's errors. */
  protected refuse(request: Request, status: number, message: string): Response {
    return this.#fail(request, plainEntry(status, message), message);
  }

  async #answer(incoming: Incoming, produce: () => Promise<Answer>): Promise<Response> {
    try {
      const { body, headers, sampled } = await produce();
      if (incoming.method !== "GET") await this.save();
      if (sampled) return respondSampled(incoming, sampled);
      return respond(incoming, incoming.operation?.status ?? 200, body, headers);
    } catch (error) {
      const { catalog } = this.context.api;
      if (isRejection(error)) {
        return this.#refuse(incoming, catalog.entryOf(error, incoming.operation), error.message);
      }
      console.error("The sandbox failed:", error);
      return this.#fail(incoming, catalog.failure, catalog.failure.description);
    }
  }

  /** Refuses a request in the form that its operation declares. */
  #refuse(incoming: Incoming, entry: AnsweredError, message: string): Response {
    const plain = this.context.api.catalog.body(entry, message);
    const declared = refusalOf(incoming, entry, { message, plain });
    const response = this.#fail(incoming, entry, message);
    if (declared === undefined) return response;
    const { "content-type": _, ...others } = Object.fromEntries(response.headers);
    const headers = { ...declared.headers, ...others };
    return respondSampled(incoming, { ...declared, headers });
  }

  #fail(request: { method: string }, entry: AnsweredError, message: string): Response {
    const { api, rules } = this.context;
    const body = { ...rules.errorExtras, ...api.catalog.body(entry, message) };
    const headers = entry.status === 401 ? challenge(api) : {};
    // What is left of a body that is too large is not waited for.
    const closing = entry.status === 413 ? { Connection: "close" } : {};
    return respond(request, entry.status, body, { ...headers, ...closing });
  }

  #record({ method, operation, url }: Incoming, status: number): void {
    const record = { method, path: url.pathname + url.search, operation: operation?.id, status };
    this.#requests.push(record);
    if (this.#requests.length > keptRequests) this.#requests.shift();
    this.#counts.set(operation?.id, (this.#counts.get(operation?.id) ?? 0) + 1);
  }
}

function contextOf(options: SandboxOptions, invent: Invent | undefined): Context {
  const { document, requireTls = false, now = () => new Date() } = options;
  const { rules, seed: makeSeed, options: seeded } = options.definition ?? defineSandbox({});
  const api = describe(build(document, "API"));
  const seed = makeSeed();
  const given = options.samples;
  const samples: Samples | undefined = given ? (id) => given[id] : invent?.(api);
  return {
    api,
    rules,
    seed,
    document,
    operations: api.operations,
    store: new Store(seed),
    validators: new Validators(api.document),
    reserved: rules.reserved?.(api.catalog.entries) ?? [],
    random: new Random(options.randomSeed ?? anySeed()),
    requireTls,
    seeded,
    now,
    sampling: samples && samplingOf(api, samples, options.definition),
  };
}

function allowed({ methods }: Route): string {
  return [...new Set(methods)].join(", ");
}

function anySeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
