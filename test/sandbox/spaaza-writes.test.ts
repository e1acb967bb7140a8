// Creating, updating, replacing and deleting. Each test starts from the seeded data.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../generator/document/json.js";
import { atLevel, now, startSpaaza } from "./spaaza.js";
import { type Answer, errorOf, objects, type Started } from "./start.js";

let spaaza: Started;

beforeAll(async () => {
  spaaza = await startSpaaza();
});

beforeEach(() => spaaza.sandbox.reset());

afterAll(() => spaaza.sandbox.close());

function ask(method: string, path: string, body?: JsonObject, level = 4): Promise<Answer> {
  const init = body === undefined ? {} : { body };
  return spaaza.ask(method, `/resources/${path}`, { ...init, headers: atLevel(level) });
}

async function code(method: string, path: string, body?: JsonObject): Promise<unknown> {
  return errorOf(await ask(method, path, body)).code;
}

describe("POST", () => {
  test("C6: answers 200 with the resource, which is there from then on", async () => {
    const made = await ask("POST", "business", { name: "New Store", owner_code: "NL-9000" });
    expect(made.status).toBe(200);
    expect(made.body).toMatchObject({
      owner_code: "NL-9000",
      is_shut_down: false,
      towncity: null,
      chain: { id: 1743 },
      created_date: now,
      last_modified_date: null,
      deleted: false,
    });
    expect((await ask("GET", `business/${made.body["id"]}`)).body).toEqual(made.body);
    expect((await ask("GET", "business?owner_code=NL-9000")).body).toEqual(made.body);
    expect((await ask("GET", "businesses")).body["total_count"]).toBe(1201);
  });

  test("C21: rendered at the asked level", async () => {
    const { body } = await ask("POST", "business", { name: "New Store" }, 0);
    expect(Object.keys(body)).toEqual(["id", "owner_code"]);
  });

  test.each([
    ["business", { name: "New", owner_code: "NL-0417" }],
    ["content-page", { name: "home" }],
    ["allowed_ip_range", { cidr: "203.0.113.0/24" }],
  ])("R19: a %s that is there already answers 541", async (word, body) => {
    const answer = await ask("POST", word, body);
    expect(errorOf(answer)).toMatchObject({ code: 541, status: 400 });
    expect(errorOf(answer).text).toContain(Object.values(body).at(-1));
  });

  test("R19: identifiers are unique within a chain only", async () => {
    const headers = { "X-Spaaza-Chain-ID": "2861" };
    const body = { name: "New", owner_code: "NL-0417" };
    expect((await spaaza.ask("POST", "/resources/business", { body, headers })).status).toBe(200);
  });

  test("C13: an unknown property is ignored", async () => {
    const { body, status } = await ask("POST", "business", { name: "New", colour: "red" });
    expect(status).toBe(200);
    expect(body).not.toHaveProperty("colour");
  });

  test("a voucher names its campaign and its user by id", async () => {
    const body = { type: "basket", campaign_id: 5310, user_id: 31508, amount: 5 };
    const made = await ask("POST", "voucher", body);
    expect(made.body).toMatchObject({
      status: "generated",
      amount_original: 5,
      campaign: { id: 5310, chain: { id: 1743 } },
      user: { last_name: "Brandsma" },
    });
    expect(made.body["key"]).toMatch(/^[0-9a-f]{64}$/);
    expect((await ask("GET", `voucher?key=${made.body["key"]}`)).body).toEqual(made.body);
  });

  test("R19: an identifier that cannot be written answers 541 where it is taken, else 543", async () => {
    const voucher = { type: "basket", campaign_id: 5310 };
    const { body } = await ask("GET", "voucher/7714209");
    expect(await code("POST", "voucher", { ...voucher, key: String(body["key"]) })).toBe(541);
    expect(await code("POST", "voucher", { ...voucher, key: "new" })).toBe(543);
    expect(await code("POST", "service_client", { name: "x", id: 3301 })).toBe(541);
  });

  test("R26: a link to what is not there cannot be saved", async () => {
    expect(await code("POST", "voucher", { type: "basket", campaign_id: 1 })).toBe(408);
    expect(await code("POST", "voucher", { type: "basket", campaign_id: 5410 })).toBe(408);
  });

  test("C13: a link is written by its id, not as an object", async () => {
    const body = { type: "basket", campaign_id: 5310, campaign: { id: 5310 } };
    expect(await code("POST", "voucher", body)).toBe(543);
  });

  test("the secret of an access token is shown once", async () => {
    const body = { service_client_id: 3301, scope: "chain:1743" };
    const made = await ask("POST", "access_token", body);
    expect(made.status).toBe(200);
    expect(made.body["token_secret"]).toEqual(expect.any(String));
    expect(made.body).toMatchObject({ active: true, service_client: { id: 3301 } });
    const { id, token_secret } = made.body;
    const again = await ask("GET", `access_token/${id}`);
    expect(JSON.stringify(again.body)).not.toContain(token_secret);
    const client = await ask("GET", "service_client/3301");
    expect(objects(client.body, "access_tokens").map((token) => token["id"])).toContain(id);
  });
});

describe("PATCH", () => {
  test("changes what was sent, and nothing else", async () => {
    const before = (await ask("GET", "business/48213")).body;
    const body = { email_address: "desk@lantern.example" };
    const after = await ask("PATCH", "business/48213", body);
    expect(after.body).toEqual({ ...before, ...body, last_modified_date: now });
    expect((await ask("GET", "business/48213")).body).toEqual(after.body);
  });

  test("by identifier", async () => {
    const { body } = await ask("PATCH", "business?owner_code=NL-0417", { format: "city" });
    expect(body).toMatchObject({ id: 48213, format: "city" });
    expect((await ask("GET", "business/48213")).body["format"]).toBe("city");
  });

  test("R29 C15: identifiers of another resource answer 462", async () => {
    const path = "business/48213?owner_code=NL-0422";
    expect(await code("PATCH", path, { name: "New" })).toBe(462);
    expect(await code("PATCH", "business/48213", { owner_code: "NL-0422" })).toBe(462);
    expect(await code("PUT", "business/48213", { name: "x", owner_code: "NL-0422" })).toBe(462);
  });

  test("R29: one that cannot be written answers 462 too, and 543 where it belongs to nobody", async () => {
    const client = "service_client/3301";
    expect(await code("PATCH", client, { id: 3318 })).toBe(462);
    expect(await code("PUT", client, { name: "x", id: 3318 })).toBe(462);
    expect(await code("PATCH", client, { id: 99 })).toBe(543);
    expect((await ask("PATCH", client, { id: 3301, name: "New" })).body["name"]).toBe("New");
    const { body } = await ask("GET", "voucher/7714266");
    expect(await code("PATCH", "voucher/7714209", { key: String(body["key"]) })).toBe(462);
    expect(await code("PATCH", "voucher/7714209", { key: null })).toBe(543);
  });

  test("its own identifier is none of another", async () => {
    const { status } = await ask("PATCH", "business/48213", { owner_code: "NL-0417" });
    expect(status).toBe(200);
  });

  test("R22: of what is not there", async () => {
    expect(await code("PATCH", "business/1", { name: "New" })).toBe(544);
  });

  test.each([{ id: 1 }, { chain: { id: 1 } }, { created_date: now }, { deleted: true }])(
    "C13: %o is read-only",
    async (body) => {
      expect(await code("PATCH", "business/48213", body)).toBe(543);
    },
  );

  test.each([{ type: "honour" }, { campaign_id: 5311 }, { key: "x" }])(
    "C13: %o of a voucher is set once",
    async (body) => {
      expect(await code("PATCH", "voucher/7714209", body)).toBe(543);
    },
  );

  test("C17: redeemed is final", async () => {
    const redeemed = await ask("PATCH", "voucher/7714209", { status: "redeemed" });
    expect(redeemed.body).toMatchObject({ redeemed_date: now, amount_redeemed: 12.5 });
    const answer = await ask("PATCH", "voucher/7714209", { status: "claimed" });
    expect(errorOf(answer)).toMatchObject({ code: 408, status: 400 });
    expect(await code("PUT", "voucher/7714209", { status: "generated" })).toBe(408);
    expect((await ask("PATCH", "voucher/7714209", { notes: "Kept" })).status).toBe(200);
  });

  test("R26: a content page cannot be below itself", async () => {
    expect(await code("PATCH", "content-page/600", { parent_id: 612 })).toBe(408);
    expect(await code("PATCH", "content-page/612", { parent_id: 612 })).toBe(408);
    const moved = await ask("PATCH", "content-page/612", { parent_id: 601 });
    expect(moved.body["parent"]).toMatchObject({ id: 601, parent: { id: 600 } });
  });

  test("audited resources note who changed them", async () => {
    const { body } = await ask("PATCH", "allowed_ip_range/418", { notes: "New" });
    expect(body).toMatchObject({ last_modified_date: now, last_updated_by: { id: 70112 } });
  });
});

describe("PUT", () => {
  test("C5: replaces what may be written; the rest falls back to null or its default", async () => {
    const body = { name: "Canal Street", owner_code: "NL-0417" };
    const after = await ask("PUT", "business/48213", body);
    expect(after.body).toMatchObject({
      ...body,
      id: 48213,
      towncity: null,
      latitude: null,
      is_shut_down: false,
      opening_times: null,
      created_date: "2026-02-11T09:14:05+00:00",
      chain: { id: 1743 },
    });
  });

  test("C5: required properties must be there", async () => {
    expect(await code("PUT", "business/48213", { owner_code: "NL-0417" })).toBe(543);
  });

  test("C5: resets links, lists and defaults", async () => {
    const { body } = await ask("PUT", "content-page?name=spring-lookbook", { name: "lookbook" });
    expect(body).toMatchObject({ id: 612, parent: null, zones: [], order: 0, active: true });
  });

  test("C5: never creates", async () => {
    expect(await code("PUT", "business/1", { name: "New" })).toBe(544);
    expect(await code("PUT", "business?owner_code=XX-1", { name: "New" })).toBe(544);
  });
});

describe("DELETE", () => {
  test("C6: a soft deletion answers with the resource as last stored, then hides it", async () => {
    const gone = await ask("DELETE", "business/48213");
    expect(gone.status).toBe(200);
    expect(gone.body).toMatchObject({ id: 48213, deleted: true, deleted_by: 70112 });
    expect(await code("GET", "business/48213")).toBe(544);
    expect(await code("GET", "business?owner_code=NL-0417")).toBe(544);
    expect(await code("PATCH", "business/48213", { name: "New" })).toBe(544);
    expect(await code("DELETE", "business/48213")).toBe(544);
    expect((await ask("GET", "businesses")).body["total_count"]).toBe(1199);
  });

  test("the identifier of a deleted resource is free again", async () => {
    await ask("DELETE", "business/48213");
    const { status } = await ask("POST", "business", { name: "New", owner_code: "NL-0417" });
    expect(status).toBe(200);
  });

  test("by identifier", async () => {
    expect((await ask("DELETE", "content-page?name=spring-lookbook")).body["id"]).toBe(612);
    expect(await code("GET", "content-page/612")).toBe(544);
  });

  test("C15: identifiers that disagree answer 544", async () => {
    expect(await code("DELETE", "business/48213?owner_code=NL-0422")).toBe(544);
  });

  test("a hard deletion leaves links without an end", async () => {
    await ask("DELETE", "content-page/601");
    expect((await ask("GET", "content-page/613")).body["parent"]).toBeNull();
  });

  test("a service client stays behind its tokens", async () => {
    const gone = await ask("DELETE", "service_client/3301");
    expect(gone.body).toMatchObject({ deleted_by: 70112 });
    const { body } = await ask("GET", "access_token/0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47");
    expect(body["service_client"]).toMatchObject({ id: 3301 });
  });

  test("a deleted token is none of its client's", async () => {
    await ask("DELETE", "access_token/0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47");
    const tokens = objects((await ask("GET", "service_client/3301")).body, "access_tokens");
    expect(tokens).toHaveLength(2);
  });
});
