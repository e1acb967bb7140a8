// Reads and checks the body of a request.

import { asObject, type JsonObject, type JsonValue } from "../../document/json.js";
import { withoutParameters } from "../../document/media-types.js";
import type { Node } from "../../document/node.js";
import type { Properties } from "../../model/properties.js";
import { Rejection } from "../answers/errors.js";
import type { DescribedOperation } from "../describe/described.js";
import type { Incoming } from "../types.js";
import type { Violation } from "./validation.js";
import { coerceForm } from "./values.js";

/** The body of a request, checked; undefined where none is allowed or none was sent. */
export async function readBody(
  incoming: Incoming,
  operation: DescribedOperation,
): Promise<JsonObject | undefined> {
  const { body } = operation;
  if (!body) return undefined;
  const text = await readText(incoming.request);
  if (text === "") {
    if (body.required) throw Rejection.of("missing", "The body is missing.");
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
  if (!body.content.has(mediaType)) {
    throw Rejection.of("contentType", `The Content-Type must be ${accepted}.`);
  }
  const schema = body.content.get(mediaType);
  const value = parse(mediaType, text, schema);
  if (schema) checkBody(incoming, operation, schema, value);
  const object = asObject(value);
  if (object) return object;
  throw Rejection.of("invalid", "The body must be an object.");
}

/** No request that somebody writes by hand is nearly as long. */
const largestBody = 16 * 1024 * 1024;

/** The text of a body. Nothing of one that is too long is kept. */
async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get("Content-Length")) > largestBody) throw tooLarge();
  const decoder = new TextDecoder();
  let [length, text] = [0, ""];
  for await (const chunk of chunksOf(request)) {
    length += chunk.length;
    if (length > largestBody) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
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

function parse(mediaType: string, text: string, schema: Node | undefined): JsonValue {
  if (mediaType === "application/x-www-form-urlencoded") return coerceForm(schema, text);
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    throw Rejection.of("malformed", "The body is no well-formed JSON.");
  }
}

function checkBody(
  incoming: Incoming,
  operation: DescribedOperation,
  schema: Node,
  value: JsonValue,
): void {
  const { api, validators } = incoming;
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
  const violations = validators.check(schema, value);
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
