import { OptionsError } from "./errors.js";

/** How a parameter travels, where that differs from a query parameter in `form` style. */
export interface ParameterDescription {
  /** @default "query" */
  readonly in?: "query" | "header" | "cookie";
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  /** @default true for `form` and `deepObject`, else false */
  readonly explode?: boolean;
  /** Leaves the characters that have a meaning in URLs as they are. */
  readonly allowReserved?: true;
  /** Set for a parameter that is serialised as a document of its own. */
  readonly content?: "json";
  /** The parameter's own name, where two parameters would share a property. */
  readonly name?: string;
}

export type ParameterDescriptions = Readonly<Record<string, ParameterDescription>>;

/** How a path parameter is written, where that is not the `simple` style. */
export interface PathStyle {
  readonly style?: "simple" | "label" | "matrix";
  readonly explode?: boolean;
}

type Primitive = string | number | boolean | bigint;

/** The parameters of one call, sorted by where they travel. */
export interface SortedParameters {
  readonly query: string;
  readonly headers: Record<string, string>;
  readonly cookies: Record<string, string>;
}

/** Serialises parameters as their descriptions say; undefined ones are left out. */
export function serializeParameters(
  params: object | undefined,
  descriptions: ParameterDescriptions = {},
): SortedParameters {
  const query: string[] = [];
  const headers: Record<string, string> = {};
  const cookies: Record<string, string> = {};
  for (const [key, value] of Object.entries(params ?? {})) {
    if (value === undefined) continue;
    const description = Object.hasOwn(descriptions, key) ? descriptions[key] : undefined;
    const name = description?.name ?? key;
    if (description?.in === "header") headers[name] = simple(value, description.explode ?? false);
    else if (description?.in === "cookie") cookies[name] = encode(simple(value, false));
    else query.push(...queryPairs(name, value, description ?? {}));
  }
  return { query: query.join("&"), headers, cookies };
}

function queryPairs(name: string, value: unknown, description: ParameterDescription): string[] {
  const write = description.allowReserved ? encodeKeepingReserved : encode;
  const pair = (key: string, text: unknown) => `${encode(key)}=${write(plain(text))}`;
  if (description.content === "json") return [pair(name, JSON.stringify(value))];
  const style = description.style ?? "form";
  if (style === "deepObject") return deepPairs(name, value, pair);
  const explode = description.explode ?? style === "form";
  if (explode) {
    if (Array.isArray(value)) return value.map((item) => pair(name, item));
    if (isObject(value)) return entries(value).map(([key, item]) => pair(key, item));
    return [pair(name, value)];
  }
  if (!Array.isArray(value) && !isObject(value)) return [pair(name, value)];
  const parts = Array.isArray(value) ? value : entries(value).flat();
  if (parts.length === 0) return [];
  const separator = style === "spaceDelimited" ? "%20" : style === "pipeDelimited" ? "%7C" : ",";
  return [`${encode(name)}=${parts.map((part) => write(plain(part))).join(separator)}`];
}

function deepPairs(
  name: string,
  value: unknown,
  pair: (key: string, text: unknown) => string,
): string[] {
  if (Array.isArray(value)) return value.map((item) => pair(name, item));
  if (!isObject(value)) return [pair(name, value)];
  return entries(value).flatMap(([key, item]) => deepPairs(`${name}[${key}]`, item, pair));
}

/** The path with its parameters in place, or an error for one that would reach another route. */
export function serializePath(
  path: string,
  params: Readonly<Record<string, unknown>>,
  styles: Readonly<Record<string, PathStyle>> = {},
): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    const { style = "simple", explode = false } = styles[name] ?? {};
    const text = pathText(name, value, style, explode);
    if (text === "" || text === "." || text === "..") {
      throw new OptionsError(
        name,
        `${name} must not be ${JSON.stringify(text)}: it reaches another path`,
      );
    }
    return text;
  });
}

function pathText(name: string, value: unknown, style: string, explode: boolean): string {
  if (value === undefined || value === null || value === "" || isNoNumber(value)) {
    throw new OptionsError(name, `${name} is needed in the path; it is ${JSON.stringify(value)}`);
  }
  if (typeof value === "string" && !value.isWellFormed()) {
    throw new OptionsError(name, `${name} is no well-formed text: it holds a lone surrogate`);
  }
  const items = Array.isArray(value) ? value.map((item) => encode(plain(item))) : undefined;
  const pairs = isObject(value)
    ? entries(value).map(
        ([key, item]) => `${encode(key)}${explode ? "=" : ","}${encode(plain(item))}`,
      )
    : undefined;
  const parts = items ?? pairs ?? [encode(plain(value))];
  if (style === "label") return `.${parts.join(explode ? "." : ",")}`;
  if (style !== "matrix") return parts.join(",");
  if (!explode) return `;${encode(name)}=${parts.join(",")}`;
  return parts.map((part) => (pairs ? `;${part}` : `;${encode(name)}=${part}`)).join("");
}

function isNoNumber(value: unknown): boolean {
  return typeof value === "number" && !Number.isFinite(value);
}

function simple(value: unknown, explode: boolean): string {
  if (Array.isArray(value)) return value.map(plain).join(",");
  if (!isObject(value)) return plain(value);
  return entries(value)
    .map(([key, item]) => `${key}${explode ? "=" : ","}${plain(item)}`)
    .join(",");
}

/** What a request may carry as its body. */
export type Payload = string | Blob | FormData | URLSearchParams | ArrayBuffer;

/** A request body as its media type says. */
export function serializeBody(body: unknown, contentType: string): Payload {
  if (isPayload(body)) return body;
  if (contentType.startsWith("multipart/")) return formData(body);
  if (contentType === "application/x-www-form-urlencoded") {
    return serializeParameters(isObject(body) ? body : {}).query;
  }
  return isJson(contentType) ? JSON.stringify(body) : plain(body);
}

function isPayload(body: unknown): body is Exclude<Payload, string> {
  return (
    body instanceof Blob ||
    body instanceof FormData ||
    body instanceof URLSearchParams ||
    body instanceof ArrayBuffer
  );
}

function formData(body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of isObject(body) ? entries(body) : []) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item instanceof Blob) form.append(name, item);
      else if (item !== undefined) form.append(name, plain(item));
    }
  }
  return form;
}

/** Whether a media type is JSON, structured suffixes included. */
export function isJson(mediaType: string): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(mediaType);
}

function plain(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value as Primitive);
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function encodeKeepingReserved(text: string): string {
  return encode(text).replace(
    /%(?:3A|2F|3F|5B|5D|40|21|24|27|28|29|2A|2C|3B)/g,
    decodeURIComponent,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

function entries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
