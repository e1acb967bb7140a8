// Forms whose document says how their properties are written. Emitted code names these encoders where
// values alone do not say it, so that all other bundles have nothing of them.
import type { Body, Encoder, FieldEncoding, PartEncoding, PositionEncodings } from "../contract.js";
import { isObject } from "../values.js";
import { fieldOf, form, formType, madeForm, partOf, recordOf, textOf } from "./body.js";
import { contentOf } from "./content.js";
import { formBody, type Part } from "./form.js";
import { itemsOf, propertiesOf, writing } from "./given.js";
import { isBlob, isForm, tagOf } from "./kinds.js";
import { queryPairs } from "./styles.js";

/**
 * Writes bodies as `application/x-www-form-urlencoded`, the properties in the table as it says and the
 * others as `form` does.
 */
export function formAs(table: Readonly<Record<string, FieldEncoding>>): Encoder {
  return (body) => {
    const isMade = typeof body === "string" || tagOf(body) === "URLSearchParams" || isForm(body);
    if (isMade) return form(body);
    const pairs = propertiesOf(recordOf(body)).flatMap(([name, value]) => {
      const encoding = own(table, name);
      return writing(name, () => (encoding ? styled(name, value, encoding) : fieldOf(name, value)));
    });
    // It stays a text, in which what separates differs from what is data.
    return { content: pairs.join("&").replaceAll("%20", "+"), type: formType };
  };
}

/** The pairs of a property, as those of a parameter in a query. Each item of a list is a document. */
function styled(name: string, value: unknown, encoding: FieldEncoding): string[] {
  // What JSON does not show has no properties to write, either.
  textOf(value);
  if (!encoding.content || !Array.isArray(value)) return queryPairs(name, value, encoding);
  return itemsOf(value).flatMap((item) => queryPairs(name, item, encoding));
}

/**
 * Writes bodies as `multipart/form-data`, the properties in the table as it says and the others as
 * `multipart` does.
 */
export function multipartAs(table: Readonly<Record<string, PartEncoding>>): Encoder {
  return (body) => {
    const pairs = () => propertiesOf(recordOf(body));
    return madeForm(body) ?? formBody(writtenParts(pairs(), table));
  };
}

/**
 * Writes bodies as another kind of multipart. The parts come in the order of the table; those of a list
 * have no names. A `Blob` is a body that is written already, whose type says what separates its parts.
 */
export function partsAs(
  subtype: string,
  table: Readonly<Record<string, PartEncoding>>,
  { prefix = [], item: others = {} }: PositionEncodings = {},
): Encoder {
  return (body) => {
    if (isBlob(body)) return contentOf(body) as Body;
    const parts = Array.isArray(body)
      ? itemsOf(body).map((item, index) => ({
          ...writing("body", () => encodedPart("", item, prefix[index] ?? others)),
          name: undefined,
        }))
      : writtenParts(ordered(propertiesOf(recordOf(body)), Object.keys(table)), table);
    // Without a media type, a text has no letters but those of ASCII.
    const typed = parts.map((part) => {
      const isBare = typeof part.value === "string" && part.type === undefined;
      return isBare ? { ...part, type: "text/plain;charset=UTF-8" } : part;
    });
    return formBody(typed, subtype);
  };
}

/** Pairs whose names stand in a list come in its order, before all others. */
function ordered(
  pairs: readonly [string, unknown][],
  names: readonly string[],
): [string, unknown][] {
  const place = (name: string) => names.indexOf(name) + 1 || names.length + 1;
  return [...pairs].sort(([one], [other]) => place(one) - place(other));
}

function writtenParts(
  pairs: readonly [string, unknown][],
  table: Readonly<Record<string, PartEncoding>>,
): Part[] {
  return pairs.flatMap(([name, value]) => {
    return writing(name, () => partsOf(name, value, own(table, name) ?? {}));
  });
}

function partsOf(name: string, value: unknown, encoding: PartEncoding): Part[] {
  if (encoding.style) {
    const pairs = new URLSearchParams(styled(name, value, encoding.style).join("&"));
    return [...pairs].map(([key, text]) => ({ name: key, value: text }));
  }
  const items = Array.isArray(value) ? itemsOf(value) : [value];
  return items.map((item) => encodedPart(name, item, encoding));
}

function encodedPart(name: string, value: unknown, encoding: PartEncoding): Part {
  const { types = [], headers, isWritten } = encoding;
  const part = partOf(name, value);
  const more = headers ? { headers } : {};
  if (typeof part.value !== "string") {
    const type = typeOf(types, part.value.type);
    return { ...retyped(part as Part & { value: Blob }, type), ...more };
  }
  const type = typeOf(types, part.type ?? "");
  if (type === undefined) return { ...part, ...more };
  if (isJson(type) && !isWritten) {
    return { ...part, value: JSON.stringify(value), type, ...more };
  }
  // Who asks for a document of another kind has to get one.
  if (isObject(value) && !/^text\/|\/octet-stream$/i.test(type)) throw new TypeError();
  return { ...part, type, ...more };
}

/** A file of another media type. Its content is not copied. */
function retyped(part: Part & { readonly value: Blob }, type: string | undefined): Part {
  const { value, later } = part;
  if (type === undefined || type === value.type) return part;
  const of = (blob: Blob) => blob.slice(0, blob.size, type);
  return { ...part, value: of(value), ...(later && { later: async () => of(await later()) }) };
}

/**
 * The media type of a part: its own where it may have it, else the first that is one. Bytes of no
 * particular kind may be of any.
 */
function typeOf(types: readonly string[], given: string): string | undefined {
  const whole = given.toLowerCase().replace(/\s/g, "");
  const isAllowed = types.some((type) => {
    const allowed = type.toLowerCase().replace(/\s/g, "");
    if (allowed.endsWith("*")) return whole.startsWith(allowed.replace(/\*.*/, ""));
    const isAny = allowed === "application/octet-stream";
    return isAny || whole === allowed || whole.replace(/;.*/, "") === allowed;
  });
  if (whole !== "" && isAllowed) return given;
  return types.find((type) => !type.includes("*")) ?? (given || undefined);
}

function isJson(type: string): boolean {
  return /[/+]json\b/i.test(type);
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
