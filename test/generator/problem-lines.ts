import path from "node:path";
import type { Problem } from "../../generator/document/problem.js";

/** Problems as the command prints them, by file and place. Files are named from the folder of their case on. */
export function problemLines(problems: readonly Problem[], cases: string): string[] {
  const sorted = problems.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.col - b.col,
  );
  return sorted.map(({ file, line, col, severity, rule, message }) => {
    const [, ...parts] = path.relative(cases, file).split(path.sep);
    const text = `${parts.join("/")}:${line}:${col}  ${severity}  ${rule}  ${message}`;
    return text
      .replaceAll(shown(cases), path.basename(cases))
      .replaceAll(cases, path.basename(cases));
  });
}

/** A path as problems show it. */
function shown(file: string): string {
  return path.relative(process.cwd(), file).split(path.sep).join("/");
}
