// The body of a sample's request, as the client writes it.
import { isFormData, type PropertyEncoding } from "../document/encodings.js";
import { isJson, isMultipart, isRange, isUrlEncoded } from "../document/media-types.js";
import { subtypeOf } from "../emit/calls/encoder.js";
import type { BodySignature } from "../emit/calls/signature.js";
import type { MediaType } from "../model/model.js";
import { queryPairs, textOf } from "../model/written.js";
import { isPlainObject, type SampleValue, Upload } from "./values.js";

/** A body that a call may send, with a value of it. */
export interface SampleBody {
  readonly signature: Pick<BodySignature, "kind" | "mediaType" | "media">;
  readonly value: SampleValue;
}

export type HttpBody =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file" }
  | { readonly kind: "form"; readonly pairs: readonly Pair[] }
  | {
      readonly kind: "multipart";
      /** `mixed` of `multipart/mixed`; undefined for a form. */
      readonly subtype: string | undefined;
      readonly parts: readonly SamplePart[];
    };

/** A property of a URL-encoded form, or pairs that are encoded already. */
export type Pair = readonly [name: string, value: string] | string;

/** A part of a body of several parts. */
export interface SamplePart {
  /** Empty for a part that is told by its place. */
  readonly name: string;
  readonly value: string | Upload;
  /** @default none: plain text, or a file that says it itself */
  readonly type?: string | undefined;
  readonly headers: PropertyEncoding["headers"];
}

/** What a sample calls the parts of a form whose document does not name them. */
export const unnamedPart = "file";

/** The media type that goes with a body; undefined for a form, which its writer knows best. */
export function contentTypeOf({ signature }: SampleBody): string | undefined {
  const { kind, mediaType } = signature;
  if (kind === "form") return undefined;
  return isRange(mediaType) ? oneOf(mediaType) : mediaType;
}

const ofRanges: Readonly<Record<string, string>> = {
  "*": "application/json",
  application: "application/octet-stream",
  audio: "audio/mpeg",
  image: "image/png",
  text: "text/plain",
  video: "video/mp4",
};

/** A media type of a range. */
function oneOf(range: string): string | undefined {
  const [first = ""] = range.split("/");
  return Object.hasOwn(ofRanges, first) ? ofRanges[first] : undefined;
}

/** The media type that a file says of itself, where the document leaves it open. */
export function fileType({ kind, mediaType }: SampleBody["signature"]): string | undefined {
  return kind === "blob" && isRange(mediaType) ? oneOf(mediaType) : undefined;
}

export function httpBody({ signature, value }: SampleBody): HttpBody {
  const { kind, mediaType, media } = signature;
  if (isMultipart(mediaType)) {
    const subtype = isFormData(mediaType) ? undefined : subtypeOf(mediaType);
    return { kind: "multipart", subtype, parts: partsOf(media, value, subtype !== undefined) };
  }
  if (isUrlEncoded(mediaType)) return { kind: "form", pairs: pairsOf(media, value) };
  if (kind === "json") return { kind: "text", text: JSON.stringify(value, null, 2) };
  return kind === "text" ? { kind: "text", text: textOf(value) } : { kind: "file" };
}

function itemsOf(value: SampleValue): readonly SampleValue[] {
  return Array.isArray(value) ? value : [value];
}

function pairsOf({ encodings }: MediaType, value: SampleValue): Pair[] {
  if (!isPlainObject(value)) return [];
  return Object.entries(value).flatMap(([name, own]): Pair[] => {
    const { style, types: [type = ""] = [] } = encodings.get(name) ?? {};
    if (style) return styledPairs(name, own, style);
    const isDocument = isJson(type) && encodings.get(name)?.isWritten !== true;
    return itemsOf(own).map((item) => [name, isDocument ? JSON.stringify(item) : textOf(item)]);
  });
}

function styledPairs(
  name: string,
  value: SampleValue,
  { style, explode, allowReserved }: NonNullable<PropertyEncoding["style"]>,
): string[] {
  const parameter = { name, style, explode, allowReserved, mediaType: undefined };
  return queryPairs({ parameter, value }).map((pair) => pair.replaceAll("%20", "+"));
}

function partsOf({ encodings }: MediaType, value: SampleValue, isOther: boolean): SamplePart[] {
  if (Array.isArray(value)) {
    const name = isOther ? "" : unnamedPart;
    return value.map((item) => partOf(name, item, undefined, isOther));
  }
  if (!isPlainObject(value)) return [];
  const order = [...encodings.keys()];
  const place = (name: string) => (isOther ? order.indexOf(name) + 1 || order.length + 1 : 0);
  const properties = Object.entries(value).sort(([a], [b]) => place(a) - place(b));
  return properties.flatMap(([name, own]) => {
    const encoding = encodings.get(name);
    if (encoding?.style) {
      const pairs = new URLSearchParams(styledPairs(name, own, encoding.style).join("&"));
      return [...pairs].map(([key, text]) => ({ name: key, value: text, headers: [] }));
    }
    return itemsOf(own).map((item) => partOf(name, item, encoding, isOther));
  });
}

function partOf(
  name: string,
  value: SampleValue,
  { types = [], isWritten = false, headers = [] }: Partial<PropertyEncoding> = {},
  isOther = false,
): SamplePart {
  const type = types.find((each) => !isRange(each));
  if (value instanceof Upload) return { name, value, type, headers };
  const isDocument = typeof value === "object" && value !== null;
  const usual = isOther ? "text/plain;charset=UTF-8" : undefined;
  const own = type ?? (isDocument ? "application/json" : usual);
  const isText = own === undefined || !isJson(own) || isWritten;
  return {
    name,
    value: isText ? textOf(value) : JSON.stringify(value),
    // A text of no kind is plain anyway.
    type: own === "text/plain" && !isOther ? undefined : own,
    headers,
  };
}
