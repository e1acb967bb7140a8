// Plain values of another type than their place is for.
import { child, isObject, type JsonObject, type JsonValue } from "../../document/json.js";
import { isJsonSchema, type ValueType } from "../redocly.js";
import { type Of, type Reading, remove, set, type Writable } from "./deviation.js";
import type { Rule } from "./rules.js";
import { isNamedBy, isUnread, texts } from "./unread.js";
import { expectation, shown } from "./words.js";

export function readValue(deviation: Of<"value">): Reading | undefined {
  const { type, owner, key, wanted } = deviation;
  const value = child(owner as JsonObject, key);
  if (value === undefined) return undefined;
  if (type.name === "Schema") {
    const found = readKeyword(deviation, value);
    if (found) return found;
  }
  const expected = `${key} ${expectation(wanted)}, not ${shown(value)}`;
  const converted = convert(value, wanted);
  if (converted) {
    set(deviation, converted.value);
    const message = `${expected}; it is read as ${shown(converted.value)}`;
    return { rule: converted.rule, message };
  }
  // A requirement without scopes is one all the same.
  if (type.name === "SecurityRequirement") {
    set(deviation, []);
    return { rule: "ignored-value", message: `${expected}; it is read as no scopes` };
  }
  if (value === null && !isNamedBy(type, key)) {
    if (texts[type.name]?.includes(key)) set(deviation, "");
    else remove(deviation);
    return { rule: "null-value", message: `${expected}; it is read as if it were not there` };
  }
  const isFlag = type.name === "Schema" && key === "required" && typeof value === "boolean";
  if (!isFlag && !isUnread(type, key)) return undefined;
  remove(deviation);
  return { rule: "ignored-value", message: `${expected}; it is not read` };
}

/** Keywords that mean something else in another version. */
function readKeyword(deviation: Of<"value">, value: JsonValue): Reading | undefined {
  const { owner, key, version } = deviation;
  const schema = owner as Writable;
  if (key === "exclusiveMinimum" || key === "exclusiveMaximum") {
    const limit = key === "exclusiveMinimum" ? "minimum" : "maximum";
    const message = `${key} is ${shown(value)}, as in another version of OpenAPI; it is read as it is meant there`;
    if (isJsonSchema(version) && typeof value === "boolean") {
      const bound = schema[limit];
      remove(deviation);
      if (value && typeof bound === "number") {
        set(deviation, bound);
        remove({ owner, key: limit });
      }
      return { rule: "exclusive-limit", message };
    }
    if (!isJsonSchema(version) && typeof value === "number") {
      set({ owner, key: limit }, value);
      set(deviation, true);
      return { rule: "exclusive-limit", message };
    }
  }
  if (key !== "type") return undefined;
  if (isObject(value)) {
    remove(deviation);
    return { rule: "ignored-value", message: "type is an object; it is read as any value" };
  }
  const types = Array.isArray(value) ? value : [value];
  const isNull = value === null && !isJsonSchema(version);
  if (isNull || isJsonSchema(version)) {
    if (value !== null || isNull) return undefined;
    set(deviation, "null");
    return { rule: "type-list", message: `type is null; it is read as "null"` };
  }
  const named = types.map((type) => (type === null ? "null" : type));
  if (named.length === 0 || !named.every((type) => jsonTypes.includes(type as string)))
    return undefined;
  if (named.length === 1 && Array.isArray(value) === false && named[0] !== "null") return undefined;
  set(deviation, Array.isArray(value) ? named : (named[0] ?? ""));
  return {
    rule: "type-list",
    message: `type is ${shown(value)}, as in OpenAPI 3.1; it is read as it is meant there`,
  };
}

export const jsonTypes: readonly string[] = [
  ...["object", "array", "string", "number", "integer", "boolean", "null"],
];

export function readItem(deviation: Of<"item">): Reading | undefined {
  const { type, list, owner, key, wanted } = deviation;
  const value = child(owner as unknown as JsonObject, key);
  if (value === undefined) return undefined;
  const message = `${list} holds ${shown(value)}`;
  if (type.name === "Schema" && list === "type" && value === null) {
    set(deviation, "null");
    return { rule: "type-list", message: `${message}; it is read as "null"` };
  }
  const converted = convert(value, wanted);
  if (converted) {
    set(deviation, converted.value);
    return { rule: converted.rule, message: `${message}; it is read as ${shown(converted.value)}` };
  }
  const isRead = !isUnread(type, list) && !(type.name === "Schema" && list === "required");
  return isRead ? undefined : { rule: "ignored-value", message: `${message}; it is not read` };
}

/** The same value as it should have been written, where it can be only one. */
function convert(
  value: JsonValue,
  { type, enum: values }: Partial<ValueType>,
): { readonly rule: Rule; readonly value: JsonValue } | undefined {
  if (values) {
    const text = String(value).toLowerCase();
    const same = values.filter((each) => String(each).toLowerCase() === text);
    const [found] = same as JsonValue[];
    if (same.length !== 1 || found === undefined || isObject(value)) return undefined;
    return { rule: "letter-case", value: found };
  }
  const isPlain = typeof value === "number" || typeof value === "boolean";
  if (type === "string" && isPlain) return { rule: "plain-value", value: String(value) };
  if ((type === "number" || type === "integer") && typeof value === "string") {
    const number = value.trim() === "" ? Number.NaN : Number(value);
    const fits = type === "number" ? Number.isFinite(number) : Number.isInteger(number);
    return fits && number >= 0 ? { rule: "plain-value", value: number } : undefined;
  }
  if (type === "boolean" && /^(?:true|false)$/i.test(String(value))) {
    return { rule: "plain-value", value: /^true$/i.test(String(value)) };
  }
  if (type === "array" && typeof value === "string")
    return { rule: "single-value", value: [value] };
  return undefined;
}
