// What each style of pagination reads from an answer, and where it goes on.
import {
  byOffset,
  byPage,
  byToken,
  inBody,
  type OperationCall,
  type Pagination,
  pointed,
} from "specloom/runtime";
import { describe, expect, test } from "vitest";
import type { Sent } from "../../src/contract.js";
import { bindingOf } from "../../src/list/binding.js";
import { linksOf } from "../../src/list/link-header.js";

const two = [{ id: 1 }, { id: 2 }];

/** Where a page leads: what is set for the next one, "end", or why it is not a page. */
function nextOf(pagination: Pagination, body: unknown, query = {}, headers = {}) {
  const outcome = { ok: true, response: new Response("", { headers }) };
  try {
    const sent = { outcome } as unknown as Sent<unknown>;
    const { next } = pagination.read(body, query, sent);
    return next === undefined ? "end" : Object.values(next)[0];
  } catch (error) {
    return (error as Error).message;
  }
}

describe("a token", () => {
  const token = byToken({ items: "data", from: "next", to: "cursor" });
  const says = byToken({ items: "data", from: "next", to: "cursor", hasMore: "more" });

  test.each<[string, Pagination, object, object, unknown]>([
    ["goes on", token, { next: "b" }, {}, "b"],
    ["may be a number", token, { next: 7 }, {}, 7],
    ["may come with an empty page", token, { data: [], next: "b" }, {}, "b"],
    ["that is empty ends", token, { next: "" }, {}, "end"],
    ["that is null ends", token, { next: null }, {}, "end"],
    ["that is absent ends", token, {}, {}, "end"],
    ["of another type", token, { next: { a: 1 } }, {}, '"next" is not a text'],
    ["that was asked for", token, { next: "b" }, { cursor: "b" }, expect.stringContaining("back")],
    ["is not looked at where no more follow", says, { next: "b", more: false }, {}, "end"],
    ["goes on where more follow", says, { next: "b", more: true }, {}, "b"],
    [
      "is missed where more follow",
      says,
      { more: true },
      {},
      '"more" is true, yet it has no "next"',
    ],
    ["with nothing that says so", says, { next: "b" }, {}, '"more" is neither true nor false'],
  ])("%s", (_, pagination, body, query, next) => {
    expect(nextOf(pagination, { data: two, ...body }, query)).toEqual(next);
  });
});

describe("an offset that nobody counts", () => {
  const plain = byOffset({ items: "data", offset: "offset", limit: "limit" });
  const unlimited = byOffset({ items: "data", offset: "offset" });
  const says = byOffset({ items: "data", offset: "offset", hasMore: "more" });

  test.each<[string, Pagination, object, object, unknown]>([
    ["goes on after a full page", plain, {}, { limit: 2 }, 2],
    ["goes on after one that is too long", plain, {}, { limit: "1", offset: 4 }, 6],
    ["ends with a shorter one", plain, {}, { limit: 3 }, "end"],
    ["goes on where nobody said a limit", plain, {}, {}, 2],
    ["goes on where the document has none", unlimited, {}, { limit: 3 }, 2],
    ["ends with an empty one", unlimited, { data: [] }, { offset: 8 }, "end"],
    ["goes on where more follow", says, { more: true }, { offset: 3 }, 5],
    ["ends where none follow", says, { more: false }, {}, "end"],
    [
      "has no empty page before more",
      says,
      { data: [], more: true },
      {},
      'it is empty, yet "more" is true',
    ],
    ["that does not say", says, {}, {}, '"more" is neither true nor false'],
    ["that says it as text", says, { more: "yes" }, {}, '"more" is neither true nor false'],
  ])("%s", (_, pagination, body, query, next) => {
    expect(nextOf(pagination, { data: two, ...body }, query)).toBe(next);
  });
});

describe("a page number", () => {
  const base = { items: "data", page: "page", limit: "limit" };
  const plain = byPage(base);
  const zero = byPage({ ...base, first: 0, pages: "pages" });
  const counted = byPage({ ...base, total: "total" });
  const own = byPage({ ...base, current: "number", hasMore: "more" });

  test.each<[string, Pagination, object, object, unknown]>([
    ["goes on from the first one", plain, {}, {}, 2],
    ["goes on from a text", plain, {}, { page: "4", limit: 2 }, 5],
    ["ends with a shorter page", plain, {}, { limit: 3 }, "end"],
    ["ends with an empty page", plain, { data: [] }, { page: 9 }, "end"],
    ["may count from 0", zero, { pages: 2 }, {}, 1],
    ["ends with the last of the pages", zero, { pages: 2 }, { page: 1 }, "end"],
    ["of pages that nobody counted", zero, { pages: "2" }, {}, '"pages" is not a count'],
    [
      "has no empty page among them",
      zero,
      { data: [], pages: 2 },
      {},
      'it is empty, yet "pages" is 2',
    ],
    ["may be of no pages", zero, { data: [], pages: 0 }, {}, "end"],
    ["goes on up to the total", counted, { total: 5 }, { page: 2, limit: 2 }, 3],
    ["ends at the total", counted, { total: 4 }, { page: 2, limit: 2 }, "end"],
    ["ends with a short page at the total", counted, { total: 8 }, { page: 3, limit: 3 }, "end"],
    ["ends at the total without a limit", counted, { total: 4 }, { page: 2 }, "end"],
    [
      "goes on where pages are shorter than asked for",
      counted,
      { total: 50 },
      { page: 6, limit: 10 },
      7,
    ],
    [
      "has no empty page before the total",
      counted,
      { data: [], total: 5 },
      { page: 2, limit: 2 },
      'it is empty, yet "total" is 5',
    ],
    ["may end with an empty page", counted, { data: [], total: 4 }, { page: 3, limit: 2 }, "end"],
    ["is what the answer says", own, { number: 3, more: true }, {}, 4],
    ["ends where no more follow", own, { number: 3, more: false }, { page: 3 }, "end"],
    [
      "that was not asked for",
      own,
      { number: 1, more: true },
      { page: 3 },
      '"number" is 1, which was not asked for',
    ],
  ])("%s", (_, pagination, body, query, next) => {
    expect(nextOf(pagination, { data: two, ...body }, query)).toBe(next);
  });

  test("means nothing without the length of pages, so that tokens are bound to it", () => {
    const call = (limit: number) => ({ method: "GET", path: "/", params: { page: 1, limit } });
    expect(bindingOf(call(2), plain, {})).not.toBe(bindingOf(call(3), plain, {}));
    expect(bindingOf(call(2), byOffset({ ...base, offset: "page" }), {})).toBe(
      bindingOf(call(3), byOffset({ ...base, offset: "page" }), {}),
    );
  });
});

describe("the parts of a page may stand", () => {
  const deep = { items: "/a~1b/0/~0", from: "/meta/next", to: "cursor" };
  test.each<[string, Pagination, unknown, object, unknown]>([
    [
      "at pointers",
      pointed(byToken, deep),
      { "a/b": [{ "~": two }], meta: { next: "b" } },
      {},
      "b",
    ],
    ["nowhere", pointed(byToken, deep), {}, {}, '"/a~1b/0/~0" is not an array'],
    ["in the body itself", pointed(byOffset, { items: "", offset: "offset" }), two, {}, 2],
    [
      "in headers",
      pointed(byToken, { items: "", from: "header:X-Next", to: "to", hasMore: "header:X-More" }),
      two,
      { "x-next": "007", "x-more": "true" },
      "007",
    ],
    [
      "in headers that count",
      pointed(byOffset, { items: "", offset: "offset", total: "header:X-Total" }),
      two,
      { "X-Total": "2" },
      "end",
    ],
    [
      "in a header that is not there",
      pointed(byOffset, { items: "", offset: "offset", total: "header:X-Total" }),
      two,
      {},
      '"header:X-Total" is not a count',
    ],
    [
      "partly at the top",
      pointed(byToken, { items: "data", from: "/meta/next", to: "to" }),
      { data: two, meta: {} },
      {},
      "end",
    ],
    [
      "never in what all objects have",
      pointed(byToken, { items: "/data", from: "/constructor", to: "to" }),
      { data: two },
      {},
      "end",
    ],
  ])("%s", (_, pagination, body, headers, next) => {
    expect(nextOf(pagination, body, {}, headers)).toBe(next);
  });
});

describe("the place may be said in the body of the request", () => {
  const pagination = inBody(
    byOffset({ items: "data", offset: "body:/page/from", limit: "body:/page/size" }),
  );
  const call = (body: unknown): OperationCall => ({ method: "POST", path: "/", body });
  const asked = (body: unknown) => pagination.ask?.(call(body), { "body:/page/from": 4 })?.body;

  test("and is read and set there, whatever else it says", () => {
    const body = { page: { from: 2, size: 2 }, query: "a" };
    const given = pagination.given?.(call(body)) ?? {};
    expect(nextOf(pagination, { data: two }, given)).toBe(4);
    expect(asked(body)).toEqual({ page: { from: 4, size: 2 }, query: "a" });
    expect(body.page.from).toBe(2);
    expect(asked(undefined)).toEqual({ page: { from: 4 } });
    expect(asked({ page: null })).toEqual({ page: { from: 4 } });
  });

  test.each(["a text", [1], new FormData(), { page: 7 }])("but not in %o", (body) => {
    expect(() => pagination.given?.(call(body))).toThrow("body must be an object");
  });

  test("tokens are bound to what else it says", () => {
    const of = (body: unknown) => bindingOf(call(body), pagination, {});
    expect(of({ query: "a", page: { from: 1, size: 9 } })).toBe(of({ query: "a" }));
    expect(of({ query: "a" })).not.toBe(of({ query: "b" }));
  });
});

describe("a Link header", () => {
  const next = (header: string) => {
    const links = linksOf(header);
    return links?.find(({ relations }) => relations.includes("next"))?.target;
  };
  test.each<[string, string | undefined]>([
    ["</a?page=2>; rel=next", "/a?page=2"],
    ['</a>; rel="prev", </b>; rel="next"', "/b"],
    ['</a>;rel="last next"', "/a"],
    ['</a>; REL="NEXT"', "/a"],
    ['</a>; title="a, <b>; rel=next"; rel=prev, </c>; rel=next', "/c"],
    ['</a>; title="a \\" ; rel=prev"; rel=next', "/a"],
    ["</a>; rel=prev; rel=next", undefined],
    ["</a,b;c>; rel=next", "/a,b;c"],
    [", ,</a>; rel=next,", "/a"],
    ["</a>; rel=next;", "/a"],
    ["</a> ; rel = next", "/a"],
    ["</a>; crossorigin; rel=next", "/a"],
    ['</a>; rel=next; anchor="#other"', undefined],
    ["</a>; rev=next", undefined],
    ["</a>; rel=nextpage", undefined],
    ["</a>", undefined],
    ["", undefined],
  ])("%s", (header, target) => {
    expect(linksOf(header)).toBeDefined();
    expect(next(header)).toBe(target);
  });

  test.each(["/a; rel=next", "<a; rel=next", '</a>; rel="next', "</a> rel=next", "</a>; rel=;"])(
    "%s cannot be read",
    (header) => {
      expect(linksOf(header)).toBeUndefined();
    },
  );

  test("is read in time that grows with its length", () => {
    for (const part of ['</a>; t="\\', "<", " ;", ",", "</a> ", "</a>; rel=a ", "</a>;a= "]) {
      linksOf(part.repeat(100_000));
    }
  });
});
