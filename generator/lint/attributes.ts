import type { Spot } from "./spot.js";

/**
 * What an API says about a property of a resource. An API may put its own name in front, as in
 * `x-acme-identifier`, so that extensions are known by how they end.
 */
const ATTRIBUTES = {
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

export type Attribute = keyof typeof ATTRIBUTES;

/** Query parameters that shape a list and filter nothing. */
export const SORT_BY = "sort_by";
export const SEARCH = "search";
const SHAPING = [SORT_BY, "sort_order", SEARCH, "match_all", "location"];

export function shapesList(parameter: string): boolean {
  return SHAPING.includes(parameter);
}

/** The spot of an attribute on a property; undefined if the property does not have it. */
export function attribute(property: Spot, name: Attribute): Spot | undefined {
  return property.entries().find(([key]) => ATTRIBUTES[name].test(key))?.[1];
}

/** Names of the properties on which an attribute is true. */
export function marked(
  properties: ReadonlyMap<string, Spot>,
  name: Attribute,
): ReadonlyMap<string, Spot> {
  const found = new Map<string, Spot>();
  for (const [property, spot] of properties) {
    const mark = attribute(spot, name);
    if (mark?.value === true) found.set(property, mark);
  }
  return found;
}
