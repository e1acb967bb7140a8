// References by the identifiers of JSON Schema 2020-12 (`$id`, `$anchor`, `$dynamicAnchor`) within a
// file, written as the pointers that they stand for.
import { below, child, isObject, type JsonValue, type Pointer, written } from "../document/json.js";

/** The file itself, for what is relative to nothing else. */
const file = "https://file.invalid/";

/** Where identifiers stand in a file. */
interface Index {
  /** The places by URI; `#` and a name at the end for an anchor. */
  readonly places: Map<string, Pointer>;
  /** All places of a dynamic anchor by its URI. */
  readonly dynamic: Map<string, Pointer[]>;
}

type Writable = Record<string, JsonValue>;

/** Whether a file may have what is looked for here. */
export function hasIdentifiers(text: string): boolean {
  return /\$(?:id|anchor|dynamicAnchor|dynamicRef)\b/.test(text);
}

/**
 * Changes references by identifier into references by pointer. A `$dynamicRef` becomes a `$ref` to the
 * innermost schema around it that has the anchor, or else to the first one: whoever extends that
 * schema gets its type, which is wider than what the extension allows. What is not found stays.
 */
export function resolveIdentifiers(parsed: unknown): void {
  const root = parsed as JsonValue;
  const index: Index = { places: new Map(), dynamic: new Map() };
  visit(root, (schema, base, pointer) => note(index, schema, base, pointer));
  visit(root, (schema, base, pointer) => {
    const { $ref, $dynamicRef } = schema;
    if (typeof $ref === "string") schema.$ref = pointerOf($ref, base, index, root) ?? $ref;
    if (typeof $dynamicRef !== "string") return;
    const found = dynamicPointer($dynamicRef, base, pointer, index);
    const target = found ?? pointerOf($dynamicRef, base, index, root);
    if (target === undefined) return;
    delete schema.$dynamicRef;
    if ($ref === undefined) schema.$ref = target;
    else schema.allOf = [...(Array.isArray(schema.allOf) ? schema.allOf : []), { $ref: target }];
  });
}

/** Visits objects, each with the base of its references. Data, such as examples, has none. */
function visit(
  root: JsonValue,
  each: (object: Writable, base: string, pointer: Pointer) => void,
): void {
  const inside = (value: JsonValue, base: string, pointer: Pointer, isMap: boolean): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) inside(item, base, below(pointer, index), false);
    } else if (isObject(value)) {
      const own = isMap ? undefined : resolve(child(value, "$id"), base);
      if (!isMap) each(value as Writable, own ?? base, pointer);
      for (const [key, part] of Object.entries(value)) {
        if (!isMap && data.has(key)) continue;
        inside(part, own ?? base, below(pointer, key), !isMap && maps.has(key));
      }
    }
  };
  inside(root, file, "#", false);
}

/** Keywords below which the keys are names. */
const maps = new Set(["properties", "patternProperties", "$defs", "definitions", "schemas"]);
/** Keywords below which there are values. */
const data = new Set(["const", "default", "enum", "example", "examples"]);

function note({ places, dynamic }: Index, schema: Writable, base: string, pointer: Pointer): void {
  const add = (uri: string) => {
    if (!places.has(uri)) places.set(uri, pointer);
  };
  if (typeof schema.$id === "string" && base !== file) add(base);
  const { $anchor, $dynamicAnchor } = schema;
  if (typeof $anchor === "string") add(`${base}#${$anchor}`);
  if (typeof $dynamicAnchor !== "string") return;
  const uri = `${base}#${$dynamicAnchor}`;
  add(uri);
  dynamic.set(uri, [...(dynamic.get(uri) ?? []), pointer]);
}

/** What an identifier is as a pointer; undefined for any other reference. */
function pointerOf(
  ref: string,
  base: string,
  { places }: Index,
  root: JsonValue,
): Pointer | undefined {
  const uri = resolve(ref, base, true);
  if (uri === undefined) return undefined;
  const [resource = "", fragment = ""] = uri.split("#");
  if (fragment !== "" && !fragment.startsWith("/")) return places.get(uri);
  const place = places.get(resource);
  if (place === undefined) return undefined;
  const target = place + fragment;
  // Many give their schemas an identifier and refer to the whole document all the same.
  const isElsewhere = written(root, target) === undefined && ref.startsWith("#");
  return isElsewhere ? undefined : target;
}

function dynamicPointer(
  ref: string,
  base: string,
  pointer: Pointer,
  { dynamic }: Index,
): Pointer | undefined {
  const uri = resolve(ref, base, true);
  const candidates = uri === undefined ? [] : (dynamic.get(uri) ?? []);
  const around = candidates.filter((each) => `${pointer}/`.startsWith(`${each}/`));
  return around.at(-1) ?? candidates[0];
}

/** A URI without its fragment, or with it. Undefined for what is not one. */
function resolve(
  uri: JsonValue | undefined,
  base: string,
  withFragment = false,
): string | undefined {
  if (typeof uri !== "string" || !URL.canParse(uri, base)) return undefined;
  const url = new URL(uri, base);
  const { hash } = url;
  url.hash = "";
  return withFragment ? url.href + decode(hash) : url.href;
}

function decode(hash: string): string {
  // A pointer keeps its escapes, which it is read with.
  return hash.startsWith("#/")
    ? hash
    : decodeURIComponent(hash.replace(/%(?![\da-f]{2})/gi, "%25"));
}
