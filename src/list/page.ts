import type { CursorPagination, OffsetPagination, Pagination } from "../contract.js";
import { excerptOf } from "../show/excerpt.js";
import { isRecord } from "../values.js";
import { isCount, isCursor, type PageParams } from "./token.js";

/** One page of a list. */
export interface Page<Item, Body> {
  /** The items in the order of the list, also when walking backwards. */
  readonly items: readonly Item[];
  /** The body as the API sent it. */
  readonly body: Body;
  /** Whether another page follows. */
  readonly hasNext: boolean;
  /** Continues after this page, in another process too; undefined on the last page. */
  readonly resumeToken: string | undefined;
  /** How many items the list has, where the API counts them. */
  readonly total: number | undefined;
  /**
   * How many items the list got (or lost, below zero) since the page before was read. Where it is
   * not 0, items before this page may have moved, so that one may be missing or come twice.
   */
  readonly totalChange: number;
}

type Query = Readonly<Record<string, unknown>>;

/** A page as it was read. */
export interface Reading<Item> {
  readonly items: readonly Item[];
  /** What asks for the next page; undefined on the last one. */
  readonly next: PageParams | undefined;
  readonly total: number | undefined;
}

/** The parameters that a walk sets. Resume tokens hold the index of one in this list. */
export function pageParamNames(pagination: Pagination): readonly string[] {
  if (pagination.style === "offset") return [pagination.offset];
  const { after, before } = pagination;
  return before === undefined ? [after] : [after, before];
}

/** Whether a list with these parameters is walked from its end. */
export function isBackward(pagination: Pagination, query: Query): boolean {
  if (pagination.style !== "cursor" || pagination.before === undefined) return false;
  return query[pagination.before] !== undefined && query[pagination.after] === undefined;
}

/** What an answer says as a page of the list. Fails for one that is not a page or leads nowhere. */
export function readPage<Item>(
  body: unknown,
  pagination: Pagination,
  params: Query,
  pageParams: PageParams,
  visited: Set<unknown>,
  failWith: (message: string) => never,
): Reading<Item> {
  const query = { ...params, ...pageParams };
  const fail = (what: string): never => {
    const where = Object.entries(pageParams).map((pair) => pair.join(" "));
    const page = where.length > 0 ? `at ${where}` : "at the start";
    return failWith(excerptOf(`gave no page of the list ${page}: ${what}`));
  };
  if (!isRecord(body)) return fail("the body is not an object");
  const items: unknown = body[pagination.items];
  if (!Array.isArray(items)) return fail(`"${pagination.items}" is not an array`);
  if (pagination.style === "cursor") {
    const next = nextCursor(body, items, pagination, query, visited, fail);
    return { items, next, total: undefined };
  }
  const total = body[pagination.total];
  if (!isCount(total)) return fail(`"${pagination.total}" is not a count`);
  return { items, next: nextOffset(items, total, pagination, query, fail), total };
}

function nextCursor(
  body: Record<string, unknown>,
  items: readonly unknown[],
  pagination: CursorPagination,
  query: Query,
  visited: Set<unknown>,
  fail: (what: string) => never,
): PageParams | undefined {
  const { hasMore, from, after, before } = pagination;
  const more = body[hasMore];
  if (typeof more !== "boolean") return fail(`"${hasMore}" is neither true nor false`);
  const backward = isBackward(pagination, query);
  const name = backward && before !== undefined ? before : after;
  const cursorOf = (item: unknown) => (isRecord(item) ? item[from] : undefined);
  if (query[name] !== undefined) visited.add(String(query[name]));
  // Also checked on a page that says it is the last: its items were handed out before.
  const again = items.map(cursorOf).find((cursor) => visited.has(String(cursor)));
  if (again !== undefined) return fail(`it leads back to "${again}", where the walk has been`);
  if (!more) return undefined;
  if (items.length === 0) return fail(`it is empty, yet "${hasMore}" is true`);
  const cursor = cursorOf(backward ? items[0] : items.at(-1));
  if (isCursor(cursor)) return { [name]: cursor };
  return fail(`the item at its end has no "${from}" to continue from`);
}

function nextOffset(
  items: readonly unknown[],
  total: number,
  pagination: OffsetPagination,
  query: Query,
  fail: (what: string) => never,
): PageParams | undefined {
  const offset = Number(query[pagination.offset] ?? 0) + items.length;
  if (offset >= total) return undefined;
  if (items.length === 0) return fail(`it is empty, yet "${pagination.total}" is ${total}`);
  return { [pagination.offset]: offset };
}
