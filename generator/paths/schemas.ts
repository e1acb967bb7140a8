// Schemas as openapi-typescript gets them: the keywords that it reads.
import {
  asString,
  entriesOf,
  type JsonObject,
  type JsonValue,
  keysOf,
  type Pointer,
  schemaName,
  schemaPointer,
} from "../document/json.js";
import type { Document, Node } from "../document/node.js";
import { compositions, requiredOf } from "../document/schemas.js";
import { Taken } from "../emit/names/taken.js";
import { Circles } from "./circles.js";
import { carried, commentsOf, named, present } from "./fields.js";

/** Keywords that are types as they stand. */
const plain = ["type", "enum", "const", "nullable", "readOnly", "writeOnly"] as const;
const lists = [...compositions, "prefixItems"] as const;
const maps = ["properties", "patternProperties", "$defs"] as const;

export class SchemaCopies {
  readonly #document: Document;
  readonly #circles = new Circles();
  readonly #taken: Taken;
  readonly #moved = new Map<Pointer, { readonly name: string; readonly node: Node }>();

  constructor(document: Document) {
    this.#document = document;
    this.#taken = new Taken(document.schemas.map(([name]) => name));
    for (const [, schema] of this.#components()) this.#circles.follow(schema);
  }

  #components(): [string, Node][] {
    return this.#document.root.at("components")?.map("schemas") ?? [];
  }

  copy(node: Node): JsonObject {
    const { value, ref } = node;
    if (ref !== undefined) return this.#refer(node, ref);
    // Not every part of openapi-typescript knows that a schema may be true or false.
    if (value === false) return { enum: [] };
    const required = requiredOf(value);
    return present({
      ...commentsOf(node),
      ...Object.fromEntries(plain.map((key) => [key, node.own(key)?.value])),
      ...Object.fromEntries(lists.map((key) => [key, this.#list(node.own(key))])),
      ...Object.fromEntries(maps.map((key) => [key, this.#map(node.own(key))])),
      required: required.length > 0 ? required.map(carried) : undefined,
      items: this.#list(node.own("items")) ?? this.#one(node.own("items")),
      additionalProperties: this.#additional(node.own("additionalProperties")),
      discriminator: this.#discriminator(node.own("discriminator")),
    });
  }

  /** The component schemas, and those that stood elsewhere. */
  all(): JsonObject {
    const own = this.#components().map(([name, node]): [string, JsonValue] => {
      return [name, this.copy(node)];
    });
    const moved: [string, JsonValue][] = [];
    // A copy may move others.
    for (const { name, node } of this.#moved.values()) moved.push([name, this.copy(node)]);
    return named([...own, ...moved]);
  }

  /**
   * openapi-typescript follows references to component schemas alone. What others lead to becomes a
   * component of the copy.
   */
  #refer(node: Node, ref: string): JsonObject {
    const { target } = node;
    // Any value at all: wider than the document, but a type.
    if (target === undefined || this.#circles.isClosedBy(node)) return commentsOf(node);
    const name = schemaName(ref);
    const isComponent = name !== undefined && this.#document.schema(name) !== undefined;
    const own = isComponent ? name : (target.schemaName ?? this.#move(target));
    return { ...commentsOf(node), $ref: schemaPointer(carried(own)) };
  }

  #move(node: Node): string {
    const { pointer } = node;
    const known = this.#moved.get(pointer);
    if (known) return known.name;
    const place = keysOf(pointer).slice(-2).join("_").replace(/\W+/g, "_");
    const name = this.#taken.claim(place || "root");
    this.#moved.set(pointer, { name, node });
    this.#circles.follow(node);
    return name;
  }

  #one(node: Node | undefined): JsonValue | undefined {
    return node && this.copy(node);
  }

  #list(node: Node | undefined): JsonValue | undefined {
    if (!Array.isArray(node?.value)) return undefined;
    return node?.items().map((item) => this.copy(item));
  }

  #map(node: Node | undefined): JsonValue | undefined {
    return node && named(node.entries().map(([key, each]) => [key, this.copy(each)]));
  }

  #additional(node: Node | undefined): JsonValue | undefined {
    return typeof node?.value === "boolean" ? node.value : this.#one(node);
  }

  /** A mapping may name a component without its place, which openapi-typescript does not follow. */
  #discriminator(node: Node | undefined): JsonValue | undefined {
    const propertyName = node?.text("propertyName");
    if (node === undefined || propertyName === undefined) return undefined;
    const mapping = entriesOf(node.read("mapping")).flatMap(([value, target]) => {
      const candidates = [schemaName(target), asString(target)];
      const name = candidates.find((each) => each !== undefined && this.#document.schema(each));
      return name === undefined ? [] : [[value, schemaPointer(carried(name))] as const];
    });
    return present({
      propertyName: carried(propertyName),
      mapping: mapping.length > 0 ? named(mapping) : undefined,
    });
  }
}
