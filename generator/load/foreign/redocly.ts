// Redocly's pagination, under both of the names that it has had.
import { paginationKey } from "../../document/extensions/pagination.js";
import type { JsonValue } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { type OperationNode, operationsOf } from "../../document/openapi.js";
import { firstPage, present, unclearStart } from "./places.js";
import type { Translator } from "./translator.js";

const keys = ["x-redoclyPagination", "x-redocly-pagination"];

export function readRedocly(root: Node, translator: Translator): void {
  for (const operation of operationsOf(root)) {
    const { node } = operation;
    for (const key of keys) {
      const given = node.at(key);
      if (given === undefined || given.value === false) continue;
      const value = pagesOf(operation, given);
      if (typeof value === "string") translator.tell(node, key, `is not read: ${value}`);
      else translator.write(node, paginationKey, value, key);
    }
  }
}

/** What ours would say, or why it cannot. */
function pagesOf(operation: OperationNode, given: Node): { [key: string]: JsonValue } | string {
  const items = given.text("items");
  if (items === undefined) return "it does not say where the items are";
  const limit = given.text("limitParam");
  const hasMore = given.text("hasMore");
  const offset = given.text("offsetParam");
  const style = given.text("style");
  if (style === "link") return present({ style, items, limit });
  if (style === "body-link") {
    const next = given.text("nextLink");
    return next === undefined
      ? "it has no nextLink"
      : present({ style: "url", items, next, limit });
  }
  if (style === "cursor") {
    const [from, to] = [given.text("nextCursor"), given.text("cursorParam")];
    if (from === undefined || to === undefined) return "it needs nextCursor and cursorParam";
    return present({ style: "token", items, token: { from, to }, hasMore, limit });
  }
  if (offset === undefined) return "it has no offsetParam";
  if (style === "offset") return present({ style, items, offset, limit });
  if (style !== "page") return "it has a style that is not known";
  const first = firstPage(operation, offset);
  if (first === undefined) return `it ${unclearStart}`;
  return present({ style, items, page: offset, first, limit });
}
