// What a sandbox truly did, whatever its clients believe.

import { valueIn } from "../../document/extensions/pagination.js";
import { asArray, child, type JsonValue } from "../../document/json.js";

/** The path of the ledger, at the sandbox's origin and outside the API. */
export const ledgerPath = "/.sandbox/ledger";

/** One request that reached the sandbox. */
export interface LedgerEntry {
  /** Its number among all requests, from 1. */
  readonly attempt: number;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** The operationId; null for a path or method that the document does not have. */
  readonly operation: string | null;
  /** The injected fault by name; null where there was none. */
  readonly fault: string | null;
  /** The status that was sent; null where the connection ended before. */
  readonly status: number | null;
  /** Whether the fault let the answer be sent to its end. A client that left is not noticed. */
  readonly complete: boolean;
  /** What the items of a list are continued from, usually their ids. */
  readonly items: readonly JsonValue[];
  /** Whether a write was carried out, whatever was answered. */
  readonly effect: boolean;
}

/** What a sandbox did since its start, its last reset, or since the ledger was deleted. */
export interface Ledger {
  readonly seed: number;
  readonly attempts: number;
  /** How many attempts met a fault. */
  readonly faults: number;
  /** How many items were handed out, in complete answers. */
  readonly items: number;
  /** How many writes were carried out. */
  readonly effects: number;
  /** The latest 10,000 requests, oldest first. */
  readonly requests: readonly LedgerEntry[];
}

const keptEntries = 10_000;

/** A ledger that is being written. */
export class OpenLedger implements Ledger {
  readonly seed: number;
  attempts = 0;
  faults = 0;
  items = 0;
  effects = 0;
  readonly requests: LedgerEntry[] = [];

  constructor(seed: number) {
    this.seed = seed;
  }

  add(entry: Omit<LedgerEntry, "attempt">): void {
    this.attempts++;
    if (entry.fault !== null) this.faults++;
    if (entry.complete) this.items += entry.items.length;
    if (entry.effect) this.effects++;
    this.requests.push({ attempt: this.attempts, ...entry });
    if (this.requests.length > keptEntries) this.requests.shift();
  }

  clear(): void {
    Object.assign(this, { attempts: 0, faults: 0, items: 0, effects: 0 });
    this.requests.length = 0;
  }

  /** `GET` shows the ledger, `DELETE` clears it. */
  answer(method: string, restart: () => void): Response {
    if (method === "GET" || method === "HEAD") return Response.json(this);
    if (method !== "DELETE") {
      return new Response(null, { status: 405, headers: { Allow: "GET, HEAD, DELETE" } });
    }
    restart();
    return new Response(null, { status: 204 });
  }
}

/** What identifies the items of a list's body. */
export function itemsOf(body: JsonValue, part: string, from: string): JsonValue[] {
  return asArray(valueIn(body, part)).map((item) => child(item, from) ?? null);
}
