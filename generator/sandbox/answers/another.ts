// Items that differ from each other: a list that goes on from page to page needs more of them than a document shows,
// and two that are equal would be taken for a page that came again.
import { asObject, type JsonObject, type JsonValue } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { propertiesOf } from "../../document/schemas.js";
import type { Validators } from "../checks/validation.js";
import { usualLimit } from "./pages.js";

/** How many resources a list has that goes on from page to page, and others at most. */
export const wanted = 25;

/** Names of properties that tell one resource from another, the most telling first. */
const telling = ["id", "uuid", "guid", "key", "slug", "name", "title", "number", "code"];

/**
 * An item like another one that differs from all in `taken`, which are JSON texts; undefined where its schema leaves
 * nothing open. `first` is the property to differ in where that can be.
 */
export function another(
  validators: Validators,
  schema: Node | undefined,
  like: JsonValue,
  { taken, first }: { readonly taken: ReadonlySet<string>; readonly first?: string | undefined },
): JsonValue | undefined {
  const isNew = (value: JsonValue) => {
    const isFree = !taken.has(JSON.stringify(value));
    return isFree && (schema === undefined || validators.check(schema, value).length === 0);
  };
  const object = asObject(like);
  if (object === undefined) return changesOf(like, taken.size).find(isNew);
  for (const name of namesOf(object, schema, first)) {
    const copies = changesOf(object[name], taken.size).map((value) => ({
      ...object,
      [name]: value,
    }));
    const found = copies.find(isNew);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The properties of a resource that may be others, the most telling first. */
function namesOf(like: JsonObject, schema: Node | undefined, first: string | undefined): string[] {
  const properties = propertiesOf(schema);
  const rank = (name: string) => {
    const plain = name.toLowerCase().replaceAll(/[^a-z]/g, "");
    const place = telling.findIndex((each) => plain === each || plain.endsWith(each));
    return name === first ? -1 : place < 0 ? telling.length : place;
  };
  return Object.keys(like)
    .filter((name) => properties.get(name)?.keyword("const") === undefined)
    .toSorted((one, other) => rank(one) - rank(other));
}

/** Values like one, each with a number that tells it from others; the first free one is not far from `number`. */
function changesOf(value: JsonValue | undefined, number: number): JsonValue[] {
  const numbers = Array.from({ length: wanted }, (_, index) => number + index);
  if (typeof value === "number") return numbers.flatMap((each) => [value + each, each]);
  if (typeof value !== "string") return [];
  return numbers.flatMap((each) => {
    const digits = String(each).padStart(2, "0");
    const replaced = value.replace(/[a-z\d]{2}$/i, digits.slice(-2));
    return [...(value.length < 3 ? [] : [replaced]), `${value}${digits}`, String(each)];
  });
}

/** The different ones of some items, and as many more like them as a list of several pages has. */
export function filledUp(
  validators: Validators,
  schema: Node | undefined,
  items: readonly JsonValue[],
  first?: string,
): JsonValue[] {
  const distinct = new Map(items.map((item) => [JSON.stringify(item), item]));
  // A document's own items are enough where they are more than a page.
  const count = distinct.size > usualLimit ? 0 : wanted;
  const [like] = items;
  while (like !== undefined && distinct.size < count) {
    const next = another(validators, schema, like, { taken: new Set(distinct.keys()), first });
    if (next === undefined) break;
    distinct.set(JSON.stringify(next), next);
  }
  return [...distinct.values()];
}
