// Reads JSON where it is what the YAML parser would make of it.
import { afterSpace, endOfText } from "./json-positions.js";
import type { Source } from "./redocly.js";

/** Whether a file says that it is JSON. */
export function isNamedJson({ absoluteRef, mimeType }: Source): boolean {
  return absoluteRef.endsWith(".json") || mimeType?.includes("json") === true;
}

/** A value of JSON; undefined where the YAML parser has to say what is wrong with it. */
export function parseJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    // Of several properties with one name JSON.parse keeps the last without a word.
    return keysIn(parsed) === keysWritten(text) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function keysIn(value: unknown): number {
  const pending = [value];
  let count = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== "object" || next === null) continue;
    const inside = Object.values(next);
    if (!Array.isArray(next)) count += inside.length;
    for (const each of inside) if (typeof each === "object") pending.push(each);
  }
  return count;
}

/** How many keys a text of JSON has: its quoted texts before a colon. */
function keysWritten(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start >= 0; ) {
    const next = afterSpace(text, endOfText(text, start));
    if (text[next] === ":") count++;
    start = text.indexOf('"', next);
  }
  return count;
}
