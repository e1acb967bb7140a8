// Writing what was generated: all files or none, and never one that somebody else wrote.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** How a folder differs from what was generated. */
export interface Difference {
  readonly file: string;
  /** Undefined for a file that is not there yet. */
  readonly before: string | undefined;
  /** Undefined for a generated file that is no longer made. */
  readonly after: string | undefined;
}

/** The generated files that are missing, stale or left over in a folder. */
export function differences(folder: string, files: ReadonlyMap<string, string>): Difference[] {
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
    if (after !== undefined) writeFileSync(draft, after);
    return { place, draft, removed: after === undefined };
  });
  for (const { place, draft, removed } of staged) {
    if (removed) rmSync(place);
    else renameSync(draft, place);
  }
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function isGenerated(text: string): boolean {
  return /^\/\/ Generated(?: from .*)?\. Do not edit\.\r?$/m.test(text.slice(0, 1000));
}
