// How problems say what was expected and what is there.
import { isObject, type JsonValue } from "../../document/json.js";
import type { ValueType } from "../redocly.js";

export function expectation({ type, enum: values, minimum }: Partial<ValueType>): string {
  if (values) return `is one of ${values.map(String).join(", ")}`;
  if (minimum !== undefined)
    return `is ${type === "integer" ? "an" : "a"} ${type} of at least ${minimum}`;
  return type === "array" || type === "object" ? `is an ${type}` : `is a ${type ?? "value"}`;
}

export function shapeOf(value: JsonValue | undefined): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return isObject(value) ? "an object" : `a ${typeof value}`;
}

export function shown(value: JsonValue | undefined): string {
  // Files that were brought together may hold themselves.
  const holdsOthers =
    Array.isArray(value) && value.some((each) => typeof each === "object" && each);
  if (isObject(value) || holdsOthers) return shapeOf(value);
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
