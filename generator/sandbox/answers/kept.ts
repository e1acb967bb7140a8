// Collections that paths show: what is written is kept, and answers show it in the form of their schemas.
import { asArray, asObject, type JsonObject, type JsonValue } from "../../document/json.js";
import { itemSchemaOf, propertiesOf } from "../../document/schemas.js";
import type { Collection, Part } from "../describe/collections.js";
import type { Row } from "../state/store.js";
import type { Exchange } from "../types.js";
import { Rejection } from "./errors.js";
import { barest, firstFitting, fitted, schemaBelow, valueBelow, withBelow } from "./fitting.js";
import { turnTo } from "./lists.js";
import { type Chosen, jsonOf } from "./sampled.js";
import { idFor, keyOf, pathKeyOf, scopeOf, seeded } from "./seeds.js";

/** What an operation on a collection answers. */
export interface Kept {
  /** Undefined where the answer does not show what is kept. */
  readonly body: JsonValue | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Does what an operation does to a collection. */
export function keep(exchange: Exchange, part: Part, chosen: Chosen): Kept {
  seeded(exchange, part.collection);
  if (part.act === "list") return list(exchange, part, chosen);
  const row = part.act === "create" ? create(exchange, part) : actOn(exchange, part);
  return { body: shown(exchange, part, chosen, resourceOf(row)) };
}

function resourceOf({ data }: Row): JsonObject {
  return asObject(data["value"]) ?? {};
}

function rowsOf(exchange: Exchange, collection: Collection): readonly Row[] {
  return exchange.store.visible(collection.name, scopeOf(exchange, collection));
}

/** Gets, changes, replaces or removes one. Gives it as it was last. */
function actOn(exchange: Exchange, part: Part): Row {
  const { operation, pathParams, store } = exchange;
  const { act, collection } = part;
  const key = pathKeyOf(pathParams[collection.parameter]);
  const row = rowsOf(exchange, collection).find(({ data }) => data["id"] === key);
  if (row === undefined) {
    const makes = act === "replace" && operation.responses.some(({ status }) => status === "201");
    if (makes) return added(exchange, collection, { key, value: sentIn(exchange, part) });
    throw Rejection.of("notFound", `There is nothing with ${collection.parameter} ${key}.`);
  }
  if (act === "get") return row;
  if (act === "remove") {
    store.remove(collection.name, row);
    return row;
  }
  const before = resourceOf(row);
  const base = act === "replace" ? barest(collection.schema, before) : before;
  const value = { ...base, ...sentIn(exchange, part), ...identity(collection, before) };
  const after = fitted(exchange.validators, collection.schema, value, before) ?? before;
  return store.replace(collection.name, row, { id: key, value: after });
}

/** The property by which a resource is found, which no body changes. */
function identity({ property }: Collection, value: JsonObject): JsonObject {
  const own = property === undefined ? undefined : value[property];
  return property === undefined || own === undefined ? {} : { [property]: own };
}

function create(exchange: Exchange, part: Part): Row {
  const { store, operation } = exchange;
  const { collection } = part;
  const rows = rowsOf(exchange, collection);
  const value = sentIn(exchange, part);
  const taken = new Set(rows.map(({ data }) => String(data["id"])));
  const given = collection.property === undefined ? undefined : keyOf(value[collection.property]);
  const known = given === undefined ? undefined : rows.find(({ data }) => data["id"] === given);
  if (given !== undefined && known === undefined) {
    return added(exchange, collection, { key: given, value });
  }
  if (known !== undefined && operation.responses.some(({ status }) => status === "409")) {
    throw Rejection.of("exists", `There is one with ${collection.property} ${given} already.`);
  }
  if (known !== undefined) store.remove(collection.name, known);
  if (given !== undefined) return added(exchange, collection, { key: given, value });
  const id = idFor(exchange, collection, taken);
  const { property } = collection;
  const whole = property === undefined || id === undefined ? value : { ...value, [property]: id };
  return added(exchange, collection, { key: String(id ?? taken.size + 1), value: whole });
}

function added(
  exchange: Exchange,
  collection: Collection,
  { key, value }: { readonly key: string; readonly value: JsonObject },
): Row {
  const { store, validators } = exchange;
  const sample = resourceOf(
    rowsOf(exchange, collection)[0] ?? { data: {}, scope: "", deleted: false },
  );
  const blank = { ...barest(collection.schema, sample), ...defaultsOf(collection) };
  const kept = fitted(
    validators,
    collection.schema,
    { ...blank, ...value },
    { ...sample, ...identity(collection, value) },
  );
  const scope = scopeOf(exchange, collection);
  return store.add(collection.name, scope, { id: key, value: kept ?? value });
}

/** What properties are that a body leaves out. */
function defaultsOf({ schema }: Collection): JsonObject {
  const entries = [...propertiesOf(schema)].flatMap(([name, property]) => {
    const value = property.keyword("default");
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

/** What a body writes: not what only answers have. */
function sentIn({ body }: Exchange, { collection, at }: Part): JsonObject {
  const sent = asObject(valueBelow(body, at ?? "")) ?? body ?? {};
  const properties = propertiesOf(collection.schema);
  const entries = Object.entries(sent).filter(([name]) => {
    return properties.get(name)?.keyword("readOnly") !== true;
  });
  return Object.fromEntries(entries);
}

/** The body that shows a resource; undefined where the answer shows none. */
function shown(
  { validators }: Exchange,
  { at }: Part,
  { schema, content }: Chosen,
  value: JsonObject,
): JsonValue | undefined {
  const sample = jsonOf(content);
  if (at === undefined || schema === undefined) return undefined;
  const own = schemaBelow(schema, at);
  const inner = own && fitted(validators, own, value, valueBelow(sample, at));
  if (inner === undefined) return undefined;
  const around =
    at === ""
      ? [inner]
      : [withBelow(barest(schema, sample), at, inner), withBelow(sample, at, inner)];
  return firstFitting(validators, schema, around);
}

function list(exchange: Exchange, { collection, at }: Part, { schema, content }: Chosen): Kept {
  const { operation, validators } = exchange;
  const sample = jsonOf(content);
  if (at === undefined || schema === undefined || sample === undefined) return { body: undefined };
  const all = rowsOf(exchange, collection);
  const { pagination } = operation;
  const isWhole = at === "";
  const from = pagination?.style === "cursor" ? pagination.from : undefined;
  const cursorOf =
    from === undefined ? undefined : ({ data }: Row) => asObject(data["value"])?.[from];
  const turn = (around: JsonObject) => {
    if (pagination !== undefined)
      return turnTo(exchange, pagination, { rows: all, cursorOf, around });
    return { rows: all, body: counted(around, all.length), headers: {} };
  };
  const item = itemSchemaOf(schemaBelow(schema, at));
  const [example] = asArray(valueBelow(sample, at));
  const showing = (rows: readonly Row[]) => {
    return rows.flatMap((row) => {
      if (item === undefined) return [resourceOf(row)];
      return fitted(validators, item, resourceOf(row), example) ?? [];
    });
  };
  const full = asObject(sample) ?? {};
  const pages = (isWhole ? [{}] : [barest(schema, sample), full]).map(turn);
  const bodies = pages.map(({ body, rows }) =>
    isWhole ? showing(rows) : withBelow(body, at, showing(rows)),
  );
  const body = firstFitting(validators, schema, bodies);
  return { body, headers: pages[0]?.headers ?? {} };
}

/** What says of a list that it ends, where the document does not declare how it goes on. */
function counted(around: JsonObject, count: number): JsonObject {
  const entries = Object.entries(around).map(([name, value]): [string, JsonValue] => {
    const plain = name.toLowerCase().replaceAll(/[^a-z]/g, "");
    if (plain === "hasmore" && typeof value === "boolean") return [name, false];
    const counts = /^(?:total|totalcount|totalitems|totalresults|count)$/.test(plain);
    return counts && Number.isInteger(value) ? [name, count] : [name, value];
  });
  return Object.fromEntries(entries);
}
