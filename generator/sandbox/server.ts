// Ties the pipeline to its state, and to a socket where one is wanted.
import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { JsonValue } from "../model.js";
import { challenge } from "./credentials.js";
import { DataFile } from "./data-file.js";
import { type CatalogEntry, Rejection } from "./errors.js";
import type { Context, Incoming } from "./exchange.js";
import type { Listening, ListenOptions, RequestRecord, Sandbox, SandboxOptions } from "./index.js";
import { perform, receive } from "./pipeline.js";
import { readApi } from "./read-api.js";
import { rulesOf } from "./rules/index.js";
import { Store } from "./store.js";
import { Validators } from "./validation.js";

const keptRequests = 10_000;

export class SandboxServer implements Sandbox {
  readonly #context: Context;
  readonly #dataFile: DataFile | undefined;
  readonly #servers = new Set<Server>();
  readonly #requests: RequestRecord[] = [];
  readonly #counts = new Map<string | undefined, number>();

  private constructor(context: Context, dataFile: DataFile | undefined) {
    this.#context = context;
    this.#dataFile = dataFile;
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
    const sandbox = new SandboxServer(context, dataFile);
    if (kept === undefined) await sandbox.#save();
    return sandbox;
  }

  get requests(): readonly RequestRecord[] {
    return this.#requests;
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
    await this.#save();
  };

  listen = async ({ port = 0, host = "127.0.0.1" }: ListenOptions = {}): Promise<Listening> => {
    const handle = (request: Request) => this.#handle(request);
    const server = createServer(getRequestListener(handle, { overrideGlobalObjects: false }));
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
    this.#servers.add(server);
    const address = server.address();
    const actual = typeof address === "object" && address ? address.port : port;
    const shownHost = host.includes(":") ? `[${host}]` : host;
    const close = () => this.#stop(server);
    return { url: `http://${shownHost}:${actual}${this.#context.api.basePath}`, close };
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

  async #handle(request: Request): Promise<Response> {
    const { incoming, route } = receive(this.#context, request);
    const response = await this.#answer(incoming, () => perform(incoming, route));
    this.#record(incoming, response.status);
    return response;
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
