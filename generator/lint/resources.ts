import { type WriteMethod, writeMethods } from "../document/extensions/marks.js";
import { paginationKey } from "../document/extensions/pagination.js";
import { readResource } from "../document/extensions/resource.js";
import type { Node } from "../document/node.js";
import { type OperationNode, operationsOf, successSchema } from "../document/openapi.js";
import { propertiesOf } from "../document/schemas.js";

/** The paths that `x-resource` says are one resource, and what they say about it. */
export interface Resource {
  readonly name: string;
  /** Those of the success response of the GET by id. */
  readonly properties: ReadonlyMap<string, Node>;
  readonly byId: OperationNode;
  readonly list: OperationNode | undefined;
  /** Operations that find one resource by a query parameter. */
  readonly byIdentifier: readonly OperationNode[];
  /** Operations with a body that is the resource, by method. */
  readonly writes: ReadonlyMap<WriteMethod, readonly OperationNode[]>;
}

/** Resources with a GET by id; without one, nothing shows what the resource is. */
export function resourcesOf(root: Node): readonly Resource[] {
  const groups = new Map<string, OperationNode[]>();
  for (const operation of operationsOf(root)) {
    const name = readResource(operation.pathItem)?.name;
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), operation]);
  }
  return [...groups].flatMap(([name, group]) => {
    const byId = group.find(({ method, path }) => method === "get" && path.endsWith("}"));
    const schema = byId && successSchema(byId.node);
    if (byId === undefined || schema === undefined) return [];
    return [{ name, properties: propertiesOf(schema), byId, ...parts(group) }];
  });
}

function parts(group: readonly OperationNode[]): Omit<Resource, "name" | "properties" | "byId"> {
  const collection = group.filter(({ path }) => !path.includes("{"));
  const list = collection.find(({ node }) => node.at(paginationKey) !== undefined);
  const writes = writeMethods.map((method) => {
    return [method, group.filter((operation) => operation.method === method)] as const;
  });
  return {
    list,
    byIdentifier: collection.filter(
      (operation) => operation !== list && operation.method !== "post",
    ),
    writes: new Map(writes),
  };
}
