import type { Pagination, UrlPagination } from "../contract.js";
import { itemsOf, NotAPage } from "./items.js";
import { byReference } from "./next-url.js";

/** Goes on with a URL of the answer; empty or absent, the list ends. */
export function byUrl({ items: property, next, limit }: UrlPagination): Pagination {
  return byReference(limit, (body) => {
    const { record, items } = itemsOf(body, property);
    const found = record[next] ?? "";
    if (typeof found !== "string") throw new NotAPage(`"${next}" is not a URL`);
    return { items, next: found === "" ? undefined : found };
  });
}
