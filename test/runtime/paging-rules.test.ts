// How a page says where the list goes on, and which answers are not a page.
import type { ClientOptions, ListOptions } from "specloom";
import {
  type ApiDescription,
  ApiError,
  byCursor,
  byOffset,
  inHeader,
  ListCall,
  type Pagination,
  Transport,
} from "specloom/runtime";
import { describe, expect, test } from "vitest";
import { Trail } from "../../src/list/trail.js";

const cursor = byCursor({
  items: "data",
  hasMore: "has_more",
  from: "id",
  after: "after",
  before: "before",
});
const offset = byOffset({ items: "data", offset: "offset", total: "total" });
const data = [{ id: 1 }, { id: 2 }];

function read(pagination: Pagination, body: unknown, query = {}) {
  return pagination.read(body, query);
}

describe("a list by cursors", () => {
  test.each([
    ["after its last item", {}, { after: 2 }],
    ["after its last item, again", { after: 7 }, { after: 2 }],
    ["before its first item", { before: 7 }, { before: 1 }],
    ["after its last item, where it was asked both ways", { after: 7, before: 9 }, { after: 2 }],
  ])("goes on %s", (_, query, next) => {
    expect(read(cursor, { data, has_more: true }, query).next).toEqual(next);
    expect(read(cursor, { data, has_more: false }, query).next).toBeUndefined();
  });

  test.each<[string, unknown, object, string]>([
    ["not an object", [], {}, "the body is not an object"],
    ["without items", { has_more: false }, {}, '"data" is not an array'],
    ["that does not say", { data }, {}, '"has_more" is neither true nor false'],
    [
      "that says it as text",
      { data, has_more: "true" },
      {},
      '"has_more" is neither true nor false',
    ],
    ["empty, with more", { data: [], has_more: true }, {}, 'it is empty, yet "has_more" is true'],
    ["of items without an id", { data: [{}], has_more: true }, {}, "the item at its end has no"],
    ["of empty ids", { data: [{ id: "" }], has_more: true }, {}, "the item at its end has no"],
    ["that leads back", { data, has_more: false }, { after: 1 }, 'it leads back to "1"'],
    ["that leads back to a text", { data, has_more: true }, { after: "2" }, 'it leads back to "2"'],
    ["that leads back before", { data, has_more: true }, { before: "2" }, 'it leads back to "2"'],
  ])("has no page that is %s", (_, body, query, why) => {
    expect(() => read(cursor, body, query)).toThrow(why);
  });

  test("may end with an empty page", () => {
    expect(read(cursor, { data: [], has_more: false })).toMatchObject({ items: [] });
  });
});

describe("a list by offsets", () => {
  test.each([
    ["from the start", {}, 5, 2],
    ["from an offset", { offset: 2 }, 5, 4],
    ["from an offset that is a text", { offset: "2" }, 5, 4],
    ["up to its total", { offset: 3 }, 5, undefined],
    ["past its total", { offset: 9 }, 5, undefined],
    ["of all", {}, 2, undefined],
  ])("goes on %s", (_, query, total, next) => {
    const expected = next === undefined ? undefined : { offset: next };
    expect(read(offset, { data, total }, query)).toEqual({ items: data, next: expected, total });
  });

  test.each([undefined, "5", -1, 1.5, null, Number.NaN])("has no total %o", (total) => {
    expect(() => read(offset, { data, total })).toThrow('"total" is not a count');
  });

  test("has no empty page before its total", () => {
    expect(() => read(offset, { data: [], total: 3 }, { offset: 2 })).toThrow("it is empty, yet");
    expect(read(offset, { data: [], total: 2 }, { offset: 2 }).next).toBeUndefined();
  });
});

describe("a walk", () => {
  const reading = (items: readonly unknown[], after?: unknown) => {
    const next = after === undefined ? undefined : { after: after as string };
    return { items, next, total: undefined };
  };

  test("does not go where it has been, be the cursor a number or a text", () => {
    const trail = new Trail();
    trail.add(cursor, {}, reading([{ id: 1 }], 1));
    trail.add(cursor, { after: "1" }, reading([{ id: 2 }], 2));
    const back = () => trail.add(cursor, { after: 2 }, reading([{ id: 3 }], 1));
    expect(back).toThrow('it leads back to "1", where the walk has been');
  });

  test("does not take the same page twice, even as the last one", () => {
    const trail = new Trail();
    trail.add(cursor, {}, reading([{ id: 1 }], 1));
    const again = () => trail.add(cursor, { after: 1 }, reading([{ id: 1 }]));
    expect(again).toThrow("its items are those of the page before");
  });

  test("may find plain values, or nothing, more than once", () => {
    const trail = new Trail();
    trail.add(cursor, {}, reading(["a"], 1));
    trail.add(cursor, { after: 1 }, reading(["a"], 2));
    trail.add(cursor, { after: 2 }, reading([], 3));
    trail.add(cursor, { after: 3 }, reading([], 4));
  });
});

const description: ApiDescription<"Pets"> = {
  contract: 3,
  name: "Pets",
  options: { key: { in: inHeader, name: "X-Key", secret: true } },
  security: [],
  errors: { Error: ApiError, codes: {} },
};

/** A list whose pages come from a `fetch`. */
function listOf(fetch: NonNullable<ClientOptions["fetch"]>, options: ListOptions = {}) {
  const given = { baseUrl: "https://pets.example", fetch, key: "canary-secret" };
  const call = { method: "GET", path: "/pets", options };
  return new ListCall<unknown, unknown, unknown>(new Transport(description, given), cursor, call);
}

test.each([2, -1, 0.5, true])("%o pages are not asked for before", async (prefetch) => {
  const fetch = async () => Response.json({ data, has_more: false });
  const outcome = await listOf(fetch, { prefetch } as unknown as ListOptions).result();
  expect(outcome).toMatchObject({ error: { kind: "options", option: "prefetch" } });
});

test("what is wrong with a page is said without secrets", async () => {
  const fetch = async () => {
    return Response.json({ data: [{ id: "of canary-secret" }], has_more: true });
  };
  const walk = listOf(fetch).toArray({ max: 5 });
  await expect(walk).rejects.toThrow('leads back to "of REDACTED"');
});

test("a walk that is left aborts the request that it waits for", async () => {
  const signals: (AbortSignal | null | undefined)[] = [];
  const fetch: NonNullable<ClientOptions["fetch"]> = (_, { signal }) => {
    signals.push(signal);
    return new Promise(() => {});
  };
  const pages = listOf(fetch).pages();
  const next = pages.next();
  await expect.poll(() => signals.length).toBe(1);
  const left = pages.return();
  await next;
  await left;
  expect(signals[0]?.aborted).toBe(true);
});

test("a walk into which an error is thrown asks for no page any more", async () => {
  const signals: (AbortSignal | null | undefined)[] = [];
  const fetch = async (_: string, { signal }: RequestInit) => {
    signals.push(signal);
    if (signals.length > 1) return new Promise<Response>(() => {});
    return Response.json({ data, has_more: true });
  };
  const pages = listOf(fetch, { prefetch: 1 }).pages();
  await pages.next();
  await expect.poll(() => signals.length).toBe(2);
  expect(signals[1]?.aborted).toBe(false);
  await expect(pages.throw(new Error("enough"))).rejects.toThrow("enough");
  expect(signals[1]?.aborted).toBe(true);
});
