// The bodies of answers in their media types, as data.
import { isObject, type JsonValue } from "../../document/json.js";
import {
  isJson,
  isSequence,
  isUrlEncoded,
  isXml,
  withoutParameters,
} from "../../document/media-types.js";
import type { SampledBody } from "../describe/samples.js";

/** The smallest files of their kinds, in base64. */
const files: Readonly<Record<string, string>> = {
  "image/png":
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
  "image/gif": "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
  "image/bmp": "Qk06AAAAAAAAADYAAAAoAAAAAQAAAAEAAAABABgAAAAAAAQAAAATCwAAEwsAAAAAAAAAAAAA////AA==",
  "image/webp": "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==",
  "image/jpeg":
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AR//Z",
  "application/zip": "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==",
};

const texts: Readonly<Record<string, string>> = {
  "image/svg+xml": '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  "text/html": "<!doctype html><title>A page</title><p>A few words.</p>",
  "text/csv": "id,name\r\n1,Ada\r\n",
  "application/pdf":
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
};

/** The media type that an answer has where the document gives a range. */
export function concrete(mediaType: string): string {
  const plain = withoutParameters(mediaType).toLowerCase();
  if (!plain.includes("*")) return mediaType;
  const [kind] = plain.split("/");
  const usual: Readonly<Record<string, string>> = {
    image: "image/png",
    text: "text/plain",
    "*": "application/json",
  };
  return (
    (kind !== undefined && Object.hasOwn(usual, kind) ? usual[kind] : undefined) ??
    "application/octet-stream"
  );
}

/** A value as a body of its media type. */
export function bodyOf(mediaType: string, value: JsonValue | undefined): SampledBody {
  const type = withoutParameters(mediaType).toLowerCase();
  if (isJson(mediaType)) return { json: value ?? null };
  if (isSequence(mediaType)) return { text: sequence(type, value ?? "") };
  const text = Object.hasOwn(texts, type) ? texts[type] : undefined;
  if (isXml(mediaType) && isObject(value))
    return { text: `<?xml version="1.0"?>\n${element("root", value)}\n` };
  if (isUrlEncoded(mediaType) && isObject(value)) {
    const fields = Object.entries(value).map(([key, own]) => [key, plain(own)]);
    return { text: String(new URLSearchParams(fields)) };
  }
  const file = Object.hasOwn(files, type) ? files[type] : undefined;
  if (file !== undefined) return { base64: file };
  if (text !== undefined) return { text };
  return { text: value === undefined ? "bytes" : plain(value) };
}

function plain(value: JsonValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function sequence(type: string, value: JsonValue): string {
  if (type === "text/event-stream") return `data: ${plain(value).replaceAll("\n", "\ndata: ")}\n\n`;
  const mark = type.includes("json-seq") ? "\u001e" : "";
  return `${mark}${JSON.stringify(value)}\n`;
}

/** An element for each property; what the document says of attributes and namespaces is not read. */
function element(written: string, value: JsonValue): string {
  const name = written.replaceAll(/[^\w.-]/g, "_").replace(/^(?![a-z_])/i, "_");
  if (Array.isArray(value)) return value.map((item: JsonValue) => element(name, item)).join("");
  const inner = isObject(value)
    ? Object.entries(value)
        .map(([key, own]) => element(key, own))
        .join("")
    : plain(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<${name}>${inner}</${name}>`;
}
