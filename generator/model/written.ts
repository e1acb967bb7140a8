// Parameters as a URL, a header or a cookie has them, in the styles of OpenAPI.
import { isJson, isUrlEncoded } from "../document/media-types.js";
import type { Parameter } from "./model.js";
import { encoderIn } from "./reserved-characters.js";

/** A parameter with its value, which is one of JSON or writes itself as one. */
export interface Given {
  readonly parameter: Parameter;
  readonly value: unknown;
}

/** A path with its parameters in it. */
export function filledPath(path: string, given: readonly Given[]): string {
  return path.replace(/\{([^{}]+)\}/g, (place, name: string) => {
    const own = given.find(({ parameter }) => parameter.name === name);
    return own === undefined ? place : pathText(own);
  });
}

/** A parameter as a path has it. */
export function pathText({ parameter, value }: Given): string {
  const { name, style, explode = false, mediaType } = parameter;
  if (mediaType !== undefined && isJson(mediaType)) {
    return encodeURIComponent(JSON.stringify(value));
  }
  const isWhole = !isPlain(value) && !Array.isArray(value) && style !== "matrix";
  const parts = partsOf(value, explode, encoderIn(isWhole ? "path" : "pathPart", parameter));
  if (style === "label") return `.${parts.join(explode ? "." : ",")}`;
  if (style !== "matrix") return parts.join(",");
  const own = encodeURIComponent(name);
  if (!explode) return `;${own}=${parts.join(",")}`;
  return parts.map((part) => (isPlain(value) ? `;${part}` : `;${own}=${part}`)).join("");
}

/** What says how a parameter, or a property of a form, is written. */
export type Written = Pick<Parameter, "name" | "style" | "explode" | "allowReserved" | "mediaType">;

/** The pairs of a query that a parameter gives. */
export function queryPairs({
  parameter,
  value,
}: {
  readonly parameter: Written;
  readonly value: unknown;
}): string[] {
  const { name, style = "form", explode = style === "form", mediaType } = parameter;
  const write = encoderIn("query", parameter);
  const pair = (key: string, own: unknown) => `${encodeURIComponent(key)}=${write(textOf(own))}`;
  if (mediaType !== undefined && isJson(mediaType)) return [pair(name, JSON.stringify(value))];
  if (style === "deepObject") return deepPairs(name, value, pair);
  if (Array.isArray(value) && explode) return value.map((item) => pair(name, item));
  if (!isPlain(value) && !Array.isArray(value)) return [pair(name, value)];
  if (explode) return Object.entries(value).map(([key, item]) => pair(key, item));
  const separators: Readonly<Record<string, string>> = {
    spaceDelimited: "%20",
    pipeDelimited: "%7C",
  };
  const parts = Array.isArray(value) ? value : Object.entries(value).flat();
  const writePart = encoderIn("queryPart", parameter);
  const texts = parts.map((part) => writePart(textOf(part)));
  return [`${encodeURIComponent(name)}=${texts.join(separators[style] ?? ",")}`];
}

/** The query that one value is: a form, or an encoded text of another media type. */
export function wholeQuery({ parameter: { media }, value }: Given): string {
  const { mediaType = "", encodings } = media ?? {};
  if (!isUrlEncoded(mediaType) || !isPlain(value)) {
    return encodeURIComponent(isJson(mediaType) ? JSON.stringify(value) : textOf(value));
  }
  const pairs = Object.entries(value).flatMap(([name, own]) => {
    const style = encodings?.get(name)?.style;
    const parameter = {
      name,
      style: undefined,
      explode: undefined,
      allowReserved: false,
      ...style,
    };
    const items = style === undefined && Array.isArray(own) ? own : [own];
    return items.flatMap((item) => {
      const written = style === undefined ? textOf(item) : item;
      return queryPairs({ parameter: { ...parameter, mediaType: undefined }, value: written });
    });
  });
  return pairs.join("&").replaceAll("%20", "+");
}

/** The cookies that a parameter gives. */
export function cookiePairs(given: Given): string[] {
  const { parameter, value } = given;
  const { name, style, explode = true } = parameter;
  if (style !== "cookie") return [`${name}=${headerText(given, encoderIn("cookie", parameter))}`];
  if (!explode || typeof value !== "object") {
    const whole = { ...given, parameter: { ...parameter, explode: false } };
    return [`${name}=${headerText(whole)}`];
  }
  if (Array.isArray(value)) return value.map((item) => `${name}=${textOf(item)}`);
  return Object.entries(value ?? {}).map(([key, item]) => `${key}=${textOf(item)}`);
}

function deepPairs(
  name: string,
  value: unknown,
  pair: (key: string, own: unknown) => string,
): string[] {
  if (Array.isArray(value)) {
    const isOfObjects = value.some((item) => isPlain(item) || Array.isArray(item));
    const nameOf = (index: number) => (isOfObjects ? `${name}[${index}]` : name);
    return value.flatMap((item, index) => deepPairs(nameOf(index), item, pair));
  }
  if (!isPlain(value)) return [pair(name, value)];
  return Object.entries(value).flatMap(([key, item]) => deepPairs(`${name}[${key}]`, item, pair));
}

/** A parameter as a header or a cookie has it. */
export function headerText(
  { parameter: { explode = false, mediaType }, value }: Given,
  write: (text: string) => string = (text) => text,
): string {
  if (mediaType !== undefined && isJson(mediaType)) return write(JSON.stringify(value));
  return partsOf(value, explode, write).join(",");
}

function partsOf(value: unknown, explode: boolean, write: (text: string) => string): string[] {
  if (Array.isArray(value)) return value.map((item) => write(textOf(item)));
  if (!isPlain(value)) return [write(textOf(value))];
  const between = explode ? "=" : ",";
  return Object.entries(value).map(
    ([key, item]) => `${write(key)}${between}${write(textOf(item))}`,
  );
}

/** A plain value as text; what has parts is JSON. */
export function textOf(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

/** Whether a value is an object of JSON, and no instance that writes itself. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const made: unknown = Object.getPrototypeOf(value);
  return made === Object.prototype || made === null;
}
