// Reads a bundled document into the model. Whatever the model needs and the document does not say
// is a problem; nothing is guessed.

import {
  asArray,
  asNumber,
  asObject,
  asString,
  below,
  child,
  entriesOf,
  find,
} from "../document/json.js";
import { readErrorCodes, statusCatalog } from "./errors.js";
import type {
  Api,
  HttpMethod,
  JsonObject,
  JsonValue,
  MediaType,
  Operation,
  Parameter,
  Pointer,
  Recursion,
  RequestBody,
  Response,
} from "./model.js";
import { readPagination } from "./pagination.js";
import { readHeaderOptions, readSecurity, readSecuritySchemes } from "./security.js";

const methods: Readonly<Record<string, HttpMethod>> = {
  get: "GET",
  put: "PUT",
  post: "POST",
  delete: "DELETE",
  options: "OPTIONS",
  head: "HEAD",
  patch: "PATCH",
  trace: "TRACE",
};

/** The model of a document that was loaded without errors. */
export function build(document: JsonObject, name: string): Api {
  const info = child(document, "info");
  const headerOptions = readHeaderOptions(document);
  const recursion = readRecursion(document);
  const servers = readServers(document);
  const bare = readOperations(
    document,
    new Set(headerOptions.map(({ header }) => header)),
    recursion,
  );
  const errorCodes = readErrorCodes(document) ?? statusCatalog(bare);
  return {
    name,
    title: asString(child(info, "title")) ?? name,
    description: asString(child(info, "description")),
    servers,
    securitySchemes: readSecuritySchemes(document),
    security: readSecurity(child(document, "security")) ?? [],
    headerOptions,
    errorCodes,
    envelope: asString(child(child(document, "x-envelope"), "success")),
    recursion,
    operations: bare.map((operation) => ({
      ...operation,
      server: operation.server === servers[0] ? undefined : operation.server,
      errorCodes: codesOf(document, operation, errorCodes),
    })),
  };
}

/** The codes that an operation names, or where the status is the code, those of its responses. */
function codesOf(document: JsonObject, operation: Operation, codes: Api["errorCodes"]): number[] {
  if (!codes) return [];
  const named = asArray(child(find(document, operation.pointer).value, "x-error-codes"));
  const statuses = operation.responses.map(({ status }) => status);
  const own = codes.catalog.filter(({ code, name }) =>
    codes.code ? named.includes(name) : statuses.includes(String(code)),
  );
  return own.map(({ code }) => code).sort((a, b) => a - b);
}

/** The servers of a document, a path item or an operation. */
function readServers(owner: JsonValue | undefined): string[] {
  return asArray(child(owner, "servers")).flatMap((server) => {
    const url = asString(child(server, "url"))?.replace(/\{([^{}]+)\}/g, (_, variable: string) => {
      return String(child(child(child(server, "variables"), variable), "default") ?? "");
    });
    // A relative URL is relative to wherever the document is served, which a file does not say.
    return url !== undefined && /^https?:/i.test(url) && URL.canParse(url) ? [url] : [];
  });
}

function readRecursion(document: JsonObject): Recursion | undefined {
  const extension = child(document, "x-recursion");
  const header = asString(child(extension, "header"));
  const property = asString(child(extension, "property"));
  if (header === undefined || property === undefined) return undefined;
  for (const [name] of entriesOf(child(child(document, "components"), "parameters"))) {
    const { pointer, value } = find(document, below("#/components/parameters", name));
    if (asString(child(value, "name")) !== header) continue;
    const schema = find(document, below(pointer, "schema")).value;
    return {
      header,
      property,
      minimum: asNumber(child(schema, "minimum")) ?? 0,
      maximum: asNumber(child(schema, "maximum")) ?? 0,
      default: asNumber(child(schema, "default")) ?? 0,
    };
  }
  return undefined;
}

function readOperations(
  document: JsonObject,
  optionHeaders: ReadonlySet<string>,
  recursion: Recursion | undefined,
): Operation[] {
  const operations: Operation[] = [];
  for (const [path] of entriesOf(child(document, "paths"))) {
    if (!path.startsWith("/")) continue;
    const { pointer: itemPointer, value: item } = find(document, below("#/paths", path));
    for (const [key, value] of entriesOf(item)) {
      const method = Object.hasOwn(methods, key) ? methods[key] : undefined;
      if (!method || !asObject(value)) continue;
      const pointer = below(itemPointer, key);
      const parameters = readParameters(document, itemPointer, pointer);
      operations.push({
        ...readOperation(document, pointer, value, method, path),
        // Locations are those of the bundled document's paths, which the files lead to.
        pointer,
        parameters: parameters.filter(
          ({ name, in: place }) => place !== "header" || !optionHeaders.has(name),
        ),
        server: readServers(child(value, "servers") === undefined ? item : value)[0],
        recursion: parameters.some(
          ({ name, in: place }) => place === "header" && name === recursion?.header,
        ),
      });
    }
  }
  return operations;
}

function readOperation(
  document: JsonObject,
  pointer: Pointer,
  value: JsonValue,
  method: HttpMethod,
  path: string,
): Omit<Operation, "parameters" | "recursion" | "server"> {
  const id = asString(child(value, "operationId")) || `${method.toLowerCase()} ${path}`;
  const tags = asArray(child(value, "tags"));
  return {
    id,
    method,
    path,
    pointer,
    group: asString(tags[0]),
    methodName: asString(child(value, "x-method-name")) ?? id,
    summary: asString(child(value, "summary")),
    description: asString(child(value, "description")),
    deprecated: child(value, "deprecated") === true,
    requestBody: readRequestBody(document, pointer, value),
    responses: entriesOf(child(value, "responses")).map(([status]) =>
      readResponse(document, below(pointer, "responses", status), status),
    ),
    security: readSecurity(child(value, "security")),
    pagination: readPagination(document, pointer, value),
    errorCodes: [],
  };
}

/** The operation's parameters; one of the path item with the same name and place gives way. */
function readParameters(document: JsonObject, item: Pointer, operation: Pointer): Parameter[] {
  const byPlace = new Map<string, Parameter>();
  for (const owner of [item, operation]) {
    const list = asArray(child(find(document, owner).value, "parameters"));
    list.forEach((_, index) => {
      const parameter = readParameter(document, below(owner, "parameters", index));
      if (parameter) byPlace.set(`${parameter.in} ${parameter.name}`, parameter);
    });
  }
  return [...byPlace.values()];
}

function readParameter(document: JsonObject, at: Pointer): Parameter | undefined {
  const { pointer, value } = find(document, at);
  const name = asString(child(value, "name"));
  const place = asString(child(value, "in"));
  if (name === undefined) return undefined;
  if (place !== "path" && place !== "query" && place !== "header" && place !== "cookie")
    return undefined;
  // OpenAPI ignores these three: they belong to the media types and the security schemes.
  if (place === "header" && /^(accept|content-type|authorization)$/i.test(name)) return undefined;
  const [mediaType] = entriesOf(child(value, "content")).map(([type]) => type);
  const schemaAt =
    mediaType === undefined
      ? below(pointer, "schema")
      : below(pointer, "content", mediaType, "schema");
  const explode = child(value, "explode");
  return {
    name,
    in: place,
    required: place === "path" || child(value, "required") === true,
    deprecated: child(value, "deprecated") === true,
    description: asString(child(value, "description")),
    style: asString(child(value, "style")),
    explode: typeof explode === "boolean" ? explode : undefined,
    allowReserved: child(value, "allowReserved") === true,
    mediaType,
    schema: find(document, schemaAt).value === undefined ? undefined : schemaAt,
  };
}

function readRequestBody(
  document: JsonObject,
  operation: Pointer,
  value: JsonValue,
): RequestBody | undefined {
  if (child(value, "requestBody") === undefined) return undefined;
  const { pointer, value: body } = find(document, below(operation, "requestBody"));
  return {
    required: child(body, "required") === true,
    description: asString(child(body, "description")),
    content: readContent(document, pointer, body),
  };
}

function readResponse(document: JsonObject, at: Pointer, status: string): Response {
  const { pointer, value } = find(document, at);
  return {
    status: status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(),
    description: asString(child(value, "description")) ?? "",
    content: readContent(document, pointer, value),
  };
}

function readContent(
  document: JsonObject,
  owner: Pointer,
  value: JsonValue | undefined,
): MediaType[] {
  return entriesOf(child(value, "content")).map(([mediaType]) => {
    const schema = below(owner, "content", mediaType, "schema");
    return {
      mediaType,
      schema: find(document, schema).value === undefined ? undefined : schema,
    };
  });
}
