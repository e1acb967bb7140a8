// What a discriminator says: which property tells alternatives apart, and which of its values selects
// which schema.
import {
  asArray,
  asString,
  child,
  entriesOf,
  type JsonObject,
  type JsonValue,
  refOf,
  schemaName,
} from "./json.js";
import type { Document } from "./node.js";
import { typesOf } from "./schemas.js";
import { isNewest } from "./version.js";

const deepest = 16;

/** The property that a discriminator tells apart by; undefined where the schema has none. */
export function discriminatorOf(schema: JsonValue | undefined): string | undefined {
  return asString(child(child(schema, "discriminator"), "propertyName"));
}

/** The values that the mapping of a schema gives, and the component schemas that they select. */
export function mappingOf(schema: JsonValue | undefined): [value: string, target: string][] {
  return entriesOf(child(child(schema, "discriminator"), "mapping")).flatMap(([value, target]) => {
    if (typeof target !== "string") return [];
    // A target is a reference, or the mere name of a component.
    return [[value, schemaName(target) ?? target]];
  });
}

/**
 * The component schema for values that select no other one, or where there is none: `defaultMapping` of
 * OpenAPI 3.2. Nothing tells it apart.
 */
export function defaultOf(document: Document, schema: JsonValue | undefined): string | undefined {
  const target = asString(child(child(schema, "discriminator"), "defaultMapping"));
  return target === undefined || !isNewest(document) ? undefined : (schemaName(target) ?? target);
}

/** The values that the mapping of a schema gives to a component schema. */
export function mappedValues(schema: JsonValue | undefined, name: string): string[] {
  return mappingOf(schema).flatMap(([value, target]) => (target === name ? [value] : []));
}

/**
 * The values that select a schema: what validates are those that its property allows, `own`; a mapping
 * and names, `known`, only tell them apart.
 */
export function selecting(own: readonly string[] | undefined, known: readonly string[]) {
  const both = own?.filter((value) => known.includes(value)) ?? known;
  return both.length > 0 ? both : (own ?? []);
}

/** The texts that a schema allows a property to have; undefined where it allows any. */
export function ownValues(
  document: Document,
  schema: JsonValue | undefined,
  property: string,
  depth = 0,
): string[] | undefined {
  if (depth > deepest) return undefined;
  const target = document.follow(schema);
  const inner = (part: JsonValue) => ownValues(document, part, property, depth + 1);
  const own = valuesOf(document, child(child(target, "properties"), property), depth);
  const parts = asArray(child(target, "allOf")).map(inner);
  return common([own, ...parts, ...alternatives(target).map((list) => joined(list.map(inner)))]);
}

/** The texts that a schema allows; undefined where it allows any. */
function valuesOf(
  document: Document,
  schema: JsonValue | undefined,
  depth: number,
): string[] | undefined {
  if (depth > deepest) return undefined;
  const target = document.follow(schema);
  const inner = (part: JsonValue) => valuesOf(document, part, depth + 1);
  const constant = asString(child(target, "const"));
  if (constant !== undefined) return [constant];
  const listed = child(target, "enum");
  if (Array.isArray(listed)) return listed.filter((value) => typeof value === "string");
  const parts = asArray(child(target, "allOf")).map(inner);
  return common([...parts, ...alternatives(target).map((list) => joined(list.map(inner)))]);
}

function alternatives(schema: JsonValue | undefined): (readonly JsonValue[])[] {
  const lists = ["oneOf", "anyOf"].map((key) => asArray(child(schema, key)));
  return lists.filter((list) => list.length > 0);
}

type Values = string[] | undefined;

/** What all of several lists allow. */
function common(lists: readonly Values[]): Values {
  return lists.reduce((known: Values, found) => {
    return known && found ? known.filter((value) => found.includes(value)) : (known ?? found);
  }, undefined);
}

/** What one of several lists allows. */
function joined(lists: readonly Values[]): Values {
  const known = lists.flatMap((list) => list ?? []);
  return lists.includes(undefined) ? undefined : [...new Set(known)];
}

/** A value of a discriminator as the property has it: a mapping has texts only. */
export function tagValue(
  value: string,
  property: JsonValue | undefined,
): string | number | boolean {
  const types = typesOf(property);
  if (types.includes("string")) return value;
  const isNumber = types.some((type) => type === "integer" || type === "number");
  if (isNumber && value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
  return types.includes("boolean") && /^(?:true|false)$/.test(value) ? value === "true" : value;
}

/** The schema of a discriminator's property that has one of these values. */
export function tagSchema(property: JsonObject, values: readonly string[]): JsonObject {
  const listed = values.map((value) => ({ enum: [tagValue(value, property)] }));
  const { type: _, ...marks } = property;
  // Each is listed for itself: what is received has no other values then.
  return listed.length === 1 ? { ...marks, ...listed[0] } : { ...marks, anyOf: listed };
}

/** The reference to a component schema that a schema is, by the name of the component. */
export function componentOf(document: Document, schema: JsonValue | undefined): string | undefined {
  let found = schema;
  let name: string | undefined;
  for (let hops = 0; hops < deepest; hops++) {
    const own = schemaName(refOf(found));
    if (own === undefined) return name;
    name = own;
    found = document.schema(own);
  }
  return undefined;
}
