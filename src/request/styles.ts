import type { ParameterStyle, SerializedParams, Styles } from "../contract.js";
import { isObject, plain } from "../values.js";
import { itemsOf, propertiesOf, writing } from "./given.js";
import { formPairs } from "./query.js";
import { encoderIn } from "./reserved.js";

/** Writes the parameters of an operation as its document says. */
export function styles(table: Readonly<Record<string, ParameterStyle>>): Styles {
  const styleOf = (key: string) => (Object.hasOwn(table, key) ? table[key] : undefined) ?? {};
  return {
    params: (params) => sort(params, styleOf),
    path: (name, value) => pathText(name, value, styleOf(name)),
  };
}

function sort(params: object, styleOf: (key: string) => ParameterStyle): SerializedParams {
  const query: string[] = [];
  const headers: Record<string, string> = {};
  const cookies: string[] = [];
  for (const [key, value] of propertiesOf(params)) {
    const style = styleOf(key);
    const name = style.name ?? key;
    const text = (write: (text: string) => string) =>
      style.content ? write(JSON.stringify(value)) : partsOf(value, style.explode, write).join(",");
    writing(key, () => {
      if (style.write) {
        const own = style.write(name, value, style.explode);
        if (own.query) query.push(own.query);
        cookies.push(...(own.cookies ?? []));
      } else if (style.in !== "header" && style.in !== "cookie") {
        query.push(...queryPairs(name, value, style));
      } else if (style.content || !isEmpty(value)) {
        if (style.in === "header") headers[name] = text((each) => each);
        else cookies.push(`${name}=${text(encoderIn("cookie", style))}`);
      }
    });
  }
  return { query: query.join("&"), headers, cookies };
}

/** Whether nothing of a list or an object is there, so that it is not there itself. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return itemsOf(value).length === 0;
  return isObject(value) && propertiesOf(value).length === 0;
}

/** The pairs of a query parameter, or of a property of a form. */
export function queryPairs(name: string, value: unknown, parameter: ParameterStyle): string[] {
  const { style = "form", explode = style === "form", allowReserved, content } = parameter;
  const write = encoderIn("query", parameter);
  const pair = (key: string, item: unknown) => `${encodeURIComponent(key)}=${write(plain(item))}`;
  if (content === "json") return [pair(name, JSON.stringify(value))];
  if (style === "deepObject") return deepPairs(name, value, pair);
  if (explode && !allowReserved) return formPairs(name, value);
  if (!isObject(value)) return [pair(name, value)];
  if (explode && Array.isArray(value)) return itemsOf(value).map((item) => pair(name, item));
  if (explode) return propertiesOf(value).map(([key, item]) => pair(key, item));
  const parts: unknown[] = Array.isArray(value) ? itemsOf(value) : propertiesOf(value).flat();
  if (parts.length === 0) return [];
  const separator = { spaceDelimited: "%20", pipeDelimited: "%7C" }[style as string] ?? ",";
  const writePart = encoderIn("queryPart", parameter);
  const texts = parts.map((part) => writePart(plain(part)));
  return [`${encodeURIComponent(name)}=${texts.join(separator)}`];
}

function deepPairs(
  name: string,
  value: unknown,
  pair: (key: string, item: unknown) => string,
): string[] {
  if (Array.isArray(value)) {
    // Without an index, nobody could tell whose properties those of several objects are.
    const items = itemsOf(value);
    const nameOf = (index: number) => (items.some(isObject) ? `${name}[${index}]` : name);
    return items.flatMap((item, index) => deepPairs(nameOf(index), item, pair));
  }
  if (!isObject(value)) return [pair(name, value)];
  return propertiesOf(value).flatMap(([key, item]) => deepPairs(`${name}[${key}]`, item, pair));
}

function pathText(name: string, value: unknown, parameter: ParameterStyle): string {
  const { style, explode, content } = parameter;
  if (content) return encodeURIComponent(JSON.stringify(value));
  const pairs = isObject(value) && !Array.isArray(value);
  const isWhole = !isObject(value) && style !== "matrix";
  const parts = partsOf(value, explode, encoderIn(isWhole ? "path" : "pathPart", parameter));
  if (style === "label") return `.${parts.join(explode ? "." : ",")}`;
  if (style !== "matrix") return parts.join(",");
  if (!explode) return `;${encodeURIComponent(name)}=${parts.join(",")}`;
  return parts
    .map((part) => (pairs ? `;${part}` : `;${encodeURIComponent(name)}=${part}`))
    .join("");
}

function partsOf(
  value: unknown,
  explode: boolean | undefined,
  write: (text: string) => string,
): string[] {
  if (!isObject(value)) return [write(plain(value))];
  if (Array.isArray(value)) return itemsOf(value).map((item) => write(plain(item)));
  const between = explode ? "=" : ",";
  return propertiesOf(value).map(([key, item]) => `${write(key)}${between}${write(plain(item))}`);
}
