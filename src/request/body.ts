// How bodies are written. Emitted code names the encoder that its operation needs.
import type { Body } from "../contract.js";
import { OptionsError } from "../errors.js";
import { isObject, plain } from "../values.js";
import { contentOf } from "./content.js";
import { filePart, formBody, type Part } from "./form.js";
import { itemsOf, propertiesOf, writing } from "./given.js";
import { isContent, isForm, tagOf } from "./kinds.js";
import { formPairs } from "./query.js";

export const formType = "application/x-www-form-urlencoded;charset=UTF-8";

/** A body as JSON. */
export function jsonBody(
  body: unknown,
  type = "application/json",
  stringify: (value: unknown) => string | undefined = JSON.stringify,
): Body {
  // JSON of bytes, forms and streams would be an object that says nothing of them.
  const content = isContent(body) ? undefined : stringify(body);
  if (content === undefined) throw unfitBody("a value that JSON can hold");
  return { content, type };
}

/** A body as it is: text, bytes or a stream. A `Blob` names its own media type where `type` is not given. */
export function plainBody(body: unknown, type?: string): Body {
  const given = isPrimitive(body) ? { content: plain(body) } : contentOf(body);
  if (!given) throw unfitBody("a text, bytes, a Blob, a form or a stream");
  return type === undefined ? given : { ...given, type };
}

/** A body as `application/x-www-form-urlencoded`. A text is one that is encoded already. */
export function form(body: unknown): Body {
  if (typeof body === "string" || tagOf(body) === "URLSearchParams") {
    return { content: new URLSearchParams(String(body)), type: formType };
  }
  const pairs = isForm(body) ? [...body.entries()] : propertiesOf(recordOf(body));
  const texts = pairs.flatMap(([name, value]) => writing(name, () => fieldOf(name, value)));
  return { content: new URLSearchParams(texts.join("&")), type: formType };
}

/** The pairs of a property as its value alone says it. Without a style, an object is a document. */
export function fieldOf(name: string, value: unknown): string[] {
  return formPairs(name, Array.isArray(value) ? value.map(textOf) : textOf(value));
}

/**
 * A body as `multipart/form-data`. An array becomes a part for each of its items; an object is JSON,
 * and a stream is read before it is sent.
 */
export function multipart(body: unknown): Body {
  const made = madeForm(body);
  if (made) return made;
  return formBody(
    propertiesOf(recordOf(body)).flatMap(([name, value]) => {
      const items = Array.isArray(value) ? itemsOf(value) : [value];
      return items.map((item) => writing(name, () => partOf(name, item)));
    }),
  );
}

/** A body that is a form already. */
export function madeForm(body: unknown): Body | undefined {
  return tagOf(body) === "FormData" || body instanceof FormData ? contentOf(body) : undefined;
}

/** A part as its value alone says it. */
export function partOf(name: string, value: unknown): Part {
  if (tagOf(value) === "URLSearchParams") return { name, value: String(value) };
  const file = filePart(name, value);
  if (file) return file;
  const part = { name, value: textOf(value) as string };
  return isObject(value) ? { ...part, type: "application/json" } : part;
}

/** A value of a form, which is not there or a text. Throws for an object that JSON does not show. */
export function textOf(value: unknown): string | null | undefined {
  if (value === undefined || value === null) return value;
  if (isObject(value) && !/^(Object|Array)$/.test(tagOf(value))) throw new TypeError();
  return plain(value);
}

/** A body whose properties are written. */
export function recordOf(body: unknown): object {
  if (isObject(body) && tagOf(body) === "Object" && !isContent(body)) return body;
  throw unfitBody("an object or a form");
}

function isPrimitive(body: unknown): boolean {
  return body !== null && /^(number|boolean|bigint)$/.test(typeof body);
}

function unfitBody(what: string): OptionsError {
  return new OptionsError("body", `body must be ${what}`);
}
