// What OpenAPI 3.2 forbids among tags, which may stand below others there.
import type { Node } from "../document/node.js";

/** Something that a document may not say. */
export interface Forbidden {
  /** The keys that lead to it from what was looked at. */
  readonly keys: readonly string[];
  /** What is wrong, and what to write. */
  readonly message: string;
}

export function forbiddenTags(root: Node): Forbidden[] {
  const parents = new Map<string, string | undefined>();
  for (const tag of root.list("tags")) parents.set(tag.text("name") ?? "", tag.text("parent"));
  return root.list("tags").flatMap((tag, index) => {
    const parent = tag.text("parent");
    if (parent === undefined) return [];
    const keys = ["tags", String(index), "parent"];
    const shown = JSON.stringify(parent);
    if (!parents.has(parent)) {
      return [{ keys, message: `There is no tag ${shown}; declare it among the tags` }];
    }
    const name = tag.text("name") ?? "";
    if (!leadsBack(name, parents)) return [];
    const message = `The parents of the tag ${JSON.stringify(name)} lead back to it; leave one of them out`;
    return [{ keys, message }];
  });
}

function leadsBack(name: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let next = parents.get(name); next !== undefined; next = parents.get(next)) {
    if (next === name) return true;
    if (seen.has(next)) return false;
    seen.add(next);
  }
  return false;
}
