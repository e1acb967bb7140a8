// Speakeasy's extensions.
import { methodNameField, methodNameKey } from "../../document/extensions/method-name.js";
import { paginationKey } from "../../document/extensions/pagination.js";
import { escapeKey, type JsonValue } from "../../document/json.js";
import { LimitError } from "../../document/limits.js";
import type { Node } from "../../document/node.js";
import { type OperationNode, operationsOf, readParameter } from "../../document/openapi.js";
import { Budget } from "../jsonpath/budget.js";
import { fits } from "../jsonpath/pattern.js";
import { leaveOut, nameGroup, nameMethod, setOnce } from "./names.js";
import { firstPage, pointerFor, present, unclearStart } from "./places.js";
import type { Translator } from "./translator.js";

const pagination = "x-speakeasy-pagination";
const names = "x-speakeasy-name-override";
const globals = "x-speakeasy-globals";

export function readSpeakeasy(root: Node, translator: Translator): void {
  leaveOut(root, "x-speakeasy-ignore");
  for (const operation of operationsOf(root)) {
    nameMethod(operation.node, names, translator);
    nameGroup(operation.node, "x-speakeasy-group", translator);
    readPages(operation, translator);
  }
  readPatterns(root, translator);
  readGlobals(root, translator);
}

/** At the root: patterns of operationIds, and what the methods are called. */
function readPatterns(root: Node, translator: Translator): void {
  const rules = root.list(names);
  if (rules.length === 0) return;
  try {
    applyPatterns(root, rules, translator);
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    translator.tell(root, names, "is not read further: its patterns take too long");
  }
}

function applyPatterns(root: Node, rules: readonly Node[], translator: Translator): void {
  const budget = new Budget(5_000_000);
  for (const { node } of operationsOf(root)) {
    const id = node.text("operationId");
    const rule = rules.find((each) => {
      const pattern = each.text("operationId");
      return id !== undefined && pattern !== undefined && fits(id, pattern, false, budget);
    });
    const name = rule?.text("methodNameOverride");
    if (name === undefined) continue;
    if (methodNameField.accepts(name)) translator.write(node, methodNameKey, name, names, root);
    else translator.tell(root, names, "has a name that no method can have");
  }
}

function readGlobals(root: Node, translator: Translator): void {
  for (const written of root.at(globals)?.list("parameters") ?? []) {
    const parameter = readParameter(written);
    if (parameter === undefined) continue;
    const { name, in: place } = parameter;
    if (place === "header") setOnce(root, { header: name, option: name }, globals, translator);
    else {
      const message = `has a ${place} parameter, and only headers are set once for a client`;
      translator.tell(root, globals, message);
    }
  }
}

function readPages(operation: OperationNode, translator: Translator): void {
  const { node } = operation;
  const given = node.at(pagination);
  if (given === undefined) return;
  const items = pointerFor(given.at("outputs")?.text("results"));
  const value = items === undefined ? "it does not say where the items are" : pagesOf(operation);
  if (typeof value === "string") translator.tell(node, pagination, `is not read: ${value}`);
  else translator.write(node, paginationKey, { ...value, items: items ?? "" }, pagination);
}

/** What ours would say beside the items, or why it cannot. */
function pagesOf(operation: OperationNode): { [key: string]: JsonValue } | string {
  const given = operation.node.at(pagination);
  const output = (name: string) => pointerFor(given?.at("outputs")?.text(name));
  const input = (type: string) => {
    const found = given?.list("inputs").find((each) => each.text("type") === type);
    const name = found?.text("name");
    if (name === undefined) return undefined;
    return found?.text("in") === "requestBody" ? `body:/${escapeKey(name)}` : name;
  };
  const limit = input("limit");
  const type = given?.text("type");
  if (type === "url") {
    const next = output("nextUrl");
    return next === undefined ? "nextUrl is not a place in the answer" : { style: "url", next };
  }
  if (type === "cursor") {
    const [from, to] = [output("nextCursor"), input("cursor")];
    if (to === undefined) return "it has no input of type cursor";
    if (from !== undefined) return present({ style: "token", token: { from, to }, limit });
    return "nextCursor is not a place in the answer; where it is made from the last item, x-pagination needs hasMore, too";
  }
  if (type !== "offsetLimit") return "it has a type that is not known";
  const [page, offset] = [input("page"), input("offset")];
  if (offset !== undefined) return present({ style: "offset", offset, limit });
  if (page === undefined) return "it has no input of type page or offset";
  const first = firstPage(operation, page);
  if (first === undefined) return `it ${unclearStart}`;
  return present({ style: "page", page, first, limit, pages: output("numPages") });
}
