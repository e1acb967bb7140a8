// Where a walk is, as a text that another process can go on from.
import type { PageParams } from "../contract.js";
import { OptionsError } from "../errors.js";
import { base64 } from "../values.js";

/** What a resume token says: where to go on, and how many items the list had. */
export interface Bookmark {
  /** What asks for the page to go on with; empty for the start of the list. */
  readonly params: PageParams;
  /** How many items the list had; null or undefined where the API does not count them. */
  readonly total?: number | null;
}

const version = 1;

/**
 * A bookmark as a short text that is safe in URLs and file names. `names` are the parameters that a
 * walk sets.
 */
export function encodeToken({ params, total = null }: Bookmark, names: readonly string[]): string {
  const [name, cursor] = Object.entries(params)[0] ?? [];
  const parts = name === undefined ? [] : [names.indexOf(name), cursor];
  const text = base64(JSON.stringify([version, total, ...parts]));
  return text.replace(/[+/=]/g, (sign) => ({ "+": "-", "/": "_" })[sign] ?? "");
}

/** Throws an `OptionsError` for a text that is not a token of a list which is walked by `names`. */
export function decodeToken(token: string, names: readonly string[]): Bookmark {
  try {
    const text = atob(token.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const [made, total, index, cursor]: unknown[] = JSON.parse(new TextDecoder().decode(bytes));
    const name = names[Number(index)];
    const known = made === version && (total === null || isCount(total));
    if (known && index === undefined) return { params: {}, total };
    if (known && name !== undefined && isCursor(cursor))
      return { params: { [name]: cursor }, total };
  } catch {
    // A text that cannot be decoded is refused like one that says something else.
  }
  throw new OptionsError("resumeToken", "resumeToken must be one that a page of this list gave");
}

/** Whether a value can be a number of items. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Whether a value can be a cursor. */
export function isCursor(value: unknown): value is string | number {
  return (typeof value === "string" && value !== "") || Number.isFinite(value);
}
