import type { Redact } from "../contract.js";

const most = 400;

/**
 * The start of a text in one line of at most 400 characters, without those that a terminal obeys or
 * that turn the order of what is read around. Takes out no secret: `redact` does, before.
 */
export function excerptOf(text: string): string {
  const line = text
    .slice(0, 10 * most)
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/\p{Cs}$/u, "")}…`;
}

/** The start of a text in one line, without secrets: what messages quote. */
export function redactedExcerpt(text: string, redact: Redact): string {
  return excerptOf(redact(text));
}
