// `client.fetch` against the sandboxes of both APIs.
import { createSpaazaClient, type SpaazaOptions } from "specloom/spaaza";
import { createSpaazaSandbox } from "specloom/spaaza/sandbox";
import { createSpacesClient } from "specloom/spaces";
import { createSpacesSandbox } from "specloom/spaces/sandbox";
import { expect, expectTypeOf, test } from "vitest";

const level = "X-Spaaza-Response-Recursion-Level";
const session = { chainId: 1743, sessionUserId: 70112, sessionKey: "sandbox-session-key" };

async function spacesFetch() {
  const sandbox = await createSpacesSandbox();
  const { fetch } = createSpacesClient({ accessToken: "sandbox-token", fetch: sandbox.fetch });
  return { sandbox, fetch };
}

async function spaazaFetch(options: SpaazaOptions = {}) {
  const sandbox = await createSpaazaSandbox();
  const { fetch } = createSpaazaClient({ ...session, fetch: sandbox.fetch, ...options });
  return { sandbox, fetch };
}

test("is assignable to what takes a fetch", () => {
  const { fetch } = createSpacesClient({ accessToken: "token" });
  // A handler of recorded requests calls it with a Request, openapi-fetch too.
  expectTypeOf(fetch).toExtend<typeof globalThis.fetch>();
  expectTypeOf(fetch).toExtend<(input: Request) => Promise<Response>>();
  expectTypeOf(fetch).toExtend<(url: string, init: RequestInit) => Promise<Response>>();
});

test("has the credentials of the client", async () => {
  const { fetch } = await spacesFetch();
  const response = await fetch("/customers?limit=2");
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ object: "list", has_more: true });
});

test("has the level of the client, or that of the call", async () => {
  const { fetch } = await spaazaFetch();
  const keysAt = async (init?: RequestInit) => {
    const body: unknown = await (await fetch("/resources/business/48213", init)).json();
    const { results = body } = body as { results?: unknown };
    return Object.keys(Object(results)).sort();
  };
  expect(await keysAt({ headers: { [level]: "0" } })).toEqual(["id", "owner_code"]);
  expect(await keysAt()).toContain("chain");
});

test("gives a 404 as it is", async () => {
  const { fetch } = await spaazaFetch();
  const response = await fetch("/resources/business/1");
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ error: { code: 544, name: "resource_not_found" } });
});

test("sends again what the sandbox refuses at first", async () => {
  const { sandbox } = await spaazaFetch();
  let refused = 0;
  const { fetch } = createSpaazaClient({
    ...session,
    fetch: async (url, init) => {
      if (refused++ === 0)
        return new Response(null, { status: 503, headers: { "Retry-After": "0" } });
      return sandbox.fetch(url, init);
    },
  });
  expect((await fetch("/resources/business/48213")).status).toBe(200);
  expect(refused).toBe(2);
});

test("sends a form again whole", async () => {
  const bodies: string[] = [];
  const { fetch } = createSpacesClient({
    accessToken: "sandbox-token",
    fetch: async (url, init) => {
      bodies.push(await new Request(url, init).text());
      return new Response(null, { status: bodies.length < 2 ? 503 : 204 });
    },
  });
  const body = new FormData();
  body.append("file", new Blob(["contents"]), "a.txt");
  expect((await fetch("/files", { method: "PUT", body })).status).toBe(204);
  expect(bodies.map((text) => text.includes("contents"))).toEqual([true, true]);
});

test("stops at a signal, and goes to no other origin", async () => {
  const { fetch, sandbox } = await spacesFetch();
  const reason = new Error("enough");
  const signal = AbortSignal.abort(reason);
  await expect(fetch("/account", { signal })).rejects.toBe(reason);
  const elsewhere = fetch("https://example.com/account");
  await expect(elsewhere).rejects.toMatchObject({ kind: "options", option: "input" });
  expect(sandbox.requests).toEqual([]);
});

test("logs no credential", async () => {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const logger = { error: log, warn: log, info: log, debug: log };
  const { fetch } = await spaazaFetch({ logger, logLevel: "debug" });
  await fetch(`/resources/business/48213?key=${session.sessionKey}`);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join("\n")).not.toContain(session.sessionKey);
});
