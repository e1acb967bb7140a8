// Values of a document, each of which may be anything, so that each read says what it wants; and the
// pointers between them.

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** Any object of a document. */
export type JsonObject = { readonly [key: string]: JsonValue };

/** A JSON Pointer into a document, such as `#/components/schemas/Customer`. */
export type Pointer = string;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function asObject(value: JsonValue | undefined): JsonObject | undefined {
  return isObject(value) ? value : undefined;
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

/** Sets a property or an item, whatever its name: `__proto__` is one like any other. */
export function put(owner: JsonObject | readonly JsonValue[], key: string, value: JsonValue): void {
  const described = { value, writable: true, enumerable: true, configurable: true };
  Object.defineProperty(owner, key, described);
}

/** The reference that a value is; undefined for a value that is none. */
export function refOf(value: JsonValue | undefined): string | undefined {
  return asString(child(value, "$ref"));
}

/** The pointer to a child. A percent sign is escaped too, since pointers are read as URI fragments. */
export function below(pointer: Pointer, ...keys: (string | number)[]): Pointer {
  let place = pointer;
  for (const key of keys) place += `/${escapeKey(String(key)).replaceAll("%", "%25")}`;
  return place;
}

/** A key as a JSON Pointer has it. */
export function escapeKey(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

/** The pointer to a component schema. */
export function schemaPointer(name: string): Pointer {
  return below("#/components/schemas", name);
}

/** The name of the component schema that a pointer or a reference leads to. */
export function schemaName(ref: JsonValue | undefined): string | undefined {
  if (typeof ref !== "string") return undefined;
  const start = ref.indexOf("/");
  if (start < 0 || !ref.startsWith(schemasPlace, start)) return undefined;
  const name = ref.slice(start + schemasPlace.length);
  return name.includes("/") ? undefined : keysOf(`#/${name}`)[0];
}

const schemasPlace = "/components/schemas/";

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
