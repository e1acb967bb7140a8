// Puts a request together. The one door to openapi-fetch.
import { mergeHeaders } from "openapi-fetch";
import { isHeader } from "./checks.js";
import type { Authorization } from "./credentials.js";
import { OptionsError } from "./errors.js";
import type { OptionDescription } from "./options.js";
import { formQuery, serializePath } from "./parameters.js";
import type { OperationCall } from "./transport.js";

export type HeaderValues = Readonly<Record<string, string | null>>;

/** A body as `fetch` takes it, and its media type where `fetch` does not know it. */
export interface Body {
  readonly content: BodyInit;
  readonly type?: string | undefined;
}

/** A request as `fetch` takes it. */
export interface Target {
  readonly url: string;
  readonly init: RequestInit & { readonly method: string; readonly headers: Headers };
}

/** A request without its credentials. */
export interface Draft extends Target {
  readonly cookies: Readonly<Record<string, string>>;
}

/** Builds a request from a call's arguments. Credentials come with `authorized`. */
export function buildRequest(
  baseUrl: string,
  { method, path, pathParams, params, styles, body, accept, options }: OperationCall,
  clientHeaders: HeaderValues,
): Draft {
  const sorted = params && styles ? styles.params(params) : { query: formQuery(params ?? {}) };
  const headers = mergeHeaders(
    { Accept: accept === undefined ? "application/json" : "*/*" },
    body?.type === undefined ? {} : { "Content-Type": body.type },
    clientHeaders,
    sorted.headers,
    options?.headers,
  );
  return {
    url: withQuery(baseUrl + serializePath(path, pathParams, styles), sorted.query),
    init: { method, headers, redirect: "manual", ...(body && { body: body.content }) },
    cookies: sorted.cookies ?? {},
  };
}

/** The request with what credentials and header options add. */
export function authorized({ url, init, cookies }: Draft, added: Authorization): Target {
  const pairs = Object.entries({ ...cookies, ...added.cookies }).map((pair) => pair.join("="));
  const cookie = pairs.length > 0 ? { Cookie: pairs.join("; ") } : {};
  const headers = mergeHeaders(init.headers, cookie, added.headers);
  return { url: withQuery(url, formQuery(added.query)), init: { ...init, headers } };
}

function withQuery(url: string, query: string): string {
  return query ? `${url}${url.includes("?") ? "&" : "?"}${query}` : url;
}

/** Refuses headers of the caller's that a client option owns or that are malformed. */
export function checkHeaders(
  headers: HeaderValues | undefined,
  options: Readonly<Record<string, OptionDescription>>,
): void {
  for (const [name, value] of Object.entries(headers ?? {})) {
    const owner = Object.entries(options).find(([, { in: place, name: own = "" }]) => {
      return place.header?.(own).toLowerCase() === name.toLowerCase();
    });
    const fine = /^[\w!#$%&'*+.^`|~-]+$/.test(name) && isHeader(value ?? "");
    if (fine && !owner) continue;
    const why = owner ? `which the option ${owner[0]} sets` : "which is malformed";
    throw new OptionsError("headers", `headers must not hold ${JSON.stringify(name)}, ${why}`);
  }
}
