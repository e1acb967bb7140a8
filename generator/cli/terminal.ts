// What people see in a terminal. Text of a document may hold escapes, so it is made visible first.
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

/** Problems in the order of their places, one per line, then how many there are. */
export function printProblems(problems: readonly Problem[]): void {
  const sorted = [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.col - b.col,
  );
  for (const { file, line, col, severity, rule, message } of sorted) {
    const kind = styled(severity === "error" ? "red" : "yellow", severity);
    const place = styled("bold", `${visible(file)}:${line}:${col}`);
    print(`${place}  ${kind}  ${styled("dim", visible(rule))}  ${visible(message)}`);
  }
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  print(`${count(errors, "error")}${warnings > 0 ? `, ${count(warnings, "warning")}` : ""}`);
}

/** Results go to standard output. The console would not say that it cannot be written. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Progress goes to standard error, so that standard output holds results alone. */
export function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}
