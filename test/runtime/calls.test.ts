import { inspect } from "node:util";
import { createSpaazaClient } from "specloom/spaaza";
import {
  AbortedError,
  ApiError,
  ConnectionError,
  createSpacesClient,
  DecodeError,
  OptionsError,
  SpacesError,
} from "specloom/spaces";
import { expect, test } from "vitest";
import { type Step, scriptedServer } from "./scripted-server.js";

const accessToken = "canary-7f3a";
const account = {
  object: "account",
  created: 1,
  name: "Ada",
  email: "ada@example.com",
  avatar_image_url: null,
  referral_code: "x",
};

async function clientOf(...steps: Step[]) {
  const server = await scriptedServer(...steps);
  return {
    ...server,
    spaces: createSpacesClient({ accessToken, baseUrl: `${server.url}/api/v1` }),
  };
}

test("a call sends one request however often it is awaited", async () => {
  const { spaces, seen } = await clientOf({ json: account });
  const call = spaces.account.get();
  expect(await call).toEqual(account);
  expect(await call).toEqual(account);
  expect((await call.result()).ok).toBe(true);
  expect((await call.withResponse()).response.status).toBe(200);
  expect(seen).toHaveLength(1);
  expect(seen[0]?.url).toBe("/api/v1/account");
  expect(seen[0]?.headers.authorization).toBe(`Basic ${btoa(`${accessToken}:`)}`);
});

test("a call starts in the microtask after it is made", async () => {
  const { spaces, seen } = await clientOf({ json: account });
  const call = spaces.account.get();
  await expect.poll(() => seen.length).toBe(1);
  // The server is not to go before the answer is here.
  await call;
});

test("a failure that nobody looks at is an unhandled rejection", async () => {
  const { spaces } = await clientOf({ json: {}, status: 404 });
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  const rejected = new Promise((resolve) => process.once("unhandledRejection", resolve));
  spaces.account.get();
  expect(await rejected).toBeInstanceOf(SpacesError);
  for (const listener of others) process.on("unhandledRejection", listener);
});

test("every answer outside 2xx is the API's own error, whatever its body", async () => {
  const bodies = [`{"message":"No."}`, "", "<html>Bad Gateway</html>", "null", `"text"`, "[1]"];
  for (const body of bodies) {
    const { spaces } = await clientOf((response) => response.writeHead(404).end(body));
    const error = await spaces.customers.get("a").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SpacesError);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      kind: "api",
      status: 404,
      code: 404,
      codeName: "not_found",
      attempts: 1,
    });
  }
});

test("a status that an operation does not declare keeps its number and is named unknown", async () => {
  const { spaces } = await clientOf((response) => response.writeHead(418).end());
  const result = await spaces.account.get().result();
  expect(result).toMatchObject({
    ok: false,
    error: { status: 418, code: 418, codeName: "unknown" },
  });
});

test("the message names a code of the catalogue, also where the operation does not declare it", async () => {
  const { url } = await scriptedServer((response) => {
    const error = { code: 541, description: "Nee." };
    response.writeHead(400).end(JSON.stringify({ error }));
  });
  const credentials = { chainId: 1743, sessionUserId: 70112, sessionKey: "key" };
  const spaaza = createSpaazaClient({ ...credentials, baseUrl: url });
  const result = await spaaza.businesses.get(1).result();
  const message = expect.stringMatching(/ answered 400, code 541 resource_already_exists: Nee\.$/);
  const error = { code: 541, codeName: "unknown", message };
  expect(result).toMatchObject({ ok: false, error });
});

test("an error without a message still says what happened", async () => {
  const { spaces } = await clientOf((response) => response.writeHead(401).end());
  await expect(spaces.account.get()).rejects.toThrow(/GET .*\/account answered 401/);
});

test("a 2xx body that is no JSON is a DecodeError with an excerpt", async () => {
  for (const body of ["", "<p>hello\u001b[31m</p>", `{"object":`]) {
    const { spaces } = await clientOf((response) => response.writeHead(200).end(body));
    const error = await spaces.account.get().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DecodeError);
    expect((error as DecodeError).message).not.toContain("\u001b");
  }
});

test("a refused connection is a ConnectionError after all attempts", async () => {
  const spaces = createSpacesClient({ accessToken, baseUrl: "http://127.0.0.1:9", retries: 1 });
  const result = await spaces.account.get().result();
  expect(result).toMatchObject({ ok: false, error: { kind: "connection", attempts: 2 } });
  if (!result.ok) expect(result.error).toBeInstanceOf(ConnectionError);
});

test("an abort rejects with the signal's own reason, and is a value in a result", async () => {
  const reason = new Error("enough");
  const { spaces } = await clientOf(() => {});
  const controller = new AbortController();
  const call = spaces.account.get({ signal: controller.signal });
  setTimeout(() => controller.abort(reason), 20);
  await expect(call).rejects.toBe(reason);
  const result = await call.result();
  expect(result).toMatchObject({ ok: false, error: { kind: "aborted", cause: reason } });
  if (!result.ok) expect(result.error).toBeInstanceOf(AbortedError);
});

test.each([408, 429, 500, 502, 503])("a GET answered %i is sent again", async (status) => {
  const { spaces, seen } = await clientOf(
    (response) => response.writeHead(status, { "Retry-After": "0" }).end(),
    { json: account },
  );
  expect(await spaces.account.get()).toEqual(account);
  expect(seen).toHaveLength(2);
});

test("a POST is sent once, unless the caller says that repeating it does no harm", async () => {
  const body = { event: "invoice.paid", target_url: "https://example.com/" } as const;
  const fails: Step = (response) => response.writeHead(500, { "Retry-After": "0" }).end();
  const { spaces, seen } = await clientOf(fails);
  expect((await spaces.resourceSubscriptions.create(body).result()).ok).toBe(false);
  expect(seen).toHaveLength(1);
  await spaces.resourceSubscriptions.create(body, { idempotent: true }).result();
  expect(seen).toHaveLength(4);
  expect(seen.at(-1)?.body).toBe(seen[0]?.body);
});

test("a Retry-After past the cap fails at once", async () => {
  const { spaces, seen } = await clientOf((response) =>
    response.writeHead(429, { "Retry-After": "3600" }).end(),
  );
  expect((await spaces.account.get().result()).ok).toBe(false);
  expect(seen).toHaveLength(1);
});

test("a redirect is followed within the origin and nowhere else", async () => {
  const other = await scriptedServer({ json: account });
  const { spaces, seen } = await clientOf(
    (response) => response.writeHead(302, { Location: "/api/v1/moved" }).end(),
    (response) => response.writeHead(307, { Location: `${other.url}/api/v1/account` }).end(),
  );
  const result = await spaces.account.get().result();
  expect(result).toMatchObject({ ok: false, error: { kind: "api", status: 307 } });
  expect(seen.map(({ url }) => url)).toEqual(["/api/v1/account", "/api/v1/moved"]);
  expect(other.seen).toHaveLength(0);
});

test.each(["..", ".", "", "\ud800"])(
  "the path parameter %j is refused before anything is sent",
  async (id) => {
    const { spaces, seen } = await clientOf({ json: {} });
    const result = await spaces.customers.get(id).result();
    expect(result).toMatchObject({ ok: false, error: { kind: "options", option: "customer_id" } });
    expect(seen).toHaveLength(0);
  },
);

test.each(["a/b", "a?b#c", "ä ö", "%2e%2e", "{customer_id}", "$&"])(
  "the path parameter %j arrives as it is",
  async (id) => {
    const { spaces, seen } = await clientOf({ json: {} });
    await spaces.customers.get(id);
    expect(decodeURIComponent(seen[0]?.url.split("/").at(-1) ?? "")).toBe(id);
  },
);

test.each([
  [{ accessToken: "" }, "accessToken"],
  [{ accessToken: "secret\nline" }, "accessToken"],
  [{ accessToken: "secret:colon" }, "accessToken"],
  [{ baseUrl: "http://spaces.pe/api/v1" }, "baseUrl"],
  [{ baseUrl: "ftp://spaces.pe" }, "baseUrl"],
  [{ baseUrl: "nowhere" }, "baseUrl"],
  [{ timeout: 0 }, "timeout"],
  [{ timeout: 2 ** 31 }, "timeout"],
  [{ retries: -1 }, "retries"],
  [{ headers: { Authorization: "Bearer x" } }, "headers"],
])("%j is refused when the client is made", (options, option) => {
  expect(() => createSpacesClient({ accessToken, ...options })).toThrow(OptionsError);
  try {
    createSpacesClient({ accessToken, ...options });
  } catch (error) {
    expect(error).toMatchObject({ kind: "options", option });
    expect(String(error)).not.toContain("secret");
  }
});

test("a missing credential names the option and the environment variable", () => {
  expect(() => createSpacesClient({ baseUrl: "https://spaces.pe/api/v1" })).toThrow(
    /accessToken is missing.*SPACES_ACCESS_TOKEN/,
  );
});

test("a credential may be a function, asked before each call", async () => {
  const { url, seen } = await scriptedServer({ json: account });
  let asked = 0;
  const spaces = createSpacesClient({ baseUrl: url, accessToken: async () => `token-${++asked}` });
  await spaces.account.get();
  await spaces.account.get();
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(
    ["token-1:", "token-2:"].map((pair) => `Basic ${btoa(pair)}`),
  );
});

test("the secret is in no message, no inspection and no log", async () => {
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const logger = { error: log, warn: log, info: log, debug: log };
  const { url } = await scriptedServer((response) => response.writeHead(400).end("{}"));
  const spaces = createSpacesClient({ accessToken, baseUrl: url, logger });
  const result = await spaces.account.get().result();
  const shown = [
    inspect(spaces, { depth: 9 }),
    inspect(result, { depth: 9 }),
    JSON.stringify(spaces),
    ...lines,
  ];
  expect(lines).toHaveLength(1);
  for (const secret of [accessToken, btoa(`${accessToken}:`)])
    expect(shown.join("\n")).not.toContain(secret);
});

test("a caller's headers are sent, null removes one, an owned one is refused", async () => {
  const { url, seen } = await scriptedServer({ json: account });
  const spaces = createSpacesClient({ accessToken, baseUrl: url, headers: { "X-Trace": "a" } });
  await spaces.account.get({ headers: { "X-More": "b" } });
  await spaces.account.get({ headers: { "x-trace": null } });
  expect(seen[0]?.headers).toMatchObject({ "x-trace": "a", "x-more": "b" });
  expect(seen[1]?.headers["x-trace"]).toBeUndefined();
  const refused = await spaces.account.get({ headers: { authorization: null } }).result();
  expect(refused).toMatchObject({ ok: false, error: { kind: "options", option: "headers" } });
});

test("request reaches what the document does not describe, and nothing outside the base URL", async () => {
  const { spaces, seen } = await clientOf({ json: { fine: true } });
  expect(await spaces.request("get", "/reports/{year}", { pathParams: { year: 2026 } })).toEqual({
    fine: true,
  });
  expect(seen[0]?.url).toBe("/api/v1/reports/2026");
  for (const path of [
    "//evil.example/x",
    "reports",
    "/a\\b",
    "/a?b=c",
    "/../../x",
    "/a/%2e%2e/b",
  ]) {
    expect((await spaces.request("GET", path).result()).ok).toBe(false);
  }
  expect(seen).toHaveLength(1);
});
