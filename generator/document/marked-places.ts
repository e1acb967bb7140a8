// Where values of schemas are marked, as sensitive say: a graph of places, since schemas may hold
// themselves.
import type { Node } from "./node.js";
import { compositions } from "./schemas.js";

/** Whether a schema marks its values. */
export type IsMarked = (schema: Node) => boolean;

/** A place of values that is marked, or below which a place may be. */
export interface Place {
  readonly isMarked: boolean;
  /** The places below it by the names of properties; `*` for items and names that are not listed. */
  readonly below: ReadonlyMap<string, Place>;
  /** The component schema whose values stand there, where one schema alone describes them. */
  readonly schema: string | undefined;
}

/** More combinations of schemas are told apart by nobody: what they describe is all taken for marked. */
const mostCombined = 10_000;

/** The places of the values of schemas, each combination of schemas once. */
export class MarkedPlaces {
  readonly #isMarked: IsMarked;
  readonly #places = new Map<string, Place & { readonly below: Map<string, Place> }>();
  /** The one place that is marked itself. */
  readonly marked: Place = { isMarked: true, below: new Map(), schema: undefined };
  #combined = 0;

  constructor(isMarked: IsMarked) {
    this.#isMarked = isMarked;
  }

  /** The place of a value that all of the schemas, or one of them, may describe. */
  of(schemas: readonly Node[]): Place {
    const pending: [Map<string, Place>, ReadonlyMap<string, Node>][] = [];
    const enter = (given: readonly Node[]): Place => {
      const { isMarked, parts } = partsOf(given, this.#isMarked);
      if (isMarked) return this.marked;
      const key = [...parts.keys()].sort().join("\n");
      const known = this.#places.get(key);
      if (known) return known;
      if (parts.size > 1 && ++this.#combined > mostCombined) return this.marked;
      const schema = given.length === 1 ? given[0]?.target?.schemaName : undefined;
      const place = { isMarked, below: new Map<string, Place>(), schema };
      this.#places.set(key, place);
      pending.push([place.below, parts]);
      return place;
    };
    const root = enter(schemas);
    for (let next = pending.pop(); next; next = pending.pop()) {
      const [below, parts] = next;
      for (const [name, inner] of schemasBelow(parts.values())) below.set(name, enter(inner));
    }
    return root;
  }

  /** Of all places that were asked for and those below them, the ones that are marked or lead to one. */
  leading(): ReadonlySet<Place> {
    const users = new Map<Place, Place[]>();
    for (const place of this.#places.values()) {
      for (const inner of place.below.values()) {
        const known = users.get(inner);
        if (known) known.push(place);
        else users.set(inner, [place]);
      }
    }
    const found = new Set([this.marked]);
    for (const place of found) for (const user of users.get(place) ?? []) found.add(user);
    return found;
  }
}

/** The keywords of schemas that describe the same value as the schema that they are in. */
const sameValue = [...compositions, "dependentSchemas"] as const;

/** The schemas that describe one value together, by where they stand, and whether one has the mark. */
export function partsOf(
  schemas: readonly Node[],
  marks: IsMarked,
): {
  readonly isMarked: boolean;
  readonly parts: ReadonlyMap<string, Node>;
} {
  const parts = new Map<string, Node>();
  const pending = [...schemas];
  let isMarked = false;
  for (let node = pending.pop(); node; node = pending.pop()) {
    isMarked ||= marks(node);
    const { target } = node;
    if (target === undefined || parts.has(target.pointer)) continue;
    parts.set(target.pointer, target);
    for (const key of sameValue) pending.push(...target.list(key), ...valuesOf(target, key));
    pending.push(...["then", "else"].flatMap((key) => target.own(key) ?? []));
  }
  return { isMarked, parts };
}

/** The schemas of what is inside a value, by the names of properties. */
function schemasBelow(parts: Iterable<Node>): Map<string, Node[]> {
  const found = new Map<string, Node[]>();
  const add = (name: string, schema: Node): void => {
    const known = found.get(name);
    if (known) known.push(schema);
    else found.set(name, [schema]);
  };
  for (const part of parts) {
    for (const [name, property] of part.map("properties")) add(name, property);
    for (const property of valuesOf(part, "patternProperties")) add("*", property);
    for (const item of part.list("prefixItems")) add("*", item);
    for (const key of ["items", "additionalProperties"]) {
      const inner = part.own(key);
      if (inner) add("*", inner);
    }
  }
  return found;
}

function valuesOf(schema: Node, key: string): Node[] {
  return schema.map(key).map(([, value]) => value);
}
