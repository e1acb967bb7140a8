// The state: rows in collections that are named as their component schemas.

import {
  asArray,
  asNumber,
  asObject,
  asString,
  child,
  entriesOf,
  type JsonObject,
  type JsonValue,
} from "../../document/json.js";

/** One stored resource. Links hold ids; properties that its schema does not know are never shown. */
export interface Row {
  readonly scope: string;
  readonly data: JsonObject;
  readonly deleted: boolean;
}

/** A resource that a fresh sandbox starts with. */
export interface SeedRow {
  /** The part of the data that it belongs to; see the rule `scope`. @default "" */
  readonly scope?: string;
  readonly data: JsonObject;
}

/** The rows that a fresh sandbox starts with, by collection: the name of their component schema. */
export type Seed = Readonly<Record<string, readonly SeedRow[]>>;

export class Store {
  #collections = new Map<string, Collection>();

  constructor(seed: Seed) {
    this.reset(seed);
  }

  /** Forgets everything but the seed. */
  reset(seed: Seed): void {
    this.#collections = new Map();
    for (const [name, rows] of Object.entries(seed)) {
      for (const { scope = "", data } of rows) this.add(name, scope, data);
    }
  }

  /** The rows of a scope that are not deleted, in the order in which they were made. */
  visible(name: string, scope: string): readonly Row[] {
    const rows = this.#collection(name).rows;
    return rows.filter((row) => !row.deleted && row.scope === scope);
  }

  /** A row by its id, in whatever scope, deleted ones included. */
  byId(name: string, id: JsonValue): Row | undefined {
    return this.#collections.get(name)?.byId.get(String(id));
  }

  /** The next whole number that was never an id of the collection. */
  nextId(name: string): number {
    return this.#collection(name).lastId + 1;
  }

  /** Adds a row at the end of a collection. */
  add(name: string, scope: string, data: JsonObject, deleted = false): Row {
    const row: Row = { scope, data, deleted };
    this.#collection(name).add(row);
    return row;
  }

  /** Puts a new version in the place of a row. */
  replace(name: string, row: Row, data: JsonObject, deleted = false): Row {
    const next: Row = { ...row, data, deleted };
    this.#collection(name).replace(row, next);
    return next;
  }

  /** Forgets a row. */
  remove(name: string, row: Row): void {
    this.#collection(name).replace(row, undefined);
  }

  /** The whole state as JSON. */
  snapshot(): JsonObject {
    const collections = [...this.#collections].map(([name, { lastId, rows }]) => {
      return [name, { lastId, rows: rows.map((row) => ({ ...row })) }] as const;
    });
    return Object.fromEntries(collections);
  }

  /** Takes over a state; false, and nothing changed, where the value is none. */
  restore(snapshot: JsonValue): boolean {
    if (asObject(snapshot) === undefined) return false;
    const collections = new Map<string, Collection>();
    for (const [name, value] of entriesOf(snapshot)) {
      const lastId = asNumber(child(value, "lastId"));
      const rows = asArray(child(value, "rows")).map(toRow);
      if (lastId === undefined || !rows.every((row) => row !== undefined)) return false;
      const collection = new Collection();
      for (const row of rows) collection.add(row);
      collection.lastId = Math.max(collection.lastId, lastId);
      collections.set(name, collection);
    }
    this.#collections = collections;
    return true;
  }

  #collection(name: string): Collection {
    const known = this.#collections.get(name);
    if (known) return known;
    const collection = new Collection();
    this.#collections.set(name, collection);
    return collection;
  }
}

class Collection {
  rows: Row[] = [];
  lastId = 0;
  readonly byId = new Map<string, Row>();

  add(row: Row): void {
    this.rows.push(row);
    const { id } = row.data;
    if (id === undefined) return;
    this.byId.set(String(id), row);
    if (typeof id === "number") this.lastId = Math.max(this.lastId, id);
  }

  replace(row: Row, next: Row | undefined): void {
    const index = this.rows.indexOf(row);
    if (index < 0) throw new Error("The row is not in the collection");
    this.rows.splice(index, 1, ...(next ? [next] : []));
    const { id } = row.data;
    if (id === undefined) return;
    if (next) this.byId.set(String(id), next);
    else this.byId.delete(String(id));
  }
}

function toRow(value: JsonValue): Row | undefined {
  const scope = asString(child(value, "scope"));
  const data = asObject(child(value, "data"));
  const deleted = child(value, "deleted");
  if (scope === undefined || !data || typeof deleted !== "boolean") return undefined;
  return { scope, data, deleted };
}
