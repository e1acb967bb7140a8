// Lists in the styles that the two APIs of this repository do not have: how they are walked, and what
// a server answers that knows all of their items.
import {
  type ApiDescription,
  ApiError,
  byLink,
  byOffset,
  byPage,
  byToken,
  byUrl,
  type Pagination,
  pointed,
} from "specloom/runtime";
import type { Random } from "../../generator/sandbox/state/random.js";

export const description: ApiDescription<"Lists"> = {
  contract: 3,
  name: "Lists",
  options: {},
  security: [],
  errors: { Error: ApiError, codes: {} },
};

/** A list in each style, by its path. */
export const styledLists = ["token", "page", "pages", "offsets", "url", "link"] as const;
export type StyledList = (typeof styledLists)[number];

export const styles: Readonly<Record<StyledList, Pagination>> = {
  token: pointed(byToken, { items: "data", from: "/meta/next", to: "cursor", limit: "limit" }),
  page: byPage({ items: "data", page: "page", total: "total", limit: "limit" }),
  pages: byPage({ items: "data", page: "page", first: 0, pages: "pages", limit: "limit" }),
  offsets: byOffset({ items: "data", offset: "offset", hasMore: "more", limit: "limit" }),
  url: byUrl({ items: "data", next: "next" }),
  link: pointed(byLink, { items: "" }),
};

/** The body of a page, and the headers that say something of it. */
export interface Truth {
  readonly body: object;
  readonly headers?: Record<string, string>;
}

export function isStyled(url: URL): boolean {
  return (styledLists as readonly string[]).includes(listOf(url));
}

function listOf({ pathname }: URL): string {
  return pathname.slice(1).replace(/^other\//, "");
}

/** The page that a request asks for, of a list of so many items. */
export function styledPage(url: URL, items: number, random: Random): Truth {
  const { searchParams: query } = url;
  const list = listOf(url) as StyledList;
  const limit = Number(query.get("limit"));
  const from = startOf(list, query, limit);
  const length = Math.max(0, Math.min(limit, items - from));
  const data = Array.from({ length }, (_, at) => ({ id: from + at + 1 }));
  const end = from + length;
  const next = end < items ? end.toString(36) : undefined;
  return pageOf(list, { url, data, next, items, limit }, random);
}

/** How many items are before a page. */
function startOf(list: StyledList, query: URLSearchParams, limit: number): number {
  const first = list === "page" ? 1 : 0;
  if (list === "offsets") return Number(query.get("offset"));
  if (list === "page" || list === "pages") {
    return (Number(query.get("page") ?? first) - first) * limit;
  }
  return Number.parseInt(query.get("cursor") ?? "0", 36);
}

interface Page {
  readonly url: URL;
  readonly data: readonly object[];
  readonly next: string | undefined;
  readonly items: number;
  readonly limit: number;
}

function pageOf(list: StyledList, page: Page, random: Random): Truth {
  const { url, data, next, items, limit } = page;
  switch (list) {
    case "token":
      return { body: { data, meta: { next: next ?? random.pick(["", null]) } } };
    case "page":
      return { body: { data, total: items } };
    case "pages":
      return { body: { data, pages: Math.ceil(items / limit) } };
    case "offsets":
      return { body: { data, more: next !== undefined } };
    case "url":
      return { body: { data, next: next === undefined ? null : referenceTo(url, next, random) } };
    case "link": {
      const first = `<${url.pathname}>; rel="first"; title="a, b"`;
      if (next === undefined) return { body: data, headers: { Link: first } };
      const reference = referenceTo(url, next, random);
      return { body: data, headers: { Link: `${first}, <${reference}>; rel="next last"` } };
    }
  }
}

/** A reference to a page of the same list, of one form or another, perhaps at another path. */
function referenceTo(url: URL, cursor: string, random: Random): string {
  const query = new URLSearchParams(url.search);
  query.set("cursor", cursor);
  return random.pick([
    `?${query}`,
    `${url.pathname}?${query}`,
    `${url.pathname}/../${listOf(url)}?${query}#page`,
    `/other/${listOf(url)}?${query}`,
  ]);
}

/** A page without items, which says that the list goes on. */
export function emptyPage(url: URL): Truth {
  const own = url.pathname + url.search;
  const next = url.searchParams.get("cursor") ?? "";
  switch (listOf(url) as StyledList) {
    case "token":
      // At the start, no page can be told from an empty list.
      return { body: next === "" ? { meta: {} } : { data: [], meta: { next } } };
    case "page":
      return { body: { data: [], total: 1_000_000_000 } };
    case "pages":
      return { body: { data: [], pages: 1_000_000_000 } };
    case "offsets":
      return { body: { data: [], more: true } };
    case "url":
      return { body: { data: [], next: next === "" ? 7 : own } };
    case "link":
      return { body: [], headers: { Link: next === "" ? "not a link" : `<${own}>; rel=next` } };
  }
}
