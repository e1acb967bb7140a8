// What an API says about a property of a resource. An API may put its own name in front, as in
// `x-acme-identifier`, so that these extensions are known by how they end.
import { entriesOf, type JsonValue } from "../json.js";
import type { Node } from "../node.js";

/** How the extension of each mark ends. */
export const patterns = {
  /** Finds one resource by a query parameter of this name. */
  identifier: /^x-(?:[a-z0-9]+-)?identifier$/,
  /** Filters a list by a query parameter of this name. */
  filter: /^x-(?:[a-z0-9]+-)?filter-property$/,
  /** The methods that accept the property in their body: a list of post, put and patch. */
  operations: /^x-(?:[a-z0-9]+-)?operations$/,
  /** `sort_by` takes this name. */
  sortable: /^x-(?:[a-z0-9]+-)?sortable$/,
  /** `search` has a property of this name. */
  searchable: /^x-(?:[a-z0-9]+-)?searchable$/,
} as const;

export type Mark = keyof typeof patterns;

/** The marks that are true or false. */
export const booleanMarks = ["identifier", "filter", "sortable", "searchable"] as const;

/** The methods that a list of `operations` may name. */
export const writeMethods = ["post", "put", "patch"] as const;

export type WriteMethod = (typeof writeMethods)[number];

/** Query parameters that shape a list and filter nothing. */
export const listParameters = {
  sortBy: "sort_by",
  sortOrder: "sort_order",
  search: "search",
  matchAll: "match_all",
  location: "location",
} as const;

export function shapesList(parameter: string): boolean {
  return Object.values<string>(listParameters).includes(parameter);
}

/** The key under which a property has a mark; undefined where it has none. */
export function markKey(property: Node, mark: Mark): string | undefined {
  return entriesOf(property.value).find(([key]) => patterns[mark].test(key))?.[0];
}

/** The node of a mark, which stands beside a reference where the property is one. */
export function markOf(property: Node, mark: Mark): Node | undefined {
  const key = markKey(property, mark);
  return key === undefined ? undefined : property.own(key);
}

/** The methods whose bodies may hold the property; undefined where the document does not say. */
export function operationsMark(property: Node): readonly JsonValue[] | undefined {
  const value = markOf(property, "operations")?.value;
  return Array.isArray(value) ? value : undefined;
}

/** The properties on which a mark is true. */
export function markedBy(
  properties: ReadonlyMap<string, Node>,
  mark: Mark,
): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  for (const [name, property] of properties) {
    const node = markOf(property, mark);
    if (node?.value === true) found.set(name, node);
  }
  return found;
}
