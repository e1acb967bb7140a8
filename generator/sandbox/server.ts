// Ties the pipeline to its state, and to a socket where one is wanted.
import { createServer, type Server, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { JsonValue } from "../document/json.js";
import { type CatalogEntry, Rejection } from "./answers/errors.js";
import { ChaoticAnswers } from "./chaos/answers.js";
import { type Ledger, ledgerPath } from "./chaos/ledger.js";
import { challenge } from "./checks/credentials.js";
import { Validators } from "./checks/validation.js";
import { readApi } from "./describe/read-api.js";
import type { Listening, ListenOptions, RequestRecord, Sandbox, SandboxOptions } from "./index.js";
import { perform, receive } from "./pipeline.js";
import { rulesOf } from "./rules/index.js";
import { DataFile } from "./state/data-file.js";
import { Store } from "./state/store.js";
import type { Context, Incoming } from "./types.js";

const keptRequests = 10_000;

export class SandboxServer implements Sandbox {
  readonly #context: Context;
  readonly #dataFile: DataFile | undefined;
  readonly #chaos: ChaoticAnswers | undefined;
  readonly #servers = new Set<Server>();
  readonly #requests: RequestRecord[] = [];
  readonly #counts = new Map<string | undefined, number>();

  private constructor(context: Context, dataFile?: DataFile, chaos?: ChaoticAnswers) {
    this.#context = context;
    this.#dataFile = dataFile;
    this.#chaos = chaos;
  }

  static async start(options: SandboxOptions): Promise<SandboxServer> {
    const { api: name, document, requireTls = false, now = () => new Date() } = options;
    const api = readApi(name, document);
    const rules = rulesOf(name);
    const seed = rules.seed();
    const store = new Store(seed);
    const reserved = rules.reserved(api.catalog.entries);
    const validators = new Validators(document);
    const context = { api, rules, seed, store, validators, reserved, requireTls, now };
    const { dataFile: path } = options;
    const dataFile = path === undefined ? undefined : new DataFile(path, name);
    const kept = await dataFile?.read();
    if (kept !== undefined && !store.restore(kept)) throw dataFile?.problem("is damaged");
    const chaos = options.chaos && new ChaoticAnswers(options.chaos);
    const sandbox = new SandboxServer(context, dataFile, chaos);
    if (kept === undefined) await sandbox.#save();
    return sandbox;
  }

  get requests(): readonly RequestRecord[] {
    return this.#requests;
  }

  get ledger(): Ledger | undefined {
    return this.#chaos?.ledger;
  }

  count = (operation?: string): number => {
    if (operation !== undefined) return this.#counts.get(operation) ?? 0;
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  };

  fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    return this.#handle(request);
  };

  reset = async (): Promise<void> => {
    this.#context.store.reset(this.#context.seed);
    this.#requests.length = 0;
    this.#counts.clear();
    this.#chaos?.restart();
    await this.#save();
  };

  listen = async ({ port = 0, host = "127.0.0.1" }: ListenOptions = {}): Promise<Listening> => {
    const listener = getRequestListener(
      (request, { outgoing }) => this.#handle(request, outgoing as ServerResponse),
      { overrideGlobalObjects: false },
    );
    const server = createServer(listener);
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
    this.#servers.add(server);
    const address = server.address();
    const actual = typeof address === "object" && address ? address.port : port;
    const shownHost = host.includes(":") ? `[${host}]` : host;
    const close = () => this.#stop(server);
    const origin = `http://${shownHost}:${actual}`;
    const ledgerUrl = this.#chaos && origin + ledgerPath;
    return { url: origin + this.#context.api.basePath, ledgerUrl, close };
  };

  close = async (): Promise<void> => {
    await Promise.all([...this.#servers].map((server) => this.#stop(server)));
    await this.#dataFile?.flush();
  };

  async #stop(server: Server): Promise<void> {
    if (!this.#servers.delete(server)) return;
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  async #save(): Promise<void> {
    await this.#dataFile?.write(() => this.#context.store.snapshot());
  }

  async #handle(request: Request, outgoing?: ServerResponse): Promise<Response> {
    const { incoming, route } = receive(this.#context, request);
    const own = this.#chaos?.own(incoming);
    if (own) return own;
    const answer = async () => {
      const response = await this.#answer(incoming, () => perform(incoming, route));
      this.#record(incoming, response.status);
      return response;
    };
    if (!this.#chaos) return answer();
    const refuse = (status: number, message: string) => {
      const name = `http_${status}`;
      return this.#fail(incoming, { code: status, name, status, description: message }, message);
    };
    return this.#chaos.answer(incoming, { perform: answer, refuse }, outgoing);
  }

  async #answer(incoming: Incoming, produce: () => Promise<JsonValue>): Promise<Response> {
    try {
      const body = await produce();
      if (incoming.method !== "GET") await this.#save();
      return respond(incoming, incoming.operation?.status ?? 200, body);
    } catch (error) {
      const { catalog } = this.#context.api;
      if (error instanceof Rejection) {
        return this.#fail(incoming, catalog.entryOf(error), error.message);
      }
      console.error("The sandbox failed:", error);
      return this.#fail(incoming, catalog.failure, catalog.failure.description);
    }
  }

  #fail(incoming: Incoming, entry: CatalogEntry, message: string): Response {
    const { api, rules } = this.#context;
    const body = { ...rules.errorExtras, ...api.catalog.body(entry, message) };
    return respond(incoming, entry.status, body, entry.status === 401 ? challenge(api) : {});
  }

  #record({ method, operation, url }: Incoming, status: number): void {
    const record = { method, path: url.pathname + url.search, operation: operation?.id, status };
    this.#requests.push(record);
    if (this.#requests.length > keptRequests) this.#requests.shift();
    this.#counts.set(operation?.id, (this.#counts.get(operation?.id) ?? 0) + 1);
  }
}

function respond(
  { method }: Incoming,
  status: number,
  body: JsonValue,
  headers: Record<string, string> = {},
): Response {
  const isEmpty = method === "HEAD" || status === 204 || status === 205;
  const type = { "Content-Type": "application/json" };
  return new Response(isEmpty ? null : JSON.stringify(body), {
    status,
    headers: { ...type, ...headers },
  });
}
