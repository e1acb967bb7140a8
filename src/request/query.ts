// Writes parameters as OpenAPI does unless told otherwise.
import type { Styles } from "../contract.js";
import { OptionsError } from "../errors.js";
import { isObject, plain } from "../values.js";
import { itemsOf, propertiesOf, writing } from "./given.js";

/**
 * Query parameters in `form` style, exploded: `a=1&b=2&b=3`. What is null or undefined is left out.
 */
export function formQuery(params: object): string {
  return propertiesOf(params)
    .flatMap(([name, value]) => writing(name, () => formPairs(name, value)))
    .join("&");
}

/** `name=value`, once for each item of an array and each property of an object. */
export function formPairs(name: string, value: unknown): string[] {
  if (Array.isArray(value)) return itemsOf(value).map((item) => formPair(name, item));
  if (isObject(value)) return propertiesOf(value).map(([key, item]) => formPair(key, item));
  return [formPair(name, value)];
}

function formPair(name: string, value: unknown): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(plain(value))}`;
}

/**
 * The path with its parameters filled in. Throws an `OptionsError` for one that would reach another
 * route.
 */
export function serializePath(
  path: string,
  params: Readonly<Record<string, unknown>> = {},
  styles?: Styles,
): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    let text = "";
    try {
      const isText = ![undefined, null, ""].includes(value as string);
      if (isText) text = styles ? styles.path(name, value) : encodeURIComponent(plain(value));
    } catch {
      // What cannot be written, such as a lone surrogate or NaN, is refused below.
    }
    // An escaped dot is a dot to whoever reads a URL.
    if (!/^(?:\.|%2e){0,2}$/i.test(text)) return text;
    throw new OptionsError(name, `${name} must be a text that can be sent in a path`);
  });
}
