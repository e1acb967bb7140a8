// A server of long lists that fails now and then: customers by cursor, businesses by offset, and others
// in every other style.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Random } from "../../generator/sandbox/state/random.js";
import { emptyPage, isStyled, styledPage, type Truth } from "./styled-lists.js";

/** One list with `items` stable items, and faults for a share of the requests. */
export interface ListOptions {
  readonly items: number;
  readonly rate: number;
  readonly seed: number;
}

/** What is sent; `cut` ends the connection before the answer or inside its body. */
interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly cut?: "before" | "inside";
}

const json = { "Content-Type": "application/json" };
const width = 8;

/** The id of a stable customer. Those that come and go have one that ends with "x". */
export function customerId(index: number): string {
  return String(index).padStart(width, "0");
}

/** The place of an id in the list; undefined for what comes and goes. */
export function indexOf(id: unknown): number | undefined {
  if (typeof id === "number") return id - 1;
  return String(id).endsWith("x") ? undefined : Number(id);
}

export class ListServer {
  readonly #items: number;
  readonly #rate: number;
  readonly #random: Random;
  requests = 0;
  faults = 0;

  constructor({ items, rate, seed }: ListOptions) {
    this.#items = items;
    this.#rate = rate;
    this.#random = new Random(seed);
  }

  /** The answer to a request, for a path and query. */
  answer(target: string): Answer {
    this.requests++;
    const url = new URL(target, "http://lists.example");
    const { body, headers } = this.#truth(url);
    const right = { status: 200, headers: { ...json, ...headers }, body: JSON.stringify(body) };
    if (!this.#random.chance(this.#rate)) return right;
    this.faults++;
    return this.#spoil(right, url);
  }

  #truth(url: URL): Truth {
    if (isStyled(url)) return styledPage(url, this.#items, this.#random);
    const isCursor = url.pathname.endsWith("/customers");
    return { body: isCursor ? this.#customers(url) : this.#businesses(url) };
  }

  #spoil(right: Answer, url: URL): Answer {
    const refused = (status: number) => {
      return { status, headers: { ...json, "Retry-After": "0" }, body: "{}" };
    };
    const empty = this.#empty(url);
    return this.#random.pick<Answer>([
      refused(429),
      refused(500),
      refused(503),
      { ...right, cut: "before" },
      { ...right, cut: "inside" },
      { ...right, body: right.body.slice(0, right.body.length / 2) },
      { ...right, body: "<!doctype html><h1>Log in</h1>" },
      { ...right, headers: { ...json, ...empty.headers }, body: JSON.stringify(empty.body) },
    ]);
  }

  /** A page without items that does not end its list. */
  #empty(url: URL): Truth {
    if (isStyled(url)) return emptyPage(url);
    if (url.pathname.endsWith("/customers")) {
      return { body: { object: "list", data: [], has_more: true } };
    }
    return { body: { offset: 0, limit: 1, total_count: 1_000_000_000, resources: [] } };
  }

  /** Pages forwards and backwards. Other items appear between the stable ones, and are gone again. */
  #customers({ searchParams }: URL): object {
    const limit = Number(searchParams.get("limit"));
    const after = searchParams.get("starting_after");
    const before = searchParams.get("starting_before");
    const backward = before !== null && after === null;
    const last = before === null ? this.#items : endBefore(before, this.#items);
    const start = backward
      ? Math.max(0, last - limit)
      : after === null
        ? 0
        : Number.parseInt(after, 10) + 1;
    const end = backward ? last : Math.min(start + limit, last);
    const ids = Array.from({ length: Math.max(0, end - start) }, (_, at) => customerId(start + at));
    if (ids.length > 0 && this.#random.chance(0.3)) {
      const at = this.#random.whole(0, ids.length - 1);
      ids.splice(at + 1, 0, `${ids[at]}x`);
    }
    const has_more = backward ? start > 0 : end < last;
    return { object: "list", data: ids.map((id) => ({ id })), has_more };
  }

  #businesses({ searchParams }: URL): object {
    const limit = Number(searchParams.get("limit"));
    const offset = Number(searchParams.get("offset") ?? 0);
    const length = Math.max(0, Math.min(limit, this.#items - offset));
    const resources = Array.from({ length }, (_, at) => ({ id: offset + at + 1 }));
    return { offset, limit, total_count: this.#items, resources };
  }
}

/** How many stable items lie before an id. */
function endBefore(id: string, items: number): number {
  if (id === "end") return items;
  return Number.parseInt(id, 10) + (id.endsWith("x") ? 1 : 0);
}

/** Serves a list over sockets. */
export async function overSockets(list: ListServer) {
  const server = createServer((request, response) => {
    const { status, headers, body, cut } = list.answer(request.url ?? "");
    if (cut === "before") return request.socket.destroy();
    const length = { "Content-Length": String(Buffer.byteLength(body)) };
    response.writeHead(status, { ...headers, ...length });
    if (cut === undefined) return response.end(body);
    response.write(body.slice(0, body.length / 2));
    return setTimeout(() => request.socket.destroy(), 5);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { options: { baseUrl: `http://127.0.0.1:${port}` }, close };
}

/** Serves a list in process, as fast as a `fetch` can be. */
export async function inProcess(list: ListServer) {
  const fetch = async (url: string, { signal }: RequestInit): Promise<Response> => {
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
    const { status, headers, body, cut } = list.answer(url);
    const reset = new TypeError("terminated", { cause: { code: "ECONNRESET" } });
    if (cut === "before") throw reset;
    if (cut === undefined) return new Response(body, { status, headers });
    const half = new TextEncoder().encode(body.slice(0, body.length / 2));
    const stream = new ReadableStream({
      start: (controller) => controller.enqueue(half),
      pull: (controller) => controller.error(reset),
    });
    return new Response(stream, { status, headers });
  };
  return { options: { baseUrl: "http://127.0.0.1:1", fetch }, close: () => undefined };
}
