// From the text of parameters and forms to the values that their schemas describe.
import type { JsonObject, JsonValue } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { allTypesOf, propertiesOf } from "../../document/schemas.js";
import type { DescribedParameter } from "../describe/described.js";

/** The value that a text stands for. A text of the wrong form stays one, for validation to refuse. */
export function coerce(schema: Node | undefined, text: string): JsonValue {
  const types = schema ? allTypesOf(schema) : [];
  const wantsNumber = types.includes("integer") || types.includes("number");
  if (wantsNumber && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** From what is written to what is meant. */
type Decode = (written: string) => string;

/**
 * The value of a parameter that was sent as one text. It is split as its style says and only then decoded, so that
 * what separates differs from what is data. Undefined for a text that is not written in the style.
 */
export function coerceParameter(
  parameter: DescribedParameter,
  written: string,
  decode: Decode,
): JsonValue | undefined {
  const { explode, json, schema } = parameter;
  if (json) return parseJson(decode(written));
  const types = schema ? allTypesOf(schema) : [];
  const isList = types.includes("array");
  const isObject = !isList && types.includes("object");
  const parts = partsOf(parameter, written, { isList, isObject, decode });
  if (parts === undefined) return undefined;
  if (isList) return parts.map((part) => coerce(schema?.at("items"), decode(part)));
  if (!isObject) return coerce(schema, decode(parts[0] ?? ""));
  const pairs = pairsOf(parts, explode);
  if (pairs === undefined) return decode(written);
  const properties = propertiesOf(schema);
  const values = pairs.map(([key, value]) => {
    return [decode(key), coerce(properties.get(decode(key)), decode(value))] as const;
  });
  return Object.fromEntries(values);
}

/** The parts of a value as its style separates them; a value that is neither list nor object has one. */
function partsOf(
  { name, style, explode }: DescribedParameter,
  written: string,
  { isList, isObject, decode }: { isList: boolean; isObject: boolean; decode: Decode },
): string[] | undefined {
  const isJoined = isList || isObject;
  const split = (text: string, separator: string | RegExp) =>
    isJoined ? text.split(separator) : [text];
  if (style === "label") {
    return written.startsWith(".") ? split(written.slice(1), explode ? "." : ",") : undefined;
  }
  if (style !== "matrix") return split(written, separators[style] ?? ",");
  if (!written.startsWith(";")) return undefined;
  if (isObject && explode) return written.slice(1).split(";");
  // Its name stands before the value, and before each item of an exploded list.
  const named = isList && explode ? written.slice(1).split(";") : [written.slice(1)];
  const values = named.map((each) => {
    const [key = "", value = ""] = each.split(/=(.*)/s);
    return decode(key) === name ? value : undefined;
  });
  const found = values.filter((value) => value !== undefined);
  if (found.length < values.length) return undefined;
  return isList && explode ? found : found.flatMap((value) => split(value, ","));
}

/** The pairs of an object: `a,1,b,2`, or `a=1,b=2` where it is exploded. Undefined for what is neither. */
function pairsOf(
  parts: readonly string[],
  explode: boolean,
): (readonly [key: string, value: string])[] | undefined {
  if (explode ? !parts.every((part) => part.includes("=")) : parts.length % 2 !== 0)
    return undefined;
  if (!explode)
    return parts.flatMap((part, index) => {
      return index % 2 === 0 ? [[part, parts[index + 1] ?? ""] as const] : [];
    });
  return parts.map((part) => {
    const [key = "", value = ""] = part.split(/=(.*)/s);
    return [key, value] as const;
  });
}

/** What separates, as it is and as it is encoded. */
const separators: Readonly<Record<string, RegExp>> = {
  spaceDelimited: /\+|%20/,
  pipeDelimited: /\||%7C/i,
};

/** The value of a query parameter: `written` is all that stands under its name, as it came. */
export function coerceQuery(
  parameter: DescribedParameter,
  written: readonly string[],
): JsonValue | undefined {
  const { explode, json, schema } = parameter;
  const isList = schema !== undefined && allTypesOf(schema).includes("array") && !json;
  if (isList && explode)
    return written.map((text) => coerce(schema.at("items"), decodeField(text)));
  const [first = "", ...others] = written;
  if (isList) {
    // A list that was sent again goes on.
    const lists = written.map((text) => coerceParameter(parameter, text, decodeField));
    return lists.flatMap((list) => (Array.isArray(list) ? (list as JsonValue[]) : []));
  }
  return others.length === 0
    ? coerceParameter(parameter, first, decodeField)
    : written.map(decodeField);
}

/** What stands under a name in a query, as it came. */
export function writtenIn(search: string, name: string): string[] {
  return search
    .slice(1)
    .split("&")
    .flatMap((pair) => {
      const [key = "", text = ""] = pair.split(/=(.*)/s);
      return pair !== "" && decodeField(key) === name ? [text] : [];
    });
}

/** A name or a value of a query. */
function decodeField(written: string): string {
  return new URLSearchParams(`a=${written}`).get("a") ?? "";
}

/** A text of a header, or of a cookie that is sent as it is. */
export function asItIs(written: string): string {
  return written;
}

/** A text of a path or of a cookie; as it is where it is not well encoded. */
export function decodeText(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** An object whose properties stand as parameters of their own. */
export function spread(schema: Node, query: URLSearchParams): JsonObject | undefined {
  const entries = [...propertiesOf(schema)].flatMap(([key, property]) => {
    const texts = query.getAll(key);
    return texts.length === 0
      ? []
      : [[key, oneOrAll(texts.map((text) => coerce(property, text)))] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** The value of a `deepObject` parameter: `name[key]=text` for each of its keys. */
export function coerceDeep(
  schema: Node | undefined,
  entries: ReadonlyMap<string, readonly string[]>,
): JsonObject {
  const values = [...entries].map(([key, texts]) => {
    const property = schema?.at("properties", key);
    return [key, oneOrAll(texts.map((text) => coerce(property, text)))] as const;
  });
  return Object.fromEntries(values);
}

/** A value that was sent once as it is; one that was sent again as a list, for validation to refuse. */
export function oneOrAll(values: readonly JsonValue[]): JsonValue {
  const [first = "", ...others] = values;
  return others.length === 0 ? first : [...values];
}

/** What a JSON text says; a text that is no JSON stays one. */
function parseJson(text: string): JsonValue {
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}
