// The keywords of JSON Schema that look at one value alone. Each gives the end of a sentence that
// starts with the value's name, or undefined where nothing is wrong. They are asked in this order.

import { asArray, asNumber, asObject, asString, type JsonObject, type JsonValue } from "../json.js";
import { numberFormats, textFormats } from "./formats.js";
import type { Matches } from "./outcome.js";

type Assertion<Value> = (value: Value, schema: JsonObject) => string | undefined;

/** `type`, and `nullable` of OpenAPI 3.0. */
export const type: Assertion<JsonValue> = (value, schema) => {
  const { type } = schema;
  if (typeof type !== "string" && !Array.isArray(type)) return undefined;
  const types = Array.isArray(type) ? type.map(String) : [type];
  const own = typeOf(value);
  if (types.includes(own) || (own === "integer" && types.includes("number"))) return undefined;
  if (own === "null" && schema["nullable"] === true) return undefined;
  return `must be of type ${types.join(" or ")}`;
};

function typeOf(value: JsonValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

export const numbers: readonly Assertion<number>[] = [
  (value, schema) => {
    const most = asNumber(schema["maximum"]);
    if (most === undefined) return undefined;
    // In OpenAPI 3.0 a flag makes the bound itself too much.
    if (schema["exclusiveMaximum"] === true) return value < most ? undefined : `must be < ${most}`;
    return value <= most ? undefined : (range(schema) ?? `must be <= ${most}`);
  },
  (value, schema) => {
    const least = asNumber(schema["minimum"]);
    if (least === undefined) return undefined;
    if (schema["exclusiveMinimum"] === true) {
      return value > least ? undefined : `must be > ${least}`;
    }
    return value >= least ? undefined : (range(schema) ?? `must be >= ${least}`);
  },
  (value, schema) => {
    const below = asNumber(schema["exclusiveMaximum"]);
    return below === undefined || value < below ? undefined : `must be < ${below}`;
  },
  (value, schema) => {
    const above = asNumber(schema["exclusiveMinimum"]);
    return above === undefined || value > above ? undefined : `must be > ${above}`;
  },
  (value, schema) => {
    const unit = asNumber(schema["multipleOf"]);
    return unit === undefined || unit <= 0 || isMultiple(value, unit)
      ? undefined
      : `must be multiple of ${unit}`;
  },
  (value, schema) => format(numberFormats, value, schema),
];

/** 9.95 is a multiple of 0.01, though neither is exact in binary and their quotient is 994.9999999999999. */
function isMultiple(value: number, unit: number): boolean {
  const quotient = value / unit;
  return Math.abs(quotient - Math.round(quotient)) <= Math.abs(quotient) * 2 * Number.EPSILON;
}

function range({ minimum, maximum }: JsonObject): string | undefined {
  if (minimum === undefined || maximum === undefined) return undefined;
  return `must be from ${String(minimum)} to ${String(maximum)}`;
}

/** Characters as people count them, not halves of them. */
const lengthOf = (text: string) => [...text].length;

export const texts = (matches: Matches): readonly Assertion<string>[] => [
  (value, schema) => tooMany(lengthOf(value), schema["maxLength"], "characters"),
  (value, schema) => tooFew(lengthOf(value), schema["minLength"], "characters"),
  (value, schema) => {
    const pattern = asString(schema["pattern"]);
    if (pattern === undefined || matches(pattern, value)) return undefined;
    return `must match pattern "${pattern}"`;
  },
  (value, schema) => format(textFormats, value, schema),
];

export const anything: readonly Assertion<JsonValue>[] = [
  (value, schema) => {
    const { const: only } = schema;
    return only === undefined || isEqual(value, only) ? undefined : "must be equal to constant";
  },
  (value, schema) => {
    const allowed = schema["enum"];
    if (!Array.isArray(allowed) || allowed.some((each) => isEqual(value, each))) return undefined;
    return `must be one of ${allowed.map(String).join(", ")}`;
  },
];

export const lists: readonly Assertion<readonly JsonValue[]>[] = [
  (value, schema) => tooMany(value.length, schema["maxItems"], "items"),
  (value, schema) => tooFew(value.length, schema["minItems"], "items"),
  (value, schema) => {
    if (schema["uniqueItems"] !== true) return undefined;
    const second = value.findIndex((item, index) => {
      return value.slice(0, index).some((earlier) => isEqual(earlier, item));
    });
    if (second < 0) return undefined;
    const first = value.findIndex((item) => isEqual(item, value[second] ?? null));
    return `must NOT have duplicate items (items ## ${first} and ${second} are identical)`;
  },
];

export const objects: readonly Assertion<JsonObject>[] = [
  (value, schema) => tooMany(Object.keys(value).length, schema["maxProperties"], "properties"),
  (value, schema) => tooFew(Object.keys(value).length, schema["minProperties"], "properties"),
];

function tooMany(count: number, limit: JsonValue | undefined, what: string): string | undefined {
  const most = asNumber(limit);
  return most === undefined || count <= most
    ? undefined
    : `must NOT have more than ${most} ${what}`;
}

function tooFew(count: number, limit: JsonValue | undefined, what: string): string | undefined {
  const least = asNumber(limit);
  if (least === undefined || count >= least) return undefined;
  return `must NOT have fewer than ${least} ${what}`;
}

function format<Value>(
  formats: ReadonlyMap<string, (value: Value) => boolean>,
  value: Value,
  schema: JsonObject,
): string | undefined {
  const name = asString(schema["format"]) ?? "";
  const fits = formats.get(name);
  return !fits || fits(value) ? undefined : `must match format "${name}"`;
}

const compiled = new Map<string, RegExp | undefined>();

/** Whether a text fits a pattern; everything fits one that is no regular expression. */
export const matches: Matches = (pattern, text) => {
  if (!compiled.has(pattern)) compiled.set(pattern, compile(pattern));
  try {
    return compiled.get(pattern)?.test(text) ?? true;
  } catch {
    // A pattern may be too large for the engine, which says so when it is used first.
    compiled.set(pattern, undefined);
    return true;
  }
};

/** The same for whoever cannot trust a pattern: all texts fit one that could take long to tell. */
export const matchesSoon: Matches = (pattern, text) => {
  const repeated = pattern.match(/[*+]|\{\d+,?\d*\}/g)?.length ?? 0;
  const repeatsGroup = /\)(?:[*+]|\{\d)/.test(pattern);
  // A pattern can split a text in so many ways, and in more where what it repeats repeats as well.
  const ways = repeatsGroup ? 2 ** text.length * (repeated + 1) : (text.length + 1) ** repeated;
  return ways > 1_000_000 || matches(pattern, text);
};

/** Many patterns escape what needs no escape, as only an expression without the flag may. */
function compile(pattern: string): RegExp | undefined {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // It is tried otherwise, or fits everything.
    }
  }
  return undefined;
}

/** Whether two values are the same, whatever the order of their keys. */
function isEqual(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    const other = asArray(b);
    return asArray(a).every((item, index) => isEqual(item, other[index] ?? null));
  }
  const [left, right] = [asObject(a), asObject(b)];
  if (!left || !right || Object.keys(left).length !== Object.keys(right).length) return false;
  return Object.entries(left).every(([key, value]) => {
    return Object.hasOwn(right, key) && isEqual(value, right[key] ?? null);
  });
}
