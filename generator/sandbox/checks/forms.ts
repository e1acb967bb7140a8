// From the fields of a form to the values that its schema describes.
import { asObject, type JsonObject, type JsonValue, put } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { allTypesOf, itemSchemaOf, propertiesOf } from "../../document/schemas.js";
import { coerce, oneOrAll } from "./values.js";

/** The value of a form in a URL's encoding. */
export function coerceForm(schema: Node | undefined, text: string): JsonObject {
  return coerceFields(schema, [...new URLSearchParams(text)]);
}

/**
 * The value of the fields of a form. A field that is sent more than once is a list, and one whose name has
 * brackets is inside of another: `address[city]`, `lines[0][id]`, `tags[]`.
 */
export function coerceFields(
  schema: Node | undefined,
  fields: readonly (readonly [name: string, text: string])[],
): JsonObject {
  const texts = new Map<string, string[]>();
  for (const [name, text] of fields) texts.set(name, [...(texts.get(name) ?? []), text]);
  const tree: Record<string, JsonValue> = {};
  for (const [name, all] of texts) grow(tree, isFlat(schema, name) ? [name] : keysIn(name), all);
  return asObject(coerceTree(schema, tree)) ?? {};
}

/** Whether a name is one of the schema's own, brackets and all. */
function isFlat(schema: Node | undefined, name: string): boolean {
  return propertiesOf(schema).has(name);
}

function keysIn(name: string): string[] {
  const [whole, first, rest = ""] = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(name) ?? [];
  if (whole === undefined || first === undefined) return [name];
  return [first, ...[...rest.matchAll(/\[([^[\]]*)\]/g)].map(([, key = ""]) => key)];
}

function grow(
  tree: Record<string, JsonValue>,
  [key = "", ...rest]: readonly string[],
  texts: readonly string[],
): void {
  if (rest.length === 0) {
    put(tree, key, [...texts]);
    return;
  }
  const inner: Record<string, JsonValue> = { ...asObject(tree[key]) };
  grow(inner, rest, texts);
  put(tree, key, inner);
}

/** Leaves of a tree are the texts that were sent under one name. */
function coerceTree(schema: Node | undefined, tree: JsonValue): JsonValue {
  const types = schema ? allTypesOf(schema) : [];
  const isList = types.includes("array");
  const item = isList ? itemSchemaOf(schema) : schema;
  if (Array.isArray(tree)) {
    const values = tree.map((text: JsonValue) => coerceText(item, String(text)));
    return isList ? values : oneOrAll(values);
  }
  const entries = Object.entries(asObject(tree) ?? {});
  if (isList && entries.every(([key]) => /^\d*$/.test(key))) {
    return entries.flatMap(([key, inner]) => {
      const values = coerceTree(key === "" ? schema : item, inner);
      return key === "" && Array.isArray(values) ? (values as JsonValue[]) : [values];
    });
  }
  const properties = propertiesOf(schema);
  const others = schema?.at("additionalProperties");
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, coerceTree(properties.get(key) ?? others, inner)]),
  );
}

/** A part of a form may be a JSON text, where its value is an object. */
function coerceText(schema: Node | undefined, text: string): JsonValue {
  const types = schema ? allTypesOf(schema) : [];
  const isWhole = types.includes("object") || types.includes("array");
  if (!isWhole || !/^\s*[[{]/.test(text)) return coerce(schema, text);
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}
