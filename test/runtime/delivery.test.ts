// Walks of lists: every item exactly once, whatever fails, and nothing asked for in vain.
import fc from "fast-check";
import type { ListOptions } from "specloom";
import { createSpaazaClient } from "specloom/spaaza";
import { createSpacesClient, PaginationError, type SpecloomError } from "specloom/spaces";
import { describe, expect, test } from "vitest";
import { type Seen, type Step, scriptedServer, sendJson } from "./scripted-server.js";

const customers = (ids: string[], has_more: boolean): Step => {
  return { json: { object: "list", data: ids.map((id) => ({ id })), has_more } };
};

/** A page of businesses. */
const page = (ids: number[], offset: number, total_count: number): Step => {
  return { json: { offset, limit: 2, total_count, resources: ids.map((id) => ({ id })) } };
};

/** A list of `count` items, as both APIs page it; `fault` may answer a request in its own way. */
function listServer(count: number, fault: (seen: Seen) => Step | undefined = () => undefined) {
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  return scriptedServer((response, seen) => {
    const step = fault(seen);
    if (typeof step === "function") return step(response, seen);
    const { pathname, searchParams: query } = new URL(seen.url, "http://localhost");
    const limit = Number(query.get("limit") ?? 10);
    if (pathname !== "/customers") {
      const offset = Number(query.get("offset") ?? 0);
      const resources = ids.slice(offset, offset + limit).map((id) => ({ id }));
      return sendJson(response, { offset, limit, total_count: count, resources });
    }
    const before = Number(query.get("starting_before"));
    const rest = before
      ? ids.filter((id) => id < before)
      : ids.filter((id) => id > Number(query.get("starting_after")));
    const page = before ? rest.slice(-limit) : rest.slice(0, limit);
    const data = page.map((id) => ({ id: `${id}` }));
    sendJson(response, { object: "list", data, has_more: page.length < rest.length });
  });
}

const spacesAt = (baseUrl: string) => createSpacesClient({ accessToken: "token", baseUrl });
const spaazaAt = (baseUrl: string) => {
  return createSpaazaClient({ chainId: 1743, sessionUserId: 70112, sessionKey: "key", baseUrl });
};

/** Faults after which a request may be sent again at once. */
const faults: Step[] = [
  (response) => response.writeHead(503, { "Retry-After": "0" }).end("<h1>Busy</h1>"),
  (response) => response.writeHead(429, { "Retry-After": "0" }).end(),
  (response) => response.writeHead(500, { "Retry-After": "0" }).end("{}"),
];

describe("every item comes exactly once", () => {
  const walks = fc.record({
    count: fc.integer({ min: 0, max: 60 }),
    limit: fc.integer({ min: 1, max: 12 }),
    kind: fc.constantFrom("forward", "backward", "offset"),
    prefetch: fc.constantFrom<0 | 1>(0, 1),
    stopEvery: fc.integer({ min: 1, max: 5 }),
    seed: fc.integer({ min: 1, max: 2 ** 31 - 2 }),
  });
  test("with faults in one request of five, left and resumed in new clients", async () => {
    let delivered = 0;
    const walk = async (shape: typeof walks extends fc.Arbitrary<infer T> ? T : never) => {
      const { count, limit, kind, prefetch, stopEvery } = shape;
      let state = shape.seed;
      const random = () => {
        state = (state * 48_271) % 2_147_483_647;
        return state / 2_147_483_647;
      };
      const fault = () => (random() < 0.2 ? faults[Math.floor(random() * 3)] : undefined);
      const { url } = await listServer(count, fault);
      const got: number[] = [];
      let resumeToken: string | undefined;
      do {
        const options = {
          prefetch,
          retries: 10,
          ...(resumeToken === undefined ? {} : { resumeToken }),
        };
        const pages =
          kind === "offset"
            ? spaazaAt(url).businesses.list({ limit }, options).pages()
            : spacesAt(url)
                .customers.list(
                  kind === "forward" ? { limit } : { limit, starting_before: `${count + 1}` },
                  options,
                )
                .pages();
        let left = stopEvery;
        resumeToken = undefined;
        for await (const page of pages) {
          const ids = page.items.map(({ id }) => Number(id));
          got.push(...(kind === "backward" ? ids.reverse() : ids));
          if (--left > 0 || !page.hasNext) continue;
          resumeToken = page.resumeToken;
          break;
        }
      } while (resumeToken !== undefined);
      const all = Array.from({ length: count }, (_, index) => index + 1);
      expect(got).toEqual(kind === "backward" ? all.reverse() : all);
      delivered += got.length;
    };
    await fc.assert(fc.asyncProperty(walks, walk), { numRuns: 60, seed: 42 });
    console.log(`delivery: ${delivered} items, 0 lost, 0 doubled`);
  });

  test.each([
    ["a page that starts with its own cursor", [["b", "c"], false]],
    ["a last page that repeats the one before", [["a", "b"], false]],
  ] as const)("%s ends the walk before an item is doubled", async (_, [ids, more]) => {
    const { url } = await scriptedServer(customers(["a", "b"], true), customers([...ids], more));
    const got: string[] = [];
    const walk = async () => {
      for await (const { id } of spacesAt(url).customers.list()) got.push(id);
    };
    await expect(walk()).rejects.toThrow(PaginationError);
    expect(got).toEqual(["a", "b"]);
  });

  test.each<[string, Step, Step]>([
    ["by offset", page([1, 2], 0, 2_000), page([1, 2], 2, 2_000)],
    ["by offset, where it says that it is the last", page([1, 2], 0, 4), page([1, 2], 2, 4)],
  ])("%s, a page that repeats the one before ends the walk", async (_, ...steps) => {
    const { url, seen } = await scriptedServer(...steps);
    const got: number[] = [];
    const walk = async () => {
      for await (const business of spaazaAt(url).businesses.list({ limit: 2 })) {
        got.push(business.id);
        // What whoever walks does with the items changes nothing.
        Object.assign(business, { id: 0 });
      }
    };
    await expect(walk()).rejects.toThrow(/offset 2: its items are those of the page before/);
    expect(got).toEqual([1, 2]);
    expect(seen).toHaveLength(2);
  });

  test("items that are not objects may repeat", async () => {
    const body = { offset: 0, limit: 1, total_count: 2, resources: [7] };
    const { url } = await scriptedServer({ json: body });
    expect(await collect(spaazaAt(url).businesses.list({ limit: 1 }))).toEqual([7, 7]);
  });

  test("an item that moved ahead in a live list comes twice and ends nothing", async () => {
    const { url, seen } = await scriptedServer(
      ...[customers(["a", "b"], true), customers(["c", "d"], true)],
      ...[customers(["e", "f"], true), customers(["b"], false)],
    );
    const ids = (await collect(spacesAt(url).customers.list({ limit: 2 }))).map(({ id }) => id);
    expect(ids).toEqual(["a", "b", "c", "d", "e", "f", "b"]);
    expect(seen.at(-1)?.url).toBe("/customers?limit=2&starting_after=f");
  });

  test("a cursor that was asked for before ends the walk", async () => {
    const { url } = await scriptedServer(
      ...[customers(["a"], true), customers(["b"], true), customers(["c", "a"], true)],
    );
    const walk = collect(spacesAt(url).customers.list());
    await expect(walk).rejects.toThrow(/starting_after b: it leads back to "a"/);
  });
});

describe("every error of a walk says where it stood", () => {
  test.each<[string, Step, string]>([
    ["api", (response) => response.writeHead(500, { "Retry-After": "99" }).end(), "api"],
    ["connection", (response) => void response.destroy(), "connection"],
    ["decode", (response) => void response.end("<p>"), "decode"],
    ["pagination", { json: { data: [], has_more: true } }, "pagination"],
  ])("%s", async (_, step, kind) => {
    const { url, seen } = await scriptedServer(customers(["a", "b"], true), step);
    const list = spacesAt(url).customers.list({ limit: 2 }, { retries: 0 });
    const error = await collect(list).then(
      () => undefined,
      (reason: SpecloomError) => reason,
    );
    expect(error).toMatchObject({ kind, attempts: 1, request: { method: "GET" } });
    expect(error?.request?.url).toBe(`${url}/customers?limit=2&starting_after=b`);
    const resumeToken = error?.resumeToken ?? "";
    expect(resumeToken.length).toBeLessThan(40);
    expect(resumeToken).toMatch(/^[\w-]+$/);
    await spacesAt(url).customers.list({ limit: 2 }, { resumeToken, retries: 0 }).result();
    expect(seen.at(-1)?.url).toBe("/customers?limit=2&starting_after=b");
  });

  test("on the first page the token starts from the beginning", async () => {
    const { url } = await listServer(3);
    const bad = await scriptedServer({ json: {} });
    const error = await collect(spacesAt(bad.url).customers.list()).catch(
      (reason: SpecloomError) => reason,
    );
    const { resumeToken = "" } = error as SpecloomError;
    const ids = await collect(spacesAt(url).customers.list({}, { resumeToken }));
    expect(ids.map(({ id }) => id)).toEqual(["1", "2", "3"]);
  });

  test("a token of another kind of list is refused", async () => {
    const { url } = await listServer(30);
    const { value } = await spaazaAt(url).businesses.list().pages().next();
    const result = await spacesAt(url)
      .customers.list({}, { resumeToken: `${value?.resumeToken}x!` })
      .result();
    expect(result).toMatchObject({ ok: false, error: { kind: "options", option: "resumeToken" } });
  });
});

describe("what is not wanted is not asked for", () => {
  test("leaving a walk aborts the request that is on its way", async () => {
    let aborted = 0;
    const hanging: Step = (response) => void response.on("close", () => aborted++);
    const { url, seen } = await scriptedServer(customers(["a"], true), hanging);
    const items = spacesAt(url).customers.list()[Symbol.asyncIterator]();
    await items.next();
    const second = items.next();
    await expect.poll(() => seen.length).toBe(2);
    await items.return(undefined);
    expect(await second).toEqual({ done: true, value: undefined });
    await expect.poll(() => aborted).toBe(1);
  });

  test("so does leaving before the first page, unless somebody awaits the call", async () => {
    let aborted = 0;
    let isFirst = true;
    const step: Step = (response) => {
      if (!isFirst) return sendJson(response, { data: [], has_more: false });
      isFirst = false;
      return void response.on("close", () => aborted++);
    };
    const { url, seen } = await scriptedServer(step);
    const pages = spacesAt(url).customers.list().pages();
    const first = pages.next();
    await expect.poll(() => seen.length).toBe(1);
    await pages.return(undefined);
    expect(await first).toEqual({ done: true, value: undefined });
    await expect.poll(() => aborted).toBe(1);
    const list = spacesAt(url).customers.list();
    const walk = list.pages();
    const page = walk.next();
    const awaited = list.then(({ has_more }) => has_more);
    await walk.return(undefined);
    await page;
    expect(await awaited).toBe(false);
  });

  test("prefetch asks for the next page while one is consumed, never past the end", async () => {
    const { url, seen } = await listServer(30);
    const asked = [2, 3, 3];
    for await (const { items } of spacesAt(url).customers.list({}, { prefetch: 1 }).pages()) {
      await expect.poll(() => seen.length).toBe(asked.shift());
      expect(items).toHaveLength(10);
    }
    expect(asked).toEqual([]);
    // Time for a request that must not come.
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(seen).toHaveLength(3);
  });

  test("leaving a walk with prefetch aborts what was asked for ahead", async () => {
    let aborted = 0;
    const hanging: Step = (response) => void response.on("close", () => aborted++);
    const { url, seen } = await scriptedServer(customers(["a"], true), hanging);
    for await (const _ of spacesAt(url).customers.list({}, { prefetch: 1 })) {
      await expect.poll(() => seen.length).toBe(2);
      break;
    }
    await expect.poll(() => aborted).toBe(1);
  });

  test("toArray asks for no page beyond max, with prefetch too", async () => {
    const { url, seen } = await listServer(30);
    const some = await spacesAt(url).customers.list({}, { prefetch: 1 }).toArray({ max: 20 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([some.length, seen.length]).toEqual([20, 2]);
  });

  test("prefetch is 0 or 1", async () => {
    // @ts-expect-error No more than one page is fetched ahead.
    const options: ListOptions = { prefetch: 2 };
    const result = await spacesAt("http://127.0.0.1:9").customers.list({}, options).result();
    expect(result).toMatchObject({ error: { kind: "options", option: "prefetch" } });
  });
});

describe("a list that changes while it is walked", () => {
  test("says on the page how its total changed", async () => {
    const { url } = await scriptedServer(
      page([1, 2], 0, 5),
      page([2, 3], 2, 6),
      page([4, 5], 4, 6),
    );
    const totals: unknown[] = [];
    for await (const { total, totalChange } of spaazaAt(url).businesses.list().pages()) {
      totals.push([total, totalChange]);
    }
    expect(totals).toEqual([
      [5, 0],
      [6, 1],
      [6, 0],
    ]);
  });

  test("also across a resume token; a cursor list has no total", async () => {
    const { url } = await scriptedServer(page([1, 2], 0, 5), page([4], 2, 3));
    const { value: first } = await spaazaAt(url).businesses.list().pages().next();
    const resumeToken = first?.resumeToken ?? "";
    const { value } = await spaazaAt(url).businesses.list({}, { resumeToken }).pages().next();
    expect(value).toMatchObject({ total: 3, totalChange: -2, hasNext: false });
    const spaces = await listServer(3);
    const { value: cursor } = await spacesAt(spaces.url).customers.list().pages().next();
    expect(cursor).toMatchObject({ total: undefined, totalChange: 0 });
  });
});

async function collect<T>(list: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of list) all.push(item);
  return all;
}
