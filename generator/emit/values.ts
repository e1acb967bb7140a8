import { child } from "../document.js";
import type { JsonObject, JsonValue } from "../model.js";
import { type Draft, raw, union } from "./draft.js";
import { type Direction, isOpenEnum } from "./usage.js";

/** The values of an enum or a constant; undefined where a type cannot say them. */
export function rewriteValues(object: JsonObject, direction: Direction): Draft | undefined {
  const constant = child(object, "const");
  const values = constant === undefined ? child(object, "enum") : [constant];
  if (!Array.isArray(values) || values.length === 0 || !values.every(isSayable)) return undefined;
  const members: Draft[] = values
    .filter((value) => value !== null)
    .map((value) => ({ const: value }));
  if (direction === "response" && isOpenEnum(object)) members.push(raw("(string & {})"));
  const nullable = child(object, "nullable") === true || values.includes(null);
  return union(nullable ? [...members, { type: "null" }] : members);
}

function isSayable(value: JsonValue): boolean {
  return typeof value === "number"
    ? Number.isFinite(value)
    : typeof value !== "object" || value === null;
}
