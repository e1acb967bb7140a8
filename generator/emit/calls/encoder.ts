// Which encoder of the runtime writes a body, and what it has to be told of a form.
import { isFormData, type PropertyEncoding, type PropertyStyle } from "../../document/encodings.js";
import { isJson, isMultipart, type Kind } from "../../document/media-types.js";
import type { Node } from "../../document/node.js";
import { allTypesOf, isBinary, propertiesOf } from "../../document/schemas.js";
import type { MediaType } from "../../model/model.js";
import type { EmitContext } from "../context.js";
import type { Module } from "../print/module.js";
import { type Code, code, list, literal, propertyName } from "../print/printer.js";

/** A body as far as it says how it is written. */
export interface EncodedBody {
  readonly kind: Kind;
  readonly media: MediaType;
}

/** The runtime's encoder of a body, told what values alone do not say. */
export function encoderCode(
  { api, runtime }: EmitContext,
  body: EncodedBody,
  module: Module,
): Code {
  const { kind, media } = body;
  const json = api.bigints ? "jsonBodyOfIntegers" : "jsonBody";
  if (kind === "json") return module.value(json, runtime);
  if (kind !== "form") return module.value("plainBody", runtime);
  const { mediaType } = media;
  if (!isMultipart(mediaType)) {
    const fields = tableOf(media, fieldCode);
    if (fields.length === 0) return module.value("form", runtime);
    return code`/* @__PURE__ */ ${module.value("formAs", runtime)}(${list("object", fields)})`;
  }
  const isForm = isFormData(mediaType);
  const parts = tableOf(media, (encoding) => partCode(encoding, !isForm));
  const table = list("object", parts);
  if (!isForm) {
    const subtype = literal(subtypeOf(mediaType));
    const encoder = module.value("partsAs", runtime);
    const positions = positionsCode(media);
    if (positions === undefined) return code`/* @__PURE__ */ ${encoder}(${subtype}, ${table})`;
    return code`/* @__PURE__ */ ${encoder}${list("arguments", [subtype, table, positions])}`;
  }
  if (parts.length === 0) return module.value("multipart", runtime);
  return code`/* @__PURE__ */ ${module.value("multipartAs", runtime)}(${table})`;
}

/** Whether values of a form say by themselves how they are written. */
export function isPlainForm({ kind, media }: EncodedBody): boolean {
  if (kind !== "form") return true;
  if (!isMultipart(media.mediaType)) return tableOf(media, fieldCode).length === 0;
  if (!isFormData(media.mediaType)) return false;
  return tableOf(media, (encoding) => partCode(encoding, false)).length === 0;
}

/** `mixed` of `multipart/mixed`. */
export function subtypeOf(mediaType: string): string {
  return mediaType.toLowerCase().replace(/^[^/]*\/|[;\s].*/gs, "");
}

/** How parts are written by their places; undefined where their values say it. */
function positionsCode({ positions }: MediaType): Code | undefined {
  if (positions === undefined) return undefined;
  const partOf = (encoding: PropertyEncoding) => partCode(encoding, true) ?? code`{}`;
  const { prefix, item } = positions;
  return list("object", [
    ...(prefix.length > 0 ? [code`prefix: ${list("array", prefix.map(partOf))}`] : []),
    ...(item ? [code`item: ${partOf(item)}`] : []),
  ]);
}

/** An entry for each property that has one. */
function tableOf(
  { encodings }: MediaType,
  entryOf: (encoding: PropertyEncoding) => Code | undefined,
): Code[] {
  return [...encodings].flatMap(([name, encoding]) => {
    const entry = entryOf(encoding);
    return entry === undefined ? [] : [code`${propertyName(name)}: ${entry}`];
  });
}

/** How a property of a URL-encoded form is written; undefined where its value says it. */
function fieldCode({ style, types, isWritten, schema }: PropertyEncoding): Code | undefined {
  if (style !== undefined) return styleCode(style, schema);
  const [type] = types;
  if (type === undefined || !isJson(type) || isWritten || isOfObjects(schema)) return undefined;
  return code`{ content: "json" }`;
}

/** How the parts of a property are written; undefined where values say it, unless its place counts. */
function partCode(encoding: PropertyEncoding, isOrdered: boolean): Code | undefined {
  const { types, headers, isWritten, style, schema } = encoding;
  const styled = style && styleCode(style, schema);
  const entries = headers.map(([name, value]) => code`${propertyName(name)}: ${literal(value)}`);
  const isDefault = types[0] === "application/json" && types.length === 1 && isOfObjects(schema);
  const isText = types[0] === "text/plain" && types.length === 1 && isOfTexts(schema);
  // A file names its own media type where any will do.
  const isAny = types[0] === "application/octet-stream" && types.length === 1 && isOfBytes(schema);
  const isSaid = types.length > 0 && !isDefault && !isText && !isAny;
  const fields: (Code | false | undefined)[] = [
    isSaid && code`types: ${list("array", types.map(literal))}`,
    isWritten && code`isWritten: true`,
    entries.length > 0 && code`headers: ${list("object", entries)}`,
    styled && code`style: ${styled}`,
  ];
  const present = fields.flatMap((each) => each || []);
  return present.length === 0 && !isOrdered ? undefined : list("object", present);
}

/** A style; undefined where it is what texts and lists have anyway, and nothing else is written. */
function styleCode(
  { style = "form", explode, allowReserved }: PropertyStyle,
  schema: Node | undefined,
): Code | undefined {
  const used = styles.includes(style) ? style : "form";
  const isExploded = explode ?? used === "form";
  const isPlain = used === "form" && isExploded && !allowReserved;
  const types = schema === undefined ? [] : allTypesOf(schema);
  const mayBeObject = types.length === 0 || types.includes("object");
  if (isPlain && !mayBeObject) return undefined;
  return list("object", [
    ...(used !== "form" || isPlain ? [code`style: ${literal(used)}`] : []),
    ...(used !== "deepObject" && isExploded !== (used === "form")
      ? [code`explode: ${literal(isExploded)}`]
      : []),
    ...(allowReserved ? [code`allowReserved: true`] : []),
  ]);
}

const styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

/** Whether all that is written of a property is objects. */
function isOfObjects(schema: Node | undefined): boolean {
  const part = itemOf(schema);
  const types = (part === undefined ? [] : allTypesOf(part)).filter((type) => type !== "null");
  return types.length > 0 ? types.every((type) => type === "object") : propertiesOf(part).size > 0;
}

/** Whether all that is written of a property is texts, numbers and truth values. */
function isOfTexts(schema: Node | undefined): boolean {
  const part = itemOf(schema);
  const types = part === undefined ? [] : allTypesOf(part);
  const isText = types.every((type) => !/^(?:object|array)$/.test(type));
  return types.length > 0 && isText && !isBinary(part?.target?.value);
}

function isOfBytes(schema: Node | undefined): boolean {
  return isBinary(itemOf(schema)?.target?.value);
}

/** The schema of an item where a schema is one of a list. */
function itemOf(schema: Node | undefined): Node | undefined {
  const isList = schema !== undefined && allTypesOf(schema).includes("array");
  return isList ? (schema.at("items") ?? schema) : schema;
}
