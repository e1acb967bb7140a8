import {
  type CatalogEntry,
  type ErrorCatalog,
  errorCodesKey,
  readErrorCatalog,
} from "../document/extensions/error-codes.js";
import {
  covers,
  isError,
  type OperationNode,
  operationsOf,
  responsesOf,
  titleOf,
} from "../document/openapi.js";
import { checkCatalog, checkName } from "./error-catalog.js";
import type { Check, Report } from "./rule.js";
import { shown } from "./wording.js";

/** `x-error-codes`: the catalogue is sound, and operations, statuses and catalogue agree. */
export const errorCodes: Check = (root, report) => {
  checkCatalog(root, report);
  const catalog = readErrorCatalog(root);
  const hasCode = catalog?.node.at("code") !== undefined;
  const used = new Set<string>();
  for (const operation of operationsOf(root)) {
    const node = operation.node.at(errorCodesKey);
    if (catalog && hasCode) {
      const entries = entriesOf(operation, catalog, report);
      for (const entry of entries) used.add(entry.name);
      checkStatuses(operation, entries, "Name a code of that status in x-error-codes", report);
    } else if (node !== undefined) {
      report(
        node,
        "x-error-codes of an operation needs a catalog with a pointer to the code. Add x-error-codes with code and catalog to the root, or leave it out here.",
      );
    } else if (catalog) {
      checkStatuses(operation, catalog.entries, "Add the status to the catalog", report);
    }
  }
  if (!catalog || !hasCode) return;
  for (const { name, node } of catalog.entries) {
    if (name === "" || used.has(name)) continue;
    report(
      node.at("name") ?? node,
      `No operation answers with ${name}. List it in the x-error-codes of an operation, or drop it from the catalog.`,
    );
  }
};

/** The catalogue entries that an operation names, and problems of the list itself. */
function entriesOf(
  operation: OperationNode,
  catalog: ErrorCatalog,
  report: Report,
): readonly CatalogEntry[] {
  const node = operation.node.at(errorCodesKey);
  const title = titleOf(operation);
  if (node !== undefined && !Array.isArray(node.value)) {
    report(node, `x-error-codes of ${title} is no list. Write names of the catalog.`);
  }
  const statuses = responsesOf(operation.node).map(({ status }) => status);
  const entries = new Set<CatalogEntry>();
  for (const name of node?.items() ?? []) {
    const entry = checkName(catalog, name, report);
    if (entry === undefined) continue;
    if (entries.has(entry)) {
      report(name, `${entry.name} stands in x-error-codes of ${title} twice. Drop one.`);
    }
    entries.add(entry);
    const { status } = entry;
    if (typeof status === "number" && !statuses.some((written) => covers(written, status))) {
      report(
        name,
        `${entry.name} comes with status ${status}, but ${title} has no such response. Add the response ${shown(String(status))}, or drop the name.`,
      );
    }
  }
  return [...entries];
}

/** Every error status of the operation needs a code. */
function checkStatuses(
  operation: OperationNode,
  entries: readonly CatalogEntry[],
  advice: string,
  report: Report,
): void {
  for (const { status, written } of responsesOf(operation.node)) {
    const hasCode = entries.some((entry) => covers(status, Number(entry.status)));
    if (!isError(status) || hasCode) continue;
    report(
      written,
      `${titleOf(operation)} answers with ${status}, but no code goes with it. ${advice}, or drop the response.`,
    );
  }
}
