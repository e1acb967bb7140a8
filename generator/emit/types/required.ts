// Which properties a schema requires, and which of another one it may require in addition.

import { asArray, child, entriesOf, type JsonValue } from "../../document/json.js";
import type { Document } from "../../document/node.js";
import { requiredOf } from "../../document/schemas.js";
import { type Direction, isVisible } from "./usage.js";

/** The names that a schema requires itself or in its parts. */
export function requiredNames(schema: JsonValue): string[] {
  const own = requiredOf(schema);
  const parts = asArray(child(schema, "allOf"));
  return parts.length === 0 ? own : [...own, ...parts.flatMap(requiredNames)];
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
