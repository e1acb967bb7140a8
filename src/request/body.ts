// How bodies are written. Emitted code names the encoder that its operation needs.
import type { Body } from "../contract.js";
import { OptionsError } from "../errors.js";
import { isObject, plain } from "../values.js";
import { contentOf } from "./content.js";
import { filePart, formBody, type Part } from "./form.js";
import { itemsOf, propertiesOf, writing } from "./given.js";
import { isContent, isForm, tagOf } from "./kinds.js";
import { formPairs } from "./query.js";

const formType = "application/x-www-form-urlencoded;charset=UTF-8";

/** A body as JSON. */
export function jsonBody(body: unknown, type = "application/json"): Body {
  // JSON of bytes, forms and streams would be an object that says nothing of them.
  const content = isContent(body) ? undefined : JSON.stringify(body);
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
  const texts = pairs.flatMap(([name, value]) => {
    // Without a style of its own, an object is a document in the form.
    const written = () => formPairs(name, Array.isArray(value) ? value.map(textOf) : textOf(value));
    return writing(name, written);
  });
  return { content: new URLSearchParams(texts.join("&")), type: formType };
}

/**
 * A body as `multipart/form-data`. An array becomes a part for each of its items; an object is JSON,
 * and a stream is read before it is sent.
 */
export function multipart(body: unknown): Body {
  if (tagOf(body) === "FormData" || body instanceof FormData) {
    const given = contentOf(body);
    if (given) return given;
  }
  return formBody(
    propertiesOf(recordOf(body)).flatMap(([name, value]) => {
      const items = Array.isArray(value) ? itemsOf(value) : [value];
      return items.map((item) => writing(name, () => partOf(name, item)));
    }),
  );
}

function partOf(name: string, value: unknown): Part {
  if (tagOf(value) === "URLSearchParams") return { name, value: String(value) };
  const file = filePart(name, value);
  if (file) return file;
  const text = textOf(value) as string;
  if (!isObject(value)) return { name, value: text };
  return { name, value: new Blob([text], { type: "application/json" }) };
}

/** A value of a form, which is not there or a text. Throws for an object that JSON does not show. */
function textOf(value: unknown): string | null | undefined {
  if (value === undefined || value === null) return value;
  if (isObject(value) && !/^(Object|Array)$/.test(tagOf(value))) throw new TypeError();
  return plain(value);
}

/** A body whose properties are written. */
function recordOf(body: unknown): object {
  if (isObject(body) && tagOf(body) === "Object" && !isContent(body)) return body;
  throw unfitBody("an object or a form");
}

function isPrimitive(body: unknown): boolean {
  return body !== null && /^(number|boolean|bigint)$/.test(typeof body);
}

function unfitBody(what: string): OptionsError {
  return new OptionsError("body", `body must be ${what}`);
}
