import {
  type CatalogEntry,
  type ErrorCatalog,
  errorCodesKey,
  mayComeWith,
  type OperationCodes,
  readErrorCatalog,
  readOperationCodes,
} from "../document/extensions/error-codes.js";
import type { Node } from "../document/node.js";
import {
  covers,
  isError,
  type OperationNode,
  operationsOf,
  responsesOf,
  titleOf,
} from "../document/openapi.js";
import { checkCatalog, checkNames, checkSets } from "./error-catalog.js";
import type { Check, Report } from "./rule.js";
import { addOr, shown } from "./wording.js";

/** `x-error-codes`: the catalogue is sound, and operations, statuses and catalogue agree. */
export const errorCodes: Check = (root, report) => {
  checkCatalog(root, report);
  const catalog = readErrorCatalog(root);
  if (catalog?.node.at("code") !== undefined) {
    checkSets(catalog, report);
    checkOperations(root, catalog, report);
    return;
  }
  const sets = catalog?.node.at("sets");
  if (sets !== undefined) {
    report(
      sets,
      "sets of x-error-codes need a pointer to the code. Without one, an operation answers with the statuses of its responses. Add the pointer code, or leave the sets out.",
    );
  }
  for (const operation of operationsOf(root)) {
    const node = operation.node.at(errorCodesKey);
    if (node !== undefined) {
      const needed = "x-error-codes of an operation needs a catalog with a pointer to the code";
      const advice = "Add x-error-codes with code and catalog to the root";
      if (catalog) report(node, `${needed}. ${advice}, or leave it out here.`);
      else report(node, `${needed}, and is not read without. ${advice}.`, "foreign");
    } else if (catalog) {
      checkStatuses(operation, catalog.entries, "Add the status to the catalog", report);
    }
  }
};

/**
 * The operations name codes that exist, and together every code and every set. One that says nothing may answer
 * with every code.
 */
function checkOperations(root: Node, catalog: ErrorCatalog, report: Report): void {
  const used = new Set<string>();
  const sets = new Set<string | undefined>();
  for (const operation of operationsOf(root)) {
    const codes = readOperationCodes(operation.node, catalog);
    const entries = codes ? entriesOf(operation, codes, catalog, report) : catalog.entries;
    for (const { name } of entries) used.add(name);
    sets.add(codes?.set);
    if (codes === undefined) continue;
    checkStatuses(operation, entries, "Name a code of that status in x-error-codes", report);
  }
  for (const { name, node } of catalog.entries) {
    if (name === "" || used.has(name)) continue;
    report(
      node.at("name") ?? node,
      `No operation answers with ${name}. List it in the x-error-codes of an operation, or drop it from the catalog.`,
    );
  }
  for (const { name, node } of catalog.sets) {
    if (sets.has(name)) continue;
    report(
      node,
      `No operation answers with the set ${name}. Name it in the x-error-codes of an operation, or drop it.`,
      "key",
    );
  }
}

/** The catalogue entries that an operation answers with, and problems of what it says. */
function entriesOf(
  operation: OperationNode,
  { node, set, names }: OperationCodes,
  catalog: ErrorCatalog,
  report: Report,
): readonly CatalogEntry[] {
  const title = titleOf(operation);
  const known = catalog.sets.map(({ name }) => name);
  if (set === undefined && !Array.isArray(node.value)) {
    report(
      node,
      `x-error-codes of ${title} is ${shown(node.value)}. Write the name of a set, or a list of names of the catalog.`,
    );
  }
  if (set !== undefined && !known.includes(set)) {
    const advice = addOr("Add it", "write", [...known, "a list of names of the catalog"]);
    report(node, `x-error-codes has no set named ${shown(set)}. ${advice}`);
  }
  const where = set === undefined ? `x-error-codes of ${title}` : `the set ${set}`;
  const entries = checkNames(names, catalog, where, report);
  const statuses = responsesOf(operation.node).map(({ status }) => status);
  for (const [{ name, status }, written] of entries) {
    if (typeof status !== "number" || statuses.some((one) => covers(one, status))) continue;
    const missing = `comes with status ${status}, but ${title} has no such response. Add the response ${shown(String(status))}`;
    if (set === undefined) report(written, `${name} ${missing}, or drop the name.`);
    else report(node, `${name} of the set ${set} ${missing}, or take another set.`);
  }
  return [...entries.keys()];
}

/** Every error status of the operation needs a code. */
function checkStatuses(
  operation: OperationNode,
  entries: readonly CatalogEntry[],
  advice: string,
  report: Report,
): void {
  for (const { status, written } of responsesOf(operation.node)) {
    const hasCode = entries.some((entry) => mayComeWith(entry, status));
    if (!isError(status) || hasCode) continue;
    report(
      written,
      `${titleOf(operation)} answers with ${status}, but no code goes with it. ${advice}, or drop the response.`,
    );
  }
}
