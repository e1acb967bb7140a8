// Clients of documents in every style, walked over sockets against the sandboxes of the same documents.
import { pathToFileURL } from "node:url";
import type { ListCall, ListOptions } from "specloom/runtime";
import { expect, type TestContext, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { defineSandbox, type JsonObject } from "../../generator/sandbox/index.js";
import { createSandbox } from "../../generator/sandbox/node/server.js";
import { clientOf, documentOf } from "./cases.js";

type List = ListCall<unknown, { readonly id: number }, unknown>;

/** Each list of each case, and how many requests a walk through its 23 items takes. */
const lists: readonly [name: string, method: string, requests: number, ...given: unknown[]][] = [
  ["cursor-pagination", "posts.list", 5, { limit: 5 }],
  ["token-pagination", "messages.list", 5, { page_size: 5 }],
  ["token-pagination", "messages.search", 5, { query: "a", page: { size: 5 } }],
  ["token-pagination", "events.list", 3, {}],
  ["offset-pagination", "listProducts", 5, { category: "a", limit: 5 }],
  ["offset-pagination", "listOrders", 5, { take: 5 }],
  ["offset-pagination", "listReturns", 2, {}],
  ["page-pagination", "photos.list", 5, { per_page: 5 }],
  ["page-pagination", "photos.latest", 5, { per_page: 5 }],
  ["page-pagination", "photos.shared", 5, { per_page: 5 }],
  ["page-pagination", "photos.plain", 5, { per_page: 5 }],
  ["url-pagination", "disks.list", 3, {}],
  ["url-pagination", "disks.snapshots", 5, { size: 5 }],
  ["link-pagination", "issues.list", 5, "ann", { per_page: 5 }],
];

const ids = Array.from({ length: 23 }, (_, index) => index + 1);

/** A sandbox of a case that has rows of each schema, and a function that calls its client. */
async function start(name: string, { onTestFinished }: TestContext) {
  const { document } = await load(documentOf(name));
  if (!document) throw new Error(`${name} cannot be read`);
  const { schemas } = document["components"] as { schemas: JsonObject };
  const rows = ids.map((id) => ({ data: { id } }));
  const seed = () => Object.fromEntries(Object.keys(schemas).map((schema) => [schema, rows]));
  const definition = defineSandbox({ seed });
  const sandbox = await createSandbox({ document, api: name, definition });
  onTestFinished(() => sandbox.close());
  const { url } = await sandbox.listen();
  const module: object = await import(pathToFileURL(`${clientOf(name)}/index.ts`).href);
  const make = Object.entries(module).find(([key]) => /^create\w+Client$/.test(key))?.[1];
  const client: object = make({ baseUrl: url });
  const call = (method: string, given: readonly unknown[], options: ListOptions = {}): List => {
    const found = method.split(".").reduce<unknown>((at, key) => Object(at)[key], client);
    return (found as (...all: unknown[]) => List)(...given, options);
  };
  return { sandbox, url, call };
}

test.concurrent.for(lists)("%s: %s in %d requests", async (list, context) => {
  const [name, method, requests, ...given] = list;
  const { sandbox, call } = await start(name, context);
  const items = await call(method, given).toArray({ max: 99 });
  expect(items.map(({ id }) => id)).toEqual(ids);
  expect(sandbox.requests.map(({ status }) => status)).toEqual(Array(requests).fill(200));
});

test.concurrent.for(lists)("%s: %s, resumed after each page", async (list, context) => {
  const [name, method, requests, ...given] = list;
  const { sandbox, call } = await start(name, context);
  const found: number[] = [];
  let resumeToken: string | undefined;
  do {
    const options = resumeToken === undefined ? {} : { resumeToken };
    const { value: page } = await call(method, given, options).pages().next();
    if (!page) throw new Error("there is no page");
    found.push(...page.items.map(({ id }) => id));
    resumeToken = page.resumeToken;
  } while (resumeToken !== undefined);
  expect(found).toEqual(ids);
  expect(sandbox.count()).toBe(requests);
});

test("the next page of a sandbox is at its own origin", async (context) => {
  const { url } = await start("link-pagination", context);
  const response = await fetch(`${url}/repos/ann/issues?per_page=5`);
  const link = `<${new URL(url).origin}/repos/ann/issues?per_page=5&`;
  expect(response.headers.get("Link")?.startsWith(link)).toBe(true);
});
