// Reads and checks the body of a request.

import { asObject, type JsonObject, type JsonValue } from "../../document/json.js";
import {
  isAnything,
  isFormData,
  isJson,
  isMultipart,
  isUrlEncoded,
  withoutParameters,
} from "../../document/media-types.js";
import type { Node } from "../../document/node.js";
import type { Properties } from "../../model/properties.js";
import { Rejection } from "../answers/errors.js";
import { isWithin } from "../answers/sampled.js";
import type { DescribedOperation } from "../describe/described.js";
import type { Incoming } from "../types.js";
import { coerceFields, coerceForm } from "./forms.js";
import { isOfAnswers, type Violation } from "./validation.js";

/** The body of a request, checked; undefined where none is allowed, none was sent, or it is no object. */
export async function readBody(
  incoming: Incoming,
  operation: DescribedOperation,
): Promise<JsonObject | undefined> {
  const { body } = operation;
  if (!body) return undefined;
  const bytes = await readBytes(incoming.request);
  if (bytes.length === 0) {
    // What fetches in pages and in Node cannot send is not asked for.
    const isSendable = operation.method !== "GET" && operation.method !== "HEAD";
    if (body.required && isSendable) throw Rejection.of("missing", "The body is missing.");
    return undefined;
  }
  const accepted = [...body.content.keys()].join(", ");
  const sent = incoming.request.headers.get("Content-Type");
  if (sent === null) {
    throw Rejection.of(
      "contentTypeMissing",
      `The header Content-Type is missing; send ${accepted}.`,
    );
  }
  const mediaType = withoutParameters(sent).toLowerCase();
  const described = [...body.content].find(([own]) => isSame(own, mediaType));
  if (described === undefined) {
    throw Rejection.of("contentType", `The Content-Type must be ${accepted}.`);
  }
  const [, schema] = described;
  const isOpen = incoming.sampling?.operations.has(operation.id) ?? false;
  const value = await parse(bytes, { sent, mediaType, schema });
  if (value === undefined) {
    if (isOpen) return undefined;
    throw Rejection.of("malformed", notJson);
  }
  if (schema && !isOpen) refuseOthers(incoming, operation, schema, value);
  if (schema) checkBody(incoming, schema, value);
  const object = asObject(value);
  if (object || isOpen) return object;
  throw Rejection.of("invalid", "The body must be an object.");
}

/** Whether a described media type, which may be a range, is the one of a body. */
function isSame(described: string, mediaType: string): boolean {
  return isWithin(mediaType, withoutParameters(described)) || isAnything(described);
}

/** No request that somebody writes by hand is nearly as long. */
const largestBody = 16 * 1024 * 1024;

/** The bytes of a body. Nothing of one that is too long is kept. */
async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("Content-Length")) > largestBody) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(request)) {
    length += chunk.length;
    if (length > largestBody) throw tooLarge();
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function* chunksOf({ body }: Request): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      yield part.value;
    }
  } catch {
    // Its sender has left, so that nobody reads the answer.
    throw Rejection.of("malformed", "The body ended too early.");
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}

function tooLarge(): Rejection {
  const megabytes = largestBody / 1024 / 1024;
  return Rejection.plain(413, `The body is too large: the sandbox reads up to ${megabytes} MiB.`);
}

const notJson = "The body is no well-formed JSON.";

/** The value that a body stands for; undefined for one that is no value of JSON, such as a file. */
async function parse(
  bytes: Uint8Array<ArrayBuffer>,
  {
    sent,
    mediaType,
    schema,
  }: { readonly sent: string; readonly mediaType: string; readonly schema: Node | undefined },
): Promise<JsonValue | undefined> {
  if (isMultipart(mediaType)) return parseMultipart(bytes, sent, schema);
  const text = new TextDecoder().decode(bytes);
  if (isUrlEncoded(mediaType)) return coerceForm(schema, text);
  if (!isJson(mediaType)) return undefined;
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    throw Rejection.of("malformed", notJson);
  }
}

/** The parts of a form. Of a file only its name counts. */
async function parseMultipart(
  bytes: Uint8Array<ArrayBuffer>,
  sent: string,
  schema: Node | undefined,
): Promise<JsonValue | undefined> {
  // Parts of other kinds have no names.
  if (!isFormData(sent)) return undefined;
  try {
    const form = await new Response(bytes, { headers: { "Content-Type": sent } }).formData();
    const parts = [...form].map(([name, value]): [string, string] => {
      return [name, typeof value === "string" ? value : value.name];
    });
    return coerceFields(schema, parts);
  } catch {
    throw Rejection.of("malformed", "The body is no well-formed form.");
  }
}

/** Refuses properties of a resource that the body is not described with: without rules, schemas allow them. */
function refuseOthers(
  { api }: Incoming,
  operation: DescribedOperation,
  schema: Node,
  value: JsonValue,
): void {
  const known = operation.resource && api.schemas.properties(operation.resource.node);
  const allowed = writable(known, api.schemas.properties(schema), operation.method);
  const forbidden = Object.keys(asObject(value) ?? {}).filter((name) => {
    // Whose an identifier is decides the answer; that is looked up with the data.
    if (known === undefined || known.get(name)?.identifier) return false;
    return isKnown(name, known) && !allowed.has(name);
  });
  if (forbidden.length > 0) {
    throw notWritable(forbidden, operation);
  }
}

function checkBody({ validators }: Incoming, schema: Node, value: JsonValue): void {
  const violations = validators.check(schema, value).filter((each) => !isOfAnswers(schema, each));
  if (violations.length > 0)
    throw Rejection.of("invalid", `${violations.map(sentence).join(". ")}.`);
}

/** The rejection of properties that no body of this method may hold. */
export function notWritable(names: readonly string[], { method }: { method: string }): Rejection {
  return Rejection.of("invalid", `${names.join(", ")} cannot be written by ${method}.`);
}

/** A name that the resource has, or the id of one of its links. */
function isKnown(name: string, known: Properties): boolean {
  return known.has(name) || known.get(linkOfId(name))?.link !== undefined;
}

/** The link that a body writes as an id: `campaign` for `campaign_id`. */
export function linkOfId(name: string): string {
  return name.replace(/_id$/, "");
}

/** The properties of a body that its method may write. */
export function writable(
  known: Properties | undefined,
  sent: Properties,
  method: string,
): ReadonlySet<string> {
  const names = [...sent.values()].filter(({ name, node }) => {
    const property = known?.get(name) ?? known?.get(linkOfId(name));
    const methods = property?.operations;
    return (
      node.keyword("readOnly") !== true &&
      (methods === undefined || methods.includes(method.toLowerCase()))
    );
  });
  return new Set(names.map((property) => property.name));
}

function sentence({ keys, text }: Violation): string {
  return `${keys.length === 0 ? "The body" : keys.join(".")} ${text}`;
}
