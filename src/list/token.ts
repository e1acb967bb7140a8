import type { Pagination, TokenPagination } from "../contract.js";
import { itemsOf, NotAPage } from "./items.js";
import { isCursor } from "./resume-token.js";

/** Goes on with an opaque text of the answer. An empty page may have one. */
export function byToken(pagination: TokenPagination): Pagination {
  const { items: property, from, to, hasMore, limit } = pagination;
  return {
    params: [to],
    limit,
    isBackward: () => false,
    read(body, query) {
      const { record, items } = itemsOf(body, property);
      const token = record[from];
      const isAbsent = token === undefined || token === null || token === "";
      if (!isAbsent && !isCursor(token)) throw new NotAPage(`"${from}" is not a text`);
      const more = hasMore === undefined ? !isAbsent : record[hasMore];
      if (typeof more !== "boolean") throw new NotAPage(`"${hasMore}" is neither true nor false`);
      if (!more) return { items, next: undefined, total: undefined };
      if (isAbsent) throw new NotAPage(`"${hasMore}" is true, yet it has no "${from}"`);
      if (String(token) === String(query[to])) {
        throw new NotAPage(`it leads back to "${token}", which it has to go on from`);
      }
      return { items, next: { [to]: token as string | number }, total: undefined };
    },
  };
}
