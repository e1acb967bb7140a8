// A call is what its arguments were when it was made.
import {
  byOffset,
  fetchOver,
  form,
  jsonBody,
  ListCall,
  multipart,
  OptionsError,
  rawRequest,
} from "specloom/runtime";
import { createSpacesClient, createSpacesTransport } from "specloom/spaces";
import { describe, expect, test } from "vitest";
import { transportOf } from "./schemes.js";
import { scriptedServer } from "./scripted-server.js";

const accessToken = "an-ordinary-token";
const empty = { json: { data: [], has_more: false } };

async function server(...steps: Parameters<typeof scriptedServer>) {
  const { url, seen } = await scriptedServer(...(steps.length > 0 ? steps : [empty]));
  const urls = () => seen.map((each) => each.url);
  return { url, seen, urls, spaces: createSpacesClient({ accessToken, baseUrl: url }) };
}

/** Calls with the numbers 1 to 4, one after the other in one tick. */
const four = <T>(call: (index: number) => T): T[] => [1, 2, 3, 4].map(call);

describe("what is changed after a call", () => {
  test.each(["events", "customers"] as const)("parameters of %s.list", async (group) => {
    const { spaces, urls } = await server();
    const params = { limit: 0 };
    await Promise.all(
      four((limit) => {
        params.limit = limit;
        return spaces[group].list(params);
      }),
    );
    expect(urls().sort()).toEqual(four((limit) => `/${group}?limit=${limit}`));
  });

  test("headers and numbers of its options", async () => {
    const { spaces, seen } = await server();
    const options = { headers: { "X-Request-Id": "" }, retries: 0 };
    const calls = four((index) => {
      options.headers["X-Request-Id"] = `r${index}`;
      return spaces.customers.get("a", options);
    });
    options.retries = -1;
    await Promise.all(calls);
    const ids = seen.map(({ headers }) => headers["x-request-id"]);
    expect(ids.sort()).toEqual(["r1", "r2", "r3", "r4"]);
  });

  test("headers and credentials of a client", async () => {
    const { url, seen } = await scriptedServer({ json: {} });
    const headers = { "X-Tenant": "A" };
    const login = { username: "ada", password: "first" };
    const a = transportOf("basic", login, { baseUrl: url, headers });
    headers["X-Tenant"] = "B";
    login.password = "second";
    const b = transportOf("basic", login, { baseUrl: url, headers });
    const get = { method: "GET", path: "/" };
    for (const each of [a, b, a.withOptions({ timeout: 9000 })]) await each.call(get);
    expect(seen.map((each) => each.headers["x-tenant"])).toEqual(["A", "B", "A"]);
    const basic = (pair: string) => `Basic ${btoa(pair)}`;
    expect(seen.map((each) => each.headers.authorization)).toEqual(
      ["ada:first", "ada:second", "ada:first"].map(basic),
    );
  });

  test.each([
    ["JSON", jsonBody],
    ["a form", form],
    ["multipart", multipart],
  ])("%s", async (_, encode) => {
    const { url, seen } = await scriptedServer({ json: {} });
    const transport = transportOf("bearer", accessToken, { baseUrl: url });
    const body = { n: 0, tags: ["x"] };
    const calls = four((n) => {
      body.n = n;
      body.tags[0] = `tag${n}`;
      return transport.call({ method: "POST", path: "/", body, encode });
    });
    await Promise.all(calls);
    const numbers = seen.map(({ body: text }) => /tag(\d)/.exec(text)?.[1]);
    expect(numbers.sort()).toEqual(["1", "2", "3", "4"]);
  });

  test("bytes, forms and search parameters", async () => {
    const { spaces, seen } = await server({ json: {} });
    const bytes = new TextEncoder().encode("before");
    const form = new FormData();
    form.append("a", "before");
    const search = new URLSearchParams({ a: "before" });
    const blob = new Blob(["before"]);
    const calls = [bytes, bytes.buffer, form, search, blob].map((body) => {
      return spaces.request("POST", "/things", { body });
    });
    const fetches = [bytes, form, search].map((body) => {
      return spaces.fetch("/things", { method: "POST", body });
    });
    bytes.fill(65);
    form.set("a", "after");
    search.set("a", "after");
    await Promise.all([...calls, ...fetches]);
    expect(seen).toHaveLength(8);
    for (const { body } of seen) expect(body).toMatch(/before/);
  });

  test("what is given to client.fetch", async () => {
    const { spaces, seen } = await server();
    const headers = { "X-Request-Id": "" };
    await Promise.all(
      four((index) => {
        headers["X-Request-Id"] = `r${index}`;
        return spaces.fetch("/things", { headers });
      }),
    );
    const ids = seen.map((each) => each.headers["x-request-id"]);
    expect(ids.sort()).toEqual(["r1", "r2", "r3", "r4"]);
  });

  test("parameters of later pages, however deep, and of a second walk", async () => {
    const { url, urls } = await server(
      { json: { data: [{ id: 1 }], total: 2 } },
      { json: { data: [{ id: 2 }], total: 2 } },
      { json: { data: [{ id: 1 }], total: 2 } },
      { json: { data: [{ id: 2 }], total: 2 } },
    );
    const transport = createSpacesTransport({ accessToken, baseUrl: url });
    const pages = byOffset({ items: "data", offset: "offset", total: "total" });
    const params = { tags: ["a"], filter: { by: "x" } };
    const list = new ListCall(transport, pages, { method: "GET", path: "/things", params });
    params.tags.push("b");
    params.filter.by = "y";
    for await (const _ of list);
    for await (const _ of list);
    for (const each of urls()) expect(each).toMatch(/^\/things\?tags=a&by=x(&offset=1)?$/);
    expect(urls().length).toBeGreaterThanOrEqual(3);
  });
});

test("a 401 sends the same request with new credentials", async () => {
  const { url, seen } = await scriptedServer({ json: {}, status: 401 }, { json: {} });
  let asked = 0;
  const transport = createSpacesTransport({
    baseUrl: url,
    accessToken: () => `token-${++asked}`,
    headers: { "X-Tenant": "A" },
  });
  const body = { a: 1 };
  const call = rawRequest(transport, "POST", "/things", { body, query: { q: 1 } });
  body.a = 2;
  await call;
  expect(seen.map((each) => [each.url, each.body])).toEqual([
    ["/things?q=1", '{"a":1}'],
    ["/things?q=1", '{"a":1}'],
  ]);
  expect(seen.map((each) => each.headers.authorization)).toEqual(
    ["token-1:", "token-2:"].map((pair) => `Basic ${btoa(pair)}`),
  );
});

describe("arguments that make no request", () => {
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;
  test.each<[string, string, { body?: unknown; query?: object }, string]>([
    ["a BigInt in JSON", "POST", { body: { n: 1n } }, "body"],
    ["a circular body", "POST", { body: circular }, "body"],
    ["a function as a body", "POST", { body: () => 1 }, "body"],
    ["a circular parameter", "GET", { query: { q: [circular] } }, "q"],
    ["a lone surrogate", "GET", { query: { q: "\ud800" } }, "q"],
    ["GET with a body", "GET", { body: { a: 1 } }, "body"],
    ["HEAD with a body", "head", { body: "x" }, "body"],
    ["a method that fetch refuses", "TRACE", {}, "method"],
  ])("%s is the outcome, and nothing is sent", async (_, method, request, option) => {
    const { spaces, seen } = await server();
    const call = spaces.request(method, "/things", request);
    expect(await call.result()).toMatchObject({ ok: false, error: { kind: "options", option } });
    expect(await call.catch((error: unknown) => error)).toBeInstanceOf(OptionsError);
    await expect(call.toCurl()).rejects.toBeInstanceOf(OptionsError);
    expect(seen).toHaveLength(0);
  });

  test("of a list", async () => {
    const { url, seen } = await server();
    const transport = createSpacesTransport({ accessToken, baseUrl: url });
    const pages = byOffset({ items: "data", offset: "offset", total: "total" });
    const operation = { method: "GET", path: "/things", params: circular };
    const list = new ListCall(transport, pages, operation);
    expect(await list.result()).toMatchObject({ ok: false, error: { kind: "options" } });
    await expect(list.toArray({ max: 1 })).rejects.toBeInstanceOf(OptionsError);
    expect(seen).toHaveLength(0);
  });

  test("of client.fetch", async () => {
    const { url, seen } = await server();
    const fetch = fetchOver(createSpacesTransport({ accessToken, baseUrl: url }));
    const sending = fetch("/things", { method: "GET", body: "x" });
    await expect(sending).rejects.toMatchObject({ kind: "options", option: "body" });
    expect(seen).toHaveLength(0);
  });
});
