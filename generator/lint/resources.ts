import { type Operation, operations, successSchema } from "./operations.js";
import { properties } from "./schemas.js";
import type { Spot } from "./spot.js";

/** The paths that `x-resource` says are one resource, and what they say about it. */
export interface Resource {
  readonly name: string;
  /** Those of the success response of the GET by id. */
  readonly properties: ReadonlyMap<string, Spot>;
  readonly byId: Operation;
  readonly list: Operation | undefined;
  /** Operations that find one resource by a query parameter. */
  readonly byIdentifier: readonly Operation[];
  /** Operations with a body that is the resource, by method. */
  readonly writes: Readonly<Record<WriteMethod, readonly Operation[]>>;
}

export const WRITE_METHODS = ["post", "put", "patch"] as const;

export type WriteMethod = (typeof WRITE_METHODS)[number];

/** Resources with a GET by id; without one, nothing shows what the resource is. */
export function resources(document: Spot): readonly Resource[] {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations(document)) {
    const name = operation.pathItem.child("x-resource").child("name").text;
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), operation]);
  }
  return [...groups].flatMap(([name, group]) => {
    const byId = group.find(({ method, path }) => method === "get" && path.endsWith("}"));
    const schema = byId === undefined ? undefined : successSchema(byId);
    if (byId === undefined || schema === undefined) return [];
    return [{ name, properties: properties(schema), byId, ...parts(group) }];
  });
}

function parts(group: readonly Operation[]): Omit<Resource, "name" | "properties" | "byId"> {
  const collection = group.filter(({ path }) => !path.includes("{"));
  const list = collection.find(({ spot }) => spot.child("x-pagination").exists);
  const of = (method: WriteMethod) => group.filter((operation) => operation.method === method);
  return {
    list,
    byIdentifier: collection.filter(
      (operation) => operation !== list && operation.method !== "post",
    ),
    writes: { post: of("post"), put: of("put"), patch: of("patch") },
  };
}
