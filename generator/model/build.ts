// Reads a joined document into the model. Whatever the model needs and the document does not say is
// a problem; nothing is guessed.

import { examplesOf } from "../document/examples.js";
import { readEnvelope } from "../document/extensions/envelope.js";
import { readErrorCatalog } from "../document/extensions/error-codes.js";
import { readMethodName } from "../document/extensions/method-name.js";
import { readRecursion } from "../document/extensions/recursion.js";
import { readSamples } from "../document/extensions/samples.js";
import { isSensitive } from "../document/extensions/sensitive.js";
import { readStream } from "../document/extensions/stream.js";
import { withHierarchies } from "../document/hierarchies/hierarchies.js";
import { schemaOf } from "../document/item-schemas.js";
import type { JsonObject } from "../document/json.js";
import { httpMethodOf } from "../document/methods.js";
import { Document, type Node } from "../document/node.js";
import {
  allowsReserved,
  contentOf,
  type HeaderNode,
  isSameHeader,
  type OperationNode,
  operationIdOf,
  operationsOf,
  type ParameterNode,
  parametersOf,
  requestBodyOf,
  responseHeadersOf,
  responsesOf,
  securityOf,
} from "../document/openapi.js";
import { groupOf } from "../document/rest-names.js";
import { isWholeUrl, serversOf } from "../document/servers.js";
import { groupsOf, tagsOf } from "../document/tags.js";
import { type Typing, withTexts } from "../document/typing.js";
import { isNewest } from "../document/version.js";
import { errorCodesOf, operationErrors } from "./errors.js";
import type {
  Api,
  HeaderOption,
  Operation,
  Parameter,
  Recursion,
  RequestBody,
  Response,
  ResponseHeader,
} from "./model.js";
import { paginationOf } from "./pagination.js";
import { headerOptionsOf, securitySchemesOf } from "./security.js";
import { buildWebhooks } from "./webhooks.js";

/** The model of a document that was loaded without errors. */
export function build(joined: JsonObject, name: string, typing: Typing = {}): Api {
  const written = typing.int64 === "string" ? withTexts(joined) : joined;
  const { document, bases } = withHierarchies(new Document(written));
  const { root } = document;
  const info = root.at("info");
  const headerOptions = headerOptionsOf(root);
  const recursion = recursionOf(root);
  const servers = serversOf(root).filter(({ url }) => isWholeUrl(url));
  const bare = operationsOf(root).map((operation) => {
    return buildOperation(operation, { headerOptions, recursion, server: servers[0]?.url });
  });
  const catalog = readErrorCatalog(root);
  const errorCodes = errorCodesOf(catalog, bare);
  return {
    name,
    title: info?.text("title") ?? name,
    version: info?.text("version") ?? "",
    summary: info?.text("summary"),
    description: info?.text("description"),
    document,
    bases,
    enums: typing.enums ?? "open",
    bigints: typing.int64 === "bigint",
    servers,
    serverPath: serversOf(root)
      .slice(0, 1)
      .find(({ url }) => url.startsWith("/"))?.url,
    securitySchemes: securitySchemesOf(root),
    security: securityOf(root) ?? [],
    headerOptions,
    errorCodes,
    envelope: readEnvelope(root),
    recursion,
    tags: definedIn(document, "description"),
    tagTitles: definedIn(document, "title"),
    operations: bare.map((operation) => {
      return { ...operation, ...operationErrors(operation, errorCodes, catalog) };
    }),
    webhooks: buildWebhooks(root),
  };
}

/** What of the document its operations depend on. */
interface Surroundings {
  readonly headerOptions: readonly HeaderOption[];
  readonly recursion: Recursion | undefined;
  readonly server: string | undefined;
}

function buildOperation(
  operation: OperationNode,
  { headerOptions, recursion, server }: Surroundings,
): Omit<Operation, "errorCodes" | "errorSet"> {
  const { method, path, pathItem, node } = operation;
  const parameters = parametersOf(operation);
  const id = operationIdOf(node);
  const own = absoluteUrls(node.at("servers") === undefined ? pathItem : node, server)[0];
  return {
    id: id ?? `${method} ${path}`,
    hasMadeId: id === undefined,
    method: httpMethodOf(method),
    path,
    node,
    pathItem,
    group: groupOf(operation),
    groups: groupsOf(operation),
    methodName: readMethodName(node),
    summary: node.text("summary"),
    description: node.text("description"),
    deprecated: node.flag("deprecated"),
    parameters: parameters.map((parameter) => buildParameter(parameter, headerOptions)),
    requestBody: buildRequestBody(requestBodyOf(operation)),
    responses: responsesOf(node).map(buildResponse),
    security: securityOf(node),
    pagination: paginationOf(node),
    recursion: parameters.some(({ name, in: place }) => {
      return place === "header" && isSameHeader(name, recursion?.header ?? "");
    }),
    server: own === server ? undefined : own,
    stream: readStream(node),
    samples: readSamples(node),
  };
}

/**
 * A relative URL is relative to wherever the document is served, which a file does not say: that of an
 * operation is taken for one on the API's own host.
 */
function absoluteUrls(owner: Node, base?: string): string[] {
  return serversOf(owner).flatMap(({ url }) => {
    if (isWholeUrl(url)) return [url];
    return url.startsWith("/") && base !== undefined ? [new URL(url, base).href] : [];
  });
}

function definedIn<T extends "title" | "description">(
  document: Document,
  key: T,
): Map<string, string> {
  return new Map(
    [...tagsOf(document)].flatMap(([name, tag]) => (tag[key] ? [[name, tag[key]]] : [])),
  );
}

function recursionOf(root: Node): Recursion | undefined {
  const declared = readRecursion(root);
  const schema = declared?.parameters[0]?.node.at("schema");
  if (declared === undefined || schema === undefined) return undefined;
  return {
    header: declared.header,
    property: declared.property,
    minimum: schema.number("minimum") ?? 0,
    maximum: schema.number("maximum") ?? 0,
    default: schema.number("default") ?? 0,
  };
}

function buildParameter(
  parameter: ParameterNode,
  headerOptions: readonly HeaderOption[],
): Parameter {
  const { name, in: place, required, node } = parameter;
  const [content] = contentOf(node);
  const explode = node.read("explode");
  const option = headerOptions.find(({ header }) => {
    return place === "header" && isSameHeader(header, name);
  });
  return {
    name,
    in: place,
    required,
    deprecated: node.flag("deprecated"),
    description: node.text("description"),
    style: node.text("style"),
    explode: typeof explode === "boolean" ? explode : undefined,
    allowReserved: allowsReserved(parameter),
    mediaType: content?.mediaType,
    media: content,
    schema: content === undefined ? schemaOf(node) : content.schema,
    option: option?.option.name,
    sensitive: isSensitive(node),
    examples: content === undefined ? examplesOf(node) : content.examples,
  };
}

function buildRequestBody(body: Node | undefined): RequestBody | undefined {
  return (
    body && {
      description: body.text("description"),
      required: body.flag("required"),
      content: contentOf(body),
    }
  );
}

function buildResponse({ status, node }: ReturnType<typeof responsesOf>[number]): Response {
  const headers = node?.map("headers") ?? [];
  return {
    status,
    description: node?.text("description") ?? summaryOf(node) ?? "",
    content: contentOf(node),
    sensitiveHeaders: headers.flatMap(([name, header]) => (isSensitive(header) ? [name] : [])),
    headers: responseHeadersOf(node).map(buildHeader),
  };
}

/** Since OpenAPI 3.2 a response may have a summary, and then need no description. */
function summaryOf(response: Node | undefined): string | undefined {
  return response && isNewest(response.document) ? response.text("summary") : undefined;
}

function buildHeader({ name, node }: HeaderNode): ResponseHeader {
  const [content] = contentOf(node);
  return {
    name,
    description: node.text("description"),
    deprecated: node.flag("deprecated"),
    mediaType: content?.mediaType,
    schema: content === undefined ? schemaOf(node) : content.schema,
  };
}
