// Whether a plain value is what its place is for.
import { isObject } from "../../document/json.js";
import type { ValueType } from "../redocly.js";

/** Whether a value is of the type, among the values and above the minimum that its place is for. */
export function isWanted(
  value: unknown,
  { type, enum: values, minimum }: Partial<ValueType>,
): boolean {
  if (values ? !values.includes(value) : type !== undefined && !isOfType(value, type)) return false;
  return minimum === undefined || !(minimum > (value as number));
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return type === "null" ? value === null : typeof value === type;
}
