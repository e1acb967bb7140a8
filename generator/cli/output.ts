// Writing what was generated: all files or none, and never one that somebody else wrote.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
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
  assertFolder(folder);
  const found: Difference[] = [];
  for (const [file, after] of files) {
    const before = read(path.join(folder, file));
    // A checkout may have turned the line ends; the content is the same.
    if (before?.replaceAll("\r\n", "\n") !== after) found.push({ file, before, after });
  }
  const there = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  for (const file of there
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort()) {
    if (files.has(file) || !file.endsWith(".ts")) continue;
    const before = read(path.join(folder, file));
    if (before !== undefined && isGenerated(before)) found.push({ file, before, after: undefined });
  }
  return found;
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
  const staged = changes.map(({ file, after }) => {
    const place = path.join(folder, file);
    const draft = `${place}.${process.pid}.tmp`;
    if (after !== undefined) writeDraft(draft, after);
    return { place, draft, removed: after === undefined };
  });
  for (const { place, draft, removed } of staged) {
    if (removed) rmSync(place);
    else renameSync(draft, place);
  }
}

/** Writes a file that was not there, so that a link of this name leads nowhere. */
function writeDraft(draft: string, text: string): void {
  rmSync(draft, { force: true });
  writeFileSync(draft, text, { flag: "wx" });
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
