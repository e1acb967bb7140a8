// What a schema allows, in the words of a reader.

import { lowerFirst } from "../document/casing.js";
import { rangeOf } from "../document/constraints.js";
import { asString, child, type JsonValue } from "../document/json.js";
import type { Node } from "../document/node.js";
import { allTypesOf, compositions, hasItems, isNullable } from "../document/schemas.js";
import type { Inline } from "./content.js";
import type { DescribedApi } from "./described.js";

/** The deepest that a type is written out. */
const deepest = 4;

/** A schema's type in a line, with links to the schemas that have pages. */
export function typeOf(described: DescribedApi, schema: Node | undefined, depth = 0): Inline {
  if (schema === undefined || depth > deepest) return "any value";
  const component = schema.ref === undefined ? undefined : schema.target?.schemaName;
  if (component !== undefined) {
    const to = described.schemaPages.get(component);
    const name = described.names.schemas.get(component) ?? component;
    return to === undefined ? name : { text: name, to };
  }
  const { target } = schema;
  if (target === undefined) return "any value";
  return ownType(described, target, depth);
}

function ownType(described: DescribedApi, schema: Node, depth: number): Inline {
  const { value } = schema;
  const values = valuesOf(value);
  if (values !== undefined) return orNull(values, isNullable(value));
  for (const key of compositions) {
    const parts = schema.list(key);
    if (parts.length === 0) continue;
    const shown = parts.filter((part) => !isOnlyNull(part));
    const joined = shown.map((part) => typeOf(described, part, depth + 1));
    const separator = key === "allOf" ? " and " : " or ";
    return orNull(between(joined, separator), shown.length < parts.length || isNullable(value));
  }
  const types = allTypesOf(schema).filter((type) => type !== "null");
  if (types.includes("array") || hasItems(value)) {
    const items = typeOf(described, schema.at("items"), depth + 1);
    return orNull(withRange(["list of ", items], value), isNullable(value));
  }
  const names = types.length === 0 ? [untyped(schema)] : types;
  const plain = [...new Set(names)].join(" or ") + formatOf(value);
  return orNull(withRange(plain, value), isNullable(value));
}

function untyped(schema: Node): string {
  return schema.map("properties").length > 0 ? "object" : "any value";
}

function valuesOf(schema: JsonValue): Inline | undefined {
  const constant = child(schema, "const");
  const values = constant === undefined ? child(schema, "enum") : [constant];
  if (!Array.isArray(values) || values.length === 0) return undefined;
  const shown = values.filter((value) => value !== null).slice(0, 20);
  const listed = shown.map((value) => ({ code: asString(value) ?? JSON.stringify(value) }));
  const more = values.length - shown.length > 1 ? [" and more"] : [];
  return [between(listed, " · "), ...more];
}

function isOnlyNull(part: Node): boolean {
  return part.ref === undefined && part.read("type") === "null";
}

function orNull(type: Inline, nullable: boolean): Inline {
  return nullable ? [type, " or null"] : type;
}

function formatOf(schema: JsonValue): string {
  const format = asString(child(schema, "format"));
  return format === undefined ? "" : ` (${format})`;
}

function withRange(type: Inline, schema: JsonValue): Inline {
  const range = rangeOf(schema).replace(/\.$/, "");
  return range === "" ? type : [type, ", ", lowerFirst(range)];
}

/** Parts with a text between each two. */
export function between(parts: readonly Inline[], separator: string): Inline {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}
