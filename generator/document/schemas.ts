// What the keywords of a schema say, in OpenAPI 3.0 and in JSON Schema 2020-12.
import {
  asArray,
  asString,
  child,
  entriesOf,
  isObject,
  type JsonValue,
  unescapeKey,
} from "./json.js";
import { kindOf } from "./media-types.js";
import type { Node } from "./node.js";

/** The keywords by which a schema is put together from others. */
export const compositions = ["allOf", "anyOf", "oneOf"] as const;

/** The types that a schema names itself, `null` included; none where it names none. */
export function typesOf(schema: JsonValue | undefined): readonly JsonValue[] {
  const type = child(schema, "type");
  if (type === undefined) return [];
  return Array.isArray(type) ? type : [type];
}

export function isNullable(schema: JsonValue | undefined): boolean {
  return child(schema, "nullable") === true || typesOf(schema).includes("null");
}

export function hasItems(schema: JsonValue | undefined): boolean {
  return child(schema, "items") !== undefined || Array.isArray(child(schema, "prefixItems"));
}

/** The keywords by which other schemas look at the items and properties of the same value. */
const lookers = [...compositions, "$ref", "if", "then", "else", "dependentSchemas"];

/**
 * What a schema says of the items or properties that nothing looked at; undefined where other schemas
 * beside it look at some, of which it then says nothing.
 */
export function unevaluated(
  schema: JsonValue | undefined,
  keyword: "unevaluatedItems" | "unevaluatedProperties",
): JsonValue | undefined {
  const all = keyword === "unevaluatedItems" ? [...lookers, "contains"] : lookers;
  const isAlone = all.every((key) => child(schema, key) === undefined);
  return isAlone ? child(schema, keyword) : undefined;
}

/** Patterns that every name matches. */
const anyName = new Set(["", "^", "$", ".*", "^.*", ".*$", "^.*$", ".", ".+", "^.+$"]);

/**
 * The schemas of properties that are not declared by name. A name that matches no pattern may hold
 * anything unless the schema says otherwise.
 */
export function othersOf(schema: JsonValue | undefined): JsonValue[] {
  const patterns = entriesOf(child(schema, "patternProperties"));
  const values = patterns.map(([, value]) => value);
  const additional =
    child(schema, "additionalProperties") ?? unevaluated(schema, "unevaluatedProperties");
  if (additional === false || patterns.some(([pattern]) => anyName.has(pattern))) return values;
  if (additional !== undefined) return [additional, ...values];
  return patterns.length > 0 ? [true] : [];
}

/**
 * Whether values are bytes where a body or a part of a form is nothing else. In JSON, which has no bytes,
 * they are text.
 */
export function isBinary(schema: JsonValue | undefined): boolean {
  if (child(schema, "format") === "binary") return true;
  const mediaType = asString(child(schema, "contentMediaType"));
  const isText = mediaType === undefined || ["json", "text"].includes(kindOf(mediaType));
  return !isText && child(schema, "contentEncoding") === undefined;
}

/** The types that a schema allows, `null` and those of its parts and alternatives included. */
export function allTypesOf(schema: Node, seen: ReadonlySet<JsonValue> = new Set()): string[] {
  const type = schema.keyword("type");
  const named = Array.isArray(type) || typeof type === "string" ? [type].flat() : [];
  const own = named.map(String);
  const nullable = schema.keyword("nullable") === true ? ["null"] : [];
  const { target } = schema;
  if (target === undefined || seen.has(target.value)) return [...own, ...nullable];
  const path = new Set(seen).add(target.value);
  const parts = compositions.flatMap((key) => target.list(key));
  return [...own, ...nullable, ...parts.flatMap((part) => allTypesOf(part, path))];
}

/** Whether a value of the schema is of one type only, beside null. */
export function isOnly(schema: Node | undefined, ...types: readonly string[]): boolean {
  if (schema === undefined) return false;
  const named = allTypesOf(schema).filter((type) => type !== "null");
  return named.length > 0 && named.every((type) => types.includes(type));
}

/** Whether a schema is that of a list, by its word or by what it says of items. */
export function isList(schema: Node): boolean {
  const isSaid = allTypesOf(schema).length > 0;
  return isSaid ? isOnly(schema, "array") : hasItems(schema.target?.value);
}

/** The keywords that say nothing of what a value is. */
export const notes: ReadonlySet<string> = new Set(
  "title description default example examples deprecated readOnly writeOnly externalDocs $comment".split(
    " ",
  ),
);

/** Whether a schema allows any value at all. */
export function saysNothing(schema: Node | undefined): boolean {
  const value = schema?.target?.value;
  if (value === undefined || value === true) return true;
  return (
    isObject(value) && Object.keys(value).every((key) => notes.has(key) || key.startsWith("x-"))
  );
}

/** The properties of an object schema and of what it is composed of by `allOf`, as they are written. */
export function propertiesOf(schema: Node | undefined): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  const seen = new Set<JsonValue>();
  const collect = (node: Node | undefined): void => {
    const target = node?.target;
    if (target === undefined || seen.has(target.value)) return;
    seen.add(target.value);
    for (const part of target.list("allOf")) collect(part);
    for (const [name, property] of target.map("properties")) found.set(name, property);
  };
  collect(schema);
  return found;
}

/** The schema of the items of a list, also where a part of it by `allOf` says it. */
export function itemSchemaOf(schema: Node | undefined): Node | undefined {
  return partsOf(schema)
    .map((part) => part.at("items"))
    .find((items) => items !== undefined);
}

/** The types that a schema has to have at once, where one of its parts by `allOf` says so. */
export function typesOfParts(schema: Node): readonly JsonValue[] {
  return partsOf(schema).flatMap((part) => {
    const types = typesOf(part.value);
    if (types.length > 0) return types;
    return hasItems(part.value) ? ["array"] : [];
  });
}

/** The names that a schema requires, also where a part of it by `allOf` does. */
export function requiredOfParts(schema: Node | undefined): string[] {
  return partsOf(schema).flatMap((part) => requiredOf(part.value));
}

/**
 * The schema that a JSON Pointer into a value leads to, through properties and items; undefined where
 * the schema describes no such place.
 */
export function schemaAt(schema: Node, pointer: string): Node | undefined {
  let node: Node | undefined = schema;
  for (const key of pointer.split("/").slice(1).map(unescapeKey)) {
    const items: Node | undefined = /^\d+$/.test(key) ? itemSchemaOf(node) : undefined;
    node = propertiesOf(node).get(key) ?? items;
  }
  return node;
}

/** A schema and all that it is composed of by `allOf`, references followed. */
export function partsOf(schema: Node | undefined): Node[] {
  const found = new Map<JsonValue, Node>();
  const collect = (node: Node | undefined): void => {
    const target = node?.target;
    if (target === undefined || found.has(target.value)) return;
    found.set(target.value, target);
    for (const part of target.list("allOf")) collect(part);
  };
  collect(schema);
  return [...found.values()];
}

/** Whether a value of the schema may be an object, or a list of objects. */
export function holdsObject(schema: Node, seen: ReadonlySet<JsonValue> = new Set()): boolean {
  const { target } = schema;
  if (target === undefined || seen.has(target.value)) return false;
  const path = new Set(seen).add(target.value);
  const { value } = target;
  if (typesOf(value).includes("object") || child(value, "properties") !== undefined) return true;
  const items = target.at("items");
  if (items && holdsObject(items, path)) return true;
  return compositions.some((key) => target.list(key).some((member) => holdsObject(member, path)));
}

/** The names that a schema requires itself. */
export function requiredOf(schema: JsonValue | undefined): string[] {
  return asArray(child(schema, "required")).filter((name) => typeof name === "string");
}
