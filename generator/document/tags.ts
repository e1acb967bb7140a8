// What a document says of its tags, which since OpenAPI 3.2 may stand below others.
import { camelCase } from "./casing.js";
import type { Document } from "./node.js";
import type { OperationNode } from "./openapi.js";
import { groupOf } from "./rest-names.js";
import { isNewest } from "./version.js";

export interface TagNode {
  /** What people call it. @default its name */
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** The name of the tag that it stands below. */
  readonly parent: string | undefined;
}

const known = new WeakMap<Document, ReadonlyMap<string, TagNode>>();

/** The tags that a document declares, by their names. */
export function tagsOf(document: Document): ReadonlyMap<string, TagNode> {
  const found = known.get(document) ?? readTags(document);
  known.set(document, found);
  return found;
}

function readTags(document: Document): Map<string, TagNode> {
  const isNew = isNewest(document);
  const tags = document.root.list("tags").flatMap((tag): [string, TagNode][] => {
    const name = tag.text("name");
    if (!name) return [];
    const title = isNew ? tag.text("summary") : undefined;
    const parent = isNew ? tag.text("parent") : undefined;
    return [[name, { title, description: tag.text("description"), parent }]];
  });
  return new Map(tags);
}

/** The groups that an operation stands in, the outermost first; none at top level. */
export function groupsOf(operation: Pick<OperationNode, "path" | "node">): string[] {
  const tags = tagsOf(operation.node.document);
  const groups: string[] = [];
  for (let name = groupOf(operation); name !== undefined; name = tags.get(name)?.parent) {
    // Parents that lead back are refused, and may be here all the same.
    if (groups.includes(name)) break;
    if (camelCase(name) !== "") groups.unshift(name);
  }
  return groups;
}
