// Writes the converted document, and notes of each part where it stood.
import {
  below,
  child,
  isObject,
  type JsonObject,
  type JsonValue,
  keysOf,
  put,
  written,
} from "../../document/json.js";
import { assertWithin } from "../../document/limits.js";
import type { Document, Node } from "../../document/node.js";
import { type Origin, Origins } from "../origins.js";
import type { Document as File } from "../redocly.js";

export type Writable = Record<string, JsonValue>;

/** Something about a document that OpenAPI 3 says in another way, or not at all. */
export interface Finding {
  readonly severity: "error" | "warn";
  readonly message: string;
  readonly origin: Origin;
}

/** A reference to a schema as it is written in the converted document. */
interface Reference {
  readonly owner: Writable;
  /** As it was written. */
  readonly ref: string;
}

export class Writer {
  readonly source: Document;
  readonly document: Writable = {};
  readonly origins: Origins;
  readonly findings: Finding[] = [];
  /** References whose targets have to be looked for once everything is converted. */
  readonly references: Reference[] = [];
  readonly #from: Origins;
  #values = 0;

  /** `root` is the file of the document. */
  constructor(source: Document, from: Origins, root: File) {
    this.source = source;
    this.#from = from;
    this.origins = new Origins(this.document, root);
  }

  /** Writes a value that stands for what stood at `from`. */
  put(owner: JsonObject | readonly JsonValue[], key: string, value: JsonValue, from: Node): void {
    this.count();
    put(owner, key, value);
    this.origins.note(owner, key, this.#from.of(from.pointer));
  }

  /** Writes a value at the end of a list. */
  push(list: readonly JsonValue[], value: JsonValue, from: Node): void {
    this.put(list, String(list.length), value, from);
  }

  /** Writes those of some properties that are there as they are. */
  copy(from: Node, owner: JsonObject, keys: readonly string[]): void {
    for (const key of keys) {
      const node = from.at(key);
      if (node) this.put(owner, key, this.clone(node.value), node);
    }
  }

  /** Writes the extensions of an object, whatever they say. */
  copyExtensions(from: Node, owner: JsonObject, isWanted = (_key: string) => true): void {
    for (const [key, node] of from.entries()) {
      if (!key.startsWith("x-") || !isWanted(key)) continue;
      this.put(owner, key, this.clone(node.value, true), node);
    }
  }

  /** A copy of a value, with the notes of where its parts came from. In extensions references are moved. */
  clone(value: JsonValue, movesReferences = false, depth = 0): JsonValue {
    this.count();
    if (typeof value !== "object" || value === null) return value;
    assertWithin("depth", depth, "nest it less deeply");
    const copy: JsonValue = Array.isArray(value) ? [] : {};
    this.#from.carry(value, this.origins, copy);
    for (const key of Object.keys(value)) {
      const inside = child(value, key) as JsonValue;
      const isMoved = movesReferences && key === "$ref" && typeof inside === "string";
      put(copy, key, isMoved ? placeOf(inside) : this.clone(inside, movesReferences, depth + 1));
    }
    return copy;
  }

  /** The object that some keys lead to in the document, made where it is not there. */
  section(...keys: string[]): Writable {
    let owner = this.document;
    for (const key of keys) {
      if (!isObject(child(owner, key))) put(owner, key, {});
      owner = child(owner, key) as Writable;
    }
    return owner;
  }

  /** Whether a reference leads somewhere in the converted document. */
  holds(ref: string): boolean {
    return written(this.document, ref) !== undefined;
  }

  say(severity: Finding["severity"], from: Node, message: string): void {
    this.findings.push({ severity, message, origin: this.#from.of(from.pointer) });
  }

  /** What stands in several places is written in each. */
  count(): void {
    assertWithin("values", ++this.#values, "refer to large parts less often");
  }
}

const moved: Readonly<Record<string, string>> = {
  definitions: "schemas",
  parameters: "parameters",
  responses: "responses",
  securityDefinitions: "securitySchemes",
};

/** Where what a reference leads to stands after the conversion, if it keeps its name. */
export function placeOf(ref: string): string {
  if (!ref.startsWith("#/")) return ref;
  const [section = "", ...keys] = keysOf(ref);
  const place = Object.hasOwn(moved, section) ? moved[section] : undefined;
  return place === undefined ? ref : below("#/components", place, ...keys);
}
