// Puts a request together. The one door to openapi-fetch.
import { createFinalURL, mergeHeaders } from "openapi-fetch";
import type { Additions } from "./auth.js";
import { OptionsError, type RequestInfo } from "./errors.js";
import { isHeader, type OptionDescription } from "./options.js";
import { formQuery, type SortedParameters, serializePath } from "./parameters.js";
import type { OperationCall } from "./transport.js";

type HeaderValues = Readonly<Record<string, string | null>>;

/** A request as `fetch` takes it. */
export interface Target {
  readonly url: string;
  readonly init: RequestInit;
  /** The request as errors and logs may show it. */
  readonly shown: RequestInfo;
}

/** Builds a request from a call's arguments, the client's headers and what credentials add. */
export function buildRequest(
  baseUrl: string,
  operation: OperationCall,
  clientHeaders: HeaderValues,
  added: Additions,
): Target {
  const { method, params, styles, options } = operation;
  const path = serializePath(operation.path, operation.pathParams, styles);
  const sorted = params && styles ? styles.params(params) : { query: formQuery(params ?? {}) };
  const { body, contentType } = encodeBody(operation);
  const headers = mergeHeaders(
    { Accept: operation.accept === undefined ? "application/json" : "*/*" },
    contentType === undefined ? {} : { "Content-Type": contentType },
    clientHeaders,
    sorted.headers,
    options?.headers,
    cookieHeader(sorted.cookies, added.cookies),
    added.headers,
  );
  const init: RequestInit = {
    method,
    headers,
    redirect: "manual",
    ...(body === undefined ? {} : { body }),
  };
  const url = (query: object) => joinUrl(baseUrl, path, sorted, query);
  const redacted = Object.fromEntries(Object.keys(added.query).map((name) => [name, "REDACTED"]));
  return { url: url(added.query), init, shown: { method, url: url(redacted) } };
}

function joinUrl(baseUrl: string, path: string, sorted: SortedParameters, more: object): string {
  const querySerializer = () => [sorted.query, formQuery(more)].filter(Boolean).join("&");
  return createFinalURL(path, { baseUrl, params: {}, querySerializer, pathSerializer: String });
}

function encodeBody({ body, contentType }: OperationCall): {
  body?: string | Blob | FormData | URLSearchParams | ArrayBuffer;
  contentType?: string;
} {
  if (body === undefined) return {};
  if (body instanceof URLSearchParams || body instanceof FormData) return { body };
  if (body instanceof Blob || body instanceof ArrayBuffer) {
    return contentType === undefined ? { body } : { body, contentType };
  }
  const isText =
    typeof body === "string" && contentType !== undefined && !/json/i.test(contentType);
  return {
    body: isText ? body : JSON.stringify(body),
    contentType: contentType ?? "application/json",
  };
}

function cookieHeader(...cookies: (Readonly<Record<string, string>> | undefined)[]): HeaderValues {
  const pairs = Object.entries(Object.assign({}, ...cookies)).map(
    ([name, value]) => `${name}=${value}`,
  );
  return pairs.length === 0 ? {} : { Cookie: pairs.join("; ") };
}

/** Refuses headers of the caller's that a client option owns or that are malformed. */
export function checkHeaders(
  headers: HeaderValues | undefined,
  options: Readonly<Record<string, OptionDescription>>,
): void {
  for (const [name, value] of Object.entries(headers ?? {})) {
    const owner = Object.keys(options).find(
      (option) => headerOf(options[option]) === name.toLowerCase(),
    );
    const fine = /^[\w!#$%&'*+.^`|~-]+$/.test(name) && isHeader(value ?? "");
    if (fine && !owner) continue;
    const why = owner ? `which the option ${owner} sets` : "which is malformed";
    throw new OptionsError("headers", `headers must not hold ${JSON.stringify(name)}, ${why}`);
  }
}

/** The header that a client option sets, in lower case. */
function headerOf(description: OptionDescription | undefined): string | undefined {
  const place = description?.in;
  if (place === "basic" || place === "bearer") return "authorization";
  return place === "header" ? description?.name?.toLowerCase() : undefined;
}
