// The bodies of refusals, in the form that an operation declares for their status.
import { asObject, isObject, type JsonObject, type JsonValue, put } from "../../document/json.js";
import { isJson } from "../../document/media-types.js";
import type { Incoming } from "../types.js";
import type { AnsweredError } from "./errors.js";
import { firstFitting } from "./fitting.js";
import { chooseStatus, jsonOf, type Sampled } from "./sampled.js";

/**
 * How an operation answers an error in the form that it declares for the status: the code where the document says,
 * the message in the property that is for it, or a declared example. Undefined where the document says nothing of
 * the status.
 */
export function refusalOf(
  incoming: Incoming,
  entry: AnsweredError,
  { message, plain }: { readonly message: string; readonly plain: JsonObject },
): Sampled | undefined {
  const { api, operation, sampling, validators } = incoming;
  if (operation === undefined || !sampling?.operations.has(operation.id)) return undefined;
  // Beside a module of the API's own, the catalogue alone says what an error looks like.
  if (api.errorCodes.isDeclared && !sampling.isAlone) return undefined;
  const { status } = entry;
  const chosen = chooseStatus(incoming, operation, status);
  if (chosen?.content === undefined) return undefined;
  const { content, response, schema } = chosen;
  const { mediaType, samples } = content;
  const { headers } = response;
  if (!isJson(mediaType)) {
    const body = mediaType.startsWith("text/plain") ? { text: message } : samples[0]?.body;
    return { status, mediaType, headers, body };
  }
  const sample = jsonOf(content);
  const coded = sample && api.catalog.coded(sample, entry);
  const told = [coded, sample].map((each) => each && telling(each, message, 2));
  const candidates = [plain, told[0], coded, told[1], sample];
  const json = firstFitting(validators, schema, candidates);
  return json === undefined ? undefined : { status, mediaType, headers, body: { json } };
}

const messageName =
  /^(?:message|detail|details|error|error_?description|description|reason|msg|title)$/i;

/** A sample with the message in the property that is for it. */
function telling(value: JsonValue, message: string, depth: number): JsonValue | undefined {
  if (Array.isArray(value)) {
    const [first, ...others] = value as readonly JsonValue[];
    const told = first === undefined ? undefined : telling(first, message, depth - 1);
    return told === undefined ? undefined : [told, ...others];
  }
  if (!isObject(value) || depth < 0) return undefined;
  const names = Object.keys(value).filter((name) => typeof value[name] === "string");
  const own = names.find((name) => messageName.test(name));
  if (own !== undefined) return withProperty(value, own, message);
  for (const [name, inner] of Object.entries(value)) {
    const told =
      asObject(inner) || Array.isArray(inner) ? telling(inner, message, depth - 1) : undefined;
    if (told !== undefined) return withProperty(value, name, told);
  }
  return undefined;
}

function withProperty(owner: JsonObject, name: string, value: JsonValue): JsonObject {
  const copy = { ...owner };
  put(copy, name, value);
  return copy;
}
