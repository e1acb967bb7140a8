// The laws of OpenAPI that everybody shares who reads a document: which methods there are, what an
// operation takes, and which of its answers is the success.
import { camelCase } from "./casing.js";
import { encodingsOf, isToken, type PropertyEncoding } from "./encodings.js";
import { asObject, asString, type JsonValue } from "./json.js";
import { isJson } from "./media-types.js";
import type { Node } from "./node.js";

export const methods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
] as const;

/** As a document writes it. */
export type Method = (typeof methods)[number];

/** As a request has it. */
export type HttpMethod = Uppercase<Method>;

export function isMethod(key: string): key is Method {
  return (methods as readonly string[]).includes(key);
}

/** An operation where it stands in its document. */
export interface OperationNode {
  readonly method: Method;
  readonly path: string;
  readonly pathItem: Node;
  readonly node: Node;
}

/** Every operation, in the order of the document. */
export function operationsOf(root: Node): OperationNode[] {
  return root.map("paths").flatMap(([path, item]) => {
    const pathItem = item.target;
    if (!path.startsWith("/") || pathItem === undefined) return [];
    return pathItem.entries().flatMap(([method, node]) => {
      return isMethod(method) && asObject(node.value) ? [{ method, path, pathItem, node }] : [];
    });
  });
}

/** `GET /customers`, as messages name an operation. */
export function titleOf({ method, path }: Pick<OperationNode, "method" | "path">): string {
  return `${method.toUpperCase()} ${path}`;
}

/** The first tag of an operation; undefined where it has none, or one that makes no name. */
export function tagOf(operation: Node): string | undefined {
  const tag = asString(operation.at("tags", 0)?.value) ?? "";
  return camelCase(tag) === "" ? undefined : tag;
}

/** What the document calls an operation; undefined where it leaves that to method and path. */
export function operationIdOf(operation: Node): string | undefined {
  return operation.text("operationId") || undefined;
}

const places = ["path", "query", "header", "cookie"] as const;

/** Where a parameter travels. */
export type Place = (typeof places)[number];

/** A parameter, its references followed. */
export interface ParameterNode {
  readonly name: string;
  readonly in: Place;
  readonly required: boolean;
  readonly node: Node;
}

/**
 * The body that an operation takes; undefined where it takes none. `fetch` sends none with GET and HEAD, so
 * that one which need not be given is left out there.
 */
export function requestBodyOf({
  method,
  node,
}: Pick<OperationNode, "method" | "node">): Node | undefined {
  const body = node.at("requestBody");
  const isSent = method !== "get" && method !== "head";
  return isSent || body?.flag("required") ? body : undefined;
}

/** The names of the places for parameters in a path, in their order. */
export function placesIn(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
}

/**
 * The parameters of an operation. One of its path item with the same name and place gives way, and one
 * that the path has no place for is none.
 */
export function parametersOf({ path, pathItem, node }: Omit<OperationNode, "method">) {
  const wanted = placesIn(path);
  const parameters = new Map<string, ParameterNode>();
  for (const written of [...pathItem.list("parameters"), ...node.list("parameters")]) {
    const parameter = readParameter(written);
    if (parameter === undefined) continue;
    if (parameter.in === "path" && !wanted.includes(parameter.name)) continue;
    parameters.set(keyOf(parameter), parameter);
  }
  return [...parameters.values()];
}

/** Undefined for what is not a parameter, or one that OpenAPI ignores. */
export function readParameter(written: Node): ParameterNode | undefined {
  const node = written.target;
  const name = node?.text("name");
  const place = places.find((each) => each === node?.text("in"));
  if (node === undefined || name === undefined || place === undefined) return undefined;
  // These headers belong to the media types and the security schemes.
  if (place === "header" && /^(?:accept|content-type|authorization)$/i.test(name)) return undefined;
  return { name, in: place, required: place === "path" || node.flag("required"), node };
}

/** Names of headers ignore case; all others do not. */
function keyOf({ name, in: place }: ParameterNode): string {
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}

/** Whether two names are those of one header. */
export function isSameHeader(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** A response, its references followed. */
export interface ResponseNode {
  /** `200`, `4XX`, `default`. */
  readonly status: string;
  /** Where the document lists it. */
  readonly written: Node;
  readonly node: Node | undefined;
}

export function responsesOf(operation: Node): ResponseNode[] {
  return operation.map("responses").map(([key, written]) => {
    const status = /^default$/i.test(key) ? "default" : key.toUpperCase();
    return { status, written, node: written.target };
  });
}

export function isSuccess(status: string): boolean {
  return /^2(?:\d\d|XX)$/.test(status);
}

export function isError(status: string): boolean {
  return /^[45](?:\d\d|XX)$/.test(status);
}

/** Whether a status as a document writes it includes one status of an answer. */
export function covers(written: string, status: number): boolean {
  const wanted = String(status);
  return written === wanted || (/^[1-5]XX$/.test(written) && written[0] === wanted[0]);
}

/** The responses of a success: those of 2xx, else what is said of all statuses that are not named. */
export function successesOf<T extends { readonly status: string }>(responses: readonly T[]): T[] {
  const successes = responses.filter(({ status }) => isSuccess(status));
  return successes.length > 0 ? successes : responses.filter(({ status }) => status === "default");
}

/**
 * The responses of errors, 300 to 599. What is said of all statuses that are not named is one of them,
 * unless it is the success.
 */
export function errorResponsesOf<T extends { readonly status: string }>(
  responses: readonly T[],
): T[] {
  const successes = successesOf(responses);
  return responses.filter((response) => {
    return /^(?:[345](?:\d\d|XX)|default)$/.test(response.status) && !successes.includes(response);
  });
}

/** A header of an answer, its references followed. */
export interface HeaderNode {
  /** In lower case. */
  readonly name: string;
  readonly node: Node;
}

/** The headers that a response declares. That of the media type is said by its content. */
export function responseHeadersOf(response: Node | undefined): HeaderNode[] {
  const found = new Map<string, HeaderNode>();
  for (const [written, { target }] of response?.map("headers") ?? []) {
    const name = written.toLowerCase();
    if (name === "content-type" || !isToken(name) || !target) continue;
    found.set(name, { name, node: target });
  }
  return [...found.values()];
}

/** A body in one media type. */
export interface ContentNode {
  readonly mediaType: string;
  /** As it is written. */
  readonly schema: Node | undefined;
  /** The values that stand beside the schema as examples. */
  readonly examples: readonly JsonValue[];
  /** How the properties of a form are written, by their names; none for other bodies. */
  readonly encodings: ReadonlyMap<string, PropertyEncoding>;
}

/** The media types of a request body, a response or a parameter. */
export function contentOf(holder: Node | undefined): ContentNode[] {
  const content = holder?.map("content") ?? [];
  return content.map(([mediaType, media]) => {
    const encodings = encodingsOf(mediaType, media);
    return { mediaType, schema: schemaOf(media), examples: examplesOf(media), encodings };
  });
}

/** The values that a media type or a parameter gives as examples, the single one first. */
export function examplesOf(holder: Node): JsonValue[] {
  const single = holder.read("example");
  const named = holder.map("examples").map(([, example]) => example.read("value"));
  return [single, ...named].filter((value) => value !== undefined);
}

/** The schema of a media type or a parameter; undefined where its reference leads nowhere. */
export function schemaOf(holder: Node): Node | undefined {
  const schema = holder.at("schema");
  return schema?.target === undefined ? undefined : schema;
}

/** The schema of the first success with a JSON body, its references followed. */
export function successSchema(operation: Node): Node | undefined {
  const successes = successesOf(responsesOf(operation));
  const contents = successes.flatMap(({ node }) => contentOf(node));
  return contents.find(({ mediaType, schema }) => schema && isJson(mediaType))?.schema?.target;
}

/** Alternatives of security schemes, by name; undefined where a requirement is not stated. */
export function securityOf(owner: Node): string[][] | undefined {
  const value = owner.read("security");
  if (!Array.isArray(value)) return undefined;
  return value.map((requirement) => Object.keys(asObject(requirement) ?? {}));
}

/** Whether the URL of a server says where it is. What does not is relative to the place of the document. */
export function isWholeUrl(url: string): boolean {
  return /^https?:/i.test(url) && URL.canParse(url);
}

/** The URLs of servers, their variables filled with the defaults. */
export function serverUrlsOf(owner: Node): string[] {
  return owner.list("servers").flatMap((server) => {
    const url = server.text("url")?.replace(/\{([^{}]+)\}/g, (_, variable: string) => {
      return String(server.at("variables", variable)?.read("default") ?? "");
    });
    return url === undefined ? [] : [url];
  });
}
