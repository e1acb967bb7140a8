// What a document says of how the properties of a form are written: its `encoding`, and what the schema of
// a property means for it.
import { asString, child, type JsonValue } from "./json.js";
import { isJson, isMultipart, isUrlEncoded } from "./media-types.js";
import type { Node } from "./node.js";
import { allTypesOf, isBinary, propertiesOf, typesOf } from "./schemas.js";
import { isNewest } from "./version.js";

/** How a property of a form is written. */
export interface PropertyEncoding {
  readonly schema: Node | undefined;
  /** The media types of its parts, that of values which name none first; none where nothing says them. */
  readonly types: readonly string[];
  /** Whether its texts are documents already, whatever their media type. */
  readonly isWritten: boolean;
  /** The headers of its parts that have one value alone. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Undefined where the media type says how it is written, and not a style. */
  readonly style: PropertyStyle | undefined;
}

export interface PropertyStyle {
  readonly style: string | undefined;
  readonly explode: boolean | undefined;
  readonly allowReserved: boolean;
}

/** The properties of a form that the document says something of, in the order of its schema. */
export function encodingsOf(mediaType: string, media: Node): ReadonlyMap<string, PropertyEncoding> {
  const isForm = isMultipart(mediaType) || isUrlEncoded(mediaType);
  const properties = isForm ? propertiesOf(media.at("schema")) : new Map<string, Node>();
  const said = new Map(isForm ? media.map("encoding") : []);
  const names = new Set([...properties.keys(), ...said.keys()]);
  return new Map(
    [...names].map((name) => {
      return [name, encodingOf(mediaType, said.get(name), properties.get(name))] as const;
    }),
  );
}

/** How the parts of a body are written by their places. */
export interface PositionEncodings {
  /** Of the first parts. */
  readonly prefix: readonly PropertyEncoding[];
  /** Of all others; undefined where their values alone say it. */
  readonly item: PropertyEncoding | undefined;
}

/** What OpenAPI 3.2 says of parts that have no names; undefined where a document says nothing of the kind. */
export function positionsOf(mediaType: string, media: Node): PositionEncodings | undefined {
  const isNamed = !isMultipart(mediaType) || isFormData(mediaType);
  if (isNamed || !isNewest(media.document)) return undefined;
  const schema = media.at("schema");
  const items = media.at("itemSchema") ?? schema?.at("items");
  const prefix = media.list("prefixEncoding").map((encoding, index) => {
    return encodingOf(mediaType, encoding, schema?.at("prefixItems", index) ?? items);
  });
  const own = media.at("itemEncoding");
  const item = own && encodingOf(mediaType, own, items);
  return prefix.length === 0 && item === undefined ? undefined : { prefix, item };
}

function encodingOf(
  mediaType: string,
  encoding: Node | undefined,
  property: Node | undefined,
): PropertyEncoding {
  const schema = property && partOf(property);
  const value = schema?.target?.value;
  const own = mediaTypesIn(encoding?.text("contentType"));
  const described = asString(child(value, "contentMediaType"));
  const transferred = asString(child(value, "contentEncoding"));
  const meant = described ?? (transferred === undefined ? undefined : "application/octet-stream");
  const types = own.length > 0 ? own : mediaTypesIn(meant);
  const isPart = isMultipart(mediaType);
  const headers = new Map(isPart ? headersOf(encoding) : []);
  if (isPart && transferred !== undefined && !headers.has("Content-Transfer-Encoding")) {
    if (isToken(transferred)) headers.set("Content-Transfer-Encoding", transferred);
  }
  return {
    schema: property,
    types,
    isWritten: described !== undefined && isJson(described) && typesOf(value).includes("string"),
    headers: [...headers],
    style: isStyled(mediaType, encoding, value) ? styleOf(encoding) : undefined,
  };
}

/** The schema of one part: that of the items of a list, each of which is a part of its own. */
function partOf(property: Node): Node {
  const items = property.at("items");
  return items && allTypesOf(property).includes("array") ? items : property;
}

/**
 * Whether a style is meant. OpenAPI 3.0 has none in multipart bodies, and no version in others than
 * `multipart/form-data`. Bytes have none anywhere.
 */
function isStyled(
  mediaType: string,
  encoding: Node | undefined,
  value: JsonValue | undefined,
): boolean {
  if (encoding === undefined || isBinary(value)) return false;
  if (!["style", "explode", "allowReserved"].some((key) => encoding.read(key) !== undefined)) {
    return false;
  }
  if (isUrlEncoded(mediaType)) return true;
  const version = asString(child(encoding.document.value, "openapi")) ?? "";
  return isFormData(mediaType) && !version.startsWith("3.0");
}

export function isFormData(mediaType: string): boolean {
  return /^multipart\/(?:form-data|\*)\s*(?:;|$)/i.test(mediaType);
}

function styleOf(encoding: Node | undefined): PropertyStyle {
  const explode = encoding?.read("explode");
  return {
    style: encoding?.text("style"),
    explode: typeof explode === "boolean" ? explode : undefined,
    allowReserved: encoding?.flag("allowReserved") === true,
  };
}

/** The media types of a list that are such, ranges included. */
function mediaTypesIn(text: string | undefined): string[] {
  const name = "[\\w!#$&^.+*-]+";
  const parameter = `\\s*;\\s*${name}=(?:${name}|"[^"\\\\\\r\\n\\p{C}]*")`;
  const type = new RegExp(`^${name}/${name}(?:${parameter})*$`, "u");
  return (text ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter((each) => type.test(each) && each !== "*/*");
}

/** Headers that have one value alone and can be sent. Those that a part has anyway are none of these. */
function headersOf(encoding: Node | undefined): [string, string][] {
  return (encoding?.map("headers") ?? []).flatMap(([name, header]): [string, string][] => {
    if (/^content-(?:type|disposition)$/i.test(name) || !isToken(name)) return [];
    const schema = header.at("schema")?.target?.value;
    const listed = child(schema, "enum");
    const [only, ...others] = Array.isArray(listed) ? listed : [];
    const value = child(schema, "const") ?? (others.length === 0 ? only : undefined);
    const isText = typeof value === "string" || typeof value === "number";
    return isText && /^[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?$/.test(String(value))
      ? [[name, String(value)]]
      : [];
  });
}

/** Whether a text can be the name of a header (RFC 9110, 5.6.2). */
export function isToken(text: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(text);
}
