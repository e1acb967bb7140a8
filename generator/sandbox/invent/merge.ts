// One plain schema out of all that a schema is put together from, for whoever makes up a value of it.
import { mappedValues, ownValues } from "../../document/discriminators.js";
import {
  asArray,
  asNumber,
  asObject,
  asString,
  entriesOf,
  type JsonObject,
  type JsonValue,
  refOf,
  schemaName,
} from "../../document/json.js";
import type { Document } from "../../document/node.js";
import { typesOf } from "../../document/schemas.js";

/** A schema without references and compositions, and the schemas that references led to on the way. */
export interface Plain {
  readonly schema: JsonObject;
  readonly through: readonly JsonValue[];
}

const mostChoices = 24;
const deepest = 12;

/** The plain schemas of a schema, one for each way through its alternatives; none where it allows nothing. */
export function plainOf(document: Document, schema: JsonValue | undefined): readonly Plain[] {
  return expand(document, schema, []).slice(0, mostChoices);
}

function expand(
  document: Document,
  schema: JsonValue | undefined,
  through: readonly JsonValue[],
): Plain[] {
  if (schema === false || through.length > deepest) return [];
  const object = asObject(schema);
  if (!object) return [{ schema: {}, through }];
  const { $ref, allOf, oneOf, anyOf, if: condition, then, else: otherwise, ...own } = object;
  let plain: Plain[] = [{ schema: own, through }];
  if (typeof $ref === "string") {
    const target = document.lookUp($ref);
    if (target === undefined) return plain;
    if (through.includes(target)) return [];
    plain = combined(plain, expand(document, target, [...through, target]));
  }
  for (const part of asArray(allOf)) plain = combined(plain, expand(document, part, through));
  for (const list of [oneOf, anyOf]) {
    if (!Array.isArray(list)) continue;
    const choices = list.map((each: JsonValue) => {
      return expand(document, tagged(document, object, each), through);
    });
    plain = combined(plain, interleaved(choices).toSorted(nullLast));
  }
  if (condition !== undefined) {
    const met = combined(expand(document, condition, through), expand(document, then, through));
    plain = combined(plain, [...met, ...expand(document, otherwise, through)]);
  }
  return plain;
}

/** The first of each list, then the second of each: every alternative has its turn early. */
function interleaved<T>(lists: readonly (readonly T[])[]): T[] {
  const most = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

function nullLast(one: Plain, other: Plain): number {
  return Number(isNull(one.schema)) - Number(isNull(other.schema));
}

function isNull(schema: JsonObject): boolean {
  return schema["type"] === "null" || schema["const"] === null;
}

/** An alternative with the value by which a discriminator selects it. */
function tagged(document: Document, owner: JsonObject, alternative: JsonValue): JsonValue {
  const property = asString(asObject(owner["discriminator"])?.["propertyName"]);
  const name = schemaName(refOf(alternative));
  if (property === undefined || name === undefined) return alternative;
  // What the alternative allows counts; mapping and name only tell where it allows any.
  if (ownValues(document, alternative, property) !== undefined) return alternative;
  const [value = name] = mappedValues(owner, name);
  return { allOf: [alternative, { properties: { [property]: { enum: [value] } } }] };
}

function combined(left: readonly Plain[], right: readonly Plain[]): Plain[] {
  return left
    .flatMap((one) => {
      return right.map((other) => ({
        schema: merged(one.schema, other.schema),
        through: [...one.through, ...other.through],
      }));
    })
    .slice(0, mostChoices * 2);
}

type Merge = (one: JsonValue, other: JsonValue) => JsonValue;

const larger: Merge = (one, other) => Math.max(asNumber(one) ?? 0, asNumber(other) ?? 0);
const smaller: Merge = (one, other) => Math.min(asNumber(one) ?? 0, asNumber(other) ?? 0);
const both: Merge = (one, other) =>
  one === false || other === false ? false : { allOf: [one, other] };
const either: Merge = (one, other) => one === true || other === true;

/** In OpenAPI 3.0 an exclusive bound is a flag. */
const bound = (merge: Merge): Merge => {
  return (one, other) => (typeof one === "boolean" ? either(one, other) : merge(one, other));
};

function bothMaps(one: JsonValue, other: JsonValue): JsonObject {
  const all = new Map(entriesOf(one));
  for (const [name, value] of entriesOf(other)) {
    const known = all.get(name);
    all.set(name, known === undefined ? value : both(known, value));
  }
  return Object.fromEntries(all);
}

function commonTypes(one: JsonValue, other: JsonValue): JsonValue {
  const [left, right] = [typesOf({ type: one }), typesOf({ type: other })];
  const shared = left.filter((type) => right.includes(type));
  if (left.includes("integer") && right.includes("number")) shared.push("integer");
  if (left.includes("number") && right.includes("integer")) shared.push("integer");
  return [...new Set(shared)];
}

const same = (one: JsonValue, other: JsonValue) => JSON.stringify(one) === JSON.stringify(other);

const merges: Readonly<Record<string, Merge>> = {
  type: commonTypes,
  nullable: (one, other) => one === true && other === true,
  enum: (one, other) => {
    return asArray(one).filter((value) => asArray(other).some((each) => same(value, each)));
  },
  required: (one, other) => [...new Set([...asArray(one), ...asArray(other)])],
  properties: bothMaps,
  patternProperties: bothMaps,
  items: both,
  additionalProperties: both,
  minimum: larger,
  exclusiveMinimum: bound(larger),
  minLength: larger,
  minItems: larger,
  minProperties: larger,
  maximum: smaller,
  exclusiveMaximum: bound(smaller),
  maxLength: smaller,
  maxItems: smaller,
  maxProperties: smaller,
  uniqueItems: either,
};

/** What two schemas say together. Where keywords cannot be said at once, the first counts. */
function merged(one: JsonObject, other: JsonObject): JsonObject {
  const all: Record<string, JsonValue> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const known = Object.hasOwn(one, key) ? one[key] : undefined;
    all[key] = known === undefined ? value : (merges[key]?.(known, value) ?? known);
  }
  // Without a type, `nullable` says nothing; a part that has one and is not nullable takes it away.
  if (one["type"] !== undefined && other["type"] !== undefined) {
    all["nullable"] = one["nullable"] === true && other["nullable"] === true;
  }
  return all;
}
