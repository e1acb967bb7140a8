// Puts a request together.

import type {
  ApiDescription,
  Body,
  OperationCall,
  OptionDescription,
  OutgoingRequest,
  SerializedParams,
} from "../contract.js";
import { OptionsError } from "../errors.js";
import type { CallOptions, Settings } from "../options.js";
import { pairsOf } from "../values.js";
import { jsonBody } from "./body.js";
import { checkBaseUrl } from "./checks.js";
import { formQuery, serializePath } from "./query.js";

/** What all requests of a client share. */
export interface RequestSetup {
  readonly description: ApiDescription;
  /** The client's options: what holds for calls that say nothing else. */
  readonly settings: Settings;
  readonly baseUrl: string;
}

/** Builds a request from a call's arguments, without its credentials. */
export function buildRequest(
  { baseUrl, description, settings: client }: RequestSetup,
  call: OperationCall,
): OutgoingRequest {
  const { method, path, pathParams, styles, options = {} } = call;
  checkHeaders(options.headers, description.options);
  const { query, headers: own } = writeParams(call);
  const body = writeBody(call);
  const headers = new Headers({
    Accept: call.accept ?? (call.decode ? "*/*" : "application/json"),
    ...(body?.type && { "Content-Type": body.type }),
  });
  setHeaders(headers, client.headers);
  setHeaders(headers, own);
  setHeaders(headers, options.headers);
  const base = call.server && !client.baseUrl ? checkBaseUrl(call.server) : baseUrl;
  const url = base + serializePath(path, pathParams, styles);
  return {
    url: query ? `${url}?${query}` : url,
    init: { method, headers, redirect: "manual", ...(body && { body: body.content }) },
    level: options[(description.level ?? "") as keyof CallOptions],
    secrets: [],
    asked: new Set(),
  };
}

function writeParams({ params = {}, styles }: OperationCall): SerializedParams {
  return styles ? styles.params(params) : { query: formQuery(params) };
}

function writeBody({ body, encode = jsonBody, contentType }: OperationCall): Body | undefined {
  return body === undefined ? undefined : encode(body, contentType);
}

/** Sets headers on top of others; `null` removes one. */
export function setHeaders(headers: Headers, given: object = {}): void {
  for (const [name, value] of pairsOf(given)) {
    if (value === null) headers.delete(name);
    else headers.set(name, String(value));
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
