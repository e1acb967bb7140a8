// Schemas, which keep their keywords but for a few, and the references between them.
import {
  asString,
  below,
  child,
  isObject,
  type JsonObject,
  type JsonValue,
  keysOf,
  refOf,
  schemaPointer,
} from "../../document/json.js";
import { assertWithin } from "../../document/limits.js";
import { Node } from "../../document/node.js";
import { placeOf, type Writable, type Writer } from "./writer.js";

/** Keywords that hold one schema, or none that is an object. */
const single: readonly string[] = ["items", "additionalProperties", "not"];
/** Keywords that hold a list of schemas. */
const listed: readonly string[] = ["items", "allOf", "anyOf", "oneOf"];

export function convertSchema(node: Node, writer: Writer, depth = 0): JsonValue {
  assertWithin("depth", depth, "nest it less deeply");
  const { value, ref } = node;
  if (!isObject(value)) return writer.clone(value);
  if (ref !== undefined) return convertReference(node, ref, writer, depth);
  const schema: Writable = {};
  for (const key of Object.keys(value)) {
    const inside = node.own(key);
    if (inside) convertKeyword(schema, key, inside, writer, depth);
  }
  if (schema.type === "file") writeFile(schema, node, writer);
  return schema;
}

function convertKeyword(
  schema: Writable,
  key: string,
  node: Node,
  writer: Writer,
  depth: number,
): void {
  const { value } = node;
  if (key === "properties" && isObject(value)) {
    const properties: Writable = {};
    for (const name of Object.keys(value)) {
      const own = node.own(name);
      if (own) writer.put(properties, name, convertSchema(own, writer, depth + 2), own);
    }
    writer.put(schema, key, properties, node);
  } else if (listed.includes(key) && Array.isArray(value)) {
    const list: JsonValue[] = [];
    for (const index of value.keys()) {
      const own = node.own(String(index));
      if (own) writer.push(list, convertSchema(own, writer, depth + 2), own);
    }
    writer.put(schema, key, list, node);
  } else if (single.includes(key)) {
    writer.put(schema, key, convertSchema(node, writer, depth + 1), node);
  } else if (key === "discriminator" && typeof value === "string") {
    const discriminator: Writable = {};
    writer.put(discriminator, "propertyName", value, node);
    writer.put(schema, key, discriminator, node);
  } else if (key === "x-nullable") {
    if (value === true) writer.put(schema, "nullable", true, node);
  } else writer.put(schema, key, writer.clone(value, key.startsWith("x-")), node);
}

/** A file is text or bytes, whatever they mean. */
export function writeFile(schema: Writable, from: Node, writer: Writer): void {
  const type = from.at("type") ?? from;
  writer.put(schema, "type", "string", type);
  writer.put(schema, "format", "binary", type);
}

/** What stands beside a reference stays there, but for that the value may be null, which would not hold. */
function convertReference(node: Node, ref: string, writer: Writer, depth: number): JsonObject {
  const reference: Writable = {};
  writer.put(reference, "$ref", placeOf(ref), node.own("$ref") ?? node);
  writer.references.push({ owner: reference, ref });
  const isNullable = node.own("x-nullable")?.value === true;
  const schema: Writable = isNullable ? {} : reference;
  if (isNullable) {
    const list: JsonValue[] = [];
    writer.push(list, reference, node);
    writer.put(schema, "allOf", list, node);
  }
  for (const key of Object.keys(node.value as JsonObject)) {
    const inside = key === "$ref" ? undefined : node.own(key);
    if (inside) convertKeyword(schema, key, inside, writer, depth);
  }
  return schema;
}

/**
 * Looks at where references to schemas lead. What they find in a place that is not converted as a
 * schema becomes a component.
 */
export function resolveReferences(writer: Writer): void {
  const names = new Map<JsonValue, string>();
  // Components that are added may refer to others.
  for (const { owner, ref } of writer.references) {
    const isDefinition = keysOf(ref)[0] === "definitions" && ref.startsWith("#/");
    if (isDefinition && writer.holds(placeOf(ref))) continue;
    const target = writer.source.lookUp(ref);
    if (target === undefined) continue;
    const name = names.get(target) ?? freeName(ref, writer);
    if (!names.has(target)) {
      names.set(target, name);
      const node = new Node(writer.source, below("#", ...keysOf(ref)), target);
      const schemas = writer.section("components", "schemas");
      writer.put(schemas, name, {}, node);
      writer.put(schemas, name, convertSchema(node, writer), node);
    }
    owner.$ref = schemaPointer(name);
  }
}

function freeName(ref: string, writer: Writer): string {
  // A schema is seldom called by the keyword that it stands under.
  const wanted =
    keysOf(ref).findLast((key) => !/^(?:schema|items|allOf|\d*)$/.test(key)) ?? "schema";
  const schemas = writer.section("components", "schemas");
  let name = wanted;
  for (let count = 2; Object.hasOwn(schemas, name); count++) name = `${wanted}-${count}`;
  return name;
}

const valueKey = "x-ms-discriminator-value";

/**
 * Microsoft's extension says which value of a discriminator means a schema, which is a mapping of the
 * schema that it is made of.
 */
export function mapDiscriminators(writer: Writer): void {
  for (const [name, node] of writer.source.root.map("definitions")) {
    const mark = node.own(valueKey);
    const value = asString(mark?.value);
    if (mark === undefined || value === undefined) continue;
    for (const holder of holdersOf(name, writer)) {
      const mapping = child(holder, "mapping") ?? {};
      if (!isObject(mapping) || Object.hasOwn(mapping, value)) continue;
      writer.put(mapping, value, schemaPointer(name), mark);
      if (!Object.hasOwn(holder, "mapping")) writer.put(holder, "mapping", mapping, mark);
    }
  }
}

/** The discriminators of a schema and of those that it is made of. */
function holdersOf(name: string, writer: Writer): JsonObject[] {
  const schemas = writer.section("components", "schemas");
  const found: JsonObject[] = [];
  const pending = [child(schemas, name)];
  const seen = new Set<JsonValue | undefined>();
  for (const schema of pending) {
    if (seen.has(schema)) continue;
    seen.add(schema);
    // Each schema may be made of all others.
    writer.count();
    const discriminator = child(schema, "discriminator");
    if (isObject(discriminator)) found.push(discriminator);
    for (const part of Object.values(child(schema, "allOf") ?? {}) as JsonValue[]) {
      const ref = refOf(part);
      pending.push(ref === undefined ? part : child(schemas, keysOf(ref).at(-1) ?? ""));
    }
  }
  return found;
}
