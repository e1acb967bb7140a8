// Creates, updates, replaces and deletes rows.
import type { JsonObject, JsonValue } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { allTypesOf } from "../../document/schemas.js";
import type { Properties } from "../../model/properties.js";
import { linkOfId, writable } from "../checks/bodies.js";
import { locate, refuseTaken } from "../checks/identifiers.js";
import type { DescribedOperation, Resource } from "../describe/described.js";
import type { Exchange } from "../types.js";
import { Rejection } from "./errors.js";

/** POST: makes a row. What the answer shows once stands beside what is stored. */
export function create(exchange: Exchange, resource: Resource): JsonObject {
  const { api, rules, scope, store } = exchange;
  const properties = api.schemas.properties(resource.node);
  const given = written(exchange, properties);
  const blank = blanks(properties);
  const data = { ...blank, ...defaults(exchange, properties), ...given };
  refuseTaken(exchange, resource, given, undefined);
  refuseDanglingLinks(exchange, properties, given);
  rules.checkSave?.(exchange, data, undefined);
  const creation = rules.create?.(exchange, data) ?? { data: withId(exchange, resource, data) };
  store.add(resource.schema, scope, creation.data);
  return { ...creation.data, ...creation.once };
}

/** PATCH changes what was sent; PUT resets all else that may be written, and never creates. */
export function update(exchange: Exchange, resource: Resource): JsonObject {
  const { api, operation, rules, store } = exchange;
  const properties = api.schemas.properties(resource.node);
  const row = locate(exchange, resource);
  const given = written(exchange, properties);
  const reset = operation.method === "PUT" ? defaults(exchange, properties) : {};
  refuseTaken(exchange, resource, given, row);
  refuseDanglingLinks(exchange, properties, given);
  const after = { ...row.data, ...reset, ...given };
  rules.checkSave?.(exchange, after, row);
  const data = rules.update?.(exchange, { row, after }) ?? after;
  return store.replace(resource.schema, row, data).data;
}

/** DELETE: removes a row, or keeps it out of sight where deletion is soft. Shows it as last stored. */
export function remove(exchange: Exchange, resource: Resource): JsonObject {
  const { rules, store } = exchange;
  const row = locate(exchange, resource);
  if (resource.softDelete) {
    const data = rules.remove?.(exchange, row) ?? row.data;
    return store.replace(resource.schema, row, data, true).data;
  }
  store.remove(resource.schema, row);
  return row.data;
}

function bodySchema(operation: DescribedOperation): Node | undefined {
  return operation.body && [...operation.body.content.values()][0];
}

/** The sent properties that the request schema lets be written, links by their own names. */
function written({ api, body, operation }: Exchange, properties: Properties): JsonObject {
  const schema = bodySchema(operation);
  const known = schema && writable(properties, api.schemas.properties(schema), operation.method);
  const entries = Object.entries(body ?? {}).filter(([name]) => known?.has(name));
  return Object.fromEntries(entries.map(([name, value]) => [stored(name, properties), value]));
}

/** The name under which a written property is stored. */
function stored(name: string, properties: Properties): string {
  return !properties.has(name) && properties.has(linkOfId(name)) ? linkOfId(name) : name;
}

/** What each property that may be written is without a value: its default, or nothing. */
function defaults(exchange: Exchange, properties: Properties): JsonObject {
  const schema = bodySchema(exchange.operation);
  const values: Record<string, JsonValue> = {};
  for (const { name, node } of schema ? exchange.api.schemas.properties(schema).values() : []) {
    const value = node.keyword("default") ?? nothing(allTypesOf(node));
    if (value !== undefined) values[stored(name, properties)] = value;
  }
  return values;
}

/** Nothing in every property that may hold nothing. */
function blanks(properties: Properties): JsonObject {
  const values: Record<string, JsonValue> = {};
  for (const { name, types } of properties.values()) {
    const value = nothing(types);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function nothing(types: readonly string[]): JsonValue | undefined {
  if (types.includes("null")) return null;
  return types.includes("array") ? [] : undefined;
}

function withId(exchange: Exchange, { node, schema }: Resource, data: JsonObject): JsonObject {
  const id = exchange.api.schemas.properties(node).get("id");
  if (!id || "id" in data) return data;
  const next = exchange.store.nextId(schema);
  return { ...data, id: id.types.includes("integer") ? next : String(next) };
}

/** Refuses links to what is not there, or is in another scope. */
function refuseDanglingLinks(exchange: Exchange, properties: Properties, given: JsonObject): void {
  for (const [name, value] of Object.entries(given)) {
    const link = properties.get(name)?.link;
    if (!link || typeof value === "object") continue;
    const row = exchange.store.byId(link.schema, value);
    const isVisible = row && !row.deleted && (row.scope === exchange.scope || row.scope === "");
    if (isVisible) continue;
    const message = `${name}_id ${String(value)} leads to nothing that is there.`;
    const special = exchange.rules.danglingLink;
    throw special === undefined
      ? Rejection.of("invalid", message)
      : Rejection.named(special, message);
  }
}
