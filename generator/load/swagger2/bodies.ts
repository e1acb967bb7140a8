// Bodies of requests: a parameter in the body, or parameters that are parts of a form.
import type { JsonObject, JsonValue } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import {
  essence,
  isForm,
  json,
  type MediaTypes,
  multipart,
  preferred,
  urlencoded,
} from "./media-types.js";
import { convertValue, isOfValue, styles } from "./parameters.js";
import { convertSchema } from "./schemas.js";
import type { Writable, Writer } from "./writer.js";

/**
 * The body that some parameters, their references followed, make together; undefined where none of them
 * is of a body.
 */
export function convertBody(
  parameters: readonly Node[],
  consumes: MediaTypes,
  writer: Writer,
): { readonly body: JsonObject; readonly from: Node } | undefined {
  const bodies = parameters.filter((each) => each.text("in") === "body");
  const parts = parameters.filter((each) => each.text("in") === "formData");
  const [first, second] = [...bodies, ...parts.slice(0, 1)];
  if (first === undefined) return undefined;
  if (bodies.length > 0 && second !== undefined) {
    const other = second === parts[0] ? "a form beside it" : "two of them";
    const message = `A request has one body, not ${other}; leave one out`;
    writer.say("error", second, message);
  }
  const body =
    bodies.length > 0 ? wholeBody(first, consumes, writer) : form(parts, consumes, writer);
  return { body, from: first };
}

function wholeBody(node: Node, consumes: MediaTypes, writer: Writer): JsonObject {
  const body: Writable = {};
  writer.copy(node, body, ["description", "required"]);
  const given = node.at("schema");
  const schema = given && convertSchema(given, writer);
  const content: Writable = {};
  // A form is made of parts.
  const types = preferred(consumes, (name) => !isForm(name));
  for (const [name, from] of types.size > 0 ? types : new Map([[json, node]])) {
    const media: Writable = {};
    if (given && schema !== undefined) writer.put(media, "schema", schema, given);
    writer.put(content, name, media, from);
  }
  writer.put(body, "content", content, node);
  writer.copyExtensions(node, body);
  return body;
}

function form(parts: readonly Node[], consumes: MediaTypes, writer: Writer): JsonObject {
  const [first] = parts as [Node];
  const hasFile = parts.some((part) => {
    return part.text("type") === "file" || part.at("items")?.text("type") === "file";
  });
  const wanted = [...consumes].filter(([name]) => isForm(name));
  const able = wanted.filter(([name]) => !hasFile || essence(name) === multipart);
  const types = able.length > 0 ? able : [[hasFile ? multipart : urlencoded, first] as const];
  const content: Writable = {};
  for (const [name, from] of types) {
    writer.put(content, name, formOf(parts, essence(name), writer), from);
  }
  const body: Writable = {};
  const needed = parts.find((part) => part.flag("required"));
  if (needed) writer.put(body, "required", true, needed.at("required") ?? needed);
  writer.put(body, "content", content, first);
  return body;
}

/** A form in one media type. */
function formOf(parts: readonly Node[], type: string, writer: Writer): JsonObject {
  const [first] = parts as [Node];
  const properties: Writable = {};
  const required: JsonValue[] = [];
  const encoding: Writable = {};
  for (const part of parts) {
    const name = part.text("name") ?? "";
    const known = type === urlencoded ? styles.inQueries : styles.inParts;
    const { schema, style } = convertValue(part, known, writer);
    writer.copy(part, schema as Writable, ["description", "deprecated"]);
    writer.copyExtensions(part, schema as Writable, (key) => !isOfValue(key));
    writer.put(properties, name, schema, part);
    if (part.flag("required")) writer.push(required, name, part.at("required") ?? part);
    if (style === undefined || type !== urlencoded) continue;
    const from = part.at("collectionFormat") ?? part;
    writer.put(encoding, name, { ...style }, from);
  }
  const schema: Writable = {};
  writer.put(schema, "type", "object", first);
  writer.put(schema, "properties", properties, first);
  if (required.length > 0) writer.put(schema, "required", required, first);
  const media: Writable = {};
  writer.put(media, "schema", schema, first);
  if (Object.keys(encoding).length > 0) writer.put(media, "encoding", encoding, first);
  return media;
}
