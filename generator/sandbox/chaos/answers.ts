// Stands between a sandbox and its clients: lets a fault happen and notes what truly did.
import type { JsonValue } from "../../document/json.js";
import type { Pagination } from "../../model/model.js";
import type { Incoming } from "../types.js";
import { Chaos, type ChaosOptions, type Fault } from "./chaos.js";
import { cutOf, type Deliver, type Whole } from "./delivery.js";
import { itemsOf, type LedgerEntry, ledgerPath, OpenLedger } from "./ledger.js";

/** How a sandbox answers without chaos. */
export interface Honest {
  /** Carries a request out. */
  readonly perform: () => Promise<Response>;
  /** An error answer in the API's own form. */
  readonly refuse: (status: number, message: string) => Response;
}

export class ChaoticAnswers {
  readonly #chaos: Chaos;
  readonly ledger: OpenLedger;

  constructor(options: ChaosOptions) {
    this.#chaos = new Chaos(options);
    this.ledger = new OpenLedger(options.seed);
  }

  /** Forgets all requests, so that the faults of the seed come again from the first. */
  restart = (): void => {
    this.#chaos.restart();
    this.ledger.clear();
  };

  /** The answer of the ledger's own address. */
  own({ method, url }: Incoming): Response | undefined {
    return url.pathname === ledgerPath ? this.ledger.answer(method, this.restart) : undefined;
  }

  /** Answers as the seed decides. */
  async answer(incoming: Incoming, honest: Honest, deliver: Deliver): Promise<Response> {
    const { method, url, request } = incoming;
    const fault = this.#chaos.next(method, url.pathname);
    const truth = fault?.performed === false ? undefined : await honest.perform();
    const performed = truth && { effect: truth.ok && !isSafe(method), ...(await whole(truth)) };
    const answer = fault?.refusal ? await whole(refuse(fault, honest)) : performed;
    const nothing = { status: 500, headers: new Headers(), bytes: new Uint8Array() };
    const sent = answer ?? nothing;
    this.ledger.add({
      ...entryOf(incoming, sent, fault),
      effect: performed?.effect ?? false,
    });
    if (!fault) return rebuilt(sent);
    return deliver(sent, fault, request.signal);
  }
}

function entryOf(
  { method, url, operation }: Incoming,
  sent: Whole,
  fault: Fault | undefined,
): Omit<LedgerEntry, "attempt" | "effect"> {
  const cut = fault && cutOf(fault, sent);
  const pagination = sent.status < 300 ? operation?.pagination : undefined;
  const body = pagination && parse(sent.bytes);
  return {
    method,
    path: url.pathname + url.search,
    operation: operation?.id ?? null,
    fault: fault?.name ?? null,
    status: cut && cut.after === undefined ? null : sent.status,
    complete: cut === undefined,
    items: pagination ? itemsOf(body ?? null, pagination.items, cursorOf(pagination)) : [],
  };
}

/** The property that tells the items of a list apart. */
function cursorOf(pagination: Pagination): string {
  return pagination.style === "cursor" ? pagination.from : "id";
}

function refuse({ refusal }: Fault, honest: Honest): Response {
  const { status = 500, html = false, retryAfter } = refusal ?? {};
  const message = `The sandbox was told to answer ${status} now and then.`;
  const page = `<!doctype html><title>${status}</title><h1>${message}</h1>\n`;
  const response = html
    ? new Response(page, { status, headers: { "Content-Type": "text/html; charset=utf-8" } })
    : honest.refuse(status, message);
  if (retryAfter !== undefined) response.headers.set("Retry-After", String(retryAfter));
  return response;
}

async function whole(response: Response): Promise<Whole> {
  const { status, headers } = response;
  return { status, headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}

function rebuilt({ status, headers, bytes }: Whole): Response {
  return new Response(bytes.length === 0 ? null : new Blob([bytes as BlobPart]), {
    status,
    headers,
  });
}

function parse(bytes: Uint8Array): JsonValue {
  const value: JsonValue = JSON.parse(new TextDecoder().decode(bytes));
  return value;
}

function isSafe(method: string): boolean {
  return method === "GET" || method === "HEAD" || method === "OPTIONS";
}
