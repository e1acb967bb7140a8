// What a fresh collection holds: samples of its resources, under the ids of their path parameters.
import { asObject, type JsonObject, type JsonValue } from "../../document/json.js";
import { successesOf } from "../../document/openapi.js";
import { allTypesOf, propertiesOf } from "../../document/schemas.js";
import type { Collection } from "../describe/collections.js";
import { hash, Random } from "../state/random.js";
import type { Exchange } from "../types.js";
import { another, wanted } from "./another.js";
import { valueBelow } from "./fitting.js";

/** The part of a collection that is below its parents: one for each owner, for instance. */
export function scopeOf({ pathParams, scope }: Exchange, { parents }: Collection): string {
  return [scope, ...parents.map((name) => pathKeyOf(pathParams[name]))].join("/");
}

/** The text under which a resource is found; undefined for a value that is no id. */
export function keyOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/** The text under which a resource is found that a path names, whatever the value in the path is. */
export function pathKeyOf(value: JsonValue | undefined): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value ?? "");
}

/** The collection that knows which others hold their seeds already. */
const record = "sandbox seeds";

/** Gives a collection its seeds where nobody looked at it before. */
export function seeded(exchange: Exchange, collection: Collection): void {
  const { store } = exchange;
  const scope = scopeOf(exchange, collection);
  const id = `${collection.name} ${scope}`;
  if (store.byId(record, id) !== undefined) return;
  store.add(record, "", { id });
  for (const [key, value] of seedsOf(exchange, collection)) {
    store.add(collection.name, scope, { id: key, value });
  }
}

function seedsOf(exchange: Exchange, collection: Collection): ReadonlyMap<string, JsonObject> {
  const { api, sampling } = exchange;
  const { property, sources } = collection;
  const rows = new Map<string, JsonObject>();
  const texts = new Set<string>();
  const add = (value: JsonValue | undefined) => {
    const object = asObject(value);
    if (object === undefined || rows.size >= wanted || !fits(exchange, collection, object)) return;
    // Several operations may show the same one.
    const text = JSON.stringify(object);
    if (property === undefined && texts.has(text)) return;
    texts.add(text);
    const key = property === undefined ? String(rows.size + 1) : keyOf(object[property]);
    if (key !== undefined && !rows.has(key)) rows.set(key, object);
  };
  for (const { operation, at } of sources) {
    const successes = successesOf(sampling?.samples(operation)?.responses ?? []);
    const bodies = successes.flatMap(({ content }) => content);
    const values = bodies.flatMap(({ samples }) => samples.map(({ body }) => body));
    for (const body of values) {
      const inner = "json" in body ? valueBelow(body.json, at) : undefined;
      if (Array.isArray(inner)) for (const each of inner) add(each);
      else add(inner);
    }
  }
  addNamed(exchange, collection, rows);
  const isPaged = sources.some(({ operation }) => {
    return api.operations.some(
      ({ id, pagination }) => id === operation && pagination !== undefined,
    );
  });
  if (isPaged) fill(exchange, collection, rows);
  return rows;
}

/** A resource like the first one that differs from all others. */
function other(
  { validators }: Exchange,
  { schema }: Collection,
  rows: ReadonlyMap<string, JsonObject>,
): JsonObject | undefined {
  const [first = {}] = rows.values();
  const taken = new Set([...rows.values()].map((value) => JSON.stringify(value)));
  return asObject(another(validators, schema, first, { taken }));
}

/** Adds resources like the first one, each of which differs from all others. */
function fill(exchange: Exchange, collection: Collection, rows: Map<string, JsonObject>): void {
  const { property } = collection;
  const [first] = rows.values();
  while (first !== undefined && rows.size < wanted) {
    const id = idFor(exchange, collection, idsOf(collection, rows));
    if (id === undefined) break;
    const next =
      property === undefined ? other(exchange, collection, rows) : { ...first, [property]: id };
    if (next === undefined) break;
    rows.set(String(id), next);
  }
}

/** The texts that resources are found under, and the ids that they have, which may be others. */
function idsOf({ property }: Collection, rows: ReadonlyMap<string, JsonObject>): Set<string> {
  const own = property === undefined ? [] : [...rows.values()].map((row) => keyOf(row[property]));
  return new Set([...rows.keys(), ...own.filter((key) => key !== undefined)]);
}

/** Whoever asks for the value that the path is shown with finds something. */
function addNamed(exchange: Exchange, collection: Collection, rows: Map<string, JsonObject>): void {
  const { property, parameter, operations } = collection;
  for (const id of operations) {
    const named = exchange.sampling?.samples(id)?.pathParams[parameter];
    const key = pathKeyOf(named);
    const [like] = rows.values();
    if (named === undefined || rows.has(key)) continue;
    const renamed = property === undefined ? undefined : { ...like, [property]: named };
    const isFitting = renamed !== undefined && fits(exchange, collection, renamed);
    const found = isFitting ? renamed : like && (other(exchange, collection, rows) ?? like);
    if (found !== undefined) rows.set(key, found);
  }
}

function fits({ validators }: Exchange, { schema }: Collection, value: JsonObject): boolean {
  return validators.check(schema, value).length === 0;
}

/** An id that nothing in a collection has; undefined where none was found that its schema allows. */
export function idFor(
  { validators }: Exchange,
  { name, property, schema }: Collection,
  taken: ReadonlySet<string>,
): string | number | undefined {
  const own = property === undefined ? undefined : propertiesOf(schema).get(property);
  const types = own === undefined ? [] : allTypesOf(own);
  const numbers = [...taken].map(Number).filter(Number.isSafeInteger);
  const next = Math.max(0, ...numbers) + 1;
  const random = new Random(hash(`${name} ${taken.size} ${next}`));
  const [like = ""] = taken;
  const changed = like.replace(/[a-z\d]{1,8}$/i, (end) => {
    return random.text(/^\d+$/.test(end) ? "123456789" : "abcdef0123456789", end.length);
  });
  const isNumber = types.includes("integer") || types.includes("number");
  const isWord = /^[a-z]/i.test(like) && own?.keyword("format") === undefined;
  const texts = [...(isWord ? [changed] : []), String(next), random.uuid(), changed];
  const candidates: (string | number)[] = isNumber ? [next, ...texts] : [...texts, next];
  return candidates.find((id) => {
    return !taken.has(String(id)) && (own === undefined || validators.check(own, id).length === 0);
  });
}
