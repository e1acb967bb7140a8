// Where a walk is, as a text that another process can go on from.
import type { PageParams } from "../contract.js";
import { OptionsError } from "../errors.js";
import { base64 } from "../values.js";

/** What a resume token says: where to go on, and how many items the list had. */
export interface Bookmark {
  /** What asks for the page to go on with; empty for the start of the list. */
  readonly params: PageParams;
  /** What of them a token may hold. @default all */
  readonly kept?: PageParams | undefined;
  /** How many items the list had; null or undefined where the API does not count them. */
  readonly total?: number | null;
}

const version = 2;

/**
 * A bookmark as a short text that is safe in URLs and file names. `binding` says which list it is of,
 * `names` are the parameters that a walk sets.
 */
export function encodeToken(
  { params, kept = params, total = null }: Bookmark,
  names: readonly string[],
  binding: string,
): string {
  const [name, cursor] = Object.entries(kept)[0] ?? [];
  const parts = name === undefined ? [] : [names.indexOf(name), cursor];
  const text = base64(JSON.stringify([version, binding, total, ...parts]));
  return text.replace(/[+/=]/g, (sign) => ({ "+": "-", "/": "_" })[sign] ?? "");
}

/**
 * Throws an `OptionsError` for a text that is not a token of the list that `binding` stands for, which
 * is walked by `names`.
 */
export function decodeToken(token: string, names: readonly string[], binding: string): Bookmark {
  const [made, bound, total, index, cursor] = partsOf(token);
  if (typeof made === "number" && made !== version) {
    const age = made < version ? "an older" : "a newer";
    throw badToken(`was made by ${age} version of this library: walk the list from its start`);
  }
  const name = names[Number(index)];
  const isKnown = made === version && (total === null || isCount(total));
  if (isKnown && bound !== binding) {
    throw badToken("is of another list, or of this one with other parameters");
  }
  if (isKnown && index === undefined) return { params: {}, total };
  if (isKnown && name !== undefined && isCursor(cursor)) {
    return { params: { [name]: cursor }, total };
  }
  throw badToken("must be one that a page of this list gave");
}

/** What a token was made of; nothing for a text that cannot be decoded. */
function partsOf(token: string): unknown[] {
  try {
    const text = atob(token.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const parts: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

function badToken(why: string): OptionsError {
  return new OptionsError("resumeToken", `resumeToken ${why}`);
}

/** Whether a value can be a number of items. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** The cursor that a value is: a text or a number, of a bigint its digits; undefined for any other. */
export function cursorOf(value: unknown): string | number | undefined {
  if (typeof value === "bigint") return String(value);
  return isCursor(value) ? value : undefined;
}

/** Whether a value can be a cursor. */
export function isCursor(value: unknown): value is string | number {
  return (typeof value === "string" && value !== "") || Number.isFinite(value);
}
