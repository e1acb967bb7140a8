// Fern's extensions.
import { paginationKey } from "../../document/extensions/pagination.js";
import type { JsonValue } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { type OperationNode, operationsOf } from "../../document/openapi.js";
import { leaveOut, nameGroup, nameMethod, setOnce } from "./names.js";
import { firstPage, parameterNamed, pointerFor, present, unclearStart } from "./places.js";
import type { Translator } from "./translator.js";

const pagination = "x-fern-pagination";
const headers = "x-fern-global-headers";

export function readFern(root: Node, translator: Translator): void {
  leaveOut(root, "x-fern-ignore");
  for (const operation of operationsOf(root)) {
    nameMethod(operation.node, "x-fern-sdk-method-name", translator);
    nameGroup(operation.node, "x-fern-sdk-group-name", translator);
    readPages(operation, root, translator);
  }
  for (const given of root.list(headers)) {
    const header = given.text("header");
    if (header === undefined) continue;
    setOnce(root, { header, option: given.text("name") ?? header }, headers, translator);
  }
}

/** `true` stands for what the root says. */
function readPages(operation: OperationNode, root: Node, translator: Translator): void {
  const { node } = operation;
  const own = node.at(pagination);
  const given = own?.value === true ? root.at(pagination) : own;
  if (own === undefined || given === undefined || own.value === false) return;
  const items = placeIn(given.text("results"), "$response");
  const value =
    items === undefined ? "results is not a place in the answer" : pagesOf(operation, given);
  if (typeof value === "string") translator.tell(node, pagination, `is not read: ${value}`);
  else translator.write(node, paginationKey, { ...value, items: items ?? "" }, pagination);
}

/** What ours would say beside the items, or why it cannot. */
function pagesOf(operation: OperationNode, given: Node): { [key: string]: JsonValue } | string {
  const output = (name: string) => placeIn(given.text(name), "$response");
  const input = (name: string) => {
    const [, key] = /^\$request\.([\w-]+)$/.exec(given.text(name) ?? "") ?? [];
    return key === undefined ? undefined : parameterNamed(operation, key);
  };
  const next = output("next_uri") ?? output("next_path");
  if (next !== undefined) return { style: "url", next };
  const to = input("cursor");
  if (to !== undefined) {
    const from = output("next_cursor");
    if (from === undefined) return "next_cursor is not a place in the answer";
    return { style: "token", token: { from, to } };
  }
  const offset = input("offset");
  if (offset === undefined) return "it has neither a cursor nor an offset of the request";
  const hasMore = output("has-next-page");
  const limit = input("step");
  if (limit !== undefined) return present({ style: "offset", offset, limit, hasMore });
  // Without a step it is a number that grows by one.
  const first = firstPage(operation, offset);
  if (first === undefined) return `it ${unclearStart}`;
  return present({ style: "page", page: offset, first, hasMore });
}

function placeIn(text: string | undefined, root: string): string | undefined {
  return text?.startsWith(root) ? pointerFor(`$${text.slice(root.length)}`) : undefined;
}
