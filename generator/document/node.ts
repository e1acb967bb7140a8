// The one cursor over a document: a value, where it stands, and what its references lead to.
import {
  asArray,
  asNumber,
  asString,
  below,
  child,
  entriesOf,
  isObject,
  type JsonObject,
  type JsonValue,
  keysOf,
  type Pointer,
  refOf,
  schemaName,
  written,
} from "./json.js";
import { limits } from "./limits.js";

/** A joined document, in which references are looked up. It does not change any more. */
export class Document {
  readonly value: JsonObject;
  readonly #targets = new Map<string, JsonValue | undefined>();
  /** How many ways through other references are being looked up. */
  #within = 0;

  constructor(value: JsonObject) {
    this.value = value;
  }

  get root(): Node {
    return new Node(this, "#", this.value);
  }

  /** The component schemas by name, as they are written. */
  get schemas(): [string, JsonValue][] {
    return entriesOf(child(child(this.value, "components"), "schemas"));
  }

  /** A component schema as it is written. */
  schema(name: string): JsonValue | undefined {
    return child(child(child(this.value, "components"), "schemas"), name);
  }

  /** What a reference leads to at once; undefined where it leads nowhere or out of the document. */
  lookUp(ref: string): JsonValue | undefined {
    if (ref !== "#" && !ref.startsWith("#/")) return undefined;
    if (this.#targets.has(ref)) return this.#targets.get(ref);
    // A reference whose way leads through itself leads nowhere.
    this.#targets.set(ref, undefined);
    const found = written(this.value, ref) ?? this.#lookUpThrough(ref);
    this.#targets.set(ref, found);
    return found;
  }

  /** The same for a reference whose way leads through others. */
  #lookUpThrough(ref: string): JsonValue | undefined {
    if (this.#within > limits.chain) return undefined;
    this.#within++;
    let value: JsonValue | undefined = this.value;
    for (const key of keysOf(ref)) {
      value = child(value, key) ?? (refOf(value) && child(this.follow(value), key));
    }
    this.#within--;
    return value;
  }

  /** What a value is once its references are followed; undefined where they lead nowhere. */
  follow(value: JsonValue | undefined): JsonValue | undefined {
    let found = value;
    for (let hops = 0; hops < limits.chain; hops++) {
      const ref = refOf(found);
      if (ref === undefined) return found;
      found = this.lookUp(ref);
    }
    return undefined;
  }
}

/**
 * A value of a document. `at` and whatever reads what is inside follow the references of the way, as
 * OpenAPI means them: what stands beside a `$ref` does not count, except for `keyword`.
 */
export class Node {
  readonly document: Document;
  /** As it is written: a reference stays one. */
  readonly value: JsonValue;
  readonly #place: Pointer | { readonly parent: Node; readonly key: string };

  constructor(
    document: Document,
    place: Pointer | { parent: Node; key: string },
    value: JsonValue,
  ) {
    this.document = document;
    this.#place = place;
    this.value = value;
  }

  /** Where the value stands; the same for the same place, however it was reached. */
  get pointer(): Pointer {
    const place = this.#place;
    return typeof place === "string" ? place : below(place.parent.pointer, place.key);
  }

  /** The name of the component schema that the node is. */
  get schemaName(): string | undefined {
    const place = this.#place;
    if (typeof place === "string") return schemaName(place);
    const around = place.parent.#place;
    // Most nodes are none, which is plain without their whole pointer.
    if (typeof around !== "string" && around.key !== "schemas") return undefined;
    return schemaName(this.pointer);
  }

  /** The reference that the node is; undefined for a node that is none. */
  get ref(): string | undefined {
    return refOf(this.value);
  }

  /** What the reference leads to, by however many steps; undefined where that is nothing. */
  get target(): Node | undefined {
    let node: Node = this;
    for (let hops = 0; hops < limits.chain; hops++) {
      const { ref } = node;
      if (ref === undefined) return node;
      const value = this.document.lookUp(ref);
      if (value === undefined) return undefined;
      const place = ref.includes("%") ? below("#", ...keysOf(ref)) : ref;
      node = new Node(this.document, place, value);
    }
    return undefined;
  }

  /** The node below these keys; undefined where there is none. A reference at the end stays one. */
  at(...keys: (string | number)[]): Node | undefined {
    let node: Node | undefined = this;
    for (const key of keys) node = node?.target?.own(String(key));
    return node;
  }

  /** The node below a key where this node is written, not where its reference leads. */
  own(key: string): Node | undefined {
    const value = child(this.value, key);
    return value === undefined ? undefined : new Node(this.document, { parent: this, key }, value);
  }

  /** The keys and values of an object; none for anything else. */
  entries(): [string, Node][] {
    const node = this.target;
    if (!isObject(node?.value)) return [];
    return Object.entries(node.value).map(([key, value]) => {
      return [key, new Node(this.document, { parent: node, key }, value)];
    });
  }

  /** The items of a list; none for anything else. */
  items(): Node[] {
    const node = this.target;
    if (node === undefined) return [];
    return asArray(node.value).map((value, index) => {
      return new Node(this.document, { parent: node, key: String(index) }, value);
    });
  }

  /** The keys and values of the object below a key. */
  map(key: string): [string, Node][] {
    return this.at(key)?.entries() ?? [];
  }

  /** The items of the list below a key. */
  list(key: string): Node[] {
    return this.at(key)?.items() ?? [];
  }

  /** The value below a key. */
  read(key: string): JsonValue | undefined {
    return child(this.document.follow(this.value), key);
  }

  text(key: string): string | undefined {
    return asString(this.read(key));
  }

  number(key: string): number | undefined {
    return asNumber(this.read(key));
  }

  flag(key: string): boolean {
    return this.read(key) === true;
  }

  /** What a schema says: beside a reference, where JSON Schema 2020-12 allows it, or else behind it. */
  keyword(key: string): JsonValue | undefined {
    return child(this.value, key) ?? this.read(key);
  }
}
