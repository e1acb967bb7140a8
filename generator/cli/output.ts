// Writing what was generated: all files or none, and never one that somebody else wrote.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { UsageError } from "../load/config.js";

/** How a folder differs from what was generated. */
export interface Difference {
  readonly file: string;
  /** Undefined for a file that is not there yet. */
  readonly before: string | undefined;
  /** Undefined for a generated file that is no longer made. */
  readonly after: string | undefined;
}

/**
 * The generated files that are missing, stale or left over in a folder. Throws a `UsageError` for a
 * place where no folder can be.
 */
export function differences(folder: string, files: ReadonlyMap<string, string>): Difference[] {
  const folders = new Set([...ownFolders, ...[...files.keys()].map(folderOf)]);
  for (const each of folders) assertFolder(path.join(folder, each));
  const there = new Set([...folders].flatMap((each) => filesIn(folder, each)));
  const changed = [...files].flatMap(([file, after]) => {
    const found = read(path.join(folder, file));
    // Where names ignore case, it may be a file of ours under another name, which is left over.
    const before =
      found !== undefined && isGenerated(found) && !there.has(file) ? undefined : found;
    // A checkout may have turned the line ends; the content is the same.
    return before?.replaceAll("\r\n", "\n") === after ? [] : [{ file, before, after }];
  });
  const leftOver = [...there].flatMap((file) => {
    if (files.has(file) || !file.endsWith(".ts")) return [];
    const before = read(path.join(folder, file));
    return before !== undefined && isGenerated(before) ? [{ file, before, after: undefined }] : [];
  });
  return [...changed, ...leftOver];
}

/** Where files of a client may be: no other folder is looked into, since it may be another client. */
const ownFolders = ["", "resources"];

function folderOf(file: string): string {
  const end = file.lastIndexOf("/");
  return end < 0 ? "" : file.slice(0, end);
}

/** The files right in a folder, as they are called there, by their paths from the output folder. */
function filesIn(output: string, folder: string): string[] {
  const place = path.join(output, folder);
  if (!existsSync(place)) return [];
  const names = readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isFile());
  return names.map(({ name }) => (folder === "" ? name : `${folder}/${name}`)).sort();
}

/** Files that were there before and were not generated; they must not be overwritten. */
export function foreignFiles(changes: readonly Difference[]): string[] {
  return changes
    .filter(
      ({ before, after }) => before !== undefined && after !== undefined && !isGenerated(before),
    )
    .map(({ file }) => file);
}

/** Makes a folder what was generated. Each file is written beside its place and then moved. */
export function write(folder: string, changes: readonly Difference[]): void {
  mkdirSync(folder, { recursive: true });
  const placed = changes.map(({ file, after }) => ({ place: path.join(folder, file), after }));
  const drafts = placed.flatMap(({ place, after }) => {
    return after === undefined ? [] : [{ place, draft: writeDraft(place, after) }];
  });
  // First of all what is left over: where names ignore case, it may have the name of a new file.
  for (const { place, after } of placed) if (after === undefined) rmSync(place);
  for (const { place, draft } of drafts) renameSync(draft, place);
  for (const each of ownFolders) if (each !== "") removeEmpty(path.join(folder, each));
}

/** Writes a file that was not there, so that a link of this name leads nowhere. */
function writeDraft(place: string, text: string): string {
  const draft = `${place}.${process.pid}.tmp`;
  mkdirSync(path.dirname(place), { recursive: true });
  rmSync(draft, { force: true });
  writeFileSync(draft, text, { flag: "wx" });
  return draft;
}

function removeEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

function assertFolder(folder: string): void {
  let place = folder;
  while (!existsSync(place) && path.dirname(place) !== place) place = path.dirname(place);
  if (statSync(place).isDirectory()) return;
  const shown = path.relative(process.cwd(), place) || ".";
  throw new UsageError(`${shown} is a file, not a folder; choose another output folder`);
}

/** Undefined where there is nothing; no text for what is no file: a pipe might never end. */
function read(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  return statSync(file).isFile() ? readFileSync(file, "utf8") : "";
}

function isGenerated(text: string): boolean {
  return /^\/\/ Generated(?: from .*)?\. Do not edit\.\r?$/m.test(text.slice(0, 1000));
}
