// What people see in a terminal. Text of documents, configurations and files may hold escapes, so it is
// made visible first: what prints takes nothing else.
import path from "node:path";
import { styleText } from "node:util";
import { count } from "../document/casing.js";
import type { Problem } from "../document/problem.js";

type Style = "red" | "yellow" | "green" | "dim" | "bold" | "cyan";

/** Text in which a terminal obeys nothing but our own styles. Only `line`, `block` and `styled` make some. */
export class Shown {
  readonly #text: string;

  /** For this file alone: nothing in the text is made visible. */
  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** One line: what is put into it is made visible. */
export function line(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Shown)[]
): Shown {
  const texts = values.map((value) => (value instanceof Shown ? String(value) : visible(value)));
  return new Shown(String.raw({ raw: parts }, ...texts));
}

/** Several lines of text that is made visible but for its line feeds and tabs. */
export function block(text: string): Shown {
  return new Shown(text.replace(/[^\n\t]+/g, visible));
}

/** Styled where the stream is a terminal and colour is wanted. */
export function styled(
  style: Style,
  text: string | Shown,
  stream: NodeJS.WriteStream = process.stdout,
): Shown {
  const shown = line`${text}`;
  const wanted = stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== "dumb";
  // Node itself would look at standard output, whatever the stream.
  return wanted ? new Shown(styleText(style, String(shown), { validateStream: false })) : shown;
}

function visible(text: string | number): string {
  return String(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    return character === "\n" ? " " : `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}

export interface PrintOptions {
  /** For a command whose standard output is a document of its own. @default standard output */
  readonly say?: (text: Shown) => void;
  /** Whether warnings are only counted. @default false */
  readonly quiet?: boolean | undefined;
}

/**
 * Problems in the order of their places, one per line, then how many there are. Of the warnings of one
 * rule the first is shown, and how many more there are.
 */
export function printProblems(
  problems: readonly Problem[],
  { say = print, quiet = false }: PrintOptions = {},
): void {
  const sorted = [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.col - b.col,
  );
  const warnings = problems.filter(({ severity }) => severity === "warn");
  const told = new Set<string>();
  for (const { file, line: at, col, severity, rule, message } of sorted) {
    if (severity === "warn" && (quiet || told.has(rule))) continue;
    if (severity === "warn") told.add(rule);
    const same = severity === "warn" ? warnings.filter((each) => each.rule === rule).length : 1;
    const more = same > 1 ? `, and ${same - 1} more` : "";
    const kind = styled(severity === "error" ? "red" : "yellow", severity);
    const place = styled("bold", `${file}:${at}:${col}`);
    say(line`${place}  ${kind}  ${styled("dim", rule)}  ${message}${more}`);
  }
  const errors = count(problems.length - warnings.length, "error");
  const hidden = `${count(warnings.length, "warning")}${quiet ? " hidden" : ""}`;
  const total = warnings.length > 0 ? [errors, hidden] : [errors];
  say(line`${total.join(", ")}`);
}

/** A folder as it is called from here. */
export function shownFolder(folder: string): string {
  return path.relative(process.cwd(), folder) || ".";
}

/** Results go to standard output. The console would not say that it cannot be written. */
export function print(text: Shown): void {
  process.stdout.write(`${text}\n`);
}

/** Progress goes to standard error, so that standard output holds results alone. */
export function progress(text: Shown): void {
  process.stderr.write(`${text}\n`);
}

export function sayWarning(text: string): void {
  progress(line`${styled("yellow", "warning", process.stderr)}: ${text}`);
}
