// Values that schemas allow: the document's examples where they fit, else made up. One seed gives the same
// values on every machine.
import {
  asArray,
  asNumber,
  asObject,
  entriesOf,
  type JsonObject,
  type JsonValue,
  put,
} from "../../document/json.js";
import { type Document, Node } from "../../document/node.js";
import { singular } from "../../document/plurals.js";
import { typesOf } from "../../document/schemas.js";
import { matches } from "../../document/validation/assertions.js";
import { violationsOf } from "../../document/validation/interpreter.js";
import { isOfAnswers } from "../checks/validation.js";
import { hash, Random } from "../state/random.js";
import { type Plain, plainOf } from "./merge.js";
import { inventMatch } from "./patterns.js";
import { numberFor, textFor } from "./texts.js";

/** Who sees the values: a request has no `readOnly` properties, an answer no `writeOnly` ones. */
export type Direction = "request" | "answer";

/** How much is made up of a schema. */
interface Effort {
  /** Whether properties that need not be there are. */
  readonly hasOptional: boolean;
  /** Whether the examples of parts are used. */
  readonly hasExamples: boolean;
  /** How deep properties that need not be there go. */
  readonly depth: number;
  /** Whether a property that need not be there is left out where its own value does not fit. */
  readonly isChecked?: boolean;
}

/** From the fullest value to the barest: the first that the schema allows is taken. */
const efforts: readonly Effort[] = [
  { hasOptional: true, hasExamples: true, depth: 5 },
  { hasOptional: true, hasExamples: false, depth: 3 },
  { hasOptional: true, hasExamples: true, depth: 3, isChecked: true },
  { hasOptional: false, hasExamples: true, depth: 0 },
  { hasOptional: false, hasExamples: false, depth: 0 },
];

const mostValues = 1500;
const deepest = 40;

export class Inventor {
  readonly #document: Document;
  readonly #random: Random;
  readonly #direction: Direction;
  #effort: Effort = { hasOptional: true, hasExamples: true, depth: 5 };
  #made = 0;

  constructor(document: Document, seed: string, direction: Direction) {
    this.#document = document;
    this.#random = new Random(hash(seed));
    this.#direction = direction;
  }

  /** A value of a schema; undefined where none was found that it allows. */
  invent(schema: JsonValue | undefined, name: string): JsonValue | undefined {
    for (const effort of efforts) {
      this.#effort = effort;
      this.#made = 0;
      const value = this.#value(schema, name, []);
      if (value !== undefined && this.fits(schema, value)) return value;
    }
    return undefined;
  }

  fits(schema: JsonValue | undefined, value: JsonValue): boolean {
    if (schema === undefined) return true;
    const violations = violationsOf(this.#document, schema, value);
    if (violations.length === 0 || this.#direction === "answer") return violations.length === 0;
    const node = new Node(this.#document, "#", schema);
    return violations.every((each) => isOfAnswers(node, each));
  }

  /** `path` are the schemas that references led to, from the outermost value to this one. */
  #value(
    schema: JsonValue | undefined,
    name: string,
    path: readonly JsonValue[],
  ): JsonValue | undefined {
    this.#made++;
    if (path.length > deepest || this.#made > mostValues * 4) return undefined;
    const choices = plainOf(this.#document, schema);
    const isSimple = choices.length === 1 && choices[0]?.schema["not"] === undefined;
    let spare: JsonValue | undefined;
    for (const choice of choices) {
      const value = this.#plain(choice, schema, name, [...path, ...choice.through]);
      if (value === undefined) continue;
      if (isSimple || this.fits(schema, value)) return value;
      const other = unlikeOthers(value, choice, choices);
      if (other !== undefined && this.fits(schema, other)) return other;
      spare ??= value;
    }
    return spare;
  }

  #plain(
    { schema }: Plain,
    whole: JsonValue | undefined,
    name: string,
    path: readonly JsonValue[],
  ): JsonValue | undefined {
    const examples = this.#effort.hasExamples ? examplesOf(schema) : [];
    const example = examples.find((value) => value !== null && this.fits(whole, value));
    if (example !== undefined) return example;
    if (schema["const"] !== undefined) return schema["const"];
    const listed = schema["enum"];
    if (Array.isArray(listed)) {
      const values = listed.filter((value) => value !== null && this.fits(whole, value));
      return this.#one(values) ?? listed[0];
    }
    switch (typeOf(schema)) {
      case "null":
        return null;
      case "boolean":
        return this.#random.chance(0.5);
      case "integer":
      case "number":
        return numberFor(
          this.#inventing,
          schema,
          name,
          typeOf(schema) === "integer" || isWhole(schema),
        );
      case "array":
        return this.#list(schema, name, path);
      case "object":
        return this.#object(schema, path);
      case "none":
        return undefined;
      default:
        return textFor(this.#inventing, schema, name);
    }
  }

  get #inventing() {
    return { document: this.#document, random: this.#random };
  }

  #one(values: readonly JsonValue[]): JsonValue | undefined {
    return values[this.#random.whole(0, Math.max(values.length - 1, 0))];
  }

  #list(schema: JsonObject, name: string, path: readonly JsonValue[]): JsonValue[] | undefined {
    const { items: written, prefixItems, contains } = schema;
    const first = asArray(prefixItems);
    const items = contains === undefined ? written : contains;
    const least = asNumber(schema["minItems"]) ?? (contains === undefined ? 0 : 1);
    const most = asNumber(schema["maxItems"]) ?? Infinity;
    const isRepeated = this.#leadsBack(items, path);
    const wanted = isRepeated || !this.#effort.hasOptional || this.#made > mostValues ? 0 : 2;
    const count = Math.min(Math.max(least, Math.min(wanted, most), first.length), 1000);
    const list: JsonValue[] = [];
    for (let index = 0, missed = 0; list.length < count; index++) {
      const own = first[list.length] ?? items;
      const item = own === false ? undefined : this.#value(own, singular(name), path);
      const isTaken = schema["uniqueItems"] === true && isAmong(list, item);
      if (item !== undefined && !isTaken) list.push(item);
      else if (++missed > 20) break;
      if (index > 2000) break;
    }
    return list.length >= least ? list : undefined;
  }

  #object(schema: JsonObject, path: readonly JsonValue[]): JsonObject | undefined {
    const properties = new Map(entriesOf(schema["properties"]));
    const required = asArray(schema["required"]).filter((name) => typeof name === "string");
    const object: Record<string, JsonValue> = {};
    for (const name of required) {
      const own = properties.has(name) ? properties.get(name) : additional(schema, name);
      if (this.#isHidden(own)) continue;
      const value = this.#value(own, name, path);
      if (value === undefined) return undefined;
      put(object, name, value);
    }
    const least = asNumber(schema["minProperties"]) ?? 0;
    const most = asNumber(schema["maxProperties"]) ?? Infinity;
    for (const [name, own] of properties) {
      const count = Object.keys(object).length;
      if (count >= most) break;
      if (Object.hasOwn(object, name) || this.#isHidden(own, true)) continue;
      if (count >= least && !this.#wantsOptional(own, path)) continue;
      const value = this.#value(own, name, path);
      if (value === undefined || (this.#effort.isChecked && !this.fits(own, value))) continue;
      put(object, name, value);
    }
    this.#addOthers(schema, object, path, { least, most, isMap: properties.size === 0 });
    return object;
  }

  #wantsOptional(schema: JsonValue, path: readonly JsonValue[]): boolean {
    const { hasOptional, depth } = this.#effort;
    if (!hasOptional || this.#made > mostValues || path.length > depth) return false;
    return !this.#leadsBack(schema, path);
  }

  /** Properties that no name is given for, where a map has them or the least number asks for them. */
  #addOthers(
    schema: JsonObject,
    object: Record<string, JsonValue>,
    path: readonly JsonValue[],
    { least, most, isMap }: { least: number; most: number; isMap: boolean },
  ): void {
    const { additionalProperties: others, patternProperties, propertyNames } = schema;
    const [[pattern, patterned] = []] = entriesOf(patternProperties);
    const own = patterned ?? others;
    const wants = isMap && asObject(own) !== undefined && this.#wantsOptional(own ?? null, path);
    const wanted = Math.min(Math.max(least, wants ? 1 : 0), most, 1000);
    for (let index = 1; Object.keys(object).length < wanted && index < wanted + 20; index++) {
      if (own === false && pattern === undefined) return;
      const named = this.#value(propertyNames ?? { type: "string" }, `key${index}`, path);
      const plain = propertyNames === undefined ? `key${index}` : String(named);
      const name = pattern === undefined ? plain : inventMatch(pattern, this.#random, 1);
      const value = name === undefined ? undefined : this.#value(own, name, path);
      if (name !== undefined && value !== undefined) put(object, name, value);
    }
  }

  /** Whether a property is not for who sees the value; a required one of an answer stays for its schema. */
  #isHidden(schema: JsonValue | undefined, isOptional = false): boolean {
    const says = (key: string) => this.#says(schema, key);
    if (this.#direction === "request") return says("readOnly");
    return isOptional && says("writeOnly");
  }

  #says(schema: JsonValue | undefined, key: string): boolean {
    return (
      asObject(schema)?.[key] === true || asObject(this.#document.follow(schema))?.[key] === true
    );
  }

  /** Whether a schema is one that the value is inside of already. */
  #leadsBack(schema: JsonValue | undefined, path: readonly JsonValue[]): boolean {
    if (schema === undefined || path.length === 0) return false;
    const choices = plainOf(this.#document, schema);
    return (
      choices.length > 0 &&
      choices.every(({ through }) => through.some((each) => path.includes(each)))
    );
  }
}

/**
 * An object with null for what only other alternatives declare: where those alternatives have nothing else of their
 * own, it fits just its own one, as `oneOf` asks.
 */
function unlikeOthers(value: JsonValue, own: Plain, choices: readonly Plain[]) {
  const object = asObject(value);
  if (object === undefined) return undefined;
  const declared = new Set(namesIn(own));
  const foreign = choices.flatMap(namesIn).filter((name) => !declared.has(name));
  const copy: Record<string, JsonValue> = { ...object };
  for (const name of foreign) put(copy, name, null);
  return foreign.length > 0 ? copy : undefined;
}

function namesIn({ schema }: Plain): string[] {
  return entriesOf(schema["properties"]).map(([name]) => name);
}

function isAmong(list: readonly JsonValue[], item: JsonValue | undefined): boolean {
  const text = JSON.stringify(item);
  return list.some((each) => JSON.stringify(each) === text);
}

function examplesOf(schema: JsonObject): JsonValue[] {
  const all = [schema["example"], ...asArray(schema["examples"]), schema["default"]];
  return all.filter((value) => value !== undefined);
}

function additional(schema: JsonObject, name: string): JsonValue | undefined {
  for (const [pattern, own] of entriesOf(schema["patternProperties"])) {
    if (matches(pattern, name)) return own;
  }
  return schema["additionalProperties"] === false ? undefined : schema["additionalProperties"];
}

/** The type to make up a value of; `none` where the parts of a schema agree on none. */
function typeOf(schema: JsonObject): string {
  const types = typesOf(schema).map(String);
  const [first] = types.filter((type) => type !== "null");
  if (first !== undefined) return first;
  if (types.length > 0) return "null";
  if (Array.isArray(schema["type"])) return "none";
  const has = (...keys: string[]) => keys.some((key) => schema[key] !== undefined);
  if (has("properties", "required", "additionalProperties", "patternProperties", "minProperties"))
    return "object";
  if (has("items", "prefixItems", "minItems", "contains")) return "array";
  if (has("minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"))
    return "number";
  return "string";
}

function isWhole(schema: JsonObject): boolean {
  return schema["format"] === "int32" || schema["format"] === "int64";
}
