// Brings values into the form that a schema asks for, so that what is answered always fits it.
import { asObject, type JsonObject, type JsonValue, keysOf, put } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { propertiesOf, requiredOfParts, schemaAt } from "../../document/schemas.js";
import type { Validators } from "../checks/validation.js";

/** The value below the keys of a pointer. */
export function valueBelow(value: JsonValue | undefined, pointer: string): JsonValue | undefined {
  let found = value;
  for (const key of keysOf(pointer)) found = asObject(found)?.[key];
  return found;
}

/** A value with another one below the keys of a pointer. */
export function withBelow(
  value: JsonValue | undefined,
  pointer: string,
  inner: JsonValue,
): JsonValue {
  const [first, ...rest] = pointer.split("/").slice(1);
  if (first === undefined) return inner;
  const [key = ""] = keysOf(`/${first}`);
  const copy = { ...asObject(value) };
  put(copy, key, withBelow(copy[key], rest.map((each) => `/${each}`).join(""), inner));
  return copy;
}

/** What a schema asks of an object at least, out of a sample. */
export function barest(schema: Node | undefined, sample: JsonValue | undefined): JsonObject {
  const required = new Set(requiredOfParts(schema));
  return Object.fromEntries(
    Object.entries(asObject(sample) ?? {}).filter(([name]) => required.has(name)),
  );
}

/** The first of several values that a schema allows. */
export function firstFitting(
  validators: Validators,
  schema: Node | undefined,
  candidates: Iterable<JsonValue | undefined>,
): JsonValue | undefined {
  for (const value of candidates) {
    if (value === undefined) continue;
    if (schema === undefined || validators.check(schema, value).length === 0) return value;
  }
  return undefined;
}

/**
 * An object that a schema allows, with as much of a given one as it allows: all of it, what of it does not
 * stand in the way, and at last the sample alone. Undefined where not even the sample fits.
 */
export function fitted(
  validators: Validators,
  schema: Node,
  given: JsonObject,
  sample: JsonValue | undefined,
): JsonObject | undefined {
  const shown = visible(schema, given);
  const spare = barest(schema, sample);
  const full = asObject(sample) ?? {};
  for (const base of [spare, full]) {
    let left = shown;
    for (let attempt = 0; attempt < 4; attempt++) {
      const value = { ...base, ...left };
      const violations = validators.check(schema, value);
      if (violations.length === 0) return value;
      const wrong = new Set(violations.map(({ keys }) => keys[0] ?? ""));
      const kept = Object.entries(left).filter(([name]) => !wrong.has(name));
      if (kept.length === Object.keys(left).length) break;
      left = Object.fromEntries(kept);
    }
  }
  return validators.check(schema, full).length === 0 ? full : undefined;
}

/** What of an object an answer may show: nothing that only requests have. */
function visible(schema: Node, given: JsonObject): JsonObject {
  const properties = propertiesOf(schema);
  const required = requiredOfParts(schema);
  const entries = Object.entries(given).filter(([name]) => {
    const own = properties.get(name);
    return own?.keyword("writeOnly") !== true || required.includes(name);
  });
  return Object.fromEntries(entries);
}

/** The schema below the keys of a pointer. */
export function schemaBelow(schema: Node | undefined, pointer: string): Node | undefined {
  return schema && (pointer === "" ? schema : schemaAt(schema, pointer));
}
