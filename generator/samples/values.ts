// Values for samples: what the document gives as an example, else one that is made up from the schema.
import { discriminatorOf, mappedValues } from "../document/discriminators.js";
import { asArray, type JsonValue, schemaName } from "../document/json.js";
import { inventNumber, inventText } from "../document/made-up.js";
import type { Node } from "../document/node.js";
import { singular } from "../document/plurals.js";
import {
  allTypesOf,
  compositions,
  hasItems,
  isBinary,
  propertiesOf,
  requiredOf,
  typesOf,
} from "../document/schemas.js";
import { isInteger64 } from "../document/typing.js";
import { isVisible } from "../emit/types/usage.js";
import { isPlain } from "../model/written.js";

/** What is sent as a file. */
export class Upload {
  constructor(readonly text: string) {}
}

/** An integer that is a bigint in code, and a number in JSON. */
export class BigInteger {
  constructor(readonly value: number) {}

  toJSON(): number {
    return this.value;
  }
}

export type SampleValue =
  | null
  | boolean
  | number
  | string
  | Upload
  | BigInteger
  | readonly SampleValue[]
  | { readonly [key: string]: SampleValue };

export interface Sampled {
  readonly value: SampleValue;
  /** Whether a part of it is in no example of the document. */
  readonly madeUp: boolean;
}

interface Wanted {
  /** What the value is called, for values that are made up. */
  readonly name: string;
  /** What the document gives as examples beside the schema. */
  readonly examples?: readonly JsonValue[];
  /** Whether bytes are files, and not text. */
  readonly hasFiles?: boolean;
  /** Whether integers of 64 bits are bigints. */
  readonly bigints?: boolean;
}

/** Schemas on the way from the outermost one, and whether bytes are files. */
interface Way {
  readonly seen: readonly JsonValue[];
  readonly hasFiles: boolean;
  readonly bigints: boolean;
}

/** A value that a request may send, of a schema. */
export function sampleValue(
  schema: Node | undefined,
  { name, examples = [], hasFiles = false, bigints = false }: Wanted,
): Sampled {
  const way = { seen: [], hasFiles, bigints };
  for (const example of examples) {
    const fitting = fit(schema, example, name, way);
    if (fitting !== undefined) return fitting;
  }
  return fromSchema(schema, name, way);
}

/** The schema's own example, or a value that it makes up, with the examples of its parts in it. */
function fromSchema(schema: Node | undefined, name: string, way: Way): Sampled {
  if (schema?.target === undefined) return { value: inventText(undefined, name), madeUp: true };
  for (const example of exampleValues(schema)) {
    const fitting = fit(schema, example, name, way);
    if (fitting !== undefined) return fitting;
  }
  const { target } = schema;
  const inside = { ...way, seen: [...way.seen, target.value] };
  const chosen = alternativeOf(target, inside);
  if (chosen) return withParts(target, chosen, name, inside);
  const kind = kindOf(target);
  if (kind === "object") return objectValue(target, name, inside);
  if (kind === "array") return listValue(target, name, inside);
  if (way.hasFiles && isBinary(target.value)) return { value: new Upload("…"), madeUp: true };
  const value = plainValue(target, kind, name);
  return { value: asBigInteger(target, value, way), madeUp: true };
}

/** What a schema says of itself, from the plainest example to the first of its choices. */
function exampleValues(schema: Node): JsonValue[] {
  const fallback = schema.keyword("default");
  return [
    schema.keyword("example"),
    ...asArray(schema.keyword("examples")),
    schema.keyword("const"),
    fallback === null ? undefined : fallback,
    ...asArray(schema.keyword("enum")).filter((value) => value !== null),
  ].filter((value) => value !== undefined);
}

/** The value as it may be sent; undefined for one that the schema does not allow. */
function fit(
  schema: Node | undefined,
  value: JsonValue,
  name: string,
  way: Way,
): Sampled | undefined {
  const target = schema?.target;
  if (schema === undefined || target === undefined) return { value, madeUp: false };
  const types = allTypesOf(schema);
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) return undefined;
  const choices = asArray(schema.keyword("enum"));
  if (choices.length > 0 && !choices.includes(value)) return undefined;
  if (way.hasFiles && isBinary(target.value) && typeof value === "string") {
    return { value: new Upload(value), madeUp: false };
  }
  if (Array.isArray(value)) return fitList(target, value, name, way);
  if (typeof value === "object" && value !== null) return fitObject(target, value, way);
  return { value: asBigInteger(target, value, way), madeUp: false };
}

function asBigInteger(target: Node, value: SampleValue, { bigints }: Way): SampleValue {
  const isBig = bigints && typeof value === "number" && isInteger64(target.value);
  return isBig ? new BigInteger(value) : value;
}

function isOfType(value: JsonValue, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type !== "object") return typeof value === type;
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fitList(target: Node, values: readonly JsonValue[], name: string, way: Way) {
  const items = target.at("items");
  const fitting = values.flatMap((value) => fit(items, value, singular(name), way) ?? []);
  return fitting.length === values.length ? listOf(fitting) : undefined;
}

/** Without what only answers have or no type knows, and with what a request needs as well. */
function fitObject(target: Node, value: JsonValue, way: Way): Sampled {
  const properties = propertiesOf(target);
  // Which alternative an example is of only a validator could tell.
  if (properties.size === 0 || hasAlternatives(target)) return { value, madeUp: false };
  const isOpen = ![undefined, false].includes(
    target.read("additionalProperties") as undefined | false,
  );
  const parts = new Map<string, Sampled>();
  for (const [key, own] of Object.entries(value as Record<string, JsonValue>)) {
    const property = properties.get(key);
    const isSent = property ? isVisible(target.document, property.value, "request") : isOpen;
    const part = isSent ? fit(property, own, key, way) : undefined;
    if (part !== undefined) parts.set(key, part);
  }
  for (const [key, property] of neededIn(target)) {
    if (!parts.has(key)) parts.set(key, fromSchema(property, key, way));
  }
  return objectOf(parts);
}

function hasAlternatives(target: Node): boolean {
  return target.list("oneOf").length > 0 || target.list("anyOf").length > 0;
}

/** The properties that a request has to have. */
function neededIn(target: Node): [string, Node][] {
  const required = requiredIn(target);
  return [...propertiesOf(target)].filter(([key, property]) => {
    return required.has(key) && isVisible(target.document, property.value, "request");
  });
}

function requiredIn(schema: Node, seen: readonly JsonValue[] = []): Set<string> {
  const { target } = schema;
  if (target === undefined || seen.includes(target.value)) return new Set();
  const parts = target.list("allOf").flatMap((part) => {
    return [...requiredIn(part, [...seen, target.value])];
  });
  return new Set([...requiredOf(target.value), ...parts]);
}

type Kind = "object" | "array" | "boolean" | "integer" | "number" | "string" | "null";

function kindOf(target: Node): Kind {
  const types = allTypesOf(target).filter((type) => type !== "null");
  if (types.length > 0) return types[0] as Kind;
  if (typesOf(target.value).includes("null")) return "null";
  if (propertiesOf(target).size > 0 || target.read("additionalProperties")) return "object";
  return hasItems(target.value) ? "array" : "string";
}

/** The first alternative that is not null and not on the way already. */
function alternativeOf(target: Node, { seen }: Way): Node | undefined {
  const alternatives = compositions
    .filter((key) => key !== "allOf")
    .flatMap((key) => target.list(key));
  return alternatives.find((each) => {
    const own = each.target;
    return own !== undefined && !isNull(own) && !seen.includes(own.value);
  });
}

function isNull(target: Node): boolean {
  return typesOf(target.value).every((type) => type === "null") && target.read("type") != null;
}

/** An alternative together with what the schema says beside it, and what selects it. */
function withParts(target: Node, alternative: Node, name: string, way: Way): Sampled {
  const chosen = fromSchema(alternative, name, way);
  if (!isPlainObject(chosen.value)) return chosen;
  const parts = new Map<string, Sampled>();
  for (const [key, property] of neededIn(target)) parts.set(key, fromSchema(property, key, way));
  for (const [key, value] of Object.entries(chosen.value)) {
    parts.set(key, { value, madeUp: chosen.madeUp });
  }
  const selects = selectorOf(target, alternative);
  if (selects) parts.set(selects.key, { value: selects.value, madeUp: false });
  return objectOf(parts);
}

function selectorOf(target: Node, { ref }: Node): { key: string; value: string } | undefined {
  const key = discriminatorOf(target.value);
  const own = schemaName(ref);
  if (key === undefined || own === undefined) return undefined;
  return { key, value: mappedValues(target.value, own)[0] ?? own };
}

/** The most optional properties of an object that has to have none. */
const fewProperties = 3;

function objectValue(target: Node, name: string, way: Way): Sampled {
  const needed = neededIn(target);
  const sent = [...propertiesOf(target)].filter(([, property]) => {
    const isOnWay = property.target !== undefined && way.seen.includes(property.target.value);
    return !isOnWay && isVisible(target.document, property.value, "request");
  });
  const chosen = needed.length > 0 ? needed : sent.slice(0, fewProperties);
  const parts = new Map<string, Sampled>();
  for (const [key, property] of chosen) parts.set(key, partValue(property, key, way));
  const others = target.at("additionalProperties");
  const least = target.number("minProperties") ?? (chosen.length > 0 ? 0 : 1);
  if (others && others.value !== false && parts.size < least) {
    parts.set("key", partValue(others, singular(name), way));
  }
  return objectOf(parts);
}

/** A schema that holds itself ends in what is empty. */
function partValue(schema: Node, name: string, way: Way): Sampled {
  const { target } = schema;
  if (target === undefined || !way.seen.includes(target.value)) {
    return fromSchema(schema, name, way);
  }
  return { value: kindOf(target) === "array" ? [] : {}, madeUp: true };
}

function listValue(target: Node, name: string, way: Way): Sampled {
  const prefix = target.list("prefixItems");
  const items = target.at("items");
  const own = singular(name);
  if (prefix.length > 0) return listOf(prefix.map((each) => partValue(each, own, way)));
  const isCircle = items?.target !== undefined && way.seen.includes(items.target.value);
  if (isCircle || items === undefined) return { value: [], madeUp: true };
  const length = Math.min(Math.max(target.number("minItems") ?? 1, 1), 10);
  return listOf(Array.from({ length }, () => fromSchema(items, own, way)));
}

function plainValue(target: Node, kind: Kind, name: string): SampleValue {
  if (kind === "null") return null;
  if (kind === "boolean") return true;
  if (kind === "integer" || kind === "number") return inventNumber(target, name, kind);
  return inventText(target, name);
}

function listOf(items: readonly Sampled[]): Sampled {
  return { value: items.map(({ value }) => value), madeUp: items.some(({ madeUp }) => madeUp) };
}

function objectOf(parts: ReadonlyMap<string, Sampled>): Sampled {
  const entries = [...parts].map(([key, { value }]) => [key, value] as const);
  return {
    value: Object.fromEntries(entries),
    madeUp: [...parts.values()].some(({ madeUp }) => madeUp),
  };
}

export function isPlainObject(
  value: SampleValue,
): value is { readonly [key: string]: SampleValue } {
  return isPlain(value);
}
