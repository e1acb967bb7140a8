// What an error keeps of an answer, what it shows of it, and what is left where it is copied.
import { inspect } from "node:util";
import { Worker } from "node:worker_threads";
import { type ApiError, ConnectionError, OptionsError, type SpecloomError } from "specloom";
import { createSpaazaClient } from "specloom/spaaza";
import { createSpacesClient, SpacesError, type SpacesOptions } from "specloom/spaces";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Step, scriptedServer } from "./scripted-server.js";

// Short, and a part of what the API says.
const accessToken = "test";
const said = {
  message: "No such entry",
  contest_id: "contest-7",
  token: accessToken,
};

async function failureOf(step: Step, options: SpacesOptions = {}): Promise<SpecloomError> {
  const { url } = await scriptedServer(step);
  const spaces = createSpacesClient({ accessToken, baseUrl: url, retries: 0, ...options });
  const result = await spaces.customers.get("a").result();
  if (result.ok) throw new Error("the call worked");
  return result.error;
}

const refused: Step = (response) => {
  const headers = { "X-Quote": "a test of contest-7", "X-Request-Id": "req_7", "Retry-After": "0" };
  response.writeHead(404, headers).end(JSON.stringify(said));
};

describe("an error of an API keeps what was sent, unchanged", () => {
  test("the body, its text and the headers", async () => {
    const error = (await failureOf(refused)) as ApiError;
    expect(error).toBeInstanceOf(SpacesError);
    expect(error.body).toEqual(said);
    expect(error.text).toBe(JSON.stringify(said));
    expect(error.headers.get("X-Quote")).toBe("a test of contest-7");
    expect(error.requestId).toBe("req_7");
  });

  test("the code, its name and the description", async () => {
    const text = { result: { code: 2, status: "error" }, errors: [{ code: 544 }] };
    const body = { ...text, error: { code: 544, description: "No 544 here" } };
    const { url } = await scriptedServer({ json: body, status: 404 });
    const credentials = { chainId: 1743, sessionUserId: 70112, sessionKey: "44" };
    const spaaza = createSpaazaClient({ ...credentials, baseUrl: url });
    const result = await spaaza.businesses.get(1).result();
    expect(result).toMatchObject({
      error: { code: 544, codeName: "resource_not_found", body },
    });
    expect((!result.ok && (result.error as ApiError).description) || "").toBe("No 544 here");
  });

  test.each<[string, string, unknown, string]>([
    ["nothing", "", undefined, ""],
    ["a page", "<p>Log in", undefined, "<p>Log in"],
    ["JSON that is a text", '"no"', "no", '"no"'],
    ["JSON with a byte-order mark", "\ufeff[1]", [1], "[1]"],
  ])("of %s, the body is JSON or undefined and the text stands", async (_, sent, body, text) => {
    const error = await failureOf((response) => response.writeHead(400).end(sent));
    expect([(error as ApiError).body, (error as ApiError).text]).toEqual([body, text]);
  });

  test("of a large one, all that is JSON and the start of the text", async () => {
    const body = { message: "no", list: Array.from({ length: 30_000 }, (_, index) => index) };
    const error = (await failureOf({ json: body, status: 400 })) as ApiError;
    expect(error.body).toEqual(body);
    expect(error.text).toBe(JSON.stringify(body).slice(0, 65_536));
    expect(error.excerpt?.length).toBeLessThanOrEqual(400);
  });
});

describe("and shows none of it", () => {
  const hidden = ["body", "text", "headers", "description"];
  const canary: Step = (response) => {
    const noise = "x".repeat(4_500);
    response.writeHead(400, { "X-Quote": "canary-1f" });
    response.end(JSON.stringify({ noise, message: "no", note: "canary-1f" }));
  };

  test.each<[string, (error: object) => unknown]>([
    ["inspect", (error) => inspect(error)],
    ["inspect, hidden properties too", (error) => inspect({ a: [error] }, { showHidden: true })],
    ["inspect without its own way", (error) => inspect(error, { customInspect: false })],
    ["JSON", (error) => JSON.stringify({ error })],
    ["a spread", (error) => JSON.stringify({ ...error })],
    ["a clone", (error) => inspect(structuredClone(error), { showHidden: true })],
    ["the cause", (error) => inspect((error as Error).cause)],
  ])("%s", async (_, show) => {
    const error = await failureOf(canary);
    expect((error as ApiError).body).toHaveProperty("note", "canary-1f");
    const text = String(show(error));
    expect(text).toContain("bad_request");
    expect(text).not.toContain("canary-1f");
    for (const name of hidden) expect(Object.keys(error)).not.toContain(name);
  });

  test("an inspection says what happened, where, and what caused it", async () => {
    const error = await failureOf(refused);
    const text = inspect(error);
    expect(text).toMatch(/^SpacesError: GET http\S+\/customers\/a answered 404: [^\n]+\n {4}at /);
    expect(text.split("SpacesError")).toHaveLength(2);
    for (const line of ["kind: 'api'", "status: 404", "code: 404", "codeName: 'not_found'"]) {
      expect(text).toContain(line);
    }
    expect(text).toMatch(/attempts: 1,[\s\S]*requestId: 'req_7'/);
    expect(text).toContain("excerpt: '{");
    const lost = inspect(await failureOf((response) => response.destroy()));
    expect(lost).toMatch(
      /^ConnectionError: [\s\S]*kind: 'connection'[\s\S]*\[cause\]: .*fetch failed/,
    );
    expect(lost.split("[cause]")[0]).not.toContain("undefined");
  });

  test("what Deno calls says the same", async () => {
    const error = await failureOf(refused);
    const own = (error as unknown as Record<symbol, (...given: unknown[]) => string>)[
      Symbol.for("Deno.customInspect")
    ];
    expect(own?.call(error, inspect, {})).toBe(inspect(error));
  });

  test("an excerpt is one line without control characters", async () => {
    const sent = `<p>\u001b[31m${"word\r\n\u0000".repeat(1_000)}`;
    const error = (await failureOf((response) => response.writeHead(400).end(sent))) as ApiError;
    expect(error.excerpt).toMatch(/^<p> \[31mword word/);
    expect(error.excerpt?.length).toBeLessThanOrEqual(400);
    expect(error.text).toBe(sent);
  });
});

describe("an error travels", () => {
  test("as JSON, with what a log or a queue wants to know", async () => {
    const error = await failureOf(refused);
    const url = expect.stringMatching(/\/customers\/a$/);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      ...{ name: "SpacesError", kind: "api", message: error.message, operation: "getCustomer" },
      ...{ status: 404, code: 404, codeName: "not_found", requestId: "req_7", retryAfter: 0 },
      ...{ request: { method: "GET", url }, attempts: 1, afterLostAttempt: false },
      excerpt: expect.stringContaining("No such entry"),
    });
    const option = JSON.parse(JSON.stringify(new OptionsError("limit", "limit is too large")));
    expect(option).toMatchObject({ name: "OptionsError", kind: "options", option: "limit" });
  });

  test("to another thread and back, its kind in a plain cause", async () => {
    const error = await failureOf(refused);
    const [arrived] = await throughWorker([error]);
    expect(arrived).toBeInstanceOf(Error);
    expect(arrived?.message).toBe(error.message);
    expect(arrived?.stack).toBe(error.stack);
    expect(arrived?.cause).toEqual(error.cause);
    expect(arrived?.cause).toMatchObject({
      ...{ kind: "api", status: 404, code: 404, codeName: "not_found", attempts: 1 },
      request: { method: "GET" },
    });
    expect(Object.getPrototypeOf(error.cause)).toBe(Object.prototype);
  });

  test("with what caused it inside that cause", async () => {
    const error = await failureOf((response) => response.destroy());
    expect(error).toBeInstanceOf(ConnectionError);
    const [arrived] = await throughWorker([error]);
    const { kind, attempts, cause } = Object(arrived?.cause) as SpecloomError;
    expect([kind, attempts]).toEqual(["connection", 1]);
    expect(cause).toBeInstanceOf(Error);
    expect((cause as Error).message).toBe("fetch failed");
  });

  test("every kind has one, but an abort, whose cause is the signal's reason", async () => {
    const hanging: Step = () => undefined;
    const unreadable: Step = { json: [] };
    const errors = [
      await failureOf(hanging, { timeout: 20 }),
      await failureOf(unreadable),
      new OptionsError("limit", "limit is too large"),
    ];
    const kinds = (await throughWorker(errors)).map(({ cause }) => (cause as SpecloomError).kind);
    expect(kinds).toEqual(["timeout", "decode", "options"]);
    const spaces = createSpacesClient({ accessToken });
    const result = await spaces.account.get({ signal: AbortSignal.abort("enough") }).result();
    expect(result).toMatchObject({ error: { kind: "aborted", cause: "enough" } });
  });
});

/** Errors as they come back from a thread that sends what it gets. */
async function throughWorker(errors: readonly Error[]): Promise<readonly Error[]> {
  const echo = `const { parentPort } = require("node:worker_threads");
    parentPort.once("message", (message) => parentPort.postMessage(message));`;
  const worker = new Worker(echo, { eval: true });
  onTestFinished(() => void worker.terminate());
  return new Promise((resolve, reject) => {
    worker.once("error", reject).once("message", resolve);
    worker.postMessage(errors);
  });
}

test("the stack of an error leads to the code that awaits the call", async () => {
  const { url } = await scriptedServer(refused);
  const spaces = createSpacesClient({ accessToken, baseUrl: url, retries: 0 });
  async function whoAsks(): Promise<unknown> {
    return await spaces.customers.get("a");
  }
  const error: unknown = await whoAsks().catch((failure: unknown) => failure);
  expect((error as Error).stack).toContain("whoAsks");
});
