// How the properties of a form are sent, in the words of a reader.
import type { PropertyEncoding, PropertyStyle } from "../document/encodings.js";
import { isJson, isMultipart } from "../document/media-types.js";
import type { Node } from "../document/node.js";
import { allTypesOf, isBinary } from "../document/schemas.js";
import type { MediaType } from "../model/model.js";
import type { Inline } from "./content.js";
import { between } from "./types.js";

/** What each property is sent as, by its name; none at all where all are plain texts. */
export function writtenAs({ mediaType, encodings }: MediaType): ReadonlyMap<string, Inline> {
  const write = isMultipart(mediaType) ? partText : pairText;
  const written = [...encodings].map(([name, encoding]) => [name, write(name, encoding)] as const);
  const isPlain = written.every(([, text]) => text === undefined);
  return new Map(isPlain ? [] : written.map(([name, text]) => [name, text ?? "text"]));
}

/** A part of a body of several; undefined for a plain text. */
function partText(name: string, { types, headers, style, schema }: PropertyEncoding) {
  if (style) return styleText(name, style, schema);
  const item = itemOf(schema);
  const own: Inline = types.length > 0 ? between(types.map(codeOf), " or ") : usual(item);
  if (own === "" && headers.length === 0) return undefined;
  const each: Inline = item === schema ? "" : "each ";
  const lines = headers.map(([header, value]) => ({ code: `${header}: ${value}` }));
  const extra: Inline = lines.length === 0 ? "" : [" with ", between(lines, ", ")];
  return [each, own === "" ? "text" : own, extra];
}

/** What a part is where no media type is said; empty for a text. */
function usual(item: Node | undefined): Inline {
  if (item?.target && isBinary(item.target.value)) return "a file";
  const types = item === undefined ? [] : allTypesOf(item);
  return types.includes("object") || types.includes("array") ? { code: "application/json" } : "";
}

/** A pair of a URL-encoded form; undefined for a plain text, and for a list a pair for each item. */
function pairText(name: string, { types, isWritten, style, schema }: PropertyEncoding) {
  if (style) return styleText(name, style, schema);
  const [type] = types;
  const isDocument = type !== undefined && isJson(type) && !isWritten;
  const kinds = schema === undefined ? [] : allTypesOf(schema);
  const each: Inline = kinds.includes("array") ? "each " : "";
  if (isDocument || kinds.includes("object")) return [each, { code: "application/json" }];
  return undefined;
}

function styleText(
  name: string,
  { style = "form", explode = style === "form" }: PropertyStyle,
  schema: Node | undefined,
): Inline | undefined {
  if (style === "deepObject") return { code: `${name}[key]=value` };
  const separators: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };
  const between = separators[style] ?? ",";
  const types = schema === undefined ? [] : allTypesOf(schema);
  if (explode) {
    if (types.includes("object")) return { code: "key=value" };
    return types.includes("array") ? { code: `${name}=a&${name}=b` } : undefined;
  }
  if (types.includes("object")) return { code: `${name}=key${between}value` };
  return types.includes("array") ? { code: `${name}=a${between}b` } : undefined;
}

function codeOf(code: string): Inline {
  return { code };
}

/** The schema of an item where a schema is one of a list. */
function itemOf(schema: Node | undefined): Node | undefined {
  const isList = schema !== undefined && allTypesOf(schema).includes("array");
  return isList ? (schema.at("items") ?? schema) : schema;
}
