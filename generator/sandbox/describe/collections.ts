// What paths show of the resources that an API keeps: `/pets` is a collection where `/pets/{petId}` is one of it.

import { escapeKey } from "../../document/json.js";
import { isJson } from "../../document/media-types.js";
import type { Node } from "../../document/node.js";
import { placesIn, successesOf } from "../../document/openapi.js";
import {
  allTypesOf,
  isList,
  itemSchemaOf,
  propertiesOf,
  schemaAt,
} from "../../document/schemas.js";
import type { DescribedOperation } from "./described.js";

/** Resources of one kind, as a path and the places in it name them. */
export interface Collection {
  /** The path of the whole: `/owners/{owner}/pets`. */
  readonly name: string;
  /** The parameter that names one of them. */
  readonly parameter: string;
  /** The parameters before it. */
  readonly parents: readonly string[];
  /** The property of a resource that holds the parameter's value; undefined where none does. */
  readonly property: string | undefined;
  /** What a resource looks like. */
  readonly schema: Node;
  /** The operations on one of it. */
  readonly operations: readonly string[];
  /** The operations whose samples a fresh collection starts with. */
  readonly sources: readonly Source[];
}

/** An operation that shows resources. */
interface Source {
  readonly operation: string;
  readonly at: string;
}

export type Act = "list" | "create" | "get" | "replace" | "change" | "remove";

/** What an operation does to a collection. */
export interface Part {
  readonly act: Act;
  readonly collection: Collection;
  /** The place of the resource, or of the list of them, in its answer; undefined where it shows none. */
  readonly at: string | undefined;
}

/** The operations that are about collections, by their ids. */
export function collectionsOf(
  operations: readonly DescribedOperation[],
): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const byPath = grouped(operations);
  for (const [path, own] of byPath) {
    const [, name, parameter] = /^(.*)\/\{([^{}/]+)\}$/.exec(path) ?? [];
    if (name === undefined || parameter === undefined) continue;
    const around = byPath.get(name) ?? [];
    const collection = collectionOf(name, parameter, { own, around });
    if (collection === undefined) continue;
    for (const operation of [...own, ...around]) {
      const part = parts.has(operation.id) ? undefined : partOf(collection, operation);
      if (part !== undefined) parts.set(operation.id, part);
    }
  }
  return parts;
}

function partOf(collection: Collection, operation: DescribedOperation): Part | undefined {
  const { path, method } = operation;
  const act = actOf(method, path === collection.name);
  if (act === undefined) return undefined;
  const schema = successSchema(operation);
  const isList = act === "list";
  const at = isList ? listAt(operation, schema) : resourceAt(schema, collection)?.at;
  // What a POST to a collection answers without showing a resource is something else.
  const isOther = isList || (act === "create" && schema !== undefined);
  return isOther && at === undefined ? undefined : { act, collection, at };
}

function grouped(operations: readonly DescribedOperation[]): Map<string, DescribedOperation[]> {
  const byPath = new Map<string, DescribedOperation[]>();
  for (const operation of operations) {
    byPath.set(operation.path, [...(byPath.get(operation.path) ?? []), operation]);
  }
  return byPath;
}

/** What a method does to a collection, or to one of it; a POST to one changes it. */
function actOf(method: string, isWhole: boolean): Act | undefined {
  switch (method) {
    case "GET":
      return isWhole ? "list" : "get";
    case "POST":
      return isWhole ? "create" : "change";
    case "PUT":
      return isWhole ? undefined : "replace";
    case "PATCH":
      return isWhole ? undefined : "change";
    case "DELETE":
      return isWhole ? undefined : "remove";
    default:
      return undefined;
  }
}

function collectionOf(
  name: string,
  parameter: string,
  { own, around }: Record<"own" | "around", readonly DescribedOperation[]>,
): Collection | undefined {
  const get = own.find(({ method }) => method === "GET");
  const list = around.find(({ method }) => method === "GET");
  const listed = list && successSchema(list);
  const at = list && listAt(list, listed);
  const item = listed && at !== undefined ? itemSchemaOf(schemaAt(listed, at)) : undefined;
  const shown = get && resourceAt(successSchema(get), { parameter, schema: item });
  if (get !== undefined && shown === undefined) return undefined;
  const schema = shown?.schema ?? item;
  if (schema === undefined || !isObject(schema)) return undefined;
  const sources = [
    ...(get && shown ? [{ operation: get.id, at: shown.at }] : []),
    ...(list && at !== undefined ? [{ operation: list.id, at }] : []),
  ];
  const parents = placesIn(name);
  // One of it may be shown as one of several kinds, where the list says which property tells them apart.
  const property = propertyFor(schema, parameter) ?? (item && propertyFor(item, parameter));
  const operations = own.map(({ id }) => id);
  return { name, parameter, parents, property, schema, operations, sources };
}

function successSchema({ responses }: DescribedOperation): Node | undefined {
  const contents = successesOf(responses).flatMap(({ content }) => content);
  return contents.find(({ mediaType, schema }) => schema && isJson(mediaType))?.schema;
}

function isObject(schema: Node): boolean {
  return allTypesOf(schema).includes("object") || propertiesOf(schema).size > 0;
}

/** The property that the value of a path parameter is found in, which is a text or a number. */
function propertyFor(schema: Node, parameter: string): string | undefined {
  const properties = [...propertiesOf(schema)];
  const names = properties.flatMap(([name, own]) => (isObject(own) || isList(own) ? [] : [name]));
  const wanted = plain(parameter);
  return (
    names.find((name) => plain(name) === wanted) ??
    names.find((name) => telling.has(plain(name)) && wanted.endsWith(plain(name))) ??
    names.find((name) => plain(name) === "id")
  );
}

const telling = new Set(
  "uuid guid key slug name code number sid identifier username login".split(" "),
);

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z\d]/g, "");
}

/**
 * Where the answer to an operation on one resource shows it: all of it, or the one property that does. `schema` is
 * what a resource looks like, where that is known.
 */
function resourceAt(
  answer: Node | undefined,
  { parameter, schema: known }: { readonly parameter: string; readonly schema: Node | undefined },
): { at: string; schema: Node } | undefined {
  if (answer === undefined || allTypesOf(answer).includes("array")) return undefined;
  if (propertyFor(answer, parameter) !== undefined) return { at: "", schema: answer };
  const properties = [...propertiesOf(answer)];
  const objects = properties.filter(([, schema]) => isObject(schema));
  const inner = objects.filter(([, schema]) => propertyFor(schema, parameter) !== undefined);
  const [data] = inner.filter(([name]) => name === "data");
  const same = objects.filter(([, schema]) => schema.target?.value === known?.target?.value);
  const alone = properties.length === 1 ? objects : [];
  const found = data ?? [inner, same, alone].find(({ length }) => length === 1)?.[0];
  if (found !== undefined) return { at: `/${escapeKey(found[0])}`, schema: found[1] };
  return isObject(answer) ? { at: "", schema: answer } : undefined;
}

/** Names of the property that holds the items of a list, the most telling first. */
const listNames = ["data", "items", "value", "values", "results", "records", "entries", "list"];

/** Where a list holds its items: as the document declares, else all of it, or its one list of objects. */
function listAt({ pagination }: DescribedOperation, answer: Node | undefined): string | undefined {
  if (answer === undefined) return undefined;
  if (pagination !== undefined) {
    const { items } = pagination;
    return items === "" || items.startsWith("/") ? items : `/${escapeKey(items)}`;
  }
  if (allTypesOf(answer).includes("array")) return "";
  const lists = [...propertiesOf(answer)].filter(([, schema]) => {
    const item = itemSchemaOf(schema);
    return item !== undefined && isObject(item);
  });
  const named = listNames.find((name) => lists.some(([own]) => own === name));
  const found = named ?? (lists.length === 1 ? lists[0]?.[0] : undefined);
  return found === undefined ? undefined : `/${escapeKey(found)}`;
}
