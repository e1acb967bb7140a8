// One schema on its way over one value: each keyword that looks into the value, or at other schemas.

import { asArray, asNumber, asObject, asString, type JsonObject, type JsonValue } from "../json.js";
import * as assertions from "./assertions.js";
import { below, type Finding, fits, type Outcome, type Part, type Walk } from "./outcome.js";

export class Application {
  readonly #walk: Walk;
  readonly #schema: JsonObject;
  readonly #part: Part;
  readonly #findings: Finding[] = [];
  readonly #evaluated = new Set<string>();

  constructor(walk: Walk, schema: JsonObject, part: Part) {
    this.#walk = walk;
    this.#schema = schema;
    this.#part = part;
  }

  run(): Outcome {
    const { value } = this.#part;
    this.#note(assertions.type(value, this.#schema));
    if (typeof value === "number") this.#ask(assertions.numbers, value);
    if (typeof value === "string") this.#ask(assertions.texts(this.#walk.matches), value);
    const ref = asString(this.#schema["$ref"]);
    if (ref !== undefined) this.#add(this.#walk.follow(ref, this.#part));
    this.#ask(assertions.anything, value);
    this.#combine();
    if (Array.isArray(value)) this.#checkItems(value);
    const object = asObject(value);
    if (object) this.#checkProperties(object);
    return { findings: this.#findings, evaluated: this.#evaluated };
  }

  #ask<Value>(
    some: readonly ((value: Value, schema: JsonObject) => string | undefined)[],
    value: Value,
  ): void {
    for (const assertion of some) this.#note(assertion(value, this.#schema));
  }

  #note(text: string | undefined, combines = false, key?: string): void {
    if (text === undefined) return;
    const { keys } = this.#part;
    this.#findings.push({ keys: key === undefined ? keys : [...keys, key], text, combines });
  }

  /** Takes over what a part of the schema says of the same value. */
  #add({ findings, evaluated }: Outcome): void {
    this.#findings.push(...findings);
    for (const key of evaluated) this.#evaluated.add(key);
  }

  /** What a part of the schema says of the same value, without a consequence yet. */
  #try(schema: JsonValue | undefined, part = this.#part): Outcome {
    return this.#walk.apply(schema, part);
  }

  /** What a schema says of a part of the value. */
  #descend(schema: JsonValue | undefined, key: string, value: JsonValue): void {
    this.#evaluated.add(key);
    this.#findings.push(...this.#try(schema, below(this.#part, key, value)).findings);
  }

  #combine(): void {
    const schema = this.#schema;
    if (schema["not"] !== undefined && fits(this.#try(schema["not"]))) {
      this.#note("must NOT be valid");
    }
    if (Array.isArray(schema["anyOf"])) {
      const outcomes = schema["anyOf"].map((part) => this.#try(part));
      this.#choose(outcomes, outcomes.some(fits), "must match a schema in anyOf");
    }
    if (Array.isArray(schema["oneOf"])) {
      const outcomes = schema["oneOf"].map((part) => this.#try(part));
      const isOne = outcomes.filter(fits).length === 1;
      this.#choose(outcomes, isOne, "must match exactly one schema in oneOf");
    }
    for (const part of asArray(schema["allOf"])) this.#add(this.#try(part));
    this.#condition();
  }

  /** Alternatives: what does not fit only counts where they do not hold together. */
  #choose(outcomes: readonly Outcome[], isSound: boolean, text: string): void {
    for (const outcome of outcomes) {
      if (fits(outcome)) this.#add(outcome);
      else if (!isSound) this.#findings.push(...outcome.findings);
    }
    if (!isSound) this.#note(text, true);
  }

  #condition(): void {
    const { if: condition, then, else: otherwise } = this.#schema;
    if (condition === undefined) return;
    const outcome = this.#try(condition);
    if (fits(outcome)) this.#add(outcome);
    const consequence = this.#try(fits(outcome) ? then : otherwise);
    if (fits(consequence)) this.#add(consequence);
    else this.#findings.push(...consequence.findings);
  }

  #checkItems(items: readonly JsonValue[]): void {
    const schema = this.#schema;
    this.#ask(assertions.lists, items);
    const first = asArray(schema["prefixItems"]);
    for (const [index, item] of items.entries()) {
      if (index < first.length) this.#descend(first[index], String(index), item);
    }
    if (schema["items"] !== undefined) this.#checkRest("items", items, first.length);
    if (schema["contains"] !== undefined) this.#checkContained(items);
    if (schema["unevaluatedItems"] !== undefined) this.#checkRest("unevaluatedItems", items, 0);
  }

  /** Items that nothing else looked at. */
  #checkRest(
    keyword: "items" | "unevaluatedItems",
    items: readonly JsonValue[],
    from: number,
  ): void {
    const schema = this.#schema[keyword];
    const isRest = (index: number) => {
      return index >= from && (keyword === "items" || !this.#evaluated.has(String(index)));
    };
    const rest = [...items.entries()].filter(([index]) => isRest(index));
    if (schema === false && rest.length > 0) {
      this.#note(`must NOT have more than ${items.length - rest.length} items`);
    }
    for (const [index, item] of schema === false ? [] : rest) {
      this.#descend(schema, String(index), item);
    }
  }

  #checkContained(items: readonly JsonValue[]): void {
    const least = asNumber(this.#schema["minContains"]) ?? 1;
    const most = asNumber(this.#schema["maxContains"]);
    const outcomes = items.map((item, index) => {
      return this.#try(this.#schema["contains"], below(this.#part, String(index), item));
    });
    for (const [index, outcome] of outcomes.entries()) {
      if (fits(outcome)) this.#evaluated.add(String(index));
    }
    const count = outcomes.filter(fits).length;
    if (count >= least && (most === undefined || count <= most)) return;
    for (const { findings } of outcomes) this.#findings.push(...findings);
    const bound = most === undefined ? "" : ` and no more than ${most}`;
    this.#note(`must contain at least ${least}${bound} valid item(s)`);
  }

  #checkProperties(object: JsonObject): void {
    const schema = this.#schema;
    this.#ask(assertions.objects, object);
    this.#require(object, asArray(schema["required"]));
    if (schema["propertyNames"] !== undefined) this.#checkNames(object);
    this.#checkAdditional(object);
    for (const [key, part] of Object.entries(asObject(schema["properties"]) ?? {})) {
      if (Object.hasOwn(object, key)) this.#descend(part, key, object[key] ?? null);
    }
    for (const [pattern, part] of Object.entries(asObject(schema["patternProperties"]) ?? {})) {
      for (const [key, value] of Object.entries(object)) {
        if (this.#walk.matches(pattern, key)) this.#descend(part, key, value);
      }
    }
    for (const [key, names] of Object.entries(asObject(schema["dependentRequired"]) ?? {})) {
      if (Object.hasOwn(object, key)) this.#require(object, asArray(names));
    }
    for (const [key, part] of Object.entries(asObject(schema["dependentSchemas"]) ?? {})) {
      if (Object.hasOwn(object, key)) this.#add(this.#try(part));
    }
    this.#checkUnevaluated(object);
  }

  #require(object: JsonObject, names: readonly JsonValue[]): void {
    for (const name of names.map(String)) {
      if (!Object.hasOwn(object, name)) this.#note("is missing", false, name);
    }
  }

  #checkNames(object: JsonObject): void {
    const { propertyNames } = this.#schema;
    for (const key of Object.keys(object)) {
      const { findings } = this.#try(propertyNames, { ...this.#part, value: key, under: [] });
      this.#findings.push(...findings);
      if (findings.length > 0) this.#note("property name must be valid");
    }
  }

  #checkAdditional(object: JsonObject): void {
    const { additionalProperties, patternProperties, properties } = this.#schema;
    if (additionalProperties === undefined) return;
    const named = asObject(properties) ?? {};
    const patterns = Object.keys(asObject(patternProperties) ?? {});
    for (const [key, value] of Object.entries(object)) {
      if (Object.hasOwn(named, key)) continue;
      if (patterns.some((pattern) => this.#walk.matches(pattern, key))) continue;
      if (additionalProperties === false) this.#note("must NOT have additional properties");
      else this.#descend(additionalProperties, key, value);
    }
  }

  #checkUnevaluated(object: JsonObject): void {
    const { unevaluatedProperties } = this.#schema;
    if (unevaluatedProperties === undefined) return;
    for (const [key, value] of Object.entries(object)) {
      if (this.#evaluated.has(key)) continue;
      if (unevaluatedProperties === false) this.#note("must NOT have unevaluated properties");
      else this.#descend(unevaluatedProperties, key, value);
    }
  }
}
