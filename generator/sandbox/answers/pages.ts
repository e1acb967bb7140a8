// Which rows a page of a list holds, and what it says of the others, in each style.
import type { CursorPagination, DeclaredPagination } from "../../document/extensions/pagination.js";
import type { JsonValue } from "../../document/json.js";
import type { Row } from "../state/store.js";
import { Rejection } from "./errors.js";

/** A page of a list. */
export interface Page {
  readonly rows: readonly Row[];
  /** What it says of the list, by the parts of the answer that say it; undefined for an end. */
  readonly says: readonly (readonly [part: string | undefined, value: JsonValue | undefined])[];
  /** The URL of the next page, for the header of style `link`. */
  readonly link?: string | undefined;
}

/** What a request says of the page that it asks for. */
export interface PageRequest {
  readonly url: URL;
  /** The value of a parameter, wherever it stands. */
  readonly sent: (parameter: string | undefined) => JsonValue | undefined;
  /** What a cursor names a row by; undefined where neither the document nor a rule says. */
  readonly cursorOf: CursorOf | undefined;
}

export type CursorOf = (row: Row) => JsonValue | undefined;

/** The query parameter of the sandbox's own URLs, where the document does not say how they go on. */
const startParameter = "sandbox_start";

/** How long pages are where nobody says it. */
export const usualLimit = 10;

/** The query parameters that a list takes beside those of the document. */
export function startParameterOf(pagination: DeclaredPagination | undefined): string[] {
  return pagination?.style === "url" || pagination?.style === "link" ? [startParameter] : [];
}

export function pageOf(
  rows: readonly Row[],
  pagination: DeclaredPagination,
  request: PageRequest,
): Page {
  if (pagination.style === "cursor") return cursorPage(rows, pagination, request);
  const { url, sent } = request;
  const start = startOf(pagination, request);
  const limit = limitOf(rows, pagination, request);
  const page = rows.slice(start, start + limit);
  const end = start + limit;
  const hasMore = end < rows.length;
  switch (pagination.style) {
    case "token": {
      const next = hasMore ? tokenOf(end) : undefined;
      return {
        rows: page,
        says: [
          [pagination.from, next],
          [pagination.hasMore, hasMore],
        ],
      };
    }
    case "offset":
      return {
        rows: page,
        says: [
          [pagination.total, rows.length],
          [pagination.hasMore, hasMore],
        ],
      };
    case "page": {
      const { first = 1, current, pages, total, hasMore: more } = pagination;
      const number = Number(sent(pagination.page) ?? first);
      const count = Math.ceil(rows.length / limit);
      return {
        rows: page,
        says: [
          [current, number],
          [pages, count],
          [total, rows.length],
          [more, hasMore],
        ],
      };
    }
    case "url":
      return { rows: page, says: [[pagination.next, hasMore ? urlAt(url, end) : undefined]] };
    case "link":
      return { rows: page, says: [], link: hasMore ? urlAt(url, end) : undefined };
  }
}

/** How many rows are before a page. */
function startOf(
  pagination: Exclude<DeclaredPagination, CursorPagination>,
  { url, sent }: PageRequest,
): number {
  switch (pagination.style) {
    case "token":
      return placeOf(pagination.to, sent(pagination.to));
    case "offset":
      return Number(sent(pagination.offset) ?? 0);
    case "page": {
      const { first = 1, page } = pagination;
      const before = Number(sent(page) ?? first) - first;
      if (before >= 0) return before * limitOf([], pagination, { sent });
      throw Rejection.of("invalid", `${page} must be ${first} or more.`);
    }
    default:
      return placeOf(startParameter, url.searchParams.get(startParameter) ?? undefined);
  }
}

function limitOf(
  rows: readonly Row[],
  { style, limit }: DeclaredPagination,
  { sent }: Pick<PageRequest, "sent">,
): number {
  const asked = Number(sent(limit));
  if (asked > 0) return asked;
  // Who asks for no length gets the rest, where the list goes on from any place.
  return style === "offset" ? rows.length : usualLimit;
}

function tokenOf(start: number): string {
  return `after-${start}`;
}

function placeOf(parameter: string, sent: JsonValue | undefined): number {
  if (sent === undefined || sent === "") return 0;
  const [, start] = /^after-(\d{1,9})$/.exec(String(sent)) ?? [];
  if (start !== undefined) return Number(start);
  throw Rejection.of("invalid", `${parameter} must be what a page of this list gave.`);
}

/** The URL of a page, at the sandbox's own origin. */
function urlAt(url: URL, start: number): string {
  const next = new URL(url);
  next.searchParams.set(startParameter, tokenOf(start));
  return next.href;
}

/**
 * The rows after one cursor, or directly before the other, both exclusive. Given both, the page starts
 * after the first and ends before the second. `hasMore` looks in the direction of the walk.
 */
function cursorPage(
  rows: readonly Row[],
  pagination: CursorPagination,
  { sent, cursorOf }: PageRequest,
): Page {
  const { after, before, from, hasMore } = pagination;
  const limit = Number(sent(pagination.limit) ?? rows.length);
  const positions = (parameter: string | undefined): number[] => {
    const value = sent(parameter);
    if (parameter === undefined || value === undefined) return [];
    if (!cursorOf) throw undocumentedCursor(parameter, from);
    const found = [...rows.keys()].filter((index) => {
      const row = rows[index];
      return row !== undefined && String(cursorOf(row)) === String(value);
    });
    if (found.length > 0) return found;
    throw Rejection.of("invalid", `${parameter} must be the cursor of an object of this list.`);
  };
  const afterIndex = positions(after).at(-1);
  const beforeIndex = positions(before)[0];
  const start = afterIndex === undefined ? 0 : afterIndex + 1;
  const end = beforeIndex ?? rows.length;
  if (beforeIndex !== undefined && afterIndex === undefined) {
    const first = Math.max(0, end - limit);
    return { rows: rows.slice(first, end), says: [[hasMore, first > 0]] };
  }
  const last = Math.min(start + limit, end);
  return { rows: rows.slice(start, last), says: [[hasMore, last < end]] };
}

function undocumentedCursor(parameter: string, from: string): Rejection {
  const message = `${parameter} cannot be used here: the objects of this list have no ${from}.`;
  return Rejection.of("invalid", message);
}
