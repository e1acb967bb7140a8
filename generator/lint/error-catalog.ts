import {
  type CatalogEntry,
  catalogMarks,
  catalogShape,
  type ErrorCatalog,
  entryShape,
  errorCodesKey,
  namesOfSet,
  readErrorCatalog,
  setName,
} from "../document/extensions/error-codes.js";
import type { Node } from "../document/node.js";
import type { Report } from "./rule.js";
import { checkForeign, checkShape } from "./shape.js";
import { addOr, shown } from "./wording.js";

/** The catalogue by itself: complete, every code and every name once. */
export function checkCatalog(root: Node, report: Report): void {
  const node = root.at(errorCodesKey);
  if (node === undefined) return;
  if (checkForeign({ node, title: errorCodesKey, keys: catalogMarks }, report)) return;
  checkShape(node, errorCodesKey, catalogShape, report);
  const catalog = readErrorCatalog(root);
  const codes = new Set<unknown>();
  const names = new Set<string>();
  for (const [index, entry] of catalog?.entries.entries() ?? []) {
    if (!checkShape(entry.node, `catalog[${index}]`, entryShape, report)) continue;
    const { code, name, status } = entry;
    if (codes.has(code)) {
      reportAt(entry, "code", `The code ${code} stands in the catalog twice. Keep one entry.`);
    }
    if (names.has(name)) {
      reportAt(entry, "name", `The name ${name} stands in the catalog twice. Write another one.`);
    }
    codes.add(code);
    names.add(name);
    if (catalog?.code === undefined && code !== status) {
      reportAt(
        entry,
        "code",
        `Without a pointer to a code, the status is the code. Write ${status}, or add the pointer code to x-error-codes.`,
      );
    }
  }

  function reportAt(entry: CatalogEntry, key: string, message: string): void {
    report(entry.node.at(key) ?? entry.node, message);
  }
}

/** The sets by themselves: each has a name and names of the catalogue. */
export function checkSets(catalog: ErrorCatalog, report: Report): void {
  for (const set of catalog.sets) {
    if (!setName.accepts(set.name)) {
      report(set.node, `The name of a set is ${shown(set.name)}. Write ${setName.write}.`, "key");
    }
    const { value } = set.node;
    if (!namesOfSet.accepts(value)) {
      report(set.node, `The set ${set.name} is ${shown(value)}. Write ${namesOfSet.write}.`);
    }
    checkNames(set.names, catalog, `the set ${set.name}`, report);
  }
}

/** The entries of a list of names, where they are named; problems for what is unknown or there twice. */
export function checkNames(
  names: readonly Node[],
  catalog: ErrorCatalog,
  list: string,
  report: Report,
): Map<CatalogEntry, Node> {
  const entries = new Map<CatalogEntry, Node>();
  for (const name of names) {
    const entry = checkName(catalog, name, report);
    if (entry === undefined) continue;
    if (entries.has(entry)) report(name, `${entry.name} stands in ${list} twice. Drop one.`);
    else entries.set(entry, name);
  }
  return entries;
}

/** The entry of a name; a problem if the catalogue has none. */
export function checkName(
  catalog: ErrorCatalog | undefined,
  name: Node,
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
