// `fetch` over a transport: what others that are typed on fetch get from a client.
import { fetchOver } from "specloom/runtime";
import { createSpaazaTransport, type SpaazaOptions } from "specloom/spaaza";
import { createSpacesTransport, type SpacesOptions } from "specloom/spaces";
import { afterEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import { type Step, scriptedServer } from "./scripted-server.js";
import { inVirtualTime } from "./virtual-time.js";

const secret = "canary-7f3a";
const basic = `Basic ${btoa(`${secret}:`)}`;

async function spacesFetch(steps: Step[], options: SpacesOptions = {}) {
  const { url, seen } = await scriptedServer(...steps);
  const given = { accessToken: secret, baseUrl: `${url}/api`, ...options };
  return { fetch: fetchOver(createSpacesTransport(given)), url, seen };
}

const session = { sessionUserId: 7, sessionKey: secret, chainId: 1743 };

async function spaazaFetch(steps: Step[], options: SpaazaOptions<1>) {
  const { url, seen } = await scriptedServer(...steps);
  return {
    fetch: fetchOver(createSpaazaTransport({ ...session, baseUrl: url, ...options })),
    seen,
  };
}

/** An answer of that status, at once. */
const answers =
  (status: number, body = "", headers = {}): Step =>
  (response) =>
    response.writeHead(status, headers).end(body);

const busy = answers(503, "busy", { "Retry-After": "0" });

afterEach(() => void vi.restoreAllMocks());

test("is what fetch is, by type", async () => {
  const { fetch } = await spacesFetch([{ json: {} }]);
  expectTypeOf(fetch).toExtend<typeof globalThis.fetch>();
  expectTypeOf(fetch).toExtend<(request: Request) => Promise<Response>>();
});

describe("where it goes", () => {
  test.each([
    ["/customers?limit=2", "/api/customers?limit=2"],
    ["/customers#top", "/api/customers"],
    ["//customers", "/api//customers"],
  ])("%s is below the base URL", async (input, path) => {
    const { fetch, seen } = await spacesFetch([{ json: {} }]);
    expect((await fetch(input)).status).toBe(200);
    expect(seen).toMatchObject([{ url: path, headers: { authorization: basic } }]);
  });

  test("a URL or a Request of the same origin is sent as it is", async () => {
    const { fetch, seen, url } = await spacesFetch([{ json: {} }]);
    await fetch(new URL(`${url}/api/spaces`));
    await fetch(`${url}/other`);
    await fetch(new Request(`${url}/api/account`, { headers: { "X-Own": "1" } }));
    expect(seen.map((each) => each.url)).toEqual(["/api/spaces", "/other", "/api/account"]);
    expect(seen[2]?.headers).toMatchObject({ authorization: basic, "x-own": "1" });
  });

  test.each([
    "https://example.com/api/spaces",
    "https://127.0.0.1/api/spaces",
    "customers",
    "",
    "/../admin",
    "/%2e%2e/admin",
    "http://user:word@127.0.0.1/",
    "data:text/plain,x",
  ])("%j is refused, and nothing is sent", async (input) => {
    const { fetch, seen } = await spacesFetch([{ json: {} }]);
    await expect(fetch(input)).rejects.toMatchObject({ kind: "options", option: "input" });
    expect(seen).toEqual([]);
  });
});

describe("headers", () => {
  test("of the client stand below the caller's", async () => {
    const headers = { "X-Both": "client", "X-Client": "1" };
    const { fetch, seen } = await spacesFetch([{ json: {} }], { headers });
    await fetch("/account", { headers: { "X-Both": "caller" } });
    expect(seen[0]?.headers).toMatchObject({ "x-both": "caller", "x-client": "1" });
  });

  test.each([
    ["authorization", "Bearer other"],
    ["Authorization", ""],
  ])("that an option owns are refused: %s", async (name, value) => {
    const { fetch, seen } = await spacesFetch([{ json: {} }]);
    const call = fetch("/account", { headers: { [name]: value } });
    await expect(call).rejects.toMatchObject({ kind: "options", option: "headers" });
    expect(seen).toEqual([]);
  });

  test("carry the options of the client, and the level that a call gives", async () => {
    const { fetch, seen } = await spaazaFetch([{ json: {} }], { recursionLevel: 1 });
    const level = "X-Spaaza-Response-Recursion-Level";
    await fetch("/resources/businesses");
    await fetch("/resources/businesses", { headers: { [level]: "4" } });
    const sent = seen.map(({ headers }) => [
      headers["x-spaaza-chain-id"],
      headers[level.toLowerCase()],
    ]);
    expect(sent).toEqual([
      ["1743", "1"],
      ["1743", "4"],
    ]);
    const wrong = fetch("/resources/businesses", { headers: { [level]: "5" } });
    await expect(wrong).rejects.toMatchObject({ kind: "options", option: "recursionLevel" });
    expect(seen).toHaveLength(2);
  });
});

describe("answers", () => {
  test.each([200, 204, 302, 400, 404, 418])("%i is given as it is", async (status) => {
    const { fetch, seen } = await spacesFetch([answers(status, status === 204 ? "" : "text")]);
    const response = await fetch("/account");
    expect(response.status).toBe(status);
    expect(await response.clone().text()).toBe(status === 204 ? "" : "text");
    expect(await response.text()).toBe(status === 204 ? "" : "text");
    expect(seen).toHaveLength(1);
  });

  test("have their URL, without a credential in it", async () => {
    const { fetch, url } = await spacesFetch([{ json: {} }]);
    const response = await fetch(`/account?token=${secret}`);
    expect(response.url).toBe(`${url}/api/account?token=REDACTED`);
  });

  test("arrive while they are written", async () => {
    let finish = () => {};
    const slowly: Step = (response) => {
      response.write("first");
      finish = () => response.end("last");
    };
    const { fetch } = await spacesFetch([slowly]);
    const reader = (await fetch("/events")).body?.pipeThrough(new TextDecoderStream()).getReader();
    expect(await reader?.read()).toMatchObject({ value: "first" });
    finish();
    expect(await reader?.read()).toMatchObject({ value: "last" });
    expect(await reader?.read()).toMatchObject({ done: true });
  });
});

describe("retries", () => {
  test("are those of calls, and the last answer is given", async () => {
    const { fetch, seen } = await spacesFetch([busy]);
    const response = await fetch("/account");
    expect([response.status, await response.text(), seen.length]).toEqual([503, "busy", 3]);
  });

  test("go on until an answer stands", async () => {
    const { fetch, seen } = await spacesFetch([busy, answers(408), { json: { a: 1 } }]);
    expect(await (await fetch("/account")).json()).toEqual({ a: 1 });
    expect(seen).toHaveLength(3);
  });

  test("are not for a POST", async () => {
    const { fetch, seen } = await spacesFetch([busy, { json: {} }]);
    expect((await fetch("/jobs", { method: "post", body: "{}" })).status).toBe(503);
    expect(seen).toHaveLength(1);
  });

  test("send a form again whole", async () => {
    const form = new FormData();
    form.append("file", new Blob(["contents"]), "a.txt");
    const { fetch, url, seen } = await spacesFetch([busy, { json: {} }, busy, { json: {} }]);
    await fetch("/files", { method: "PUT", body: form });
    await fetch(new Request(`${url}/api/files`, { method: "PUT", body: form }));
    expect(seen).toHaveLength(4);
    for (const { headers, body } of seen) {
      const [, boundary = "?"] = headers["content-type"]?.split("boundary=") ?? [];
      expect(body.split(`--${boundary}`)).toHaveLength(3);
      expect(body).toContain("contents");
    }
  });

  test("ask for new credentials after a 401", async () => {
    const tokens = ["old", "new"];
    const accessToken = () => tokens.shift() ?? "none";
    const { fetch, seen } = await spacesFetch([answers(401), { json: {} }], { accessToken });
    expect((await fetch("/jobs", { method: "POST", body: "{}" })).status).toBe(200);
    expect(seen.map(({ headers }) => atob(headers.authorization?.slice(6) ?? ""))).toEqual([
      "old:",
      "new:",
    ]);
  });

  test("ask for them with the body of a Request, too", async () => {
    const tokens = ["old", "new"];
    const accessToken = () => tokens.shift() ?? "none";
    const { fetch, url, seen } = await spacesFetch([answers(401), { json: {} }], { accessToken });
    const request = new Request(`${url}/api/jobs`, { method: "POST", body: "{}" });
    expect((await fetch(request)).status).toBe(200);
    expect(seen.map(({ body }) => body)).toEqual(["{}", "{}"]);
  });

  test("share the budget of the client", async () => {
    const { fetch, seen } = await spacesFetch([busy]);
    for (let index = 0; index < 60; index++) await (await fetch("/account")).text();
    expect(seen.length).toBe(160);
  });
});

describe("request bodies", () => {
  const streamOf = (text: string) => new Blob([text]).stream();

  test("of a Request are read once, up to maxBodySize", async () => {
    const { fetch, url, seen } = await spacesFetch([busy, { json: {} }], { maxBodySize: 10 });
    const put = (body: string) => fetch(new Request(`${url}/api/a`, { method: "PUT", body }));
    expect((await put("0123456789")).status).toBe(200);
    expect(seen.map(({ body }) => body)).toEqual(["0123456789", "0123456789"]);
    await expect(put("0123456789+")).rejects.toMatchObject({ kind: "options", option: "body" });
    expect(seen).toHaveLength(2);
  });

  test("that are streams are sent as they are, once", async () => {
    const { fetch, seen } = await spacesFetch([busy, { json: {} }], { maxBodySize: 4 });
    const init = { method: "PUT", body: streamOf("a long text"), duplex: "half" };
    expect((await fetch("/a", init)).status).toBe(503);
    expect(seen).toMatchObject([{ body: "a long text" }]);
  });
});

describe("what goes wrong", () => {
  const reason = new Error("enough");

  test("an abort rejects with the signal's reason", async () => {
    const controller = new AbortController();
    const { fetch } = await spacesFetch([() => controller.abort(reason)]);
    await expect(fetch("/account", { signal: controller.signal })).rejects.toBe(reason);
    const before = fetch("/account", { signal: AbortSignal.abort(reason) });
    await expect(before).rejects.toBe(reason);
  });

  test("an abort after the headers fails the reader of the body", async () => {
    const controller = new AbortController();
    const { fetch } = await spacesFetch([(response) => void response.write("x")]);
    const request = new Request("http://127.0.0.1", { signal: controller.signal });
    const response = await fetch("/account", request);
    const text = response.text();
    controller.abort(reason);
    await expect(text).rejects.toBe(reason);
  });

  test("no connection", async () => {
    const transport = createSpacesTransport({ accessToken: secret, baseUrl: "http://127.0.0.1:9" });
    const call = fetchOver(transport)("/account");
    await expect(call).rejects.toMatchObject({ kind: "connection", attempts: 3 });
    expect(await call.catch((error: Error) => error.stack)).not.toContain(secret);
  });

  test("a body that is cut off", async () => {
    const cut: Step = (response) => {
      response.writeHead(200, { "Content-Length": 99 });
      response.write("x", () => response.destroy());
    };
    const { fetch } = await spacesFetch([cut]);
    await expect((await fetch("/account")).text()).rejects.toMatchObject({ kind: "connection" });
  });

  test("a body that is too large", async () => {
    const { fetch } = await spacesFetch([answers(200, "x".repeat(11))], { maxBodySize: 10 });
    const text = (await fetch("/account")).text();
    await expect(text).rejects.toMatchObject({ kind: "decode", isTooLarge: true });
  });

  test("arguments that fetch refuses", async () => {
    const { fetch, seen } = await spacesFetch([{ json: {} }]);
    const call = fetch("/account", { method: "PUT", headers: { "a b": "c" } });
    await expect(call).rejects.toMatchObject({ kind: "options" });
    expect(seen).toEqual([]);
  });

  test("the timeout runs to the headers, then between chunks", async () => {
    const never = new Promise<Response>(() => {});
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const slow = async () =>
      new Response(
        new ReadableStream({
          async pull(controller) {
            await pause(40);
            controller.enqueue(new Uint8Array(1));
            size++;
            if (size === 4) await never;
          },
        }),
      );
    let size = 0;
    const over = (fetch: () => Promise<Response>) => {
      const options = {
        accessToken: secret,
        baseUrl: "https://a.example",
        timeout: 50,
        retries: 0,
      };
      return fetchOver(createSpacesTransport({ ...options, fetch }))("/account");
    };
    const headers = await inVirtualTime(() => over(() => never).catch((error: unknown) => error));
    expect(headers).toMatchObject({ outcome: { kind: "timeout" }, ms: 50 });
    const body = await inVirtualTime(async () => {
      const response = await over(slow);
      return response.text().catch((error: unknown) => error);
    });
    expect(body).toMatchObject({ outcome: { kind: "timeout" }, ms: 4 * 40 + 50 });
  });
});

describe("redirects elsewhere", () => {
  const found = (location: string, status = 302): Step => {
    return answers(status, "", { Location: location });
  };

  test("are followed for GET without anything of the client's", async () => {
    const other = await scriptedServer({ json: { there: true } });
    const headers = { "X-Client": "1", Cookie: "of=client" };
    const { fetch, seen } = await spacesFetch([found(`${other.url}/there`)], { headers });
    const response = await fetch("/file", { headers: { "X-Own": "1", Cookie: "of=caller" } });
    expect(await response.json()).toEqual({ there: true });
    expect(seen).toHaveLength(1);
    expect(other.seen).toMatchObject([{ url: "/there", headers: { "x-own": "1" } }]);
    const [{ headers: sent } = { headers: {} }] = other.seen;
    expect(Object.keys(sent)).not.toContain("authorization");
    expect(Object.keys(sent)).not.toContain("x-client");
    expect(Object.keys(sent)).not.toContain("cookie");
  });

  test.each([
    ["a POST", { method: "POST", body: "{}" }, 307],
    ["redirect: manual", { redirect: "manual" }, 302],
  ] as const)("are given as they are for %s", async (_, init, status) => {
    const other = await scriptedServer({ json: {} });
    const { fetch } = await spacesFetch([found(other.url, status)]);
    const response = await fetch("/file", init);
    expect([response.status, response.headers.get("Location")]).toEqual([status, other.url]);
    expect(other.seen).toEqual([]);
  });

  test("fail with redirect: error", async () => {
    const { fetch } = await spacesFetch([found("/api/b")], { retries: 0 });
    const call = fetch("/a", { redirect: "error" });
    await expect(call).rejects.toMatchObject({ kind: "connection" });
  });

  test("within the origin keep the credentials", async () => {
    const { fetch, seen } = await spacesFetch([found("/api/b"), { json: {} }]);
    await fetch("/a");
    expect(seen).toMatchObject([
      { url: "/api/a", headers: { authorization: basic } },
      { url: "/api/b", headers: { authorization: basic } },
    ]);
  });
});

test("logs lines without a secret", async () => {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const logger = { error: log, warn: log, info: log, debug: log };
  const { fetch } = await spacesFetch([busy, { json: {} }], { logger, logLevel: "debug" });
  await fetch(`/account?key=${secret}`);
  expect(lines).toHaveLength(4);
  expect(lines[1]).toMatch(/503 in \d+ ms, attempt 1, again in 0 ms$/);
  expect(lines.join("\n")).not.toContain(secret);
});
