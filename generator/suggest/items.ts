// Where an answer has the items of a list.
import type { Node } from "../document/node.js";
import { isList, propertiesOf } from "../document/schemas.js";

export interface Items {
  /** The property, or empty where the body itself is the list. */
  readonly name: string;
  readonly item: Node | undefined;
}

/** Names that say that a list is the one that a page is about. */
const usual = ["data", "items", "value", "results", "records", "entries", "list"];

/** Lists that stand beside the one that a page is about. */
const beside =
  /^_?(?:errors?|warnings?|messages?|notices?|links?|facets?|aggregations?|included|includes|schemas?)$/i;

/**
 * The only list at the top of an answer, or the one of several that is called as such lists are; undefined
 * where no list, or more than one, may be meant.
 */
export function itemsOf(body: Node | undefined): Items | undefined {
  if (body === undefined) return undefined;
  if (isList(body)) return { name: "", item: body.at("items") };
  const lists = [...propertiesOf(body)].filter(([name, schema]) => {
    return !beside.test(name) && isList(schema);
  });
  const named = lists.filter(([name]) => isUsual({ name }));
  const [only, another] = lists.length === 1 ? lists : named;
  if (only === undefined || another !== undefined) return undefined;
  return { name: only[0], item: only[1].at("items") };
}

/** Whether an answer is a list before it is anything else. */
export function isUsual({ name }: Pick<Items, "name">): boolean {
  return name === "" || usual.includes(name.toLowerCase());
}

/** How an item's place is named in a sentence. */
export function shownItems({ name }: Items): string {
  return name === "" ? "the body" : name;
}
