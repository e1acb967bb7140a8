import { child, type JsonObject, type JsonValue } from "../../document/json.js";
import { code, literal } from "../print/printer.js";
import { literalType, named, nullType, type Type, union } from "./type.js";

/** What is not said by the values themselves. */
interface Reading {
  /** Whether there may be texts that are not listed. */
  readonly isOpen: boolean;
  /** Whether integers are bigints. */
  readonly isBigint: boolean;
}

/** The values of an enum or a constant; undefined where a type cannot say them. */
export function rewriteValues(object: JsonObject, { isOpen, isBigint }: Reading): Type | undefined {
  if (!Object.hasOwn(object, "enum") && !Object.hasOwn(object, "const")) return undefined;
  const constant = child(object, "const");
  const values = constant === undefined ? child(object, "enum") : [constant];
  if (!Array.isArray(values) || values.length === 0 || !values.every(isSayable)) return undefined;
  const typeOf = (value: Sayable) => {
    return isBigint && Number.isInteger(value)
      ? named(code`${literal(value)}n`)
      : literalType(value);
  };
  const members: Type[] = values.filter((value) => value !== null).map(typeOf);
  if (isOpen) members.push(named(code`(string & {})`));
  const nullable = child(object, "nullable") === true || values.includes(null);
  return union(nullable ? [...members, nullType] : members);
}

type Sayable = string | number | boolean | null;

function isSayable(value: JsonValue): value is Sayable {
  return typeof value === "number"
    ? Number.isFinite(value)
    : typeof value !== "object" || value === null;
}
