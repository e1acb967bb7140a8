// The laws of OpenAPI that everybody shares who reads a document: which methods there are, what an
// operation takes, and which of its answers is the success.
import { camelCase } from "./casing.js";
import {
  encodingsOf,
  isToken,
  type PositionEncodings,
  type PropertyEncoding,
  positionsOf,
} from "./encodings.js";
import { examplesOf } from "./examples.js";
import { bodySchemaOf, type EventNode, eventsOf } from "./item-schemas.js";
import { asObject, asString, type JsonValue } from "./json.js";
import { isJson, kindOf } from "./media-types.js";
import { additionalOperationsKey, httpMethodOf, isMethod, isUnsendable } from "./methods.js";
import type { Node } from "./node.js";
import { isNewest } from "./version.js";

/** An operation where it stands in its document. */
export interface OperationNode {
  /** In lower case where its path item has a field for it, else as it is sent. */
  readonly method: string;
  readonly path: string;
  readonly pathItem: Node;
  readonly node: Node;
}

/** The operations of a path item by their methods, in the order of the document. */
export function methodsIn(pathItem: Node): Pick<OperationNode, "method" | "node">[] {
  const { document } = pathItem;
  const all = pathItem.entries().flatMap(([key, node]) => {
    if (key !== additionalOperationsKey || !isNewest(document)) {
      const isOne = isMethod(key) || (key === "query" && isNewest(document));
      return isOne ? [{ method: key, node }] : [];
    }
    return additionalOperationsOf(pathItem).filter(({ method }) => !isUnsendable(method));
  });
  return all.filter(({ node }) => asObject(node.value));
}

/** The operations of methods that a path item has no fields for, those that nobody can send included. */
export function additionalOperationsOf(pathItem: Node): Pick<OperationNode, "method" | "node">[] {
  if (!isNewest(pathItem.document)) return [];
  return pathItem.map(additionalOperationsKey).map(([method, node]) => ({ method, node }));
}

/** Every operation, in the order of the document. */
export function operationsOf(root: Node): OperationNode[] {
  return root.map("paths").flatMap(([path, item]) => {
    return path.startsWith("/") ? operationsIn(path, item) : [];
  });
}

/** The operations of one path. */
export function operationsIn(path: string, { target: pathItem }: Node): OperationNode[] {
  if (pathItem === undefined) return [];
  return methodsIn(pathItem).map((own) => ({ ...own, path, pathItem }));
}

/** The path items by their paths. */
export function pathItemsOf(root: Node): Pick<OperationNode, "path" | "pathItem">[] {
  return root.map("paths").flatMap(([path, { target: pathItem }]) => {
    return path.startsWith("/") && pathItem ? [{ path, pathItem }] : [];
  });
}

/** `GET /customers`, as messages name an operation. */
export function titleOf({ method, path }: Pick<OperationNode, "method" | "path">): string {
  return `${httpMethodOf(method)} ${path}`;
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

const places = ["path", "query", "header", "cookie", "querystring"] as const;

/** Where a parameter travels; `querystring` is the query as a whole. */
export type Place = (typeof places)[number];

/** A parameter, its references followed. */
export interface ParameterNode {
  readonly name: string;
  readonly in: Place;
  readonly required: boolean;
  readonly node: Node;
}

/**
 * Whether the reserved characters of a parameter's values are sent as they are. Before OpenAPI 3.2 only
 * queries may say so.
 */
export function allowsReserved({ in: place, node }: Pick<ParameterNode, "in" | "node">): boolean {
  const mayBe = place === "query" || (isNewest(node.document) && isPercentEncoded(node));
  return mayBe && node.flag("allowReserved");
}

/** Whether the values of a parameter are percent-encoded by themselves. */
export function isPercentEncoded(parameter: Node): boolean {
  const place = parameter.text("in");
  if (place === "header" || place === "querystring") return false;
  return place !== "cookie" || parameter.text("style") !== "cookie";
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
  /** How parts without names are written; undefined where the document does not say it. */
  readonly positions: PositionEncodings | undefined;
  /** The kinds of server-sent events, where the document tells them apart by name; else none. */
  readonly events: readonly EventNode[];
}

/** The media types of a request body, a response or a parameter. */
export function contentOf(holder: Node | undefined): ContentNode[] {
  const content = holder?.map("content") ?? [];
  return content.map(([mediaType, media]) => {
    return {
      mediaType,
      schema: bodySchemaOf(mediaType, media),
      examples: examplesOf(media, kindOf(mediaType) === "text"),
      encodings: encodingsOf(mediaType, media),
      positions: positionsOf(mediaType, media),
      events: eventsOf(mediaType, media),
    };
  });
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
