import {
  type CatalogEntry,
  checkCatalog,
  checkName,
  type ErrorCatalog,
  errorCatalog,
} from "./error-catalog.js";
import { type Operation, operations, responses, title } from "./operations.js";
import { type Report, rule } from "./rule.js";
import { shown } from "./wording.js";

/** `x-error-codes`: the catalogue is sound, and operations, statuses and catalogue agree. */
export const errorCodes = rule((document, report) => {
  checkCatalog(document, report);
  const catalog = errorCatalog(document);
  const used = new Set<string>();
  for (const operation of operations(document)) {
    const spot = operation.spot.child("x-error-codes");
    if (catalog?.hasCode) {
      const entries = entriesOf(operation, catalog, report);
      for (const entry of entries) used.add(entry.name);
      checkStatuses(operation, entries, "Name a code of that status in x-error-codes", report);
    } else if (spot.exists) {
      report(
        spot,
        "x-error-codes of an operation needs a catalog with a pointer to the code. Add x-error-codes with code and catalog to the root, or leave it out here.",
      );
    } else if (catalog !== undefined) {
      checkStatuses(operation, catalog.entries, "Add the status to the catalog", report);
    }
  }
  if (!catalog?.hasCode) return;
  for (const entry of catalog.entries) {
    if (entry.name === "" || used.has(entry.name)) continue;
    report(
      entry.spot.child("name"),
      `No operation answers with ${entry.name}. List it in the x-error-codes of an operation, or drop it from the catalog.`,
    );
  }
});

/** The catalogue entries that an operation names, and problems of the list itself. */
function entriesOf(
  operation: Operation,
  catalog: ErrorCatalog,
  report: Report,
): readonly CatalogEntry[] {
  const spot = operation.spot.child("x-error-codes");
  if (spot.exists && !Array.isArray(spot.value)) {
    report(spot, `x-error-codes of ${title(operation)} is no list. Write names of the catalog.`);
  }
  const statuses = responses(operation).map(([status]) => status);
  const entries = new Set<CatalogEntry>();
  for (const name of spot.items()) {
    const entry = checkName(catalog, name, report);
    if (entry === undefined) continue;
    if (entries.has(entry)) {
      report(name, `${entry.name} stands in x-error-codes of ${title(operation)} twice. Drop one.`);
    }
    entries.add(entry);
    if (
      typeof entry.status === "number" &&
      !statuses.some((status) => covers(status, entry.status))
    ) {
      report(
        name,
        `${entry.name} comes with status ${entry.status}, but ${title(operation)} has no such response. Add the response ${shown(String(entry.status))}, or drop the name.`,
      );
    }
  }
  return [...entries];
}

/** Every error status of the operation needs a code. */
function checkStatuses(
  operation: Operation,
  entries: readonly CatalogEntry[],
  advice: string,
  report: Report,
): void {
  for (const [status] of responses(operation)) {
    if (!/^[45]/.test(status) || entries.some((entry) => covers(status, entry.status))) continue;
    const response = operation.spot.child("responses").child(status);
    report(
      response,
      `${title(operation)} answers with ${status}, but no code goes with it. ${advice}, or drop the response.`,
    );
  }
}

/** Whether a status as a document writes it, such as `404` or `4XX`, includes one status. */
function covers(written: string, status: unknown): boolean {
  const wanted = String(status);
  return written === wanted || (/^[45]XX$/i.test(written) && written[0] === wanted[0]);
}
