// Reading a bundled document: every value in it may be anything, so each read says what it wants.

import type { JsonObject, JsonValue, Pointer } from "../model/model.js";
import { limits } from "./limits.js";

export function asObject(value: JsonValue | undefined): JsonObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

export function asArray(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

export function asString(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export function asNumber(value: JsonValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** An own property; names such as `__proto__` and `constructor` are ordinary ones. */
export function child(node: JsonValue | undefined, key: string): JsonValue | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  return Object.hasOwn(node, key) ? (node as JsonObject)[key] : undefined;
}

export function entriesOf(node: JsonValue | undefined): [string, JsonValue][] {
  return Object.entries(asObject(node) ?? {});
}

/** The pointer to a child. A percent sign is escaped too, since pointers are read as URI fragments. */
export function below(pointer: Pointer, ...keys: (string | number)[]): Pointer {
  let place = pointer;
  for (const key of keys) place += `/${escapeKey(String(key))}`;
  return place;
}

function escapeKey(key: string): string {
  if (!/[~/%]/.test(key)) return key;
  return key.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25");
}

/** The pointer to a component schema. */
export function schemaPointer(name: string): Pointer {
  return below("#/components/schemas", name);
}

/** A value and where it stands after its references were followed. */
export interface Found {
  readonly pointer: Pointer;
  readonly value: JsonValue | undefined;
}

/** The value at a pointer as it is written: a reference at the end stays one. */
export function valueAt(document: JsonObject, pointer: Pointer): JsonValue | undefined {
  const keys = pointer.lastIndexOf("/");
  const parent = find(document, pointer.slice(0, keys)).value;
  return child(parent, keysOf(pointer.slice(keys))[0] ?? "");
}

/** The name of the component schema that a reference leads to. */
export function schemaName(ref: JsonValue | undefined): string | undefined {
  const [, components, schemas, name, ...rest] = asString(ref)?.split("/") ?? [];
  if (components !== "components" || schemas !== "schemas" || rest.length > 0) return undefined;
  return name === undefined ? undefined : keysOf(`#/${name}`)[0];
}

// A pointer is looked up many times; a document never changes.
const known = new WeakMap<JsonObject, Map<Pointer, Found>>();

/** The value at a pointer. References on the way and at the end are followed. */
export function find(document: JsonObject, pointer: Pointer): Found {
  let places = known.get(document);
  if (!places) {
    places = new Map();
    known.set(document, places);
  }
  const found = places.get(pointer) ?? lookUp(document, pointer);
  places.set(pointer, found);
  return found;
}

function lookUp(document: JsonObject, pointer: Pointer): Found {
  const end = pointer.lastIndexOf("/");
  if (end < 0) return dereference(document, "#", document);
  const parent = find(document, pointer.slice(0, end));
  const key = keysOf(pointer.slice(end))[0] ?? "";
  return dereference(document, below(parent.pointer, key), child(parent.value, key));
}

/** Follows `$ref`s from a value to what is no reference. */
export function dereference(
  document: JsonObject,
  pointer: Pointer,
  value: JsonValue | undefined,
): Found {
  let found: Found = { pointer, value };
  for (let hops = 0; hops < limits.chain; hops++) {
    const ref = asString(child(found.value, "$ref"));
    if (ref === undefined || !ref.startsWith("#")) return found;
    if (ref !== "#" && !ref.startsWith("#/")) return { pointer, value: undefined };
    found = { pointer: ref, value: written(document, ref) };
  }
  return { pointer, value: undefined };
}

/** What stands at a pointer of any file. References on the way are not followed. */
export function written(root: JsonValue | undefined, pointer: Pointer): JsonValue | undefined {
  return keysOf(pointer).reduce(child, root);
}

/** The keys that a pointer leads along. */
export function keysOf(pointer: Pointer): string[] {
  const keys = pointer.split("/").slice(1);
  return /[~%]/.test(pointer) ? keys.map((key) => unescapeKey(decodePart(key))) : keys;
}

/** A key of a JSON Pointer as it stands in the document. */
export function unescapeKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

function decodePart(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
