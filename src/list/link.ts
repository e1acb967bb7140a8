import type { LinkPagination, Pagination } from "../contract.js";
import { itemsOf, NotAPage } from "./items.js";
import { linksOf } from "./link-header.js";
import { byReference } from "./next-url.js";

/** Goes on with the link of the answer's `Link` header that is `next`; without one, the list ends. */
export function byLink({ items: property, limit }: LinkPagination): Pagination {
  return byReference(limit, (body, sent) => {
    const { items } = itemsOf(body, property);
    const links = linksOf(sent?.outcome.response?.headers.get("Link") ?? "");
    // A header that is not understood might be the one that goes on.
    if (!links) throw new NotAPage("its Link header cannot be read");
    return { items, next: links.find(({ relations }) => relations.includes("next"))?.target };
  });
}
