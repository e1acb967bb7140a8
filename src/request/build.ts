// Puts a request together.

import type {
  ApiDescription,
  Body,
  Content,
  OperationCall,
  OptionDescription,
  OutgoingRequest,
  SerializedParams,
} from "../contract.js";
import { OptionsError } from "../errors.js";
import type { CallOptions, Settings } from "../options.js";
import { pairsOf } from "../values.js";
import { jsonBody } from "./body.js";
import { checkBaseUrl, checkBody } from "./checks.js";
import { isForm, isSearchParams, isStream } from "./content.js";
import { addCookie } from "./cookies.js";
import { writing } from "./given.js";
import { formQuery, serializePath } from "./query.js";

/** What all requests of a client share. */
export interface RequestSetup {
  readonly description: ApiDescription;
  /** The client's options: what holds for calls that say nothing else. */
  readonly settings: Settings;
  readonly baseUrl: string;
}

/** A request that is fixed: without its credentials, which each attempt puts on a copy of its own. */
export interface FixedRequest {
  readonly outgoing: OutgoingRequest;
  /** Makes the body where that takes time. @default the request has it */
  readonly body?: (() => Promise<Content | undefined>) | undefined;
}

/** Builds a request from what a call's arguments are now. Throws for arguments that make none. */
export function buildRequest(
  { baseUrl, description, settings: client }: RequestSetup,
  call: OperationCall,
): FixedRequest {
  const { method, path, pathParams, styles, options = {} } = call;
  checkHeaders(options.headers, description.options);
  checkBody(method, call.body);
  const { query, headers: own, cookies = [] } = writeParams(call);
  const body = writeBody(call);
  const headers = new Headers({
    Accept: call.accept ?? (call.decode ? "*/*" : "application/json"),
  });
  setHeaders(headers, client.headers);
  setBodyType(headers, body);
  setHeaders(headers, own);
  setHeaders(headers, options.headers);
  finishBodyType(headers, body);
  for (const cookie of cookies) addCookie(headers, cookie);
  const isElsewhere = call.server && !client.baseUrl;
  const base = isElsewhere ? checkBaseUrl(call.server, client.allowHttp) : baseUrl;
  const url = base + serializePath(path, pathParams, styles);
  return {
    outgoing: {
      url: query ? `${url}?${query}` : url,
      init: { method, headers, redirect: "manual", ...initOf(body) },
      level: options[(description.level ?? "") as keyof CallOptions],
      secrets: [],
      asked: new Set(),
    },
    body: body?.later,
  };
}

/** A request of its own for one attempt. */
export async function copyOfRequest({ outgoing, body }: FixedRequest): Promise<OutgoingRequest> {
  const { init, secrets } = outgoing;
  const content = body && (await body());
  const headers = new Headers(init.headers);
  return {
    ...outgoing,
    init: { ...init, headers, ...(content !== undefined && { body: content }) },
    secrets: [...secrets],
    asked: new Set(),
  };
}

function writeParams({ params = {}, styles }: OperationCall): SerializedParams {
  return styles ? styles.params(params) : { query: formQuery(params) };
}

function writeBody({ body, encode = jsonBody, contentType }: OperationCall): Body | undefined {
  return body === undefined ? undefined : writing("body", () => encode(body, contentType));
}

/** What `fetch` is told of a body. */
export function initOf(body: Body | undefined): { readonly body?: Content } {
  if (!body) return {};
  const { content: given } = body;
  // The text says the same to every `fetch`.
  const content = isSearchParams(given) ? String(given) : given;
  return { body: content, ...(isStream(content) && { duplex: "half" }) };
}

/** What a client says of all bodies holds neither for one that names its own type nor for none. */
export function setBodyType(headers: Headers, body: Body | undefined): void {
  if (!body || body.type !== undefined || isForm(body.content)) headers.delete("Content-Type");
  if (body?.type !== undefined) headers.set("Content-Type", body.type);
}

/** Only `fetch` knows what separates the parts of a form; of a text it would say the same. */
export function finishBodyType(headers: Headers, body: Body | undefined): void {
  if (isForm(body?.content)) headers.delete("Content-Type");
  else if (typeof body?.content === "string" && !headers.has("Content-Type")) {
    headers.set("Content-Type", "text/plain;charset=UTF-8");
  }
}

/** Sets headers on top of others; `null` removes one. */
export function setHeaders(headers: Headers, given: object = {}): void {
  for (const [name, value] of pairsOf(given)) {
    if (value === null) headers.delete(name);
    else writing(name, () => headers.set(name, String(value)));
  }
}

/** Refuses headers of the caller's that a client option owns or that are malformed. */
export function checkHeaders(
  headers: Readonly<Record<string, string | null>> | undefined,
  options: Readonly<Record<string, OptionDescription>>,
): void {
  if (!headers) return;
  const given = new Headers();
  try {
    // null removes a header; whether it may be removed is checked, too.
    for (const [name, value] of Object.entries(headers)) given.set(name, value ?? "");
  } catch {
    throw new OptionsError("headers", "headers must be names and texts that can be sent");
  }
  for (const [option, { in: location, name = "" }] of Object.entries(options)) {
    const own = location.header?.(name);
    if (!own || !given.has(own)) continue;
    throw new OptionsError("headers", `headers must not hold ${own}: the option ${option} sets it`);
  }
}
