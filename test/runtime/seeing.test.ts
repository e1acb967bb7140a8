// What a caller can see of calls: lines, ids, commands, places.
import type { LogLevel } from "specloom/runtime";
import {
  createSpacesClient,
  createSpacesTransport,
  getAccount,
  type SpacesClient,
} from "specloom/spaces";
import { describe, expect, test } from "vitest";
import { type Step, scriptedServer } from "./scripted-server.js";

const answer: Step = (response) => response.writeHead(200, { "X-Request-Id": "req-1" }).end("{}");
const busy: Step = (response) => {
  response.writeHead(503, { "Retry-After": "0", "Request-Id": "req-2" }).end();
};

describe("the logger", () => {
  const all = [
    "debug: is sent, attempt 1",
    "warn: 503 in N ms, attempt 1, again in 0 ms",
    "debug: is sent, attempt 2",
    "info: 200 in N ms, attempt 2",
    "debug: is sent, attempt 1",
    "error: connection in N ms, attempt 1",
  ];
  const upTo = { off: 0, error: 1, warn: 2, info: 3, debug: 4 };
  const ranks = Object.entries(upTo);

  test.each(Object.keys(upTo) as LogLevel[])("at level %s", async (logLevel) => {
    const { url } = await scriptedServer(busy, answer, (response) => void response.destroy());
    const lines: string[] = [];
    const logger = Object.fromEntries(
      ranks.map(([level]) => [level, (line: string) => void lines.push(`${level}: ${line}`)]),
    ) as unknown as Console;
    const spaces = createSpacesClient({
      accessToken: "canary-7f3a",
      baseUrl: url,
      logger,
      logLevel,
    });
    await spaces.account.get();
    await spaces.account.get({ retries: 0 }).result();
    const shown = lines.map((line) =>
      line.replace(`GET ${url}/account `, "").replace(/in \d+ ms, a/, "in N ms, a"),
    );
    const wanted = all.filter((line) => {
      return upTo[line.split(":")[0] as LogLevel] <= upTo[logLevel];
    });
    expect(shown).toEqual(wanted);
  });

  test("that throws changes nothing", async () => {
    const { url } = await scriptedServer(answer);
    const logger = new Proxy(console, {
      get: () => () => {
        throw new Error("disk full");
      },
    });
    const spaces = createSpacesClient({ accessToken: "canary-7f3a", baseUrl: url, logger });
    expect(await spaces.account.get()).toEqual({});
  });

  test("works for free functions, and so does toCurl()", async () => {
    const { url } = await scriptedServer(answer);
    const lines: string[] = [];
    const log = (line: string) => void lines.push(line);
    const logger = { error: log, warn: log, info: log, debug: log };
    const options = { accessToken: "canary-7f3a", baseUrl: url, logger };
    const call = getAccount(createSpacesTransport(options));
    await call;
    expect(lines).toHaveLength(1);
    expect(await call.toCurl()).toMatch(/^curl -gX GET /);
  });
});

describe("request ids", () => {
  test("are on results, responses and errors", async () => {
    const { url } = await scriptedServer(answer, answer, busy, (response) => {
      response.writeHead(200, { "X-Correlation-Id": "req-3" }).end("<");
    });
    const spaces = createSpacesClient({ accessToken: "canary-7f3a", baseUrl: url, retries: 0 });
    expect(await spaces.account.get().result()).toMatchObject({ ok: true, requestId: "req-1" });
    expect(await spaces.account.get().withResponse()).toMatchObject({ requestId: "req-1" });
    const failed = await spaces.account.get().result();
    expect(failed).toMatchObject({ requestId: "req-2", error: { requestId: "req-2" } });
    const broken = await spaces.account.get().result();
    expect(broken).toMatchObject({ error: { kind: "decode", requestId: "req-3" } });
  });
});

/** Makes a call without waiting for it. */
const madeElsewhere = (client: SpacesClient) => client.account.get();

async function awaited(call: Promise<unknown>): Promise<unknown> {
  return await call;
}

describe("an error's stack leads to who awaits the call", () => {
  const dead = createSpacesClient({
    accessToken: "canary-7f3a",
    baseUrl: "http://127.0.0.1:9",
    retries: 0,
  });
  const errorOf = async (wait: () => Promise<unknown>): Promise<unknown> => {
    try {
      return await wait();
    } catch (error) {
      return error;
    }
  };
  test.each<[string, () => Promise<unknown>]>([
    ["await", async () => await dead.account.get()],
    ["result", async () => ((await dead.account.get().result()) as { error: Error }).error],
    ["catch", async () => await dead.account.get().catch((error: unknown) => error)],
    ["Promise.all", async () => await Promise.all([dead.account.get()])],
    ["made before it is awaited", () => awaited(madeElsewhere(dead))],
    ["toArray", async () => await dead.customers.list().toArray({ max: 1 })],
    [
      "for await",
      async () => {
        for await (const _ of dead.customers.list());
      },
    ],
    [
      "a page that is none",
      async () => {
        const { url: baseUrl } = await scriptedServer({ json: {} });
        const spaces = createSpacesClient({ accessToken: "canary-7f3a", baseUrl });
        for await (const _ of spaces.customers.list());
      },
    ],
  ])("%s", async (_, wait) => {
    const { stack } = (await errorOf(wait)) as Error;
    expect(stack).toMatch(/^\w+: GET http.*\n(.*\n){0,6}.*seeing\.test\.ts:\d+/);
  });
});
