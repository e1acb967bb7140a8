// The walk through a document along Redocly's types of nodes.
import { isRemote } from "../../document/addresses.js";
import {
  child,
  isObject,
  type JsonObject,
  type JsonValue,
  keysOf,
  type Pointer,
} from "../../document/json.js";
import { limits } from "../../document/limits.js";
import { type Document, Node } from "../../document/node.js";
import { methodsIn } from "../../document/openapi.js";
import { documentType, newerThanSwagger } from "../document-type.js";
import { forbiddenIn } from "../forbidden.js";
import { isNamed, isReference, isValue, itemType, propertyType } from "../node-types.js";
import type { Deviation } from "../readings/deviation.js";
import {
  isJsonSchema,
  type NodeType,
  type PropertyType,
  type ValueType,
  type Version,
} from "../redocly.js";
import { isMisplaced } from "./misplaced.js";
import { checkPathParameters } from "./path-parameters.js";
import { insideOf, nameOf, type Place, pointerOf } from "./place.js";
import { isWanted } from "./wanted.js";

/**
 * Told of a deviation, and where it stands. Says whether the document was changed to say what is meant,
 * so that the walk goes on inside of it.
 */
export type Read = (deviation: Deviation, pointer: () => Pointer, onKey: boolean) => boolean;

/** One walk through a whole document. */
export class Walk {
  readonly #document: Document;
  readonly #seen = new Map<NodeType, Set<unknown>>();
  /** What references lead to: walked one after the other, since they may be a chain of any length. */
  readonly #pending: { readonly place: Place; readonly type: NodeType }[] = [];
  readonly #operations = new Map<unknown, JsonObject[]>();
  readonly #version: Version;
  readonly #read: Read;

  constructor(document: Document, version: Version, read: Read) {
    this.#document = document;
    this.#version = version;
    this.#read = read;
  }

  run(): void {
    const root = { owner: [this.#document.value], key: "0", around: undefined };
    this.#pending.push({ place: root, type: documentType(this.#version) });
    for (let next = this.#pending.pop(); next; next = this.#pending.pop()) {
      this.#walk(next.place, next.type);
    }
  }

  /** Whether the document now says what the deviation means. */
  #deviates(deviation: Deviation, place: Place, onKey = false): boolean {
    return this.#read(deviation, () => pointerOf(place), onKey);
  }

  #walk(place: Place, type: NodeType): void {
    let node: unknown = child(place.owner, place.key);
    if (isReference(node) && !this.#isItem(node, type)) {
      this.#walkReference(node, place, type);
      return;
    }
    if (type.name === "PathItem" && isObject(node)) {
      checkPathParameters(this.#document, node, place, (found, inside, onKey) => {
        this.#deviates(found, inside, onKey);
      });
    }
    const seen = this.#seenOf(type);
    if (typeof node === "object" && seen.has(node)) return;
    if (!this.#hasShape(node, type)) {
      if (
        !this.#deviates(
          { kind: "shape", type, owner: place.owner, key: place.key, version: this.#version },
          place,
        )
      )
        return;
      node = child(place.owner, place.key);
      if (node === undefined || !this.#hasShape(node, type)) return;
    }
    seen.add(node);
    if (Array.isArray(node)) this.#walkList(node, place, type);
    else if (isObject(node)) this.#walkObject(node, place, type);
  }

  /** Whether a reference in the place of a list leads to something that is not one. */
  #isItem(node: JsonObject, type: NodeType): boolean {
    return type.items !== undefined && isObject(this.#document.follow(node));
  }

  #hasShape(node: unknown, type: NodeType): boolean {
    if (Array.isArray(node)) return type.items !== undefined || type.name === "SpecExtension";
    if (isObject(node)) return !type.items;
    return type.name === "SpecExtension" || this.#isBooleanSchema(node, type);
  }

  /** In 3.1 every schema may be true or false. */
  #isBooleanSchema(node: unknown, type: NodeType): boolean {
    return typeof node === "boolean" && type.name === "Schema" && isJsonSchema(this.#version);
  }

  #walkObject(node: JsonObject, place: Place, type: NodeType): void {
    const version = this.#version;
    this.#checkNeeded(node, place, type);
    for (const name of Object.keys(node)) {
      const value = child(node, name);
      const own = propertyType(type, name, value);
      const inside = { owner: node, key: name, around: place };
      const isNewer =
        version === "oas2" && type.name === "Schema" && newerThanSwagger.includes(name);
      if ((own === undefined || isNewer) && !name.startsWith("x-")) {
        this.#deviates({ kind: "unknown", type, owner: node, key: name, version }, inside, true);
      }
      if (isValue(own)) this.#checkProperty(inside, type, own);
    }
    this.#checkObject(node, place, type);
    for (const name of Object.keys(node)) {
      const own = propertyType(type, name, node[name]);
      this.#walkValue({ owner: node, key: name, around: place }, own, type);
    }
  }

  #seenOf(type: NodeType): Set<unknown> {
    let seen = this.#seen.get(type);
    if (!seen) {
      seen = new Set();
      this.#seen.set(type, seen);
    }
    return seen;
  }

  #walkReference(node: JsonObject & { $ref: string }, place: Place, type: NodeType): void {
    const target = this.#target(node, place, type);
    if (target === undefined) return;
    if (isMisplaced(node.$ref, target, type)) {
      this.#deviates({ kind: "lost", inExtension: false }, place);
      return;
    }
    const behind = this.#resolve(node.$ref);
    if (behind !== undefined)
      this.#pending.push({ place: this.#placeOf(behind, node.$ref, nameOf(place)), type });
    for (const name of Object.keys(node)) {
      if (name === "$ref") continue;
      const own = propertyType(type, name, node[name]);
      this.#walkValue({ owner: node, key: name, around: place }, own, type);
    }
  }

  /** The place that a reference leads to. */
  #placeOf(value: JsonValue, ref: string, name?: string): Place {
    const around = ref.slice(0, ref.lastIndexOf("/"));
    const key = keysOf(ref).at(-1) ?? "";
    const owner = around === "" ? undefined : this.#document.follow(this.#document.lookUp(around));
    const named = name === undefined ? {} : { name };
    if (typeof owner !== "object" || owner === null || child(owner, key) !== value) {
      return { owner: [value], key: "0", around: undefined, ...named };
    }
    return { owner, key, around, ...named };
  }

  #resolve(ref: string): JsonValue | undefined {
    return /^#(?:\/[^/]*)*$/.test(ref) ? this.#document.lookUp(ref) : undefined;
  }

  /** What a reference leads to, by whatever way; undefined where it leads nowhere. */
  #target(node: unknown, place: Place, type: NodeType): unknown {
    let value = node;
    for (let hops = 0; isReference(value); hops++) {
      if (hops === limits.chain) {
        this.#deviates({ kind: "long" }, place);
        return undefined;
      }
      value = this.#resolve(value.$ref);
      if (value === undefined) {
        this.#deviates({ kind: "lost", inExtension: type.name === "SpecExtension" }, place);
      }
    }
    return value;
  }

  #walkList(list: readonly JsonValue[], place: Place, type: NodeType): void {
    if (!type.items) return;
    for (const index of list.keys()) {
      const own = itemType(type, list[index], index);
      this.#walkValue({ owner: list, key: String(index), around: place }, own, type);
    }
  }

  /** The value of a property that is a plain one, as is most of what a document says. */
  #checkProperty(place: Place, type: NodeType, wanted: ValueType): void {
    const { owner, key } = place;
    const value = child(owner, key);
    const isPlain = wanted.resolvable === false || typeof value !== "object";
    const found = isPlain ? value : this.#target(value, place, type);
    if (found === undefined) return;
    if (!isWanted(found, wanted)) {
      const version = this.#version;
      if (!this.#deviates({ kind: "value", type, owner, key, wanted, version }, place)) return;
    }
    this.#checkItems({ ...place, key }, type, wanted);
  }

  #checkItems(place: Place, type: NodeType, { items }: ValueType): void {
    const list = child(place.owner, place.key);
    if (!items || !Array.isArray(list)) return;
    for (const index of list.keys()) {
      if (isWanted(list[index], items)) continue;
      const inside = { owner: list, key: String(index), around: place };
      const found = { kind: "item", type, list: place.key, owner: list, key: inside.key } as const;
      this.#deviates({ ...found, wanted: items }, inside);
    }
  }

  /** `around` is the type of what holds the value. */
  #walkValue(place: Place, type: PropertyType, around: NodeType): void {
    const value = child(place.owner, place.key);
    if (value === undefined) return;
    if (isNamed(type)) this.#walk(place, type);
    else if (!isValue(type)) return;
    else if (type.directResolveAs) {
      const target = typeof value === "string" ? this.#resolve(value) : undefined;
      if (target === undefined) this.#lose(place);
      else {
        const inside = this.#placeOf(target, value as string);
        this.#pending.push({ place: inside, type: type.directResolveAs });
      }
    } else if (type.resolvable !== false && typeof value === "object") {
      this.#target(value, place, around);
    }
  }

  /** What stands in the place of a missing schema is looked at as one. */
  #checkNeeded(node: JsonObject, place: Place, { requiredOneOf: names, ...type }: NodeType): void {
    // What of it has no sound reading in 3.2 is refused as a whole.
    if (this.#version === "oas3_2" && type.name === "Root") return;
    const [name] = names ?? [];
    if (name === undefined || names?.some((each) => Object.hasOwn(node, each))) return;
    this.#deviates({ kind: "missing", type, name, node }, place, true);
  }

  #checkObject(node: JsonObject, place: Place, type: NodeType): void {
    const { required, allowed } = type;
    const { key } = place;
    const version = this.#version;
    const names = typeof required === "function" ? required(node, key) : required;
    for (const name of names ?? []) {
      if (Object.hasOwn(node, name)) continue;
      this.#deviates({ kind: "missing", type, name, node }, place, true);
    }
    const most = allowed?.(node);
    for (const name of most ? Object.keys(node) : []) {
      if (most?.includes(name) || !Object.hasOwn(type.properties, name)) continue;
      const inside = { owner: node, key: name, around: place };
      this.#deviates({ kind: "unknown", type, owner: node, key: name, version }, inside, true);
    }
    if (version === "oas3_2") this.#checkNewest(node, place, type);
    if (type.name === "Operation" && node.operationId) {
      this.#checkOperationId(node, place);
    }
    if (type.name === "Callback") {
      for (const item of Object.keys(node)) {
        this.#checkCallback({ owner: node, key: item, around: place }, type);
      }
    }
    if (type.name === "DiscriminatorMapping") {
      for (const value of Object.keys(node)) {
        this.#checkMapping({ owner: node, key: value, around: place });
      }
    }
  }

  #checkNewest(node: JsonObject, place: Place, { name }: NodeType): void {
    for (const { keys, message } of forbiddenIn(name, new Node(this.#document, "#", node))) {
      let inside = place;
      for (const key of keys) {
        const owner = child(inside.owner, inside.key) as JsonObject;
        inside = { owner, key, around: inside };
      }
      this.#deviates({ kind: "forbidden", message }, inside, true);
    }
  }

  #checkOperationId(node: JsonObject, place: Place): void {
    const id = node.operationId;
    const operations = this.#operations.get(id) ?? [];
    this.#operations.set(id, operations);
    operations.push(node);
    if (operations.length === 1) return;
    const inside = { owner: node, key: "operationId", around: place };
    // The first keeps its id until another one has it, too.
    const renamed = operations.length === 2 ? operations : [node];
    this.#deviates({ kind: "twice", name: String(id), operations: renamed }, inside);
  }

  /** By the name of a component schema, or by a reference. */
  #checkMapping(place: Place): void {
    const target = child(place.owner, place.key);
    if (typeof target === "string") {
      if (this.#document.schema(target) !== undefined) return;
      if (this.#resolve(target) !== undefined) return;
    }
    this.#lose(place);
  }

  /** A text that leads nowhere, as a mapping has them. Its discriminator tells nothing then. */
  #lose(place: Place): void {
    const target = child(place.owner, place.key);
    const mapping = insideOf(place, "mapping");
    const holder = mapping && insideOf(mapping, "discriminator");
    if (holder === undefined || typeof target !== "string" || isRemote(target)) {
      this.#deviates({ kind: "lost", inExtension: false }, place);
      return;
    }
    // One that leads nowhere is enough.
    if (child(holder.owner, holder.key) === undefined) return;
    const { owner, key } = holder;
    this.#deviates({ kind: "unmapped", owner, key, target }, place);
  }

  /** Callbacks within callbacks are more than the linter follows. */
  #checkCallback(place: Place, type: NodeType): void {
    const target = this.#target(child(place.owner, place.key), place, type) as JsonValue;
    for (const { node } of methodsIn(new Node(this.#document, "#", target ?? {}))) {
      if (node.own("callbacks") === undefined) continue;
      this.#deviates({ kind: "lost", inExtension: false }, place);
    }
  }
}
