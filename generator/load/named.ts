// What is said of schemas in a way that nothing behind this knows: a reference with keywords beside it
// becomes a composition, and a schema that is referred to in the middle of another one becomes a
// component, so that it has a name and may hold itself.
import { pascalCase } from "../document/casing.js";
import {
  below,
  child,
  isObject,
  type JsonObject,
  type JsonValue,
  keysOf,
  type Pointer,
  put,
  refOf,
  schemaName,
  schemaPointer,
  written,
} from "../document/json.js";
import { documentType } from "./document-type.js";
import { type Joined, whole } from "./join.js";
import { isNamed, isReference, itemType, propertyType } from "./node-types.js";
import type { Origins } from "./origins.js";
import type { Document as File, NodeType, Version } from "./redocly.js";

type Writable = Record<string, JsonValue>;

/** `root` is the file of a document that refers to no other, and stays as it is. */
export function nameSchemas(joined: Joined, version: Version, root: File | undefined): Joined {
  const found = findReferences(joined.document, version);
  if (found.composed.length === 0 && found.nested.length === 0) return joined;
  if (root === undefined) return change(joined, found);
  const own = whole({ ...root, parsed: structuredClone(joined.document) });
  return change(own, findReferences(own.document, version));
}

interface Found {
  /** References with keywords beside them, which hold as well. */
  readonly composed: readonly { readonly schema: Writable; readonly pointer: Pointer }[];
  /** References to schemas in the middle of others. */
  readonly nested: readonly (Writable & { $ref: string })[];
}

function findReferences(document: JsonObject, version: Version): Found {
  const composed: Found["composed"][number][] = [];
  const nested: Found["nested"][number][] = [];
  eachSchema(document, version, (schema, pointer) => {
    if (!isReference(schema)) return;
    // In 3.0 what stands beside a reference is not read.
    const isMore = version !== "oas3_0" && Object.keys(schema).some(holds);
    if (isMore) composed.push({ schema: schema as Writable, pointer: pointer() });
    if (schemaName(schema.$ref) === undefined && schema.$ref.startsWith("#/")) {
      nested.push(schema as unknown as Found["nested"][number]);
    }
  });
  return { composed, nested };
}

function change(joined: Joined, { composed, nested }: Found): Joined {
  const { document, origins } = joined;
  const named = new Names(document, origins);
  // All places are looked up before any of them is moved.
  const spots = nested.map((reference) => ({ reference, spot: spotOf(document, reference.$ref) }));
  for (const { reference, spot } of spots) {
    if (spot && isStructured(spot.value)) reference.$ref = named.move(spot, reference.$ref);
  }
  for (const { schema, pointer } of composed) compose(schema, pointer, origins);
  return joined;
}

/** Keywords that only document where they stand beside a reference. The others hold as well. */
const remarks: ReadonlySet<string> = new Set([
  ...["title", "summary", "description", "externalDocs", "example", "examples", "default"],
  ...["deprecated", "readOnly", "writeOnly", "xml"],
]);

function holds(keyword: string): boolean {
  return !remarks.has(keyword) && !keyword.startsWith("$") && !keyword.startsWith("x-");
}

/** `{ $ref, … }` becomes `{ allOf: [{ $ref }], … }`, which says the same. */
function compose(schema: Writable, pointer: Pointer, origins: Origins): void {
  const { $ref = "", allOf } = schema;
  const origin = origins.of(pointer);
  delete schema.$ref;
  const parts = [{ $ref }, ...(Array.isArray(allOf) ? allOf : [])];
  schema.allOf = parts;
  for (const [index] of parts.entries()) {
    const keys = index === 0 ? origin.keys : [...origin.keys, "allOf", String(index - 1)];
    origins.note(parts, String(index), { file: origin.file, keys });
  }
}

interface Spot {
  readonly owner: Writable;
  readonly key: string;
  readonly value: JsonObject;
}

/** What a reference leads to without others on the way, and what holds it. */
function spotOf(document: JsonObject, ref: string): Spot | undefined {
  const around = ref.slice(0, ref.lastIndexOf("/"));
  const owner = written(document, around);
  const key = keysOf(ref).at(-1) ?? "";
  const value = child(owner, key);
  if (typeof owner !== "object" || !isObject(value) || refOf(value) !== undefined) return undefined;
  return { owner: owner as Writable, key, value };
}

/** Whether a schema is worth a name: it holds others, or may hold itself. */
function isStructured(schema: JsonObject): boolean {
  const parts = [
    "properties",
    "items",
    "prefixItems",
    "allOf",
    "anyOf",
    "oneOf",
    "patternProperties",
  ];
  return [...parts, "additionalProperties"].some((key) => {
    return typeof child(schema, key) === "object";
  });
}

/** The components that schemas in the middle of others become. */
class Names {
  readonly #document: JsonObject;
  readonly #origins: Origins;
  readonly #moved = new Map<JsonObject, string>();

  constructor(document: JsonObject, origins: Origins) {
    this.#document = document;
    this.#origins = origins;
  }

  /** The reference to the component that a schema becomes, which leaves a reference in its place. */
  move({ owner, key, value }: Spot, ref: string): string {
    const known = this.#moved.get(value);
    if (known !== undefined) return known;
    const schemas = this.#schemas();
    const name = nameFor(ref, schemas);
    const origin = this.#origins.of(ref);
    const moved = schemaPointer(name);
    this.#moved.set(value, moved);
    put(schemas, name, value);
    this.#origins.note(schemas, name, origin);
    put(owner, key, { $ref: moved, ...remarksOf(value) });
    this.#origins.note(owner, key, origin);
    return moved;
  }

  #schemas(): Writable {
    const document = this.#document as Writable;
    if (!isObject(document.components)) document.components = {};
    const components = document.components as Writable;
    if (!isObject(components.schemas)) components.schemas = {};
    return components.schemas as Writable;
  }
}

/** What a property says of itself is said where it stands, too. */
function remarksOf(schema: JsonObject): JsonObject {
  const keys = ["title", "description", "deprecated", "readOnly", "writeOnly"];
  const own = Object.entries(schema);
  return Object.fromEntries(own.filter(([key]) => keys.includes(key) || key.startsWith("x-")));
}

/** Keys of a pointer that only say how a schema is put together. */
const structural = new Set([
  ...["components", "schemas", "properties", "$defs", "definitions", "patternProperties"],
  ...["allOf", "anyOf", "oneOf", "schema", "content", "paths"],
]);

/** `#/components/schemas/Forest/$defs/Node` is `ForestNode`, an item of `kids` is `ForestNodeKidsItem`. */
function nameFor(ref: string, taken: JsonObject): string {
  const keys = keysOf(ref).filter((key) => !structural.has(key));
  const words = keys.map((key) => (key === "items" ? "Item" : pascalCase(key)));
  const name = words.join("") || "Schema";
  let free = name;
  for (let count = 2; Object.hasOwn(taken, free); count++) free = `${name}${count}`;
  return free;
}

/** Visits every place of a document where a schema stands. */
function eachSchema(
  document: JsonObject,
  version: Version,
  visit: (schema: JsonObject, pointer: () => Pointer) => void,
): void {
  const seen = new Map<NodeType, Set<JsonValue>>();
  const walk = (value: JsonValue, type: NodeType, keys: readonly string[]): void => {
    if (typeof value !== "object" || value === null) return;
    const known = seen.get(type) ?? new Set();
    seen.set(type, known);
    if (known.has(value)) return;
    known.add(value);
    if (type.name === "Schema" && isObject(value)) visit(value, () => below("#", ...keys));
    for (const [key, part] of Object.entries(value)) {
      const own = Array.isArray(value)
        ? itemType(type, part, Number(key))
        : propertyType(type, key, part);
      if (isNamed(own)) walk(part, own, [...keys, key]);
    }
  };
  walk(document, documentType(version), []);
}
