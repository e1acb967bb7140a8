// The clients of openapi-fetch: against the sandboxes of both APIs, and against what no sandbox answers.
import { createSpaazaFetchClient } from "specloom/spaaza/fetch";
import { createSpaazaSandbox } from "specloom/spaaza/sandbox";
import { createSpacesFetchClient } from "specloom/spaces/fetch";
import { createSpacesSandbox } from "specloom/spaces/sandbox";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { ClientOptions } from "../../src/index.js";
import { type Step, scriptedServer } from "./scripted-server.js";

const level = "X-Spaaza-Response-Recursion-Level";
const session = { chainId: 1743, sessionUserId: 70112, sessionKey: "sandbox-session-key" };
const busy: Step = (response) => response.writeHead(503, { "Retry-After": "0" }).end("busy");

async function spacesClient(options: ClientOptions = {}) {
  const sandbox = await createSpacesSandbox();
  const given = { accessToken: "sandbox-token", fetch: sandbox.fetch, ...options };
  return { sandbox, spaces: createSpacesFetchClient(given) };
}

async function spaazaClient(options: ClientOptions = {}) {
  const sandbox = await createSpaazaSandbox();
  const given = { ...session, fetch: sandbox.fetch, ...options };
  return { sandbox, spaaza: createSpaazaFetchClient(given) };
}

/** A client of Spaaza before a server that answers as scripted. */
async function scriptedSpaaza(steps: Step[], options: ClientOptions = {}) {
  const { url, seen } = await scriptedServer(...steps);
  return { spaaza: createSpaazaFetchClient({ ...session, baseUrl: url, ...options }), seen };
}

const business = { params: { path: { id: 48213 } } };

describe("a call", () => {
  test("of Spaces has the data that the document says", async () => {
    const { spaces } = await spacesClient();
    const { data } = await spaces.GET("/customers", { params: { query: { limit: 2 } } });
    expect(data?.data.map(({ object }) => object)).toEqual(["customer", "customer"]);
  });

  test("of Spaces sends its body as a form", async () => {
    const { spaces, sandbox } = await spacesClient();
    const body = { event: "invoice.paid", target_url: "https://hooks.example/a?b=c&d" } as const;
    const { data, response } = await spaces.POST("/resource_subscriptions", { body });
    expect([response.status, data?.target_url]).toEqual([200, body.target_url]);
    expect(sandbox.requests.at(-1)?.operation).toBe("createResourceSubscription");
  });

  test("of Spaaza has what the answer's wrapper holds, at the level that is asked for", async () => {
    const { spaaza } = await spaazaClient();
    const { path } = business.params;
    const at = (header?: { [level]: number }) =>
      spaaza.GET("/resources/business/{id}", { params: { path, ...(header && { header }) } });
    const { data: first } = await at({ [level]: 0 });
    expect(Object.keys(first ?? {}).sort()).toEqual(["id", "owner_code"]);
    const { data: third } = await at();
    expect(third).toMatchObject({ id: 48213, chain: { id: 1743 } });
    expectTypeOf(third?.chain?.name).toEqualTypeOf<string | undefined>();
  });

  test("of Spaaza sends objects in brackets", async () => {
    const { spaaza } = await spaazaClient();
    const query = { search: { name: "Canal" }, limit: 500 };
    const { data } = await spaaza.GET("/resources/businesses", { params: { query } });
    expect(data?.resources.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Canal Street Flagship"]),
    );
  });
});

describe("an error", () => {
  test("of Spaces has the type of the document", async () => {
    const { spaces } = await spacesClient();
    const params = { path: { customer_id: "nobody" } };
    const { data, error, response } = await spaces.GET("/customers/{customer_id}", { params });
    expectTypeOf(error?.message).toEqualTypeOf<string | undefined>();
    expect([response.status, data, typeof error?.message]).toEqual([404, undefined, "string"]);
  });

  test("of Spaaza has the type of the document, and keeps what is around it", async () => {
    const { spaaza } = await spaazaClient();
    const params = { path: { id: 1 } };
    const { error, response } = await spaaza.GET("/resources/business/{id}", { params });
    expectTypeOf(error?.error.code).toEqualTypeOf<number | undefined>();
    expect([response.status, error?.error.code]).toEqual([404, 544]);
  });
});

describe("the wrapper is taken off", () => {
  const results = { id: 1, owner_code: null };

  test.each([
    ["a success in it", { results }, results],
    ["a success in it that is a list", { results: [1] }, [1]],
    ["a success in it that is null", { results: null }, null],
    ["a success without it", results, results],
    ["a list", [results], [results]],
    ["nothing but a text", "results", "results"],
  ])("of %s", async (_, json, want) => {
    const { spaaza } = await scriptedSpaaza([{ json }]);
    expect((await spaaza.GET("/resources/business/{id}", business)).data).toEqual(want);
  });

  test("of no error", async () => {
    const { spaaza } = await scriptedSpaaza([{ json: { results }, status: 404 }]);
    expect((await spaaza.GET("/resources/business/{id}", business)).error).toEqual({ results });
  });

  test("of nothing that is not read as JSON", async () => {
    const { spaaza } = await scriptedSpaaza([{ json: { results } }]);
    const read = async (parseAs: "text" | "stream") => {
      const { data } = await spaaza.GET("/resources/business/{id}", { ...business, parseAs });
      return data as unknown;
    };
    expect(await read("text")).toBe(JSON.stringify({ results }));
    const stream = new Response((await read("stream")) as ReadableStream);
    expect(await stream.json()).toEqual({ results });
  });

  test("of nothing where there is nothing, or what is not JSON", async () => {
    const empty: Step = (response) => response.writeHead(204).end();
    const html: Step = (response) => response.end("<p>");
    const { spaaza } = await scriptedSpaaza([empty, html]);
    expect((await spaaza.GET("/resources/business/{id}", business)).data).toBeUndefined();
    const call = spaaza.GET("/resources/business/{id}", business);
    await expect(call).rejects.toBeInstanceOf(SyntaxError);
  });
});

describe("it is sent as by any other client", () => {
  test("again after a 503", async () => {
    const { sandbox } = await spacesClient();
    const answers = [new Response("busy", { status: 503, headers: { "Retry-After": "0" } })];
    const fetch = async (url: string, init: RequestInit) =>
      answers.shift() ?? sandbox.fetch(url, init);
    const { spaces } = await spacesClient({ fetch });
    const { data } = await spaces.GET("/account");
    expect([data?.object, sandbox.count("getAccount")]).toEqual(["account", 1]);
  });

  test("a form again whole", async () => {
    const { spaaza, seen } = await scriptedSpaaza([busy, { json: {} }]);
    const form = new FormData();
    form.append("file", new Blob(["contents"]), "a.txt");
    await spaaza.PUT("/resources/business/{id}", { ...business, body: form as never });
    expect(seen).toHaveLength(2);
    for (const { headers, body } of seen) {
      const [, boundary = "?"] = headers["content-type"]?.split("boundary=") ?? [];
      expect(body.split(`--${boundary}`)).toHaveLength(3);
      expect(body).toContain("contents");
    }
  });

  test("until its signal aborts", async () => {
    const reason = new Error("enough");
    const controller = new AbortController();
    const { spaaza } = await scriptedSpaaza([() => controller.abort(reason)]);
    const init = { ...business, signal: controller.signal };
    await expect(spaaza.GET("/resources/business/{id}", init)).rejects.toBe(reason);
  });

  test("to no other origin", async () => {
    const { spaces, sandbox } = await spacesClient();
    const call = spaces.GET("/account", { baseUrl: "https://example.com" });
    await expect(call).rejects.toMatchObject({ kind: "options", option: "input" });
    expect(sandbox.count()).toBe(0);
  });

  test.each(["", ".", "..", "\ud800"])("to no other route: %j", async (customer_id) => {
    const { spaces, sandbox } = await spacesClient();
    const call = spaces.GET("/customers/{customer_id}", { params: { path: { customer_id } } });
    await expect(call).rejects.toMatchObject({ kind: "options", option: "customer_id" });
    expect(sandbox.count()).toBe(0);
  });

  test("without headers that an option owns", async () => {
    const { spaaza, sandbox } = await spaazaClient();
    const init = { ...business, headers: { "X-Spaaza-Chain-ID": "1" } };
    const call = spaaza.GET("/resources/business/{id}", init);
    await expect(call).rejects.toMatchObject({ kind: "options", option: "headers" });
    expect(sandbox.count()).toBe(0);
  });

  test("without a credential in a log", async () => {
    const lines: string[] = [];
    const log = (line: string) => void lines.push(line);
    const logger = { error: log, warn: log, info: log, debug: log };
    const { spaaza } = await spaazaClient({ logger, logLevel: "debug" });
    await spaaza.GET("/resources/business/{id}", business);
    const { spaces } = await spacesClient({ logger, logLevel: "debug" });
    await spaces.GET("/account");
    expect(lines.length).toBeGreaterThan(1);
    const text = lines.join("\n");
    expect(text).toContain("/resources/business/48213");
    for (const secret of [session.sessionKey, "sandbox-token", btoa("sandbox-token:")]) {
      expect(text).not.toContain(secret);
    }
  });
});

test("an option that is missing or malformed is refused when the client is made", () => {
  expect(() => createSpacesFetchClient({ accessToken: "a\nb" })).toThrow("accessToken must be");
  expect(() => createSpaazaFetchClient({ ...session, baseUrl: "http://a.example" })).toThrow(
    "baseUrl",
  );
});
