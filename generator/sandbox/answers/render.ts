// What of a stored row an answer shows, and how deep.

import { asObject, type JsonObject, type JsonValue } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import type { Property, Schemas } from "../../model/properties.js";
import type { Derive } from "../rules.js";
import type { Store } from "../state/store.js";

export interface Renderer {
  readonly schemas: Schemas;
  readonly store: Store;
  readonly derived: Readonly<Record<string, Readonly<Record<string, Derive>>>> | undefined;
}

/**
 * A resource as its schema shows it at a recursion level: a property appears from its own level on,
 * and a resource that it holds is rendered at what remains after that level is subtracted.
 */
export function render(
  renderer: Renderer,
  schema: Node,
  data: JsonObject,
  level: number,
): JsonObject {
  const derived = renderer.derived?.[schema.target?.schemaName ?? ""];
  const shown: Record<string, JsonValue> = {};
  for (const property of renderer.schemas.properties(schema).values()) {
    if (property.level > level) continue;
    const derive = derived?.[property.name];
    const value = derive ? derive(data, renderer.store) : data[property.name];
    if (value === undefined) continue;
    const rendered = renderProperty(renderer, property, value, level);
    if (rendered !== undefined) shown[property.name] = rendered;
  }
  return shown;
}

function renderProperty(
  renderer: Renderer,
  property: Property,
  value: JsonValue,
  level: number,
): JsonValue | undefined {
  const { link, node } = property;
  if (!link || value === null) return value;
  const schema = resourceSchema(link.many ? node.at("items") : node);
  const remaining = level - property.level;
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      return resolve(renderer, link.schema, schema, item, remaining) ?? [];
    });
  }
  const resolved = resolve(renderer, link.schema, schema, value, remaining);
  return resolved ?? (property.types.includes("null") ? null : undefined);
}

/** A linked resource: stored whole, or by its id. */
function resolve(
  renderer: Renderer,
  collection: string,
  schema: Node | undefined,
  value: JsonValue,
  level: number,
): JsonObject | undefined {
  const data = asObject(value) ?? renderer.store.byId(collection, value)?.data;
  return data && schema ? render(renderer, schema, data, level) : undefined;
}

/** The schema of a resource that may be null. */
function resourceSchema(node: Node | undefined): Node | undefined {
  const alternatives = [...(node?.list("anyOf") ?? []), ...(node?.list("oneOf") ?? [])];
  return alternatives.find((part) => part.read("type") !== "null") ?? node;
}
