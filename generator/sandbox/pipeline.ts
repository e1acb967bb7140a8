// The order of checks, in one place. The first one that fails decides the answer.

import { exampleNodesOf } from "../document/examples.js";
import type { JsonObject, JsonValue } from "../document/json.js";
import { isJson } from "../document/media-types.js";
import { responsesOf, successesOf } from "../document/openapi.js";
import { Rejection } from "./answers/errors.js";
import { type Kept, keep } from "./answers/kept.js";
import { list } from "./answers/lists.js";
import { preferenceOf } from "./answers/prefer.js";
import { render } from "./answers/render.js";
import { type Chosen, choose, type Sampled, sampled } from "./answers/sampled.js";
import { pageOfSample } from "./answers/sampled-lists.js";
import { type StreamText, streamFor } from "./answers/stream.js";
import { create, remove, update } from "./answers/writes.js";
import { readBody } from "./checks/bodies.js";
import { authenticate, readOptions } from "./checks/credentials.js";
import { locate } from "./checks/identifiers.js";
import { checkCookies, readHeaders, readPath } from "./checks/parameters.js";
import { readQuery } from "./checks/query.js";
import { findRoute, type Route } from "./checks/routes.js";
import type { Part } from "./describe/collections.js";
import type { DescribedOperation } from "./describe/described.js";
import type { Context, Exchange, Identified, Incoming } from "./types.js";

/** A request that no check has seen yet. */
export function receive(context: Context, request: Request): { incoming: Incoming; route: Route } {
  const url = new URL(request.url);
  const method = request.method.toUpperCase();
  const route = findRoute(context.api, request, url);
  const { operation, path } = route;
  const options = readOptions(context.api, request, url);
  return { incoming: { ...context, request, url, method, path, operation, options }, route };
}

/** A success answer. */
export interface Answer {
  readonly body: JsonValue;
  /** @default none but those of every answer */
  readonly headers?: Readonly<Record<string, string>>;
  /** What is answered in place of both, where it was chosen from samples. */
  readonly sampled?: Sampled;
}

/** What a success answers; throws a `Rejection` where a check fails. */
export async function perform(incoming: Incoming, route: Route): Promise<Answer> {
  refusePlainHttp(incoming); //                                          1. HTTPS, where demanded
  const caller = authenticate(incoming); //                              2. who calls
  incoming.rules.checkHeaders?.(incoming); //                            3. the API's own headers,
  const headers = readHeaders(incoming); //                                 as declared
  const identified = { ...incoming, caller, headers };
  refuseReserved(incoming); //                                           4. errors on demand
  const preferred = preferredError(incoming);
  if (preferred) return preferred;
  incoming.rules.checkAccess?.(identified); //                           5. may the caller be here
  const operation = requireOperation(identified, route); //              6. path, then method
  incoming.rules.checkRights?.(identified, operation); //                7. may the caller do this
  const pathParams = readPath(incoming, operation, route.pathParams); // 8. path parameters
  const query = readQuery(identified, operation); //                     9. query parameters,
  checkCookies(incoming, operation); //                                     cookies
  const body = await readBody(incoming, operation); //                  10. content type, form, schema
  const scope = incoming.rules.scope?.(incoming.options) ?? "";
  const level = readLevel(identified);
  return answer({ ...identified, operation, scope, level, pathParams, query, body }); // 11. the data
}

/** S07: plain HTTP is refused when told to demand TLS; a proxy's word for HTTPS is taken. */
function refusePlainHttp({ request, requireTls, url }: Incoming): void {
  const forwarded = request.headers.get("X-Forwarded-Proto")?.split(",")[0]?.trim();
  if (!requireTls || (forwarded ?? url.protocol.replace(":", "")) === "https") return;
  throw Rejection.of("invalid", "Plain HTTP is refused; use HTTPS.");
}

/** A reserved value is answered by the error that it stands for. */
function refuseReserved({ options, reserved }: Incoming): void {
  const hit = reserved.find(({ option, value }) => options.get(option) === value);
  if (hit)
    throw Rejection.named(hit.error.name, `This ${hit.option} is reserved to answer this error.`);
}

function requireOperation(incoming: Identified, route: Route): DescribedOperation {
  if (route.operation) return route.operation;
  if (route.isKnownPath) {
    const methods = route.methods.join(", ");
    const message = `${incoming.method} is not supported on this path; there is ${methods}.`;
    throw Rejection.of("method", message);
  }
  incoming.rules.checkPath?.(incoming);
  throw Rejection.of("path", `There is nothing at ${incoming.url.pathname}.`);
}

function readLevel({ api, headers }: Identified): number {
  const level = headers.get(api.recursion?.header.toLowerCase() ?? "");
  return typeof level === "number" ? level : Number.POSITIVE_INFINITY;
}

function answer(exchange: Exchange): Answer {
  const { api, level, operation, rules, store } = exchange;
  const isSampled = exchange.sampling?.operations.has(operation.id) === true;
  const special = isSampled ? undefined : rules.answers?.[operation.id];
  if (special) return { body: special(exchange) };
  const stream = streamFor(exchange);
  // Without examples, items are made up as all else is.
  if (stream && (stream.text !== "" || !isSampled)) return answerStream(operation.status, stream);
  if (isSampled) return answerSampled(exchange);
  const { pagination, resource } = operation;
  if (!resource) return { body: exampleOf(operation) };
  if (pagination) return list(exchange, resource, pagination);
  const data = act(exchange);
  const renderer = { schemas: api.schemas, store, derived: rules.derived };
  return { body: render(renderer, operation.answer ?? resource.node, data, level) };
}

function answerStream(status: number, { mediaType, text }: StreamText): Answer {
  return { body: null, sampled: { status, mediaType, headers: {}, body: { text } } };
}

/** An error that the header Prefer asks for. */
function preferredError(incoming: Incoming): Answer | undefined {
  const { api, operation, request, sampling } = incoming;
  const { code = 0, error } = preferenceOf(request.headers);
  if (error !== undefined && api.catalog.entries.some(({ name }) => name === error)) {
    throw Rejection.named(error, "The header Prefer asks for this error.");
  }
  if (operation === undefined || sampling === undefined || code < 400) return undefined;
  const chosen = choose(incoming, operation);
  return chosen && { body: null, sampled: sampled(incoming, chosen) };
}

/** What no rule and no row says anything of: a sample, or what the paths of the document show to be kept. */
function answerSampled(exchange: Exchange): Answer {
  const { operation, request, sampling } = exchange;
  const chosen = choose(exchange, operation);
  if (chosen === undefined) return { body: null, sampled: empty(operation.status) };
  const part = sampling?.operations.get(operation.id);
  const isPlain = preferenceOf(request.headers).example === undefined;
  const kept = isPlain && chosen.status < 300 ? keptOf(exchange, part, chosen) : undefined;
  const { mediaType } = chosen.content ?? {};
  if (kept?.body === undefined || mediaType === undefined || !isJson(mediaType)) {
    return { body: null, sampled: sampled(exchange, chosen) };
  }
  const { status, response } = chosen;
  const headers = { ...response.headers, ...kept.headers };
  return { body: null, sampled: { status, mediaType, headers, body: { json: kept.body } } };
}

/** What is kept where paths show it, else a page of the sample's list. */
function keptOf(exchange: Exchange, part: Part | undefined, chosen: Chosen): Kept | undefined {
  const kept = part && keep(exchange, part, chosen);
  return kept?.body === undefined ? pageOfSample(exchange, chosen) : kept;
}

function empty(status: number): Sampled {
  return { status, mediaType: undefined, headers: {}, body: undefined };
}

function act(exchange: Exchange): JsonObject {
  const { resource, method } = exchange.operation;
  if (!resource) return {};
  if (method === "POST") return create(exchange, resource);
  if (method === "PATCH" || method === "PUT") return update(exchange, resource);
  return method === "DELETE" ? remove(exchange, resource) : locate(exchange, resource).data;
}

/** For operations that are about no resource: the first example of their answer, or else of its schema. */
function exampleOf({ node, answer: schema }: DescribedOperation): JsonValue {
  const [success] = successesOf(responsesOf(node));
  const [, media] = success?.node?.map("content").find(([type]) => isJson(type)) ?? [];
  const [shown] = media === undefined ? [] : exampleNodesOf(media);
  return shown?.value ?? schema?.at("examples", 0)?.value ?? schema?.keyword("example") ?? null;
}
