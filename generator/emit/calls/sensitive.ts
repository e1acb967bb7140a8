import { isSensitive, sensitiveMarks } from "../../document/extensions/sensitive.js";
import type { Document } from "../../document/node.js";

/** The names of the parameters and properties that a document marks as secret, sorted. */
export function sensitiveNames(document: Document): string[] {
  const marks = sensitiveMarks(document).filter(({ node, isOption }) => {
    return !isOption && isSensitive(node);
  });
  return [...new Set(marks.map(({ name }) => name))].filter((name) => name !== "").sort();
}
