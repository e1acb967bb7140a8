// What a call does when the network, the server or the caller fails it.

import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { ApiError, DecodeError } from "specloom";
import { createSpaazaClient } from "specloom/spaaza";
import { type CallOptions, createSpacesClient, type SpacesOptions } from "specloom/spaces";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Step, scriptedServer } from "./scripted-server.js";

const account = { object: "account", name: "Ada" };
const fails = (status: number, headers = {}): Step => {
  return (response) => response.writeHead(status, { "Retry-After": "0", ...headers }).end();
};
const resets: Step = (response) => response.destroy();
const text = (body: string | Buffer, headers = {}): Step => {
  return (response) => response.writeHead(200, headers).end(body);
};

async function clientOf(steps: Step[], options: SpacesOptions = {}) {
  const { url, seen } = await scriptedServer(...steps);
  return { seen, spaces: createSpacesClient({ accessToken: "token", baseUrl: url, ...options }) };
}

async function failureOf(steps: Step[], options: CallOptions = { retries: 0 }, client = {}) {
  const { spaces } = await clientOf(steps, client);
  const result = await spaces.account.get(options).result();
  if (result.ok) throw new Error("the call worked");
  return result.error;
}

describe("retries", () => {
  test("1,000 calls to a dead server make at most 1,100 attempts", async () => {
    let attempts = 0;
    const fetch: SpacesOptions["fetch"] = (url, init) => {
      attempts++;
      return globalThis.fetch(url, init);
    };
    const options = { accessToken: "token", baseUrl: "http://127.0.0.1:9", fetch };
    const spaces = createSpacesClient(options);
    const calls = Array.from({ length: 500 }, () => spaces.account.get().result());
    const others = spaces.withOptions({ timeout: 30_000 });
    calls.push(...Array.from({ length: 500 }, () => others.account.get().result()));
    const results = await Promise.all(calls);
    expect(results.filter(({ ok }) => ok)).toEqual([]);
    expect(attempts).toBe(1100);
  }, 20_000);

  test("answers fill the budget again", async () => {
    const { spaces, seen } = await clientOf([
      (response, { url }) =>
        response.writeHead(url === "/account" ? 503 : 404, { "Retry-After": "0" }).end(),
    ]);
    for (let call = 0; call < 51; call++) await spaces.account.get().result();
    expect(seen).toHaveLength(51 + 100);
    for (let call = 0; call < 3; call++) await spaces.customers.get("a").result();
    await spaces.account.get().result();
    await spaces.account.get().result();
    expect(seen).toHaveLength(51 + 100 + 3 + 2 + 3);
  });

  test.each([
    ["seconds", "3600", 3_600_000],
    ["a date", () => new Date(Date.now() + 3_600_000).toUTCString(), 3_600_000],
  ])("Retry-After in %s past the cap fails at once and says how long", async (_, value, ms) => {
    const header = typeof value === "string" ? value : value();
    const error = await failureOf([fails(429, { "Retry-After": header })], {});
    expect(error).toBeInstanceOf(ApiError);
    const { retryAfter = 0 } = error as ApiError;
    expect(Math.abs(retryAfter - ms)).toBeLessThan(2_000);
    expect(error.attempts).toBe(1);
    expect(error.message).toMatch(/wait \d+/);
  });

  test.each(["-1", "1.5", "1e3", " 2 ", "soon", "Sun, 99 Foo 2026 00:00:00 GMT", "2026-01-01"])(
    "Retry-After %j is none",
    async (value) => {
      const error = await failureOf([fails(429, { "Retry-After": value })]);
      expect((error as ApiError).retryAfter).toBe(value === " 2 " ? 2_000 : undefined);
    },
  );

  test("Retry-After past the deadline fails at once", async () => {
    const started = Date.now();
    const error = await failureOf([fails(503, { "Retry-After": "5" })], { deadline: 1_000 });
    expect(error).toMatchObject({ status: 503, attempts: 1, retryAfter: 5_000 });
    expect(Date.now() - started).toBeLessThan(500);
  });

  test("a DELETE that finds nothing after a lost answer says so", async () => {
    const { url, seen } = await scriptedServer(resets, fails(404));
    const credentials = { chainId: 1743, sessionUserId: 70112, sessionKey: "key" };
    const spaaza = createSpaazaClient({ ...credentials, baseUrl: url });
    const result = await spaaza.businesses.delete(1).result();
    expect(result).toMatchObject({
      error: { kind: "api", status: 404, attempts: 2, afterLostAttempt: true },
    });
    expect(seen).toHaveLength(2);
  });

  test.each([
    [429, false],
    [503, true],
  ])("an attempt answered %i was lost: %s", async (status, afterLostAttempt) => {
    const error = await failureOf([fails(status), fails(404)], {});
    expect(error).toMatchObject({ status: 404, attempts: 2, afterLostAttempt });
  });

  test("POST is not repeated, even where nothing is known of the first one", async () => {
    const { spaces, seen } = await clientOf([resets]);
    const body = { event: "invoice.paid", target_url: "https://example.com/" } as const;
    const result = await spaces.resourceSubscriptions.create(body).result();
    expect(result).toMatchObject({ error: { kind: "connection", attempts: 1 } });
    expect(seen).toHaveLength(1);
  });
});

describe("bodies that cannot be trusted", () => {
  const cut = '{"object":"account","na';
  test.each<[string, Step]>([
    ["empty", text("")],
    [
      "cut, its end unknown",
      (response) => response.writeHead(200, { Connection: "close" }).end(cut),
    ],
    ["with a byte-order mark", text(`\ufeff${JSON.stringify(account)}`)],
    ["not UTF-8", text(Buffer.from('{"name":"\xff"}', "latin1"))],
    ["HTML", text("<!doctype html><p>Log in", { "Content-Type": "text/html" })],
    ["null", text("null")],
    ["an array", text("[1]")],
    ["a text", text('"x"')],
    ["polluting", text('{"a":{"__proto__":{"admin":true}}}')],
    ["polluting in disguise", text('{"\\u005f_proto__":{"admin":true}}')],
    ["too large", text(JSON.stringify({ name: "x".repeat(2_000) }))],
    [
      "too large once decompressed",
      text(gzipSync("x".repeat(2_000)), { "Content-Encoding": "gzip" }),
    ],
    ["204", (response) => response.writeHead(204).end()],
  ])("%s", async (_, step) => {
    const error = await failureOf([step], { retries: 0 }, { maxBodySize: 1_000 });
    expect(error).toBeInstanceOf(DecodeError);
    expect(error.message).toMatch(/^GET http:\S+\/account answered 20[04], but the body/);
    expect(error).toMatchObject({ request: { method: "GET" }, attempts: 1 });
    expect(error.message.length).toBeLessThan(300);
  });

  test.each<[string, Step]>([
    [
      "shorter than it says",
      (response) => {
        response.writeHead(200, { "Content-Length": 99 });
        response.write(cut, () => response.destroy());
      },
    ],
    [
      "of two lengths",
      (response) => {
        response.socket?.end(
          "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{} ",
        );
      },
    ],
    ["gzip that is none", text("{}", { "Content-Encoding": "gzip" })],
  ])("%s", async (_, step) => {
    expect(await failureOf([step])).toMatchObject({ kind: "connection", attempts: 1 });
  });

  test("one that is cut is asked for again, one that is too large is not", async () => {
    const { spaces, seen } = await clientOf([text(cut), { json: account }], { maxBodySize: 100 });
    expect(await spaces.account.get()).toEqual(account);
    const large = await clientOf([text("x".repeat(101))], { maxBodySize: 100 });
    expect((await large.spaces.account.get().result()).ok).toBe(false);
    expect([seen.length, large.seen.length]).toEqual([2, 1]);
  });

  test("an error's body is cut at the limit, too", async () => {
    const huge: Step = (response) => response.writeHead(400).end("x".repeat(100_000));
    const error = await failureOf([huge], {}, { maxBodySize: 1_000 });
    expect(error).toMatchObject({ kind: "api", status: 400 });
    expect(error.message.length).toBeLessThan(300);
  });
});

describe("an abort ends the call within 50 ms and leaves nothing", () => {
  const never = () => new Promise<string>(() => {});
  const stages: [string, Step[], SpacesOptions][] = [
    ["before it is sent", [{ json: account }], {}],
    ["while a credential is asked for", [], { accessToken: never }],
    ["before the answer", [() => {}], {}],
    ["inside the body", [(response) => void response.writeHead(200).write("{")], {}],
    ["while waiting to send again", [fails(503, { "Retry-After": "9" })], {}],
    ["in a fetch that does not obey", [], { fetch: () => new Promise(() => {}) }],
  ];
  test.each(stages)("%s", async (stage, steps, options) => {
    const controller = new AbortController();
    const { signal } = controller;
    const listeners = new Set<unknown>();
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    signal.addEventListener = function (
      this: AbortSignal,
      ...all: Parameters<typeof addEventListener>
    ) {
      listeners.add(all[1]);
      addEventListener.apply(this, all);
    };
    signal.removeEventListener = function (
      this: AbortSignal,
      ...all: Parameters<typeof addEventListener>
    ) {
      listeners.delete(all[1]);
      removeEventListener.apply(this, all);
    };
    const timers = () =>
      process.getActiveResourcesInfo().filter((each) => each === "Timeout").length;
    const before = timers();
    const { spaces } = await clientOf(steps, options);
    const reason = new Error("enough");
    const call = spaces.account.get({ signal });
    const ended = call.catch((error: unknown) => ({ error, at: Date.now() }));
    if (stage !== "before it is sent") await new Promise((resolve) => setTimeout(resolve, 100));
    const started = Date.now();
    controller.abort(reason);
    const outcome = (await ended) as { error: unknown; at: number };
    expect(outcome.error).toBe(reason);
    expect(outcome.at - started).toBeLessThan(50);
    expect(listeners.size).toBe(0);
    expect(timers()).toBeLessThanOrEqual(before);
  });

  test("and closes the socket", async () => {
    let closed = 0;
    const server = createServer((socket) => {
      socket.resume().on("error", () => {});
      socket.on("close", () => closed++);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const spaces = createSpacesClient({ accessToken: "token", baseUrl });
    const controller = new AbortController();
    const call = spaces.account.get({ signal: controller.signal }).result();
    setTimeout(() => controller.abort(), 50);
    expect(await call).toMatchObject({ error: { kind: "aborted" } });
    await expect.poll(() => closed).toBe(1);
  });
});

describe("time", () => {
  test("the deadline covers a credential function that never answers", async () => {
    const accessToken = () => new Promise<string>(() => {});
    const started = Date.now();
    const error = await failureOf([], { deadline: 100 }, { accessToken });
    expect(error).toMatchObject({ kind: "timeout", attempts: 0 });
    expect(Date.now() - started).toBeLessThan(350);
  });

  test("the deadline covers the wait and the body of a later attempt", async () => {
    const slow: Step = (response) => void response.writeHead(200).write("{");
    const started = Date.now();
    const error = await failureOf([fails(503), slow], { deadline: 300 });
    expect(error.kind).toMatch(/api|timeout/);
    expect(Date.now() - started).toBeLessThan(550);
  });
});

describe("functions that give credentials", () => {
  test("are asked once for calls side by side, and once more after a 401", async () => {
    let asked = 0;
    const accessToken = async () => `token-${++asked}`;
    const fresh = `Basic ${btoa("token-2:")}`;
    const step: Step = (response, { headers }) => {
      const status = headers.authorization === fresh ? 200 : 401;
      // Not all at once, so that some learn of it when others have the new one already.
      setTimeout(() => response.writeHead(status).end("{}"), Math.random() * 30);
    };
    const { spaces, seen } = await clientOf([step], { accessToken });
    const results = await Promise.all(
      Array.from({ length: 20 }, () => spaces.account.get().result()),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(asked).toBe(2);
    expect(seen).toHaveLength(40);
  });

  test("are asked no third time", async () => {
    let asked = 0;
    const { spaces, seen } = await clientOf([fails(401)], {
      accessToken: () => `token-${++asked}`,
    });
    const result = await spaces.account.get().result();
    expect(result).toMatchObject({ error: { kind: "api", status: 401, attempts: 2 } });
    expect([asked, seen.length]).toEqual([2, 2]);
  });

  test("a 401 of a fixed credential is final", async () => {
    const error = await failureOf([fails(401)], {});
    expect(error).toMatchObject({ status: 401, attempts: 1 });
  });

  test("one that fails is an OptionsError with the reason", async () => {
    const reason = new Error("vault sealed");
    const accessToken = () => Promise.reject(reason);
    const error = await failureOf([], {}, { accessToken });
    expect(error).toMatchObject({ kind: "options", option: "accessToken", cause: reason });
  });
});
