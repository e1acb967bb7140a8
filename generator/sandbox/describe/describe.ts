// Adds to the model of an API what its sandbox needs.

import { readResource } from "../../document/extensions/resource.js";
import { schemaName } from "../../document/json.js";
import { isJson } from "../../document/media-types.js";
import type { Node } from "../../document/node.js";
import { successesOf } from "../../document/openapi.js";
import { serversOf } from "../../document/servers.js";
import type { Api, MediaType, Operation, Parameter } from "../../model/model.js";
import { Schemas } from "../../model/properties.js";
import { Catalog } from "../answers/errors.js";
import type {
  Body,
  DescribedApi,
  DescribedOperation,
  DescribedParameter,
  Resource,
} from "./described.js";

export function describe(api: Api): DescribedApi {
  const operations = api.operations.map((operation) => describeOperation(api, operation));
  return {
    ...api,
    basePath: basePathOf(api.document.root),
    catalog: new Catalog(api),
    schemas: new Schemas(api.recursion?.property),
    operations: shareResources(operations),
  };
}

function basePathOf(root: Node): string {
  const [server] = serversOf(root);
  return pathOf(server?.url ?? "");
}

function pathOf(url: string): string {
  return new URL(url, "http://sandbox").pathname.replace(/\/+$/, "");
}

function describeOperation(api: Api, operation: Operation): DescribedOperation {
  const { pathItem, pagination, responses, requestBody, server } = operation;
  const [success] = successesOf(responses);
  // Some operations only ever lead elsewhere.
  const elsewhere = responses.find(({ status }) => /^3\d\d$/.test(status));
  const status = Number((success ?? elsewhere)?.status);
  const answer = success && jsonSchema(success.content);
  return {
    ...operation,
    parameters: operation.parameters.map(describeParameter),
    body: requestBody && bodyOf(requestBody),
    status: Number.isInteger(status) ? status : 200,
    answer,
    resource: resourceOf(pathItem, pagination ? pagination.item : answer),
    security: operation.security ?? api.security,
    basePath: server === undefined ? undefined : pathOf(server),
  };
}

function jsonSchema(content: readonly MediaType[]): Node | undefined {
  return content.find(({ mediaType }) => isJson(mediaType))?.schema;
}

function describeParameter(parameter: Parameter): DescribedParameter {
  const { in: place, mediaType } = parameter;
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const { style = usual } = parameter;
  const { explode = style === "form" || style === "deepObject" } = parameter;
  const json = mediaType !== undefined && isJson(mediaType);
  return { ...parameter, style, explode, json };
}

function bodyOf({ required, content }: NonNullable<Operation["requestBody"]>): Body {
  const schemas = content.map(
    ({ mediaType, schema }) => [mediaType.toLowerCase(), schema] as const,
  );
  return { required, content: new Map(schemas) };
}

function resourceOf(pathItem: Node, schema: Node | undefined): Resource | undefined {
  const named = schemaName(schema?.ref);
  const marked = readResource(pathItem);
  const name = marked?.name ?? named;
  if (schema === undefined || name === undefined) return undefined;
  return { name, schema: named ?? name, node: schema, softDelete: marked?.softDelete ?? false };
}

/** Gives all operations on one `x-resource` the schema that its GET by path answers with. */
function shareResources(operations: readonly DescribedOperation[]): DescribedOperation[] {
  const main = new Map<string, Resource>();
  const rank = ({ method, pagination, path }: DescribedOperation) => {
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
