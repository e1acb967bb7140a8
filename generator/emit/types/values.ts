import { child, type JsonObject, type JsonValue } from "../../document/json.js";
import { code } from "../print/printer.js";
import { literalType, named, nullType, type Type, union } from "./type.js";

/** The values of an enum or a constant; undefined where a type cannot say them. */
export function rewriteValues(
  object: JsonObject,
  isOpen: (schema: JsonObject) => boolean,
): Type | undefined {
  if (!Object.hasOwn(object, "enum") && !Object.hasOwn(object, "const")) return undefined;
  const constant = child(object, "const");
  const values = constant === undefined ? child(object, "enum") : [constant];
  if (!Array.isArray(values) || values.length === 0 || !values.every(isSayable)) return undefined;
  const members: Type[] = values.filter((value) => value !== null).map(literalType);
  if (isOpen(object)) members.push(named(code`(string & {})`));
  const nullable = child(object, "nullable") === true || values.includes(null);
  return union(nullable ? [...members, nullType] : members);
}

type Sayable = string | number | boolean | null;

function isSayable(value: JsonValue): value is Sayable {
  return typeof value === "number"
    ? Number.isFinite(value)
    : typeof value !== "object" || value === null;
}
