import type { Redact } from "../contract.js";
import { base64, bytesOf } from "../values.js";
import { redactedExcerpt } from "./excerpt.js";
import { type Reading, readingsOf, withoutSpace } from "./readings.js";

/** What stands where a secret stood. */
export const redacted = "REDACTED";

/** How much of a text is looked at, and so how much of it is shown, in characters. */
const mostShown = 4_000;

/** From this length on a secret is known for one wherever it stands, in characters. */
const longSecret = 8;

/** From where to where a secret is written. */
type Hit = readonly [start: number, end: number];

/**
 * Takes secrets out of texts: as they are, in escapes of any kind, and in base64, also where that
 * holds more than the secret. Secrets may be added to the list later.
 */
export function redactor(secrets: readonly string[]): Redact {
  const plain = new Set<string>();
  const encoded = new Set<string>();
  let known = 0;
  return (text, most = mostShown) => {
    if (text === "") return "";
    for (; known < secrets.length; known++) {
      const secret = secrets[known] ?? "";
      if (secret.trim() === "") continue;
      plain.add(spaced(secret));
      for (const core of base64Of(secret)) encoded.add(core);
    }
    const isCut = text.length > most;
    const shown = isCut ? cut(text, most) : text;
    const hits: Hit[] = [];
    for (const reading of plain.size > 0 ? readingsOf(shown) : []) {
      const find = (secret: string, text: string, { written }: Reading, anywhere: boolean) => {
        for (const [start, end] of placesOf(secret, text, isCut, anywhere)) {
          hits.push(written(start, end));
        }
      };
      const text = spaced(reading.text);
      for (const secret of plain) find(secret, text, reading, secret.length >= longSecret);
      const dense = withoutSpace(reading);
      const standard = standardBase64(dense.text);
      for (const core of encoded) find(core, standard, dense, true);
    }
    return replaced(shown, hits) + (isCut ? "…" : "");
  };
}

/** The start of a text, without an escape at its end that is cut itself. */
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\\%&][\\%&#\w]{0,40}$/, "");
}

/** A form writes a space as a plus sign, so that they count as the same. */
function spaced(text: string): string {
  return text.replaceAll("+", " ");
}

/** Base64 as it is usual, of base64 for URLs too. */
function standardBase64(text: string): string {
  return text.replaceAll("-", "+").replaceAll("_", "/");
}

/** Where a secret stands in a text, and where the text is cut also its beginning at the end. */
function placesOf(secret: string, text: string, isCut: boolean, anywhere: boolean): Hit[] {
  const places: Hit[] = [];
  let at = text.indexOf(secret);
  while (at >= 0) {
    const end = at + secret.length;
    const isOne = anywhere || standsAlone(text, at, end);
    if (isOne) places.push([at, end]);
    at = text.indexOf(secret, isOne ? end : at + 1);
  }
  if (!isCut) return places;
  let from = Math.max(0, text.length - secret.length + 1);
  while (from < text.length && !secret.startsWith(text.slice(from))) from++;
  if (from < text.length) places.push([from, text.length]);
  return places;
}

/** Whether no letter and no digit touches a part of a text. */
function standsAlone(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from);
  return !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(text.slice(to, to + 2));
}

function replaced(text: string, hits: readonly Hit[]): string {
  let made = "";
  let done = 0;
  for (const [start, end] of hits.toSorted(([a], [b]) => a - b)) {
    // What overlaps the one before is a part of it.
    if (start >= done) made += text.slice(done, start) + redacted;
    done = Math.max(done, end);
  }
  return made + text.slice(done);
}

/** What was found for the secrets of the last calls: to find it takes as long as the rest of a call. */
const lastCores = new Map<string, readonly string[]>();
const mostCores = 20;

function base64Of(secret: string): readonly string[] {
  const known = lastCores.get(secret);
  if (known) return known;
  if (lastCores.size >= mostCores) lastCores.clear();
  const cores = coresOf(secret);
  lastCores.set(secret, cores);
  return cores;
}

/**
 * The characters that base64 of any text with the secret in it must contain, be it escaped there,
 * for each of the three offsets at which the secret may begin.
 */
function coresOf(secret: string): string[] {
  // Nothing longer is ever looked at.
  const start = secret.slice(0, mostShown).toWellFormed();
  const forms = new Set([start, JSON.stringify(start).slice(1, -1), encodeURIComponent(start)]);
  return [...forms].flatMap((form) => {
    return [0, 1, 2].flatMap((before) => {
      const length = before + bytesOf(form).length;
      const sure = base64(" ".repeat(before) + form).slice(before && before + 1, (length * 4) / 3);
      // So few characters occur in other texts as well.
      return sure.length < 6 ? [] : [sure];
    });
  });
}

/** What an error was caused by, as far as it may be shown. */
export function redactError(error: unknown, redact: Redact, depth = 4): Error | undefined {
  if (!(error instanceof Error) || depth === 0) return undefined;
  const { name, message, code, cause } = error as Error & { readonly code?: unknown };
  const copy = new Error(redactedExcerpt(String(message), redact), {
    cause: redactError(cause, redact, depth - 1),
  });
  return Object.assign(copy, {
    name: redactedExcerpt(String(name), redact),
    code: typeof code === "string" ? redactedExcerpt(code, redact) : code,
  });
}
