import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The folder of all cases. */
export const cases = path.join(import.meta.dirname, "cases");

export function caseNames(): string[] {
  return readdirSync(cases).filter((name) => existsSync(documentOf(name)));
}

/** The path of a case's document. */
export function documentOf(name: string): string {
  const yaml = path.join(cases, name, "openapi.yaml");
  return existsSync(yaml) ? yaml : path.join(cases, name, "openapi.json");
}

/** The overlay beside a document, if there is one. */
export function overlaysOf(document: string): string[] {
  const overlay = path.join(path.dirname(document), "overlay.yaml");
  return existsSync(overlay) ? [overlay] : [];
}

/** The folder with the whole client of a case, as it was generated before these tests began. */
export function clientOf(name: string): string {
  return path.join(cases, name, "client");
}

/**
 * The files that a case is about, as the comment at the top of its document says:
 * `# shows: resources, schemas.ts`, a folder for all files in it. A document of others has the same in
 * a file beside it.
 */
export function shownBy(name: string): readonly string[] | "everything" {
  const beside = path.join(cases, name, "shows.txt");
  const text = existsSync(beside)
    ? readFileSync(beside, "utf8")
    : /^(?:#.*\r?\n)*?# shows: (.*)/.exec(readFileSync(documentOf(name), "utf8"))?.[1];
  if (text === undefined) throw new Error(`${name} does not say what it shows`);
  return text.trim() === "everything" ? "everything" : text.trim().split(", ");
}

/** The texts of all files below a folder, by their paths with `/`, their line ends as they were made. */
export function readFiles(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      // A checkout may have turned the line ends.
      const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
      return [path.relative(folder, file).split(path.sep).join("/"), text];
    }),
  );
}

/** Writes files by their paths, and the folders that these need. */
export function writeFiles(folder: string, files: Iterable<readonly [string, string]>): void {
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}
