// Puts a request together.

import type {
  ApiDescription,
  OperationCall,
  OptionDescription,
  OutgoingRequest,
  SerializedParams,
} from "../contract.js";
import { OptionsError } from "../errors.js";
import type { Settings } from "../options.js";
import { pairsOf } from "../values.js";
import { checkBaseUrl } from "./checks.js";
import { serializePath } from "./query.js";

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
  const { method, path, pathParams, params, styles, body, accept, options = {} } = call;
  checkHeaders(options.headers, description.options);
  const { query, headers: own }: Partial<SerializedParams> =
    (params && (styles?.params ?? params.write)(params.values)) ?? {};
  const headers = new Headers({
    Accept: call.mediaType ?? (accept ? "*/*" : "application/json"),
    ...(body?.type && { "Content-Type": body.type }),
  });
  for (const given of [client.headers, own, options.headers]) {
    for (const [name, value] of pairsOf(given ?? {})) {
      if (value === null) headers.delete(name);
      else headers.set(name, value as string);
    }
  }
  const base = call.server && !client.baseUrl ? checkBaseUrl(call.server) : baseUrl;
  const url = base + serializePath(path, pathParams, styles);
  return {
    url: query ? `${url}?${query}` : url,
    init: { method, headers, redirect: "manual", ...(body && { body: body.content }) },
    secrets: description.sensitive?.valuesOf(call) ?? [],
    asked: new Set(),
  };
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
