import type { CursorPagination, PageParams, PageQuery, Pagination } from "../contract.js";
import { isRecord } from "../values.js";
import { itemsOf, NotAPage } from "./items.js";
import { cursorOf } from "./resume-token.js";

/** Goes on after the last item of a page, or before the first one. */
export function byCursor(pagination: CursorPagination): Pagination {
  const { items: property, hasMore, from, after, before, limit } = pagination;
  /** The parameter that goes on with a list of these parameters. */
  const parameterOf = (query: PageQuery) => {
    const isBackward = before !== undefined && query[before] !== undefined;
    return isBackward && query[after] === undefined ? before : after;
  };
  const isBackward = (query: PageQuery) => parameterOf(query) === before;
  const fromOf = (item: unknown) => (isRecord(item) ? item[from] : undefined);

  function next(items: readonly unknown[], query: PageQuery): PageParams {
    if (items.length === 0) throw new NotAPage(`it is empty, yet "${hasMore}" is true`);
    const cursor = cursorOf(fromOf(isBackward(query) ? items[0] : items.at(-1)));
    if (cursor !== undefined) return { [parameterOf(query)]: cursor };
    throw new NotAPage(`the item at its end has no "${from}" to continue from`);
  }

  return {
    params: before === undefined ? [after] : [after, before],
    limit,
    isBackward,
    read(body, query) {
      const { record, items } = itemsOf(body, property);
      const more = record[hasMore];
      if (typeof more !== "boolean") throw new NotAPage(`"${hasMore}" is neither true nor false`);
      const asked = query[parameterOf(query)];
      // An item that was a cursor earlier may have moved ahead in a live list. This one cannot.
      if (asked !== undefined && items.some((item) => String(fromOf(item)) === String(asked))) {
        throw new NotAPage(`it leads back to "${asked}", which it has to go on from`);
      }
      return { items, next: more ? next(items, query) : undefined, total: undefined };
    },
  };
}
