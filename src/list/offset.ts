import type { OffsetPagination, Pagination } from "../contract.js";
import { countOf, limitOf, mayGoOn, saysMore } from "./ends.js";
import { itemsOf, NotAPage } from "./items.js";

/** Goes on with how many items have come so far, up to the total where the API counts them. */
export function byOffset(pagination: OffsetPagination): Pagination {
  const { items: property, offset, total: totalProperty, hasMore, limit } = pagination;
  return {
    params: [offset],
    limit,
    isBackward: () => false,
    read(body, query) {
      const { record, items } = itemsOf(body, property);
      const total = totalProperty === undefined ? undefined : countOf(record, totalProperty);
      const next = Number(query[offset] ?? 0) + items.length;
      const goesOn =
        total !== undefined
          ? next < total
          : hasMore !== undefined
            ? saysMore(record, hasMore, items)
            : mayGoOn(items, limitOf(query, limit));
      if (!goesOn) return { items, next: undefined, total };
      if (items.length === 0) throw new NotAPage(`it is empty, yet "${totalProperty}" is ${total}`);
      return { items, next: { [offset]: next }, total };
    },
  };
}
