// A resume token goes on with the list that gave it, and with no other.
import { type ClientOptions, OptionsError, PaginationError } from "specloom";
import { byOffset, ListCall, type OperationCall } from "specloom/runtime";
import { createSpaazaClient, createSpaazaTransport } from "specloom/spaaza";
import { createSpacesClient } from "specloom/spaces";
import { describe, expect, test } from "vitest";
import { type Step, scriptedServer } from "./scripted-server.js";

const credentials = { chainId: 1743, sessionUserId: 70112, sessionKey: "key", retries: 0 };
const rest: Step = {
  json: { offset: 2, limit: 2, total_count: 3, resources: [{ id: 3 }] },
};
const start: Step = {
  json: { offset: 0, limit: 2, total_count: 3, resources: [{ id: 1 }, { id: 2 }] },
};

interface Pages {
  pages(): AsyncGenerator<{ readonly resumeToken: string | undefined }, void, undefined>;
}

/** The token of the first page. */
async function tokenOf(list: Pages): Promise<string> {
  const { value } = await list.pages().next();
  return value?.resumeToken ?? "";
}

async function spaazaOf(...steps: Step[]) {
  const { url, seen } = await scriptedServer(...steps);
  return { seen, spaaza: createSpaazaClient({ ...credentials, baseUrl: url }) };
}

describe("a token is bound to its operation and parameters", () => {
  test("goes on with the same ones, of any length of pages, at any host and level", async () => {
    const { spaaza } = await spaazaOf(start);
    const resumeToken = await tokenOf(spaaza.vouchers.list({ status: "claimed", limit: 2 }));
    expect(resumeToken).toMatch(/^[\w-]{1,39}$/);
    const other = await spaazaOf(rest);
    const { vouchers } = other.spaaza.withOptions({ timeout: 9_000, sessionKey: "renewed" });
    const options = { resumeToken, recursionLevel: 1 } as const;
    const list = vouchers.list({ limit: 50, status: "claimed", offset: 0 }, options);
    expect(await list.toArray({ max: 9 })).toEqual([{ id: 3 }]);
    expect(other.seen[0]?.url).toBe("/resources/vouchers?limit=50&status=claimed&offset=2");
  });

  test("is refused with another filter, by another list and by another client option", async () => {
    const { spaaza, seen } = await spaazaOf(start);
    const resumeToken = await tokenOf(spaaza.vouchers.list({ status: "claimed", limit: 2 }));
    const elsewhere = spaaza.withOptions({ chainId: 1744 });
    for (const list of [
      () => spaaza.vouchers.list({ status: "redeemed", limit: 2 }, { resumeToken }),
      () => spaaza.vouchers.list({ limit: 2 }, { resumeToken }),
      () => spaaza.businesses.list({ limit: 2 }, { resumeToken }),
      () => elsewhere.vouchers.list({ status: "claimed", limit: 2 }, { resumeToken }),
    ]) {
      const result = await list().result();
      if (result.ok) throw new Error("the token was accepted");
      expect(result.error).toBeInstanceOf(OptionsError);
      expect(result.error).toMatchObject({ kind: "options", option: "resumeToken" });
      expect(result.error.message).toMatch(/is of another list, or .* with other parameters/);
    }
    expect(seen).toHaveLength(1);
  });

  test("that of a failure is bound, too", async () => {
    const { spaaza } = await spaazaOf(start, { json: {} });
    const walk = spaaza.vouchers.list({ status: "claimed", limit: 2 }).toArray({ max: 9 });
    const error = await walk.catch((reason: unknown) => reason);
    if (!(error instanceof PaginationError)) throw error;
    const { resumeToken = "" } = error;
    expect(Object.keys(error)).not.toContain("resumeToken");
    const wrong = await spaaza.vouchers.list({ status: "redeemed" }, { resumeToken }).result();
    expect(wrong).toMatchObject({ error: { kind: "options", option: "resumeToken" } });
  });

  test.each<[string, Partial<OperationCall>, boolean]>([
    ["the same", {}, true],
    ["the same in another order", { params: { at: new Date(0), ids: [1, "2"], "a b": "c" } }, true],
    ["as they are written", { params: { "a b": "c", ids: ["1", "2"], at: new Date(0) } }, true],
    ["undefined ones", { params: { ...paramsOf(), more: undefined } }, true],
    ["another order of values", { params: { ...paramsOf(), ids: ["2", 1] } }, false],
    ["another date", { params: { ...paramsOf(), at: new Date(1) } }, false],
    ["another path parameter", { pathParams: { id: 8 } }, false],
    ["another method", { method: "POST" }, false],
  ])("%s", async (_, change, isSame) => {
    const { url } = await scriptedServer(start, rest);
    const transport = createSpaazaTransport({ ...credentials, baseUrl: url });
    const pages = byOffset({ items: "resources", offset: "offset", total: "total_count" });
    const operation = {
      ...{ method: "GET", path: "/lists/{id}", pathParams: { id: 7 }, params: paramsOf() },
    };
    const list = (call: OperationCall) => new ListCall(transport, pages, call);
    const resumeToken = await tokenOf(list(operation));
    const again = { ...operation, ...change, options: { resumeToken } as ClientOptions };
    expect((await list(again).result()).ok).toBe(isSame);
  });

  test("where the document does not name the limit, it is bound to that as well", async () => {
    const { url } = await scriptedServer(start);
    const transport = createSpaazaTransport({ ...credentials, baseUrl: url });
    const pages = { items: "resources", offset: "offset", total: "total_count" };
    const call = (limit: number, options = {}): OperationCall => {
      return { method: "GET", path: "/lists", params: { limit }, options };
    };
    for (const [limit, isSame] of [
      [undefined, false],
      ["limit", true],
    ] as const) {
      const pagination = byOffset(limit === undefined ? pages : { ...pages, limit });
      const resumeToken = await tokenOf(new ListCall(transport, pagination, call(2)));
      const list = new ListCall(transport, pagination, call(3, { resumeToken }));
      expect((await list.result()).ok).toBe(isSame);
    }
  });

  test("arguments that cannot be sent fail as they do without a token", async () => {
    const { spaaza } = await spaazaOf(start);
    const resumeToken = await tokenOf(spaaza.vouchers.list());
    const circular: Record<string, unknown> = {};
    circular["self"] = circular;
    const result = await spaaza.vouchers.list(circular, { resumeToken }).result();
    expect(result).toMatchObject({ ok: false, error: { kind: "options" } });
  });
});

test("tokens that a release made are read by the next one", async () => {
  // As they were written into files: nothing that goes into a token may change without a new version.
  const { spaaza, seen } = await spaazaOf(rest);
  const options = { resumeToken: "WzIsInJqNjA4dCIsOSwwLDFd" };
  await spaaza.vouchers.list({ status: "claimed", limit: 2 }, options);
  expect(seen[0]?.url).toBe("/resources/vouchers?status=claimed&limit=2&offset=1");
  const { url, seen: others } = await scriptedServer({ json: { data: [], has_more: false } });
  const spaces = createSpacesClient({ accessToken: "token", baseUrl: url });
  await spaces.customers.list({ limit: 2 }, { resumeToken: "WzIsIjFnampjbXIiLG51bGwsMCwiYiJd" });
  expect(others[0]?.url).toBe("/customers?limit=2&starting_after=b");
});

describe("a text that is not a token of now", () => {
  const tokenFrom = (...parts: unknown[]) => btoa(JSON.stringify(parts)).replaceAll("=", "");

  test.each([
    ["of the version before", tokenFrom(1, null, 0, "b"), /older version.*from its start/],
    ["of a version to come", tokenFrom(3, null, 0, "b"), /newer version/],
    ["of no version", tokenFrom("2", null, 0, "b"), /that a page of this list gave/],
    ["an object", btoa("{}"), /that a page of this list gave/],
    ["cut", tokenFrom(2, "x", null, 0, "b").slice(0, -3), /that a page of this list gave/],
  ])("%s", async (_, resumeToken, message) => {
    const spaces = createSpacesClient({ accessToken: "token" });
    const result = await spaces.customers.list({}, { resumeToken }).result();
    expect(result).toMatchObject({
      error: { kind: "options", option: "resumeToken", message: expect.stringMatching(message) },
    });
  });
});

function paramsOf() {
  return { "a b": "c", ids: [1, "2"], at: new Date(0), offset: 0 };
}
