import type { Report } from "./rule.js";
import { checkShape, matching, optional, type Shape, someText } from "./shape.js";
import { isRecord, type Spot } from "./spot.js";
import { addOr, shown } from "./wording.js";

export interface CatalogEntry {
  readonly spot: Spot;
  readonly code: unknown;
  readonly name: string;
  readonly status: unknown;
}

export interface ErrorCatalog {
  readonly spot: Spot;
  /** False where the HTTP status is the code. */
  readonly hasCode: boolean;
  readonly entries: readonly CatalogEntry[];
}

/** `x-error-codes` of the root as far as it can be read; undefined without it. */
export function errorCatalog(document: Spot): ErrorCatalog | undefined {
  const spot = document.child("x-error-codes");
  if (!isRecord(spot.value)) return undefined;
  const entries = spot
    .child("catalog")
    .items()
    .map((entry) => ({
      spot: entry,
      code: entry.child("code").value,
      name: entry.child("name").text ?? "",
      status: entry.child("status").value,
    }));
  return { spot, hasCode: spot.child("code").exists, entries };
}

const pointer = optional(
  matching(/^(\/([^~/]|~[01])+)+$/, "a JSON Pointer into the error body, such as /error/code"),
);

const CATALOG: Shape = {
  code: pointer,
  name: pointer,
  message: pointer,
  catalog: { accepts: Array.isArray, write: "a list of codes" },
};

const ENTRY: Shape = {
  code: { accepts: Number.isInteger, write: "an integer" },
  name: matching(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, "a snake_case identifier such as not_found"),
  status: {
    accepts: (value) =>
      typeof value === "number" && value >= 400 && value <= 599 && value % 1 === 0,
    write: "an HTTP status from 400 to 599",
  },
  description: someText,
};

/** The catalogue by itself: complete, every code and every name once. */
export function checkCatalog(document: Spot, report: Report): void {
  const spot = document.child("x-error-codes");
  if (!spot.exists) return;
  checkShape(spot, "x-error-codes", CATALOG, report);
  const catalog = errorCatalog(document);
  if (catalog === undefined) return;
  const codes = new Set<unknown>();
  const names = new Set<string>();
  for (const [index, entry] of catalog.entries.entries()) {
    if (!checkShape(entry.spot, `catalog[${index}]`, ENTRY, report)) continue;
    if (codes.has(entry.code)) {
      const message = `The code ${entry.code} stands in the catalog twice. Keep one entry.`;
      report(entry.spot.child("code"), message);
    }
    if (names.has(entry.name)) {
      const message = `The name ${entry.name} stands in the catalog twice. Write another one.`;
      report(entry.spot.child("name"), message);
    }
    codes.add(entry.code);
    names.add(entry.name);
    if (!catalog.hasCode && entry.code !== entry.status) {
      report(
        entry.spot.child("code"),
        `Without a pointer to a code, the status is the code. Write ${entry.status}, or add the pointer code to x-error-codes.`,
      );
    }
  }
}

/** The entry of a name; a problem if the catalogue has none. */
export function checkName(
  catalog: ErrorCatalog | undefined,
  name: Spot,
  report: Report,
): CatalogEntry | undefined {
  const entry = catalog?.entries.find((candidate) => candidate.name === name.value);
  if (entry === undefined) {
    const names = catalog?.entries.map((candidate) => candidate.name) ?? [];
    const advice = addOr("Add it", "write", names);
    report(name, `The catalog has no code named ${shown(name.value)}. ${advice}`);
  }
  return entry;
}
