import type { OffsetPagination, Pagination } from "../contract.js";
import { itemsOf, NotAPage } from "./items.js";
import { isCount } from "./resume-token.js";

/** Goes on with how many items have come so far, up to the total. */
export function byOffset(pagination: OffsetPagination): Pagination {
  const { items: property, offset, total: totalProperty, limit } = pagination;
  return {
    params: [offset],
    limit,
    isBackward: () => false,
    read(body, query) {
      const { record, items } = itemsOf(body, property);
      const total = record[totalProperty];
      if (!isCount(total)) throw new NotAPage(`"${totalProperty}" is not a count`);
      const next = Number(query[offset] ?? 0) + items.length;
      if (next >= total) return { items, next: undefined, total };
      if (items.length === 0) throw new NotAPage(`it is empty, yet "${totalProperty}" is ${total}`);
      return { items, next: { [offset]: next }, total };
    },
  };
}
