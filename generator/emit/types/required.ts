// Which properties a schema requires, and which of another one it may require in addition.

import { asArray, child, entriesOf, type JsonValue } from "../../document/json.js";
import type { Document } from "../../document/node.js";
import { requiredOf } from "../../document/schemas.js";
import { type Direction, isVisible } from "./usage.js";

/** The names that a schema requires itself or in its parts, which references lead to as well. */
export function requiredNames(document: Document, schema: JsonValue): readonly string[] {
  const parts = asArray(child(schema, "allOf"));
  if (parts.length === 0) return requiredOf(schema);
  const names = new Set<string>();
  eachPart(document, schema, (part) => {
    for (const name of requiredOf(part)) names.add(name);
  });
  return [...names];
}

/** The properties that a schema declares itself, in its parts and in its alternatives. */
export function declaredNames(document: Document, schema: JsonValue): ReadonlySet<string> {
  const names = new Set<string>();
  const keys = ["allOf", "anyOf", "oneOf"];
  eachPart(document, schema, keep, keys);
  return names;

  function keep(part: JsonValue | undefined): void {
    for (const [name] of entriesOf(child(part, "properties"))) names.add(name);
  }
}

/** Visits a schema and what it is put together from, each once. */
function eachPart(
  document: Document,
  schema: JsonValue,
  visit: (part: JsonValue | undefined) => void,
  keys: readonly string[] = ["allOf"],
): void {
  const seen = new Set<JsonValue | undefined>();
  const pending: (JsonValue | undefined)[] = [schema];
  while (pending.length > 0) {
    const part = document.follow(pending.pop());
    if (part === undefined || seen.has(part)) continue;
    seen.add(part);
    visit(part);
    for (const key of keys) pending.push(...asArray(child(part, key)));
  }
}

interface Known {
  readonly visible: Set<string>;
  readonly required: Set<string>;
  /** What was looked at: several parts may refer to the same one. */
  readonly seen: Set<JsonValue | undefined>;
}

/** The optional properties of a schema; none where its type has alternatives. */
export function optionalProperties(
  document: Document,
  schema: JsonValue | undefined,
  direction: Direction,
): ReadonlySet<string> {
  const known: Known = { visible: new Set(), required: new Set(), seen: new Set() };
  const complete = collect(document, schema, direction, known, 0);
  return new Set(complete ? [...known.visible].filter((name) => !known.required.has(name)) : []);
}

/** Whether a schema only says that there is an object, as what is sent or received. */
export function isPlainObject(
  document: Document,
  schema: JsonValue | undefined,
  direction: Direction,
): boolean {
  const target = document.follow(schema);
  if (target === true || typeof target !== "object" || target === null) return false;
  const isPlain = Object.keys(target).every(
    (key) => plainKeywords.has(key) || key.startsWith("x-"),
  );
  const properties = entriesOf(child(target, "properties"));
  return (
    isPlain &&
    (child(target, "type") ?? "object") === "object" &&
    !properties.some(([, value]) => isVisible(document, value, direction))
  );
}

const plainKeywords = new Set([
  "type",
  "properties",
  "required",
  "title",
  "description",
  "example",
]);

const deepest = 20;

function collect(
  document: Document,
  schema: JsonValue | undefined,
  direction: Direction,
  known: Known,
  depth: number,
): boolean {
  const value = document.follow(schema);
  if (known.seen.has(value)) return true;
  known.seen.add(value);
  const hasAlternatives = ["anyOf", "oneOf", "enum"].some((key) => child(value, key) !== undefined);
  const type = child(value, "type");
  const isNullable = child(value, "nullable") === true || Array.isArray(type);
  if (depth > deepest || hasAlternatives || isNullable) return false;
  for (const [name, property] of entriesOf(child(value, "properties"))) {
    if (isVisible(document, property, direction)) known.visible.add(name);
  }
  for (const name of requiredOf(value)) known.required.add(name);
  return asArray(child(value, "allOf")).every((part) => {
    return collect(document, part, direction, known, depth + 1);
  });
}
