import { existsSync, readdirSync, readFileSync } from "node:fs";
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

/** The folder with the whole client of a case, as it was generated before these tests began. */
export function clientOf(name: string): string {
  return path.join(cases, name, "client");
}

/**
 * The files that a case is about, as the comment at the top of its document says: `# shows: types.ts`.
 * A document of others has the same in a file beside it.
 */
export function shownBy(name: string): readonly string[] | "everything" {
  const beside = path.join(cases, name, "shows.txt");
  const text = existsSync(beside)
    ? readFileSync(beside, "utf8")
    : /^(?:#.*\r?\n)*?# shows: (.*)/.exec(readFileSync(documentOf(name), "utf8"))?.[1];
  if (text === undefined) throw new Error(`${name} does not say what it shows`);
  return text.trim() === "everything" ? "everything" : text.trim().split(", ");
}
