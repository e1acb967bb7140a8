// Reads what the sandbox serves from a bundled document.

import type { JsonObject, JsonValue } from "../../document/json.js";
import { asArray, asObject, asString, child, schemaName } from "../../document/json.js";
import { Catalog } from "../answers/errors.js";
import type {
  Api,
  Body,
  Operation,
  Pagination,
  Parameter,
  Resource,
  SecurityScheme,
} from "./api.js";
import { Place } from "./place.js";
import { Schemas } from "./schemas.js";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Reads a bundled document. */
export function readApi(name: string, document: JsonObject): Api {
  const root = Place.root(document);
  const operations = root.children("paths").flatMap(([path, item]) => {
    return methods.flatMap((method) => {
      const place = item.at(method);
      return place ? [readOperation(root, path, item, method, place)] : [];
    });
  });
  return {
    name,
    title: root.at("info")?.text("title") ?? name,
    root,
    basePath: readBasePath(root),
    catalog: new Catalog(root),
    schemas: new Schemas(root),
    securitySchemes: (root.at("components")?.children("securitySchemes") ?? []).map(readScheme),
    operations: shareResources(operations),
    levelHeader: root.at("x-recursion")?.text("header"),
  };
}

function readBasePath(root: Place): string {
  const [server] = root.items("servers");
  const filled = (server?.text("url") ?? "").replace(/\{([^{}]+)\}/g, (_, variable: string) => {
    return server?.at("variables", variable)?.text("default") ?? "";
  });
  return new URL(filled, "http://sandbox").pathname.replace(/\/+$/, "");
}

function readScheme([name, place]: [string, Place]): SecurityScheme {
  return {
    name,
    type: place.text("type") ?? "",
    scheme: place.text("scheme")?.toLowerCase(),
    in: place.text("in"),
    parameter: place.text("name") ?? "",
    option: place.at("x-client-option")?.text("name") ?? name,
  };
}

function readOperation(
  root: Place,
  path: string,
  item: Place,
  method: string,
  place: Place,
): Operation {
  const [status, response] = place
    .children("responses")
    .find(([key]) => key.startsWith("2") || key === "default") ?? ["200", undefined];
  const answer = jsonContent(response)?.at("schema");
  const pagination = readPagination(place.read("x-pagination"));
  return {
    id: place.text("operationId") ?? `${method} ${path}`,
    method: method.toUpperCase(),
    path,
    parameters: readParameters(item, place),
    body: readBody(place.at("requestBody")),
    status: /^\d{3}$/.test(status) ? Number(status) : 200,
    answer,
    pagination,
    resource: readResource(item, pagination ? itemOf(answer, pagination) : answer),
    security: readSecurity(place.read("security") ?? root.read("security")),
  };
}

function jsonContent(holder: Place | undefined): Place | undefined {
  return holder
    ?.children("content")
    .find(([type]) => /^application\/(?:.+\+)?json\b/.test(type))?.[1];
}

function itemOf(list: Place | undefined, { items }: Pagination): Place | undefined {
  return list?.at("properties", items, "items");
}

/** An operation's parameters; its own replace those that its path item has. */
function readParameters(item: Place, operation: Place): Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const place of [...item.items("parameters"), ...operation.items("parameters")]) {
    const parameter = readParameter(place);
    parameters.set(`${parameter.in} ${parameter.name.toLowerCase()}`, parameter);
  }
  return [...parameters.values()];
}

function readParameter(place: Place): Parameter {
  const where = place.text("in") ?? "query";
  const style =
    place.text("style") ?? (where === "query" || where === "cookie" ? "form" : "simple");
  const explode = place.read("explode");
  const json = jsonContent(place);
  return {
    name: place.text("name") ?? "",
    in: where,
    required: place.flag("required"),
    style,
    explode: typeof explode === "boolean" ? explode : style === "form" || style === "deepObject",
    json: json !== undefined,
    schema: place.at("schema") ?? json?.at("schema"),
    option: place.at("x-client-option")?.text("name"),
  };
}

function readBody(place: Place | undefined): Body | undefined {
  if (!place) return undefined;
  const content = place.children("content").map(([type, media]) => {
    return [type.toLowerCase(), media.at("schema")] as const;
  });
  return { required: place.flag("required"), content: new Map(content) };
}

function readResource(item: Place, schema: Place | undefined): Resource | undefined {
  const named = schema && schemaName(child(schema.value, "$ref"));
  const marked = item.at("x-resource");
  if (!schema || !(named ?? marked)) return undefined;
  const name = marked?.text("name") ?? named ?? "";
  const softDelete = marked?.flag("softDelete") ?? false;
  return { name, schema: named ?? name, place: schema, softDelete };
}

/** Gives all operations on one `x-resource` the schema that its GET by path answers with. */
function shareResources(operations: readonly Operation[]): Operation[] {
  const main = new Map<string, Resource>();
  const rank = ({ method, pagination, path }: Operation) => {
    return (method === "GET" ? 0 : 4) + (pagination ? 2 : 0) + (path.includes("{") ? 0 : 1);
  };
  for (const { resource } of operations.toSorted((a, b) => rank(a) - rank(b))) {
    if (resource && !main.has(resource.name)) main.set(resource.name, resource);
  }
  return operations.map((operation) => {
    const { resource } = operation;
    return { ...operation, resource: resource && (main.get(resource.name) ?? resource) };
  });
}

function readSecurity(security: JsonValue | undefined): string[][] {
  return asArray(security).map((requirement) => Object.keys(asObject(requirement) ?? {}));
}

function readPagination(value: JsonValue | undefined): Pagination | undefined {
  const style = asString(child(value, "style"));
  if (style !== "cursor" && style !== "offset") return undefined;
  const text = (key: string) => asString(child(value, key)) ?? "";
  const cursor = (key: string) => asString(child(child(value, "cursor"), key)) ?? "";
  return {
    style,
    items: text("items"),
    limit: asString(child(value, "limit")),
    hasMore: text("hasMore"),
    from: cursor("from"),
    after: cursor("after"),
    before: cursor("before"),
    offset: text("offset"),
    total: text("total"),
  };
}
