// Requests that a sandbox accepts: one for each operation, from the document's examples or made up.
import { isObject, type JsonValue } from "../../document/json.js";
import { isJson, isMultipart, isUrlEncoded, preferred } from "../../document/media-types.js";
import type { SecurityScheme } from "../../model/model.js";
import { cookiePairs, headerText, pathText, queryPairs } from "../../model/written.js";
import type { DescribedOperation, DescribedParameter } from "../describe/described.js";
import type { Context } from "../types.js";
import { concrete } from "./bodies.js";
import { Inventor } from "./values.js";

/** A request that the sandbox accepts. */
export interface SampleRequest {
  /** The operationId; method and path where the document gives none. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where the operation takes no body, or none was found that its schema allows. */
  readonly body: string | undefined;
}

/** A request for an operation, at a sandbox with this base URL. */
export function requestFor(
  context: Context,
  operation: DescribedOperation,
  baseUrl: string,
): SampleRequest {
  const query: string[] = [];
  const headers: Record<string, string> = {};
  for (const scheme of schemesOf(context, operation))
    addCredential(context, scheme, headers, query);
  for (const parameter of operation.parameters.filter(({ required }) => required)) {
    addParameter(context, parameter, headers, query);
  }
  const body = bodyFor(context, operation);
  if (body !== undefined) headers["Content-Type"] = body.mediaType;
  const whole = operation.parameters.find((each) => each.in === "querystring" && each.required);
  const text = whole ? wholeQuery(context, whole) : query.join("&");
  const search = text === "" ? "" : `?${text}`;
  const url = `${baseUrl}${pathFor(context, operation)}${search}`;
  return { operation: operation.id, method: operation.method, url, headers, body: body?.text };
}

function schemesOf({ api }: Context, { security }: DescribedOperation): SecurityScheme[] {
  return (security[0] ?? []).flatMap((name) => {
    return api.securitySchemes.filter((scheme) => scheme.name === name);
  });
}

/** A credential that the sandbox accepts: a seeded one, else any. */
function addCredential(
  { seeded }: Context,
  { in: place, parameter = "", option }: SecurityScheme,
  headers: Record<string, string>,
  query: string[],
): void {
  const given = seeded.find((one) => one.option === option.name)?.value;
  const value = given ?? "sandbox";
  if (place === "basic") {
    const user = option.as === "username" ? `${value}:` : (given ?? "user:password");
    headers["Authorization"] = `Basic ${btoa(user)}`;
  } else if (place === "bearer") headers["Authorization"] = `Bearer ${value}`;
  else if (place === "header") headers[parameter] = value;
  else if (place === "cookie") addCookie(headers, `${parameter}=${value}`);
  else query.push(String(new URLSearchParams([[parameter, value]])));
}

function addCookie(headers: Record<string, string>, pair: string): void {
  const others = headers["Cookie"] === undefined ? "" : `${headers["Cookie"]}; `;
  headers["Cookie"] = `${others}${pair}`;
}

function addParameter(
  context: Context,
  parameter: DescribedParameter,
  headers: Record<string, string>,
  query: string[],
): void {
  const { name, in: place } = parameter;
  const seeded = context.seeded.find(({ option }) => option === parameter.option);
  const value = seeded?.value ?? valueFor(context, parameter);
  if (place === "header") headers[name] = headerText({ parameter, value });
  if (place === "cookie")
    for (const pair of cookiePairs({ parameter, value })) addCookie(headers, pair);
  if (place === "query") query.push(...queryPairs({ parameter, value }));
}

/** A query that is one value. */
function wholeQuery(context: Context, parameter: DescribedParameter): string {
  const value = valueFor(context, parameter);
  if (isUrlEncoded(parameter.mediaType ?? "")) {
    return String(new URLSearchParams(fieldsOf(value, "")));
  }
  return encodeURIComponent(headerText({ parameter, value }));
}

function valueFor({ api }: Context, { name, schema, examples }: DescribedParameter): JsonValue {
  const inventor = new Inventor(api.document, `parameter ${name}`, "request");
  const fitting = examples.find((value) => inventor.fits(schema?.value, value));
  return fitting ?? inventor.invent(schema?.value ?? { type: "string" }, name) ?? name;
}

/** The path with the values that the seeds of collections are found under. */
function pathFor({ sampling }: Context, { id, path, parameters }: DescribedOperation): string {
  const values = sampling?.samples(id)?.pathParams ?? {};
  return path.replace(/[?#].*$/, "").replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const parameter = parameters.find((each) => each.in === "path" && each.name === name);
    const value = values[name] ?? name;
    return parameter ? pathText({ parameter, value }) : encodeURIComponent(String(value));
  });
}

function bodyFor(
  { api }: Context,
  { id, method, requestBody }: DescribedOperation,
): { readonly mediaType: string; readonly text: string } | undefined {
  const media = requestBody && preferred(requestBody.content);
  if (media === undefined || method === "GET" || method === "HEAD") return undefined;
  const inventor = new Inventor(api.document, `body ${id}`, "request");
  const schema = media.schema?.value;
  const mediaType = concrete(media.mediaType);
  const isValue = isJson(mediaType) || isMultipart(mediaType) || isUrlEncoded(mediaType);
  if (!isValue)
    return { mediaType, text: textOf(inventor.invent(schema ?? { format: "binary" }, "body")) };
  const fitting = media.examples.find((value) => inventor.fits(schema, value));
  const value = fitting ?? inventor.invent(schema ?? {}, "body");
  if (value === undefined) return undefined;
  if (isUrlEncoded(mediaType))
    return { mediaType, text: String(new URLSearchParams(fieldsOf(value, ""))) };
  return isMultipart(mediaType) ? multipart(value) : { mediaType, text: JSON.stringify(value) };
}

/** A body that is neither JSON nor a form: what its schema says of a text, else a few bytes. */
function textOf(value: JsonValue | undefined): string {
  return typeof value === "string" && value !== "" ? value : "bytes";
}

/** The fields of a form: those inside of others in brackets. */
function fieldsOf(value: JsonValue, name: string): [string, string][] {
  if (Array.isArray(value)) {
    return value.flatMap((item: JsonValue, index) => {
      return fieldsOf(item, typeof item === "object" ? `${name}[${index}]` : `${name}[]`);
    });
  }
  if (!isObject(value)) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, own]) =>
    fieldsOf(own, name === "" ? key : `${name}[${key}]`),
  );
}

function multipart(value: JsonValue): { readonly mediaType: string; readonly text: string } {
  const boundary = "sandbox-boundary";
  const entries = isObject(value) ? Object.entries(value) : [];
  const parts = entries.map(([name, own]) => {
    const text = typeof own === "object" ? JSON.stringify(own) : String(own);
    const quoted = name.replaceAll('"', "%22");
    return `--${boundary}\r\nContent-Disposition: form-data; name="${quoted}"\r\n\r\n${text}\r\n`;
  });
  const mediaType = `multipart/form-data; boundary=${boundary}`;
  return { mediaType, text: `${parts.join("")}--${boundary}--\r\n` };
}

/** The command that sends a request from a shell. */
export function curlFor({ method, url, headers, body }: SampleRequest): string {
  const words = ["curl"];
  if (method !== "GET") words.push("-X", method);
  for (const [name, value] of Object.entries(headers))
    words.push("-H", quoted(`${name}: ${value}`));
  if (body !== undefined) words.push("-d", quoted(body));
  return [...words, quoted(url)].join(" ");
}

function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
