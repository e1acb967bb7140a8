// The structure of a document, by Redocly's description of OpenAPI.
import { child, written } from "../document/json.js";
import { limits } from "../document/limits.js";
import { METHODS } from "../lint/operations.js";
import type { JsonValue } from "../model/model.js";
import type { NodeType, PropertyType, ValueType, Version } from "./redocly.js";

type Node = Readonly<Record<string, unknown>>;

/** Looks at an object of some type. Throws where that is not as it should be. */
export type Visit = (node: unknown) => void;

/** What a reference within the document leads to at once; undefined for one that leads nowhere. */
export function resolve(document: JsonValue, ref: string): JsonValue | undefined {
  if (!/^#(?:\/[^/]+)*$/.test(ref)) return undefined;
  return written(document, ref);
}

class Unsound extends Error {}

export function demand(holds: boolean): asserts holds {
  if (!holds) throw new Unsound();
}

/** Whether the structure of a document is that of its type, and keeps the rules for types of objects. */
export class Walk {
  readonly #document: JsonValue;
  readonly #seen = new Map<NodeType, Set<unknown>>();
  /** What references lead to: walked one after the other, since they may be a chain of any length. */
  readonly #pending: { readonly node: unknown; readonly type: NodeType; readonly key: string }[] =
    [];
  readonly #targets = new Map<string, JsonValue | undefined>();
  readonly #operationIds = new Set<unknown>();

  readonly #rules: ReadonlyMap<string, readonly Visit[]>;

  readonly #version: Version;

  constructor(
    document: JsonValue,
    version: Version,
    root: NodeType,
    rules: ReadonlyMap<string, readonly Visit[]>,
  ) {
    this.#document = document;
    this.#version = version;
    this.#rules = rules;
    this.#pending.push({ node: document, type: root, key: "" });
  }

  isSound(): boolean {
    try {
      for (let next = this.#pending.pop(); next; next = this.#pending.pop()) {
        this.#walk(next.node, next.type, next.key);
      }
      return true;
    } catch (error) {
      if (error instanceof Unsound) return false;
      throw error;
    }
  }

  #walk(node: unknown, type: NodeType, key: string): void {
    if (isReference(node)) {
      this.#walkReference(node, type, key);
      return;
    }
    if (type.name === "PathItem") this.#checkPathItem(node as JsonValue, key);
    const seen = this.#seenOf(type);
    if (typeof node === "object" && seen.has(node)) return;
    seen.add(node);
    if (Array.isArray(node)) this.#walkList(node, type);
    else if (isObject(node)) this.#walkObject(node, type, key);
    else demand(type.name === "SpecExtension" || this.#isBooleanSchema(node, type));
  }

  /** In 3.1 every schema may be true or false. */
  #isBooleanSchema(node: unknown, type: NodeType): boolean {
    return typeof node === "boolean" && type.name === "Schema" && this.#version === "oas3_1";
  }

  #walkObject(node: Node, type: NodeType, key: string): void {
    demand(!type.items);
    this.#checkObject(node, type, key);
    for (const visit of this.#rules.get(type.name) ?? []) visit(node);
    for (const name of Object.keys(node)) this.#walkProperty(name, node[name], type);
  }

  #seenOf(type: NodeType): Set<unknown> {
    let seen = this.#seen.get(type);
    if (!seen) {
      seen = new Set();
      this.#seen.set(type, seen);
    }
    return seen;
  }

  #walkReference(node: Node & { $ref: string }, type: NodeType, key: string): void {
    this.#target(node);
    this.#pending.push({ node: this.#resolve(node.$ref), type, key });
    for (const name of Object.keys(node)) {
      if (name !== "$ref") this.#walkValue(node[name], typeOf(type, name, node[name]), name);
    }
  }

  #resolve(ref: string): JsonValue | undefined {
    if (!this.#targets.has(ref)) this.#targets.set(ref, resolve(this.#document, ref));
    return this.#targets.get(ref);
  }

  /** What a reference leads to, by whatever way. */
  #target(node: unknown): unknown {
    let value = node;
    for (let hops = 0; isReference(value); hops++) {
      demand(hops < limits.chain);
      value = this.#resolve(value.$ref);
      demand(value !== undefined);
    }
    return value;
  }

  #walkList(list: readonly unknown[], type: NodeType): void {
    const { items } = type;
    demand(items !== undefined || type.name === "SpecExtension");
    if (!items) return;
    list.forEach((item, index) => {
      const key = String(index);
      this.#walkValue(item, typeof items === "function" ? items(item, key) : items, key);
    });
  }

  #walkProperty(name: string, value: unknown, type: NodeType): void {
    const own = typeOf(type, name, value);
    demand(own !== undefined || name.startsWith("x-"));
    this.#walkValue(value, own, name);
    if (!isValue(own)) return;
    this.#checkValue(own.resolvable === false ? value : this.#target(value), own);
  }

  #walkValue(value: unknown, type: PropertyType, name: string): void {
    if (isNamed(type)) this.#walk(value, type, name);
    else if (!isValue(type)) return;
    else if (type.directResolveAs) this.#walk({ $ref: value }, type.directResolveAs, name);
    else if (type.resolvable !== false) this.#target(value);
  }

  #checkObject(node: Node, type: NodeType, key: string): void {
    const { required, requiredOneOf, allowed } = type;
    const names = typeof required === "function" ? required(node, key) : required;
    for (const name of names ?? []) demand(Object.hasOwn(node, name));
    if (requiredOneOf) demand(requiredOneOf.some((name) => Object.hasOwn(node, name)));
    const most = allowed?.(node);
    if (most) {
      const rest = Object.keys(node).filter((name) => !most.includes(name));
      demand(!rest.some((name) => Object.hasOwn(type.properties, name)));
    }
    if (type.name === "Operation" && node.operationId) {
      demand(!this.#operationIds.has(node.operationId));
      this.#operationIds.add(node.operationId);
    }
    if (type.name === "Callback") for (const item of Object.values(node)) this.#checkCallback(item);
    if (type.name === "DiscriminatorMapping") {
      for (const target of Object.values(node)) this.#checkMapping(target);
    }
  }

  #checkValue(value: unknown, { type, enum: values, items, minimum }: ValueType): void {
    if (values) demand(values.includes(value));
    else if (type !== undefined) demand(isOfType(value, type));
    if (items && Array.isArray(value)) {
      if (items.enum) for (const item of value) demand(items.enum.includes(item));
      if (items.type) for (const item of value) demand(isOfType(item, items.type));
    }
    if (minimum !== undefined) demand(!(minimum > (value as number)));
  }

  /** Every parameter in the path is declared, and every declared one is in the path. */
  #checkPathItem(item: JsonValue, path: string): void {
    const places = new Set([...path.matchAll(/\{([a-zA-Z0-9_.-]+)\}+/g)].map(([, name]) => name));
    const shared = this.#pathParameters(item);
    for (const name of shared) demand(places.has(name));
    for (const method of METHODS) {
      const operation = child(item, method);
      if (operation === undefined) continue;
      const own = this.#pathParameters(operation);
      for (const name of own) demand(places.has(name));
      for (const name of places) demand(shared.includes(name ?? "") || own.includes(name ?? ""));
    }
  }

  /** By the name of a component schema, or by a reference. */
  #checkMapping(target: unknown): void {
    demand(typeof target === "string");
    const schemas = child(child(this.#document, "components"), "schemas");
    if (child(schemas, target) === undefined) demand(this.#resolve(target) !== undefined);
  }

  /** Callbacks within callbacks are more than the linter follows. */
  #checkCallback(item: unknown): void {
    const target = this.#target(item) as JsonValue;
    for (const method of METHODS) {
      demand(child(child(target, method), "callbacks") === undefined);
    }
  }

  #pathParameters(owner: JsonValue | undefined): string[] {
    const list = child(owner, "parameters");
    if (!Array.isArray(list)) return [];
    return list.flatMap((each: JsonValue) => {
      const parameter = this.#target(each) as JsonValue;
      return child(parameter, "in") === "path" ? [String(child(parameter, "name"))] : [];
    });
  }
}

const extension: NodeType = {
  name: "SpecExtension",
  properties: {},
  additionalProperties: { resolvable: true },
};

/** The type of a property. Whatever else an extension is declared as, it is looked at as one. */
function typeOf(type: NodeType, name: string, value: unknown): PropertyType {
  const { properties, additionalProperties, extensionsPrefix } = type;
  const isExtension = extensionsPrefix !== undefined && name.startsWith(extensionsPrefix);
  const others = isExtension ? extension : additionalProperties;
  const own = Object.hasOwn(properties, name) ? properties[name] : others;
  const found = typeof own === "function" ? own(value, name) : own;
  return isExtension && !isNamed(found) ? extension : found;
}

function isNamed(type: PropertyType): type is NodeType {
  return typeof type === "object" && typeof type?.name === "string";
}

function isValue(type: PropertyType): type is ValueType {
  return typeof type === "object" && type !== null && type.name === undefined;
}

function isObject(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isReference(value: unknown): value is Node & { $ref: string } {
  return isObject(value) && typeof value.$ref === "string";
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return type === "null" ? value === null : typeof value === type;
}
