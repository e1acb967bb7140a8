// Whether the structure of a document is what OpenAPI asks for, by Redocly's own description of
// OpenAPI but without its linter, which takes ten times as long. Says yes only where the linter
// would find nothing; what is wrong, and where, is for the linter to say.
import { child, isObject, type JsonObject, type JsonValue } from "../document/json.js";
import { limits } from "../document/limits.js";
import { type Document, Node } from "../document/node.js";
import { methods, readParameter } from "../document/openapi.js";
import { documentType } from "./document-type.js";
import { isNamed, isReference, isValue, itemType, propertyType } from "./node-types.js";
import type { NodeType, PropertyType, ValueType, Version } from "./redocly.js";

class Unsound extends Error {}

function demand(holds: boolean): asserts holds {
  if (!holds) throw new Unsound();
}

/** Whether the linter would find nothing in the structure of a document in one piece. */
export function passesQuickly(document: Document, version: Version): boolean {
  return new Walk(document, version, documentType(version)).isSound();
}

class Walk {
  readonly #document: Document;
  readonly #seen = new Map<NodeType, Set<unknown>>();
  /** What references lead to: walked one after the other, since they may be a chain of any length. */
  readonly #pending: { readonly node: unknown; readonly type: NodeType; readonly key: string }[] =
    [];
  readonly #operationIds = new Set<unknown>();
  readonly #version: Version;

  constructor(document: Document, version: Version, root: NodeType) {
    this.#document = document;
    this.#version = version;
    this.#pending.push({ node: document.value, type: root, key: "" });
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

  #walkObject(node: JsonObject, type: NodeType, key: string): void {
    demand(!type.items);
    this.#checkObject(node, type, key);
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

  #walkReference(node: JsonObject & { $ref: string }, type: NodeType, key: string): void {
    this.#target(node);
    this.#pending.push({ node: this.#resolve(node.$ref), type, key });
    for (const name of Object.keys(node)) {
      if (name !== "$ref") this.#walkValue(node[name], propertyType(type, name, node[name]), name);
    }
  }

  #resolve(ref: string): JsonValue | undefined {
    return /^#(?:\/[^/]+)*$/.test(ref) ? this.#document.lookUp(ref) : undefined;
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
    demand(type.items !== undefined || type.name === "SpecExtension");
    if (!type.items) return;
    list.forEach((item, index) => {
      this.#walkValue(item, itemType(type, item, index), String(index));
    });
  }

  #walkProperty(name: string, value: unknown, type: NodeType): void {
    const own = propertyType(type, name, value);
    demand(own !== undefined || name.startsWith("x-"));
    this.#walkValue(value, own, name);
    if (!isValue(own)) return;
    // Most values are plain ones, which lead nowhere.
    const isPlain = own.resolvable === false || typeof value !== "object";
    this.#checkValue(isPlain ? value : this.#target(value), own);
  }

  #walkValue(value: unknown, type: PropertyType, name: string): void {
    if (isNamed(type)) this.#walk(value, type, name);
    else if (!isValue(type)) return;
    else if (type.directResolveAs) this.#walk({ $ref: value }, type.directResolveAs, name);
    else if (type.resolvable !== false && typeof value === "object") this.#target(value);
  }

  #checkObject(node: JsonObject, type: NodeType, key: string): void {
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
  #checkPathItem(value: JsonValue, path: string): void {
    const item = new Node(this.#document, "#", value);
    const places = new Set([...path.matchAll(/\{([a-zA-Z0-9_.-]+)\}+/g)].map(([, name]) => name));
    const shared = pathParameters(item);
    for (const name of shared) demand(places.has(name));
    for (const method of methods) {
      const operation = item.at(method);
      if (operation === undefined) continue;
      const own = pathParameters(operation);
      for (const name of own) demand(places.has(name));
      for (const name of places) demand(shared.includes(name ?? "") || own.includes(name ?? ""));
    }
  }

  /** By the name of a component schema, or by a reference. */
  #checkMapping(target: unknown): void {
    demand(typeof target === "string");
    const isName = this.#document.schema(target) !== undefined;
    demand(isName || this.#resolve(target) !== undefined);
  }

  /** Callbacks within callbacks are more than the linter follows. */
  #checkCallback(item: unknown): void {
    const target = this.#target(item) as JsonValue;
    for (const method of methods) {
      demand(child(child(target, method), "callbacks") === undefined);
    }
  }
}

function pathParameters(owner: Node): string[] {
  const parameters = owner.list("parameters").map(readParameter);
  return parameters.flatMap((each) => (each?.in === "path" ? [each.name] : []));
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return type === "null" ? value === null : typeof value === type;
}
