import type { Pagination, TokenPagination } from "../contract.js";
import { itemsOf, NotAPage } from "./items.js";
import { cursorOf } from "./resume-token.js";

/** Goes on with an opaque text of the answer. An empty page may have one. */
export function byToken(pagination: TokenPagination): Pagination {
  const { items: property, from, to, hasMore, limit } = pagination;
  return {
    params: [to],
    limit,
    isBackward: () => false,
    read(body, query) {
      const { record, items } = itemsOf(body, property);
      const found = record[from];
      const isAbsent = found === undefined || found === null || found === "";
      const token = cursorOf(found);
      if (!isAbsent && token === undefined) throw new NotAPage(`"${from}" is not a text`);
      const more = hasMore === undefined ? !isAbsent : record[hasMore];
      if (typeof more !== "boolean") throw new NotAPage(`"${hasMore}" is neither true nor false`);
      if (!more) return { items, next: undefined, total: undefined };
      if (token === undefined) throw new NotAPage(`"${hasMore}" is true, yet it has no "${from}"`);
      if (String(token) === String(query[to])) {
        throw new NotAPage(`it leads back to "${token}", which it has to go on from`);
      }
      return { items, next: { [to]: token }, total: undefined };
    },
  };
}
