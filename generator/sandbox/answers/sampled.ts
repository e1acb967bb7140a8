// The answers of operations that no rule and no row says anything of: samples, chosen as the request asks.
import type { JsonValue } from "../../document/json.js";
import { isJson, withoutParameters } from "../../document/media-types.js";
import type { Node } from "../../document/node.js";
import { covers, successesOf } from "../../document/openapi.js";
import type { DescribedOperation } from "../describe/described.js";
import type { SampledBody, SampledContent, SampledResponse } from "../describe/samples.js";
import type { Incoming } from "../types.js";
import { Rejection } from "./errors.js";
import { preferenceOf } from "./prefer.js";

/** One answer of the document, with all that is known of it. */
export interface Chosen {
  readonly status: number;
  readonly response: SampledResponse;
  readonly content: SampledContent | undefined;
  /** The schema of the body. */
  readonly schema: Node | undefined;
}

/** The response to answer with: the one that the request prefers, else the success. */
export function choose(incoming: Incoming, operation: DescribedOperation): Chosen | undefined {
  const { code } = preferenceOf(incoming.request.headers);
  if (code === undefined) return chooseStatus(incoming, operation, operation.status);
  const chosen = chooseStatus(incoming, operation, code);
  if (chosen !== undefined) return chosen;
  const message = `${operation.method} ${operation.path} declares no answer of status ${code}.`;
  throw Rejection.plain(code >= 400 ? code : 404, message);
}

/** The response that an operation declares for a status; undefined where it declares none. */
export function chooseStatus(
  { request, sampling }: Incoming,
  operation: DescribedOperation,
  status: number,
): Chosen | undefined {
  const responses = sampling?.samples(operation.id)?.responses ?? [];
  const isSuccess = status === operation.status;
  const response =
    responses.find((each) => covers(each.status, status)) ??
    (isSuccess ? successesOf(responses)[0] : undefined) ??
    responses.find((each) => each.status === "default");
  if (response === undefined) return undefined;
  const content = accepted(response.content, request.headers.get("Accept"));
  const declared = operation.responses.find((each) => each.status === response.status);
  const index = content === undefined ? -1 : response.content.indexOf(content);
  return { status, response, content, schema: declared?.content[index]?.schema };
}

/** The content in the first media type that is accepted; JSON, or else the first, where none is said. */
function accepted(
  contents: readonly SampledContent[],
  accept: string | null,
): SampledContent | undefined {
  const usual = contents.toSorted((one, other) => {
    return Number(isJson(other.mediaType)) - Number(isJson(one.mediaType));
  });
  const ranges = (accept ?? "").split(",").map((range) => withoutParameters(range).toLowerCase());
  const found = ranges.map((range) => {
    if (range === "" || range === "*/*") return usual[0];
    return usual.find(({ mediaType }) => isWithin(mediaType, range));
  });
  return found.find((each) => each !== undefined) ?? usual[0];
}

export function isWithin(mediaType: string, range: string): boolean {
  const own = withoutParameters(mediaType).toLowerCase();
  return own === range || (range.endsWith("/*") && own.startsWith(range.slice(0, -1)));
}

/** The sample that the request prefers, else the first. */
function sampleOf({ request }: Incoming, content: SampledContent) {
  const { example } = preferenceOf(request.headers);
  if (example === undefined) return content.samples[0];
  const named = content.samples.find(({ name }) => name === example);
  if (named) return named;
  const names = content.samples.flatMap(({ name }) => name ?? []).join(", ") || "none";
  throw Rejection.plain(
    404,
    `There is no example ${example} that its schema allows; there is ${names}.`,
  );
}

/** The first JSON sample; undefined where there is none. */
export function jsonOf(content: SampledContent | undefined): JsonValue | undefined {
  const body = content?.samples[0]?.body;
  return body && "json" in body ? body.json : undefined;
}

/** An answer as it is sent. */
export interface Sampled {
  readonly status: number;
  readonly mediaType: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for an answer without a body. */
  readonly body: SampledBody | undefined;
}

/** A chosen answer with its sample. */
export function sampled(incoming: Incoming, { content, response, status }: Chosen): Sampled {
  const { headers } = response;
  if (content === undefined) return { status, mediaType: undefined, headers, body: undefined };
  const sample = sampleOf(incoming, content);
  if (sample !== undefined)
    return { status, mediaType: content.mediaType, headers, body: sample.body };
  throw Rejection.plain(501, "The sandbox found no value that the schema of this answer allows.");
}
