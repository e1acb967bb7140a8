// What a call does when the network, the server or the caller fails it.

import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { ApiError, DecodeError } from "specloom";
import { createSpaazaClient } from "specloom/spaaza";
import { type CallOptions, createSpacesClient, type SpacesOptions } from "specloom/spaces";
import { describe, expect, onTestFinished, test, vi } from "vitest";
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
  });

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
    ["seconds", "3600"],
    ["a date", "Sat, 01 Aug 2026 13:00:00 GMT"],
  ])("Retry-After in %s past the cap fails at once and says how long", async (_, header) => {
    const headers = { "Retry-After": header, Date: "Sat, 01 Aug 2026 12:00:00 GMT" };
    const error = await failureOf([fails(429, headers)], {});
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ retryAfter: 3_600_000, attempts: 1 });
    expect(error.message).toMatch(/wait \d+/);
  });

  test.each(["-1", "1.5", "1e3", " 2 ", "soon", "Sun, 99 Foo 2026 00:00:00 GMT", "2026-01-01"])(
    "Retry-After %j is none",
    async (value) => {
      const error = await failureOf([fails(429, { "Retry-After": value })]);
      expect((error as ApiError).retryAfter).toBe(value === " 2 " ? 2_000 : undefined);
    },
  );

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

test("a status that HTTP does not have is an error of the API with that status", async () => {
  const { spaces, seen } = await clientOf([fails(999), fails(600)]);
  const result = await spaces.account.get({ retries: 1 }).result();
  // As HTTP asks, it is taken as a 5xx.
  expect(result).toMatchObject({
    error: { kind: "api", status: 600, attempts: 2 },
    response: { status: 600, ok: false },
  });
  expect(seen).toHaveLength(2);
});

describe("bodies that cannot be trusted", () => {
  const cut = '{"object":"account","na';
  test.each<[string, Step]>([
    ["empty", text("")],
    [
      "cut, its end unknown",
      (response) => response.writeHead(200, { Connection: "close" }).end(cut),
    ],
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
    expect(error.message.length).toBeLessThan(550);
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

  test("one that the connection cut is asked for again", async () => {
    const isCut: Step = (response) => {
      response.writeHead(200, { "Content-Length": 99 });
      response.write(cut, () => response.destroy());
    };
    const { spaces, seen } = await clientOf([isCut, { json: account }]);
    expect(await spaces.account.get()).toEqual(account);
    expect(seen).toHaveLength(2);
  });

  test.each<[string, Step]>([
    ["cut by the server", text(cut)],
    ["too large", text("x".repeat(101))],
    ["a page to log in", text("<!doctype html>", { "Content-Type": "text/html" })],
    ["empty", text("")],
  ])("one that came whole is final: %s", async (_, step) => {
    const { spaces, seen } = await clientOf([step, { json: account }], { maxBodySize: 100 });
    expect(await spaces.account.get().result()).toMatchObject({ error: { kind: "decode" } });
    expect(seen).toHaveLength(1);
  });

  test("an error's body is cut at the limit, too", async () => {
    const huge: Step = (response) => response.writeHead(400).end("x".repeat(100_000));
    const error = await failureOf([huge], {}, { maxBodySize: 1_000 });
    expect(error).toMatchObject({ kind: "api", status: 400 });
    expect(error.message.length).toBeLessThan(550);
  });
});

/** A point in the life of a call. */
interface Stage {
  readonly steps?: Step[];
  readonly options?: SpacesOptions;
  /** Whether the call has come there. */
  readonly isReached: (seen: Seen) => boolean;
}

/** What was seen of a call. */
interface Seen {
  readonly asked: number;
  readonly answered: number;
  readonly log: readonly string[];
}

describe("an abort ends the call at once and leaves nothing", () => {
  const credential = vi.fn(() => new Promise<string>(() => {}));
  const deaf = vi.fn(() => new Promise<Response>(() => {}));
  const stages: Record<string, Stage> = {
    "before it is sent": { isReached: () => true },
    "while a credential is asked for": {
      options: { accessToken: credential },
      isReached: () => credential.mock.calls.length > 0,
    },
    "before the answer": { steps: [() => {}], isReached: ({ asked }) => asked > 0 },
    "inside the body": {
      steps: [(response) => void response.writeHead(200).write("{")],
      isReached: ({ answered }) => answered > 0,
    },
    "while waiting to send again": {
      steps: [fails(503, { "Retry-After": "9" })],
      isReached: ({ log }) => log.some((line) => line.includes("again in 9000 ms")),
    },
    "in a fetch that does not obey": {
      options: { fetch: deaf },
      isReached: () => deaf.mock.calls.length > 0,
    },
  };
  test.each(Object.entries(stages))("%s", async (_, { steps = [], options, isReached }) => {
    const controller = new AbortController();
    const { signal } = controller;
    const listeners = listenersOf(signal);
    const timers = () =>
      process.getActiveResourcesInfo().filter((each) => each === "Timeout").length;
    const before = timers();
    const log: string[] = [];
    let answered = 0;
    const fetch: SpacesOptions["fetch"] = async (...request) => {
      const response = await globalThis.fetch(...request);
      answered++;
      return response;
    };
    const write = (line: string) => void log.push(line);
    const logger = { error: write, warn: write, info: write, debug: write };
    const { spaces, seen } = await clientOf(steps, { fetch, logger, ...options });
    const reason = new Error("enough");
    const ended = spaces.account.get({ signal }).catch((error: unknown) => error);
    const see = (): Seen => ({ asked: seen.length, answered, log });
    if (!isReached(see())) await expect.poll(() => isReached(see())).toBe(true);
    controller.abort(reason);
    // Nothing but the abort happens before the event loop turns.
    const turned = new Promise((resolve) => setImmediate(resolve, "the event loop turned"));
    expect(await Promise.race([ended, turned])).toBe(reason);
    expect(listeners.size).toBe(0);
    expect(timers()).toBeLessThanOrEqual(before);
  });

  test("and closes the socket", async () => {
    let closed = 0;
    const controller = new AbortController();
    const server = createServer((socket) => {
      socket.on("data", () => controller.abort()).on("error", () => {});
      socket.on("close", () => closed++);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const spaces = createSpacesClient({ accessToken: "token", baseUrl });
    const call = spaces.account.get({ signal: controller.signal }).result();
    expect(await call).toMatchObject({ error: { kind: "aborted" } });
    await expect.poll(() => closed).toBe(1);
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
    expect(error).toMatchObject({
      kind: "options",
      option: "accessToken",
      cause: { cause: reason },
    });
  });
});

/** What listens to a signal from now on. */
function listenersOf(signal: AbortSignal): ReadonlySet<unknown> {
  const listeners = new Set<unknown>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  signal.addEventListener = (...all: Parameters<typeof addEventListener>) => {
    listeners.add(all[1]);
    addEventListener.apply(signal, all);
  };
  signal.removeEventListener = (...all: Parameters<typeof removeEventListener>) => {
    listeners.delete(all[1]);
    removeEventListener.apply(signal, all);
  };
  return listeners;
}
