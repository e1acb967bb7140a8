// A value as the style of its parameter writes it.
import { isObject, type JsonValue } from "../../document/json.js";
import type { DescribedParameter } from "../describe/described.js";

type Encode = (text: string) => string;

/** The pairs of a query parameter. */
export function queryPairs(parameter: DescribedParameter, value: JsonValue): string[] {
  const { name, style, explode, json } = parameter;
  const pair = (key: string, text: string) => `${encodeURIComponent(key)}=${text}`;
  if (json) return [pair(name, encodeURIComponent(JSON.stringify(value)))];
  if (isObject(value) && (explode || style === "deepObject")) {
    return Object.entries(value).flatMap(([key, own]) => {
      const written = style === "deepObject" ? `${name}[${key}]` : key;
      return itemsOf(own).map((item) => pair(written, encodeURIComponent(plain(item))));
    });
  }
  const separator = { spaceDelimited: "%20", pipeDelimited: "%7C" }[style] ?? ",";
  const parts = partsOf(value, { explode, encode: encodeURIComponent });
  return Array.isArray(value) && explode
    ? parts.map((part) => pair(name, part))
    : [pair(name, parts.join(separator))];
}

/** The text of a parameter in a path. */
export function pathText(parameter: DescribedParameter, value: JsonValue): string {
  const { name, style, explode, json } = parameter;
  if (json) return encodeURIComponent(JSON.stringify(value));
  const parts = partsOf(value, { explode, encode: encodeURIComponent });
  if (style === "label") return `.${parts.join(explode ? "." : ",")}`;
  if (style !== "matrix") return parts.join(",");
  const named = `;${encodeURIComponent(name)}=`;
  if (!explode || !isJoined(value)) return `${named}${parts.join(",")}`;
  return parts.map((part) => (Array.isArray(value) ? `${named}${part}` : `;${part}`)).join("");
}

/** The text of a header. */
export function headerText({ explode, json }: DescribedParameter, value: JsonValue): string {
  if (json) return JSON.stringify(value);
  return partsOf(value, { explode, encode: (text) => text }).join(",");
}

/** The cookies of a parameter: pairs of a name and a value. */
export function cookiePairs(parameter: DescribedParameter, value: JsonValue): string[] {
  const { name, style, explode, json } = parameter;
  if (json) return [`${name}=${encodeURIComponent(JSON.stringify(value))}`];
  const isPlain = style === "cookie";
  const parts = partsOf(value, { explode, encode: isPlain ? (text) => text : encodeURIComponent });
  if (!isPlain || !explode || !isJoined(value)) return [`${name}=${parts.join(",")}`];
  return Array.isArray(value) ? parts.map((part) => `${name}=${part}`) : parts;
}

function isJoined(value: JsonValue): boolean {
  return typeof value === "object" && value !== null;
}

function itemsOf(value: JsonValue): readonly JsonValue[] {
  return Array.isArray(value) ? value : [value];
}

/** The items of a list; the pairs of an object, or its names and values one after the other. */
function partsOf(
  value: JsonValue,
  { explode, encode }: { explode: boolean; encode: Encode },
): string[] {
  if (!isObject(value)) return itemsOf(value).map((item) => encode(plain(item)));
  return Object.entries(value).flatMap(([key, own]) => {
    const parts = [encode(key), encode(plain(own))];
    return explode ? [parts.join("=")] : parts;
  });
}

/** A value inside of another one, for which no style says anything. */
function plain(value: JsonValue): string {
  if (Array.isArray(value)) return value.map((item: JsonValue) => plain(item)).join(",");
  if (!isObject(value)) return String(value);
  return Object.entries(value)
    .flatMap(([key, own]) => [key, plain(own)])
    .join(",");
}
