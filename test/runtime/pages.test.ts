// Lists, walked page after page over scripted sockets.
import { createSpaazaClient } from "specloom/spaaza";
import { createSpacesClient, type Page, PaginationError, SpacesError } from "specloom/spaces";
import { describe, expect, test } from "vitest";
import { type Seen, type Step, scriptedServer } from "./scripted-server.js";

/** A page of customers as Spaces answers it. */
const customers = (ids: string[], has_more: boolean): Step => {
  return { json: { object: "list", data: ids.map((id) => ({ id })), has_more } };
};

/** A page of businesses as Spaaza answers it. */
const businesses = (ids: number[], offset: number, total_count: number): Step => {
  return { json: { offset, limit: 2, total_count, resources: ids.map((id) => ({ id })) } };
};

/** The query of each request that arrived. */
const queries = (seen: readonly Seen[]) => seen.map(({ url }) => url.split("?")[1] ?? "");

async function spacesOf(...steps: Step[]) {
  const { url, seen } = await scriptedServer(...steps);
  return { seen, spaces: createSpacesClient({ accessToken: "token", baseUrl: url, retries: 0 }) };
}

async function spaazaOf(...steps: Step[]) {
  const { url, seen } = await scriptedServer(...steps);
  const credentials = { chainId: 1743, sessionUserId: 70112, sessionKey: "key" };
  return { seen, spaaza: createSpaazaClient({ ...credentials, baseUrl: url, retries: 0 }) };
}

async function idsOf<Id>(list: AsyncIterable<{ id: Id }>): Promise<Id[]> {
  const ids: Id[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

async function pagesOf<Item, Body>(pages: AsyncIterable<Page<Item, Body>>) {
  const all: Page<Item, Body>[] = [];
  for await (const page of pages) all.push(page);
  return all;
}

/** Walks a list until it fails. */
async function failureOf(list: AsyncIterable<unknown>): Promise<unknown> {
  try {
    for await (const _ of list);
  } catch (error) {
    return error;
  }
  throw new Error("the list was walked to its end");
}

describe("walking a list", () => {
  test("forward by cursor: each page starts after the last item of the one before", async () => {
    const { spaces, seen } = await spacesOf(customers(["a", "b"], true), customers(["c"], false));
    expect(await idsOf(spaces.customers.list({ limit: 2 }))).toEqual(["a", "b", "c"]);
    expect(queries(seen)).toEqual(["limit=2", "limit=2&starting_after=b"]);
  });

  test("backward by cursor: strictly backwards, though each page is in the list's order", async () => {
    const { spaces, seen } = await spacesOf(customers(["c", "d"], true), customers(["b"], false));
    const list = spaces.customers.list({ starting_before: "e" });
    expect(await idsOf(list)).toEqual(["d", "c", "b"]);
    expect(queries(seen)).toEqual(["starting_before=e", "starting_before=c"]);
  });

  test("between two cursors: forward, and the end stays where it is", async () => {
    const { spaces, seen } = await spacesOf(customers(["b"], true), customers(["c"], false));
    const between = { starting_after: "a", starting_before: "d" };
    expect(await idsOf(spaces.customers.list(between))).toEqual(["b", "c"]);
    expect(seen[1]?.url).toBe("/customers?starting_after=b&starting_before=d");
  });

  test("by offset: each page skips what came before, until the total is reached", async () => {
    const { spaaza, seen } = await spaazaOf(businesses([1, 2], 0, 3), businesses([3], 2, 3));
    expect(await idsOf(spaaza.businesses.list({ limit: 2 }))).toEqual([1, 2, 3]);
    expect(queries(seen)).toEqual(["limit=2", "limit=2&offset=2"]);
  });

  test("by offset from the caller's own offset on", async () => {
    const { spaaza, seen } = await spaazaOf(businesses([6, 7], 5, 8), businesses([8], 7, 8));
    expect(await idsOf(spaaza.businesses.list({ offset: 5 }))).toEqual([6, 7, 8]);
    expect(queries(seen)).toEqual(["offset=5", "offset=7"]);
  });

  test("a list without items ends at once", async () => {
    const { spaces } = await spacesOf(customers([], false));
    const { spaaza } = await spaazaOf(businesses([], 0, 0));
    expect(await idsOf(spaces.customers.list())).toEqual([]);
    expect(await idsOf(spaaza.businesses.list())).toEqual([]);
  });

  test("a short page is no end: has_more alone decides", async () => {
    const { spaces, seen } = await spacesOf(customers(["a"], true), customers(["b"], false));
    expect(await idsOf(spaces.customers.list({ limit: 100 }))).toEqual(["a", "b"]);
    expect(seen).toHaveLength(2);
  });

  test("the first page is the awaited answer, and a second walk starts anew", async () => {
    const { spaces, seen } = await spacesOf(
      ...[customers(["a"], true), customers(["b"], false)],
      ...[customers(["A"], true), customers(["B"], false)],
    );
    const list = spaces.customers.list();
    expect((await list).data.map(({ id }) => id)).toEqual(["a"]);
    expect(await idsOf(list)).toEqual(["a", "b"]);
    expect(seen).toHaveLength(2);
    expect(await idsOf(list)).toEqual(["A", "B"]);
    expect(queries(seen)).toEqual(["", "starting_after=a", "", "starting_after=A"]);
  });

  test("leaving the loop sends nothing more", async () => {
    const { spaces, seen } = await spacesOf(customers(["a", "b"], true));
    for await (const { id } of spaces.customers.list()) if (id === "b") break;
    expect(seen).toHaveLength(1);
  });

  test("an error in the middle is the API's own", async () => {
    const { spaces } = await spacesOf(customers(["a"], true), { json: {}, status: 401 });
    const error = await failureOf(spaces.customers.list());
    expect(error).toBeInstanceOf(SpacesError);
    expect(error).toMatchObject({ kind: "api", codeName: "unauthorized" });
  });
});

describe("toArray", () => {
  test("stops at max without another request", async () => {
    const { spaces, seen } = await spacesOf(customers(["a", "b", "c"], true));
    const some = await spaces.customers.list().toArray({ max: 2 });
    expect(some.map(({ id }) => id)).toEqual(["a", "b"]);
    expect((await spaces.customers.list().toArray({ max: 3 })).length).toBe(3);
    expect(seen).toHaveLength(2);
  });

  test("gives what there is when the list ends before max", async () => {
    const { spaaza } = await spaazaOf(businesses([1, 2], 0, 3), businesses([3], 2, 3));
    expect(await spaaza.businesses.list().toArray({ max: 100 })).toHaveLength(3);
  });

  test.each([-1, Number.NaN])("refuses max %d", async (max) => {
    const { spaces } = await spacesOf(customers([], false));
    const list = spaces.customers.list();
    await expect(list.toArray({ max })).rejects.toThrow(/max/);
    await list;
  });

  test("looks at the call even where it needs no item, so that its failure is not unhandled", async () => {
    const unhandled: unknown[] = [];
    const others = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    process.on("unhandledRejection", (reason) => unhandled.push(reason));
    const { spaces, seen } = await spacesOf({ json: {}, status: 401 });
    expect(await spaces.customers.list().toArray({ max: 0 })).toEqual([]);
    await expect.poll(() => seen.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.removeAllListeners("unhandledRejection");
    for (const listener of others) process.on("unhandledRejection", listener);
    expect(unhandled).toEqual([]);
  });
});

describe("pages", () => {
  test("tell their items, their body as sent, and whether another one follows", async () => {
    const { spaces } = await spacesOf(customers(["a", "b"], true), customers(["c"], false));
    const [first, last] = await pagesOf(spaces.customers.list().pages());
    expect(first?.items).toEqual([{ id: "a" }, { id: "b" }]);
    expect(first?.body).toEqual({ object: "list", data: first?.items, has_more: true });
    expect(first).toMatchObject({ hasNext: true, resumeToken: expect.any(String) });
    expect(last).toMatchObject({ items: [{ id: "c" }], hasNext: false, resumeToken: undefined });
  });

  test("keep the list's order when the walk goes backwards", async () => {
    const { spaces } = await spacesOf(customers(["c", "d"], false));
    const [page] = await pagesOf(spaces.customers.list({ starting_before: "e" }).pages());
    expect(page?.items).toEqual([{ id: "c" }, { id: "d" }]);
  });

  test.each([
    ["forward", {}, "limit=2&starting_after=d"],
    ["backward", { starting_before: "e" }, "limit=2&starting_before=c"],
  ])("a resume token goes on %s in another client", async (_, start, query) => {
    const { spaces } = await spacesOf(customers(["c", "d"], true));
    const { value: page } = await spaces.customers
      .list({ limit: 2, ...start })
      .pages()
      .next();
    const other = await spacesOf(customers(["x", "y"], false));
    const resumeToken = page?.resumeToken ?? "";
    const rest = other.spaces.customers.list({ limit: 2, ...start }, { resumeToken });
    expect(await idsOf(rest)).toEqual("starting_before" in start ? ["y", "x"] : ["x", "y"]);
    expect(queries(other.seen)).toEqual([query]);
  });

  test("a resume token goes on by offset", async () => {
    const { spaaza, seen } = await spaazaOf(businesses([1, 2], 0, 3), businesses([3], 2, 3));
    const { value: page } = await spaaza.businesses.list({ limit: 2 }).pages().next();
    const resumeToken = page?.resumeToken ?? "";
    expect(await idsOf(spaaza.businesses.list({ limit: 2 }, { resumeToken }))).toEqual([3]);
    expect(seen[1]?.url).toBe("/resources/businesses?limit=2&offset=2");
  });

  test.each(["", "nonsense", "1.%", "1.[]", "2.%7B%7D"])(
    "the text %j is no resume token",
    async (resumeToken) => {
      const { spaces, seen } = await spacesOf(customers([], false));
      const result = await spaces.customers.list({}, { resumeToken }).result();
      expect(result).toMatchObject({
        ok: false,
        error: { kind: "options", option: "resumeToken" },
      });
      expect(seen).toHaveLength(0);
    },
  );

  test("a text that is not a resume token is refused by each walk, not only the first", async () => {
    const { spaces, seen } = await spacesOf(customers(["a"], false));
    const list = spaces.customers.list({}, { resumeToken: "nonsense" });
    const refused = { kind: "options", option: "resumeToken" };
    expect(await failureOf(list)).toMatchObject(refused);
    expect(await failureOf(list)).toMatchObject(refused);
    expect(seen).toHaveLength(0);
  });
});

const data = [{ id: "c" }];

describe("an answer that is no page of the list", () => {
  test.each<[string, unknown, RegExp]>([
    ["an empty page that promises more", { data: [], has_more: true }, /empty.*has_more/],
    ["a page without has_more", { data }, /has_more/],
    ["has_more as a text", { data, has_more: "true" }, /has_more/],
    ["has_more null", { data, has_more: null }, /has_more/],
    ["data that is no array", { data: { id: "c" }, has_more: false }, /data.*array/],
    ["a page without data", { has_more: false }, /data.*array/],
    ["an array", [{ id: "c" }], /not an object/],
    ["null", null, /not an object/],
    ["a last item without an id", { data: [{}], has_more: true }, /"id"/],
    ["a cursor that does not move", { data: [{ id: "b" }], has_more: true }, /"b"/],
  ])("%s ends the walk with an error that says where it stood", async (_, json, message) => {
    const { spaces, seen } = await spacesOf(customers(["a", "b"], true), { json });
    const error = await failureOf(spaces.customers.list({ limit: 2 }));
    expect(error).toBeInstanceOf(PaginationError);
    expect(error).toMatchObject({ kind: "pagination", message: expect.stringMatching(message) });
    await againFrom(error, (resumeToken) => spaces.customers.list({ limit: 2 }, { resumeToken }));
    expect(queries(seen).at(-1)).toBe("limit=2&starting_after=b");
  });

  test.each<[string, unknown]>([
    ["a total that is a text", { resources: [{ id: 3 }], total_count: "3" }],
    ["no total", { resources: [{ id: 3 }] }],
    ["an empty page before the total", { resources: [], total_count: 3 }],
    ["resources that are no array", { resources: null, total_count: 3 }],
  ])("by offset: %s", async (_, json) => {
    const { spaaza, seen } = await spaazaOf(businesses([1, 2], 0, 3), { json });
    const error = await failureOf(spaaza.businesses.list({ limit: 2 }));
    expect(error).toBeInstanceOf(PaginationError);
    await againFrom(error, (resumeToken) => spaaza.businesses.list({ limit: 2 }, { resumeToken }));
    expect(queries(seen).at(-1)).toBe("limit=2&offset=2");
  });

  test("right after resuming, the error still says where it stood", async () => {
    const { spaces, seen } = await spacesOf(customers(["a", "b"], true), { json: {} });
    const { value: page } = await spaces.customers.list().pages().next();
    const resumeToken = page?.resumeToken ?? "";
    const error = await failureOf(spaces.customers.list({}, { resumeToken }));
    await againFrom(error, (again) => spaces.customers.list({}, { resumeToken: again }));
    expect(queries(seen).at(-1)).toBe("starting_after=b");
  });

  test("is still what an awaited call gives", async () => {
    const { spaces } = await spacesOf({ json: { data: null } });
    expect(await spaces.customers.list()).toEqual({ data: null });
  });
});

/** Sends the request that an error's resume token stands for. */
async function againFrom(error: unknown, list: (token: string) => PromiseLike<unknown>) {
  if (!(error instanceof PaginationError)) throw error;
  await list(error.resumeToken ?? "");
}
