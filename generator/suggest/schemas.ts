// What the schema of an answer says of its properties, as far as a list has some.
import type { Node } from "../document/node.js";
import { propertiesOf } from "../document/schemas.js";

/** A property somewhere in an answer. */
export interface Found {
  /** The keys that lead to it from the body. */
  readonly keys: readonly string[];
  readonly schema: Node;
}

/** The objects in which answers put what is said of a page. */
const wrappers =
  /^_?(?:links?|meta|metadata|pages?|paging|pagination|page_?info|cursors?|response_?metadata|next|next_?page)$/i;

/** How deep such objects lie in each other at most: `links.pages.next`. */
const deepest = 3;

/** The properties of a body that say something of its page, the outer ones first. */
export function pageProperties(body: Node): Found[] {
  const found: Found[] = [];
  let objects: { keys: readonly string[]; schema: Node }[] = [{ keys: [], schema: body }];
  for (let depth = 0; depth < deepest && objects.length > 0; depth++) {
    const inside = objects.flatMap(({ keys, schema }) => {
      return [...propertiesOf(schema)].map(([name, property]) => {
        return { keys: [...keys, name], schema: property };
      });
    });
    found.push(...inside);
    objects = inside.filter(({ keys }) => wrappers.test(keys.at(-1) ?? ""));
  }
  return found;
}

/** What a property's own words say of it. */
export function aboutOf(schema: Node): string {
  return [schema.keyword("description"), schema.keyword("title")]
    .filter((text) => typeof text === "string")
    .join(" ");
}
