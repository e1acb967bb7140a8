import {
  type CatalogEntry,
  catalogMarks,
  catalogShape,
  codeName,
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

/** The catalogue by itself: complete, codes of one kind, every code and every name once. */
export function checkCatalog(root: Node, report: Report): void {
  const node = root.at(errorCodesKey);
  if (node === undefined) return;
  if (checkForeign({ node, title: errorCodesKey, keys: catalogMarks }, report)) return;
  checkShape(node, errorCodesKey, catalogShape, report);
  const catalog = readErrorCatalog(root);
  const kind = typeof catalog?.entries[0]?.code;
  const codes = new Set<unknown>();
  const names = new Set<string>();
  for (const [index, entry] of catalog?.entries.entries() ?? []) {
    if (!checkShape(entry.node, `catalog[${index}]`, entryShape, report)) continue;
    const { code, name } = entry;
    if (typeof code !== kind) {
      const others = kind === "number" ? "integers" : "texts";
      const message = `The code ${shown(code)} stands among ${others}. Write all codes of the catalog as integers, or all as texts.`;
      reportAt(entry, "code", message);
    } else if (codes.has(code)) {
      reportAt(entry, "code", `The code ${code} stands in the catalog twice. Keep one entry.`);
    }
    if (name === "") {
      const message = `The code ${shown(code)} has no name, and is none itself. Write name, ${codeName.write}.`;
      reportAt(entry, "code", message);
    } else if (names.has(name) && !codes.has(code)) {
      reportAt(entry, "name", `The name ${name} stands in the catalog twice. Write another one.`);
    }
    codes.add(code);
    names.add(name);
    if (catalog?.code === undefined) checkIsStatus(entry, report);
  }

  function reportAt(entry: CatalogEntry, key: string, message: string): void {
    report(entry.node.at(key) ?? entry.node, message);
  }
}

/** Without a pointer to a code, the status is the code. */
function checkIsStatus({ node, code, status }: CatalogEntry, report: Report): void {
  if (code === status) return;
  const advice = status === undefined ? "Write the status" : `Write ${status}`;
  report(
    node.at("code") ?? node,
    `Without a pointer to a code, the status is the code. ${advice}, or add the pointer code to x-error-codes.`,
  );
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
