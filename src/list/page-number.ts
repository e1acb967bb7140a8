import type { PageNumberPagination, PageQuery, Pagination } from "../contract.js";
import { countOf, limitOf, mayGoOn, saysMore } from "./ends.js";
import { itemsOf, NotAPage } from "./items.js";

/** Goes on with the next number of a page. */
export function byPage(pagination: PageNumberPagination): Pagination {
  const { items: property, page, first = 1, current, total: totalProperty } = pagination;

  function numberOf(record: Record<string, unknown>, query: PageQuery): number {
    const asked = query[page];
    if (current === undefined) return Number(asked ?? first);
    const number = countOf(record, current);
    if (asked === undefined || number === Number(asked)) return number;
    throw new NotAPage(`"${current}" is ${number}, which was not asked for`);
  }

  return {
    params: [page],
    // What a number leads to depends on how long pages are.
    limit: undefined,
    isBackward: () => false,
    read(body, query) {
      const { record, items } = itemsOf(body, property);
      const total = totalProperty === undefined ? undefined : countOf(record, totalProperty);
      const number = numberOf(record, query);
      const goesOn = isFollowed(pagination, record, query, { items, before: number - first });
      return { items, next: goesOn ? { [page]: number + 1 } : undefined, total };
    },
  };
}

/** Whether a page has another one behind it, `before` being how many are before it. */
function isFollowed(
  { total, pages, hasMore, limit: limitName }: PageNumberPagination,
  record: Record<string, unknown>,
  query: PageQuery,
  { items, before }: { readonly items: readonly unknown[]; readonly before: number },
): boolean {
  const limit = limitOf(query, limitName);
  if (pages !== undefined) {
    const isFollowed = before + 1 < countOf(record, pages);
    if (isFollowed && items.length === 0) throw isEmpty(pages, record);
    return isFollowed;
  }
  if (hasMore !== undefined) return saysMore(record, hasMore, items);
  if (total === undefined) return mayGoOn(items, limit);
  const all = countOf(record, total);
  if (items.length === 0) {
    // Pages may be shorter than they were asked to be, but are not longer.
    const most = before === 0 ? 0 : Number(limit ?? Infinity) * before;
    if (most < all) throw isEmpty(total, record);
    return false;
  }
  return before * Number(limit) + items.length !== all && (before + 1) * items.length < all;
}

function isEmpty(property: string, record: Record<string, unknown>): NotAPage {
  return new NotAPage(`it is empty, yet "${property}" is ${record[property]}`);
}
