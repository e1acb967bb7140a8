import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** The folder of all cases. */
export const cases = path.join(import.meta.dirname, "cases");

export function caseNames(): string[] {
  const entries = readdirSync(cases, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** The path of a case's document. */
export function documentOf(name: string): string {
  const yaml = path.join(cases, name, "openapi.yaml");
  return existsSync(yaml) ? yaml : path.join(cases, name, "openapi.json");
}
