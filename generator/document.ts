// Reading a bundled document: every value in it may be anything, so each read says what it wants.
import type { JsonObject, JsonValue, Pointer } from "./model.js";

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
  const object = Array.isArray(node) ? (node as unknown as JsonObject) : asObject(node);
  return object && Object.hasOwn(object, key) ? object[key] : undefined;
}

export function entriesOf(node: JsonValue | undefined): [string, JsonValue][] {
  return Object.entries(asObject(node) ?? {});
}

/** The pointer to a child. A percent sign is escaped too, since pointers are read as URI fragments. */
export function below(pointer: Pointer, ...keys: (string | number)[]): Pointer {
  const escaped = keys.map((key) =>
    String(key).replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25"),
  );
  return [pointer, ...escaped].join("/");
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

const longestChain = 100;

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

/** The value at a pointer. References on the way and at the end are followed. */
export function find(document: JsonObject, pointer: Pointer): Found {
  let at: Pointer = "#";
  let value: JsonValue | undefined = document;
  for (const key of keysOf(pointer)) {
    ({ pointer: at, value } = dereference(document, at, value));
    value = child(value, key);
    at = below(at, key);
  }
  return dereference(document, at, value);
}

/** Follows `$ref`s from a value to what is no reference. */
export function dereference(
  document: JsonObject,
  pointer: Pointer,
  value: JsonValue | undefined,
): Found {
  let found: Found = { pointer, value };
  for (let hops = 0; hops < longestChain; hops++) {
    const ref = asString(child(found.value, "$ref"));
    if (ref === undefined || !ref.startsWith("#")) return found;
    if (ref !== "#" && !ref.startsWith("#/")) return { pointer, value: undefined };
    let target: JsonValue | undefined = document;
    for (const key of keysOf(ref)) target = child(target, key);
    found = { pointer: ref, value: target };
  }
  return { pointer, value: undefined };
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
