// What people see in a terminal. Text of a document may hold escapes, so it is made visible first.
import path from "node:path";
import { styleText } from "node:util";
import { count } from "../document/casing.js";
import type { Problem } from "../document/problem.js";

type Style = "red" | "yellow" | "green" | "dim" | "bold" | "cyan";

/** Styled where the stream is a terminal and colour is wanted. */
export function styled(
  style: Style,
  text: string,
  stream: NodeJS.WriteStream = process.stdout,
): string {
  const wanted = stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== "dumb";
  return wanted ? styleText(style, text) : text;
}

/** Text without anything that a terminal would obey. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    return character === "\n" ? " " : `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}

/**
 * Problems in the order of their places, one per line, then how many there are. Of the warnings of one
 * rule the first is shown, and how many more there are.
 */
export function printProblems(problems: readonly Problem[]): void {
  const sorted = [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.col - b.col,
  );
  const warnings = problems.filter(({ severity }) => severity === "warn");
  const told = new Set<string>();
  for (const { file, line, col, severity, rule, message } of sorted) {
    if (severity === "warn" && told.has(rule)) continue;
    if (severity === "warn") told.add(rule);
    const same = severity === "warn" ? warnings.filter((each) => each.rule === rule).length : 1;
    const more = same > 1 ? `, and ${same - 1} more` : "";
    const kind = styled(severity === "error" ? "red" : "yellow", severity);
    const place = styled("bold", `${visible(file)}:${line}:${col}`);
    print(`${place}  ${kind}  ${styled("dim", visible(rule))}  ${visible(message)}${more}`);
  }
  const errors = count(problems.length - warnings.length, "error");
  print(warnings.length > 0 ? `${errors}, ${count(warnings.length, "warning")}` : errors);
}

/** A folder as it is called from here. */
export function shownFolder(folder: string): string {
  return path.relative(process.cwd(), folder) || ".";
}

/** Results go to standard output. The console would not say that it cannot be written. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Progress goes to standard error, so that standard output holds results alone. */
export function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}
