// What is said of a file that cannot be read, and how files are named.
import path from "node:path";
import { isRemote, shownAddress } from "../document/addresses.js";
import type { Problem } from "../document/problem.js";

/** Where a problem of a whole file stands. */
export const start = { file: "document", line: 1, col: 1 };

/** The path of a file from the working directory, or its URL, cut and without credentials. */
export function shownPath(file: string): string {
  if (isRemote(file)) return shownAddress(file);
  return path.relative(process.cwd(), file).split(path.sep).join("/");
}

/** Why a file cannot be read. */
export function failed(file: string, message: string): Problem {
  return { ...start, file, severity: "error", rule: "read", message };
}

/** What the YAML parser does not understand. */
export function syntaxProblem(error: Error, file: string): Problem {
  const { line, col } = error as { line?: number; col?: number };
  const message = `cannot be read as YAML or JSON: ${plain(error.message)}`;
  return { ...failed(file, message), line: line || 1, col: col || 1 };
}

/** A message of the YAML parser without the place, which the problem has, and names it by its whole path. */
export function plain(message: string): string {
  return message.split("\n")[0]?.replace(/ in "[^"]*" \(\d+:\d+\)$/, "") ?? "";
}
