// Whether the recipes of the README do what they are for.
import { createSpacesClient } from "specloom/spaces";
import { beforeAll, expect, test, vi } from "vitest";
import { scriptedServer, sendJson } from "../runtime/scripted-server.js";
import { play } from "./stage.js";

type Recipes = typeof import("../../examples/recipes.js");
let recipes: Recipes;

beforeAll(async () => {
  await play("recipes");
  recipes = await import("../../examples/recipes.js");
});

const accessToken = "canary-7f3a";

test("hooks see every attempt, and give each a header of its own", async () => {
  const { url, seen } = await scriptedServer(
    (response) => response.writeHead(503, { "Retry-After": "0" }).end(),
    (response) => sendJson(response, {}),
  );
  const lines: string[] = [];
  const fetch = recipes.observed(globalThis.fetch, (line) => lines.push(line));
  await createSpacesClient({ accessToken, baseUrl: url, fetch }).account.get();
  expect(lines).toEqual([
    expect.stringMatching(/^GET 503 in \d+ ms$/),
    expect.stringMatching(/^GET 200 in \d+ ms$/),
  ]);
  const traces = seen.map(({ headers }) => headers.traceparent);
  expect(new Set(traces).size).toBe(2);
  for (const trace of traces) expect(trace).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  for (const { headers } of seen) expect(headers.authorization).toMatch(/^Basic /);
});

test("no more requests are on their way than the limit, and all are sent", async () => {
  let active = 0;
  let most = 0;
  let sent = 0;
  const fetch = recipes.limited(async () => {
    most = Math.max(most, ++active);
    await new Promise((resolve) => setImmediate(resolve));
    active--;
    if (++sent === 3) throw new TypeError("lost");
    return new Response("{}");
  }, 4);
  const spaces = createSpacesClient({ accessToken, fetch });
  const calls = Array.from({ length: 20 }, () => spaces.account.get({ retries: 0 }).result());
  const failed = (await Promise.all(calls)).filter(({ ok }) => !ok);
  expect([failed.length, sent, most, active]).toEqual([1, 20, 4, 0]);
});

test("an idempotency key is the same in every attempt of a POST", async () => {
  const { url, seen } = await scriptedServer(
    (response) => response.writeHead(503, { "Retry-After": "0" }).end(),
    (response) => sendJson(response, {}),
  );
  const spaces = createSpacesClient({ accessToken, baseUrl: url });
  const body = { event: "invoice.paid", target_url: "https://hooks.example/" } as const;
  const key = crypto.randomUUID();
  const options = { headers: { "Idempotency-Key": key }, idempotent: true };
  await spaces.resourceSubscriptions.create(body, options);
  expect(seen.map(({ headers }) => headers["idempotency-key"])).toEqual([key, key]);
});

test("a proxy is the dispatcher that fetch gets", async () => {
  const dispatcher = { dispatch: () => true };
  const told = vi.fn(async (_url: string, _init: RequestInit) => new Response("{}"));
  vi.stubGlobal("fetch", told);
  try {
    const spaces = createSpacesClient({ accessToken, fetch: recipes.throughProxy(dispatcher) });
    await spaces.account.get();
    await createSpacesClient({ accessToken }).account.get({ fetchOptions: { dispatcher } });
  } finally {
    vi.unstubAllGlobals();
  }
  expect(told.mock.calls.map(([, init]) => init)).toMatchObject([{ dispatcher }, { dispatcher }]);
});

test("a download from signed storage gets no credentials", async () => {
  const storage = await scriptedServer((response) => response.end("a file"));
  const { url } = await scriptedServer((response) => {
    response.writeHead(302, { Location: `${storage.url}/file?signature=1` }).end();
  });
  const spaces = createSpacesClient({ accessToken, baseUrl: url });
  expect(await (await spaces.fetch("/exports/1")).text()).toBe("a file");
  expect(storage.seen.map(({ url }) => url)).toEqual(["/file?signature=1"]);
  expect(storage.seen[0]?.headers.authorization).toBeUndefined();
});
