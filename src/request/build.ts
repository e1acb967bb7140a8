// Puts a request together.

import type {
  ApiDescription,
  Body,
  Encoder,
  OperationCall,
  OptionDescription,
  OutgoingRequest,
  SerializedParams,
} from "../contract.js";
import { OptionsError } from "../errors.js";
import type { CallOptions, Settings } from "../options.js";
import { pairsOf } from "../values.js";
import { checkBaseUrl, checkBody } from "./checks.js";
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
  /** @default none */
  readonly body?: Body | undefined;
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
  const accept = call.stream?.accept ?? call.accept ?? (call.decode ? "*/*" : "application/json");
  const headers = headersOf({ Accept: accept, ...client.headers }, body, own, options.headers);
  for (const cookie of cookies) addCookie(headers, cookie);
  const isElsewhere = call.server && !client.baseUrl;
  const base = isElsewhere ? checkBaseUrl(call.server, client.allowHttp) : baseUrl;
  const url = base + serializePath(path, pathParams, styles);
  const level = options[(description.level ?? "") as keyof CallOptions];
  const built = query ? `${url}?${query}` : url;
  const located = call.locate?.(built, description) ?? built;
  return fixedRequest(located, { method, headers }, level, body);
}

/** A request that nothing has been added to yet. */
export function fixedRequest(
  url: string,
  init: OutgoingRequest["init"],
  level: unknown,
  body: Body | undefined,
): FixedRequest {
  const { content: given, isOnce } = body ?? {};
  // The text says the same to every `fetch`.
  const content = given instanceof URLSearchParams ? String(given) : given;
  const sent = {
    ...(content !== undefined && { body: content }),
    ...(isOnce && { duplex: "half" }),
  };
  return {
    outgoing: {
      url,
      init: { ...init, redirect: "manual", ...sent },
      level,
      secrets: [],
      asked: new Set(),
    },
    body,
  };
}

/** A request of its own for one attempt, with the secrets that are put on it alone. */
export async function copyOfRequest({ outgoing, body }: FixedRequest): Promise<OutgoingRequest> {
  const { init } = outgoing;
  const content = await body?.later?.();
  return {
    ...outgoing,
    init: {
      ...init,
      headers: new Headers(init.headers),
      ...(content !== undefined && { body: content }),
    },
    secrets: [],
    asked: new Set(),
  };
}

function writeParams({ params = {}, styles }: OperationCall): SerializedParams {
  return styles ? styles.params(params) : { query: formQuery(params) };
}

function writeBody({ body, encode, contentType }: OperationCall): Body | undefined {
  if (body === undefined) return undefined;
  // Without an encoder it throws: no body is left out in silence.
  return writing("body", () => (encode as Encoder)(body, contentType));
}

/** The headers of a request: the client's, what its body says of itself, and each of `given` on top. */
export function headersOf(
  client: object | undefined,
  body: Body | undefined,
  ...given: readonly (object | undefined)[]
): Headers {
  const headers = new Headers();
  setHeaders(headers, client);
  // What a client says of all bodies holds neither for one that names its own type nor for none.
  if (!body || body.type !== undefined || body.isForm) headers.delete("Content-Type");
  if (body?.type !== undefined) headers.set("Content-Type", body.type);
  for (const each of given) setHeaders(headers, each);
  if (body?.isForm) headers.delete("Content-Type");
  // Only some kinds of `fetch` say it of a text by themselves.
  if (typeof body?.content === "string" && !headers.has("Content-Type")) {
    headers.set("Content-Type", "text/plain;charset=UTF-8");
  }
  return headers;
}

/** Sets headers on top of others; `null` removes one. */
function setHeaders(headers: Headers, given: object = {}): void {
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
