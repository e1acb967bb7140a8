import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../generator/document/json.js";
import { describeSandbox } from "../../generator/sandbox/index.js";
import { definitionOf } from "./definitions.js";
import { objects, type Started, start } from "./start.js";

const basic = (token: string) => ({ Authorization: `Basic ${btoa(`${token}:`)}` });

let spaces: Started;

beforeAll(async () => {
  spaces = await start("spaces", basic("sandbox-token"));
});

afterAll(() => spaces.sandbox.close());

describe("authentication", () => {
  test("S01 S03: the token is the user name of HTTP Basic, below /api/v1", async () => {
    expect(new URL(spaces.url).pathname).toBe("/api/v1");
    const { body, status } = await spaces.ask("GET", "/account");
    expect(status).toBe(200);
    expect(body).toMatchObject({ object: "account", name: "Ingrid Solberg" });
  });

  test.each([
    ["no header", { Authorization: null }],
    ["another token", basic("other")],
    ["a password", { Authorization: `Basic ${btoa("sandbox-token:secret")}` }],
    ["a bearer header (S04)", { Authorization: "Bearer sandbox-token" }],
    ["no Base64", { Authorization: "Basic ???" }],
    ["a reserved form that stands for no status", basic("sandbox-999")],
  ])("S11: %s answers 401 with a challenge", async (_, headers) => {
    const { body, headers: sent, status } = await spaces.ask("GET", "/customers", { headers });
    expect(status).toBe(401);
    expect(sent.get("WWW-Authenticate")).toMatch(/^Basic realm="/);
    expect(body).toHaveProperty("message");
  });

  test("S05: it comes before everything else", async () => {
    const headers = { Authorization: null };
    expect((await spaces.ask("GET", "/nothing", { headers })).status).toBe(401);
    expect((await spaces.ask("GET", "/customers?limit=0", { headers })).status).toBe(401);
  });
});

describe("lists", () => {
  test.each([
    [20, 13],
    [100, 3],
  ])("S16 S21: 250 customers at limit %i in %i requests, forward", async (limit, requests) => {
    const before = spaces.sandbox.count("listCustomers");
    const ids: unknown[] = [];
    let query = `?limit=${limit}`;
    for (let more = true; more; ) {
      const { body } = await spaces.ask("GET", `/customers${query}`);
      ids.push(...objects(body, "data").map(({ id }) => id));
      more = body["has_more"] === true;
      query = `?limit=${limit}&starting_after=${ids.at(-1)}`;
    }
    expect(new Set(ids).size).toBe(250);
    expect(spaces.sandbox.count("listCustomers") - before).toBe(requests);
  });

  test("S19: walking backward gives the objects directly before the cursor, in list order", async () => {
    const all = await every("/customers");
    const ids = all.map(({ id }) => id);
    const backward: unknown[] = [ids.at(-1)];
    for (let more = true; more; ) {
      const { body } = await spaces.ask(
        "GET",
        `/customers?limit=20&starting_before=${backward[0]}`,
      );
      backward.unshift(...objects(body, "data").map(({ id }) => id));
      more = body["has_more"] === true;
    }
    expect(backward).toEqual(ids);
  });

  test("between two cursors, both exclusive", async () => {
    const ids = (await every("/customers")).map(({ id }) => id);
    const query = `?starting_after=${ids[3]}&starting_before=${ids[6]}`;
    const { body } = await spaces.ask("GET", `/customers${query}`);
    expect(objects(body, "data").map(({ id }) => id)).toEqual([ids[4], ids[5]]);
    expect(body["has_more"]).toBe(false);
  });

  test("S17: 20 objects by default; S20: the form of a list", async () => {
    const { body } = await spaces.ask("GET", "/customers");
    expect(body).toMatchObject({ object: "list", count: 20, has_more: true });
    expect(body["data"]).toHaveLength(20);
  });

  test.each([
    ["limit=0", "limit"],
    ["limit=101", "limit"],
    ["limit=many", "limit"],
    ["limit=", "limit"],
    ["limit=5&limit=6", "limit"],
    ["starting_after=nobody", "starting_after"],
    ["starting_before=nobody", "starting_before"],
    ["page=2", "page"],
  ])("S10: %s answers 400 and names %s", async (query, name) => {
    const { body, status } = await spaces.ask("GET", `/customers?${query}`);
    expect(status).toBe(400);
    expect(body["message"]).toContain(name);
  });

  test.each(["captured_emails", "events", "resource_subscriptions", "subscriptions", "webhooks"])(
    "S16 S21 decision 11: %s have no id, and page by token or time of creation to the end",
    async (path) => {
      const large = await walk(path, 100);
      const small = await walk(path, 7);
      expect(new Set(large.map((object) => JSON.stringify(object))).size).toBe(large.length);
      expect(small).toEqual(large);
      const last = large.at(-1);
      const query = `limit=7&starting_before=${last?.["token"] ?? last?.["created"]}`;
      const before = objects((await spaces.ask("GET", `/${path}?${query}`)).body, "data");
      expect(before).toEqual(large.slice(-8, -1));
      const { body, status } = await spaces.ask("GET", `/${path}?starting_after=1`);
      expect(status).toBe(400);
      expect(body["message"]).toContain("starting_after");
    },
  );

  test("whole numbers are cursors as well", async () => {
    const { body } = await spaces.ask("GET", "/spaces?starting_after=3&limit=1");
    expect(objects(body, "data")[0]).toMatchObject({ id: 4, url: null });
  });
});

describe("single objects", () => {
  test.each([
    ["/customers/7fK2xWq9LrTb", { name: "Tomas Okafor", space: { id: 3 } }],
    ["/invoices/Zp41MvHc8sYd", { customer: { id: "7fK2xWq9LrTb", space: { id: 3 } } }],
    ["/spaces/3", { url: "https://spaces.pe/s/harbour-roast" }],
    [
      "/customers/7fK2xWq9LrTb/subscriptions/monthly-beans-5c1e",
      { customer: { id: "7fK2xWq9LrTb" } },
    ],
  ])("S09: %s", async (path, expected) => {
    const { body, status } = await spaces.ask("GET", path);
    expect(status).toBe(200);
    expect(body).toMatchObject(expected);
  });

  test("a subscription is found by its customer and its token together", async () => {
    const [first] = await every("/customers");
    const path = `/customers/${first?.["id"]}/subscriptions/monthly-beans-5c1e`;
    expect((await spaces.ask("GET", path)).status).toBe(404);
  });

  test.each([
    ["GET", "/customers/nobody"],
    ["GET", "/invoices/none"],
    ["GET", "/spaces/9999"],
    ["GET", "/nothing"],
    ["GET", "/customers/"],
    ["GET", "/customers/%E0%A4%A"],
    ["DELETE", "/customers/7fK2xWq9LrTb"],
    ["POST", "/customers"],
  ])("S12: %s %s answers 404 as JSON", async (method, path) => {
    const { body, status } = await spaces.ask(method, path);
    expect(status).toBe(404);
    expect(body).toHaveProperty("message");
  });

  test.each(["abc", "0", "1.5"])("S10: space %s answers 400 and names space_id", async (id) => {
    const { body, status } = await spaces.ask("GET", `/spaces/${id}`);
    expect(status).toBe(400);
    expect(body["message"]).toContain("space_id");
  });
});

describe("creating a resource subscription", () => {
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  const target_url = "https://hooks.millbank-books.example/new";

  test("the answer has status 200, and the list has it", async () => {
    const before = (await last("/resource_subscriptions")).length;
    const body = new URLSearchParams({ event: "invoice.paid", target_url });
    const made = await spaces.ask("POST", "/resource_subscriptions", { body });
    expect(made.status).toBe(200);
    expect(made.body).toMatchObject({ event: "invoice.paid", target_url });
    const after = await last("/resource_subscriptions");
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)).toEqual(made.body);
  });

  test.each([
    ["event=invoice.paid", form, "target_url"],
    ["event=invoice.lost&target_url=https%3A%2F%2Fa.example", form, "event"],
    ["event=invoice.paid&target_url=nowhere", form, "target_url"],
    [`event=invoice.paid&target_url=https%3A%2F%2Fa.example&created=1`, form, "created"],
    ["", form, "body"],
    ['{"event":"invoice.paid"}', { "Content-Type": "application/json" }, "Content-Type"],
  ])("S10: the body %s answers 400 and names what is wrong", async (body, headers, name) => {
    const answer = await spaces.ask("POST", "/resource_subscriptions", { body, headers });
    expect(answer.status).toBe(400);
    expect(answer.body["message"]).toContain(name);
  });
});

describe("errors on demand", () => {
  test("a reserved token answers each status of the catalogue", async () => {
    const { reserved, seeded } = describeSandbox(spaces.document, definitionOf("spaces"));
    expect(seeded.map(({ value }) => value)).toEqual(["sandbox-token"]);
    expect(reserved.map(({ value }) => value)).toEqual(
      [400, 401, 404, 500].map((status) => `sandbox-${status}`),
    );
    for (const { error, value } of reserved) {
      const { body, status } = await spaces.ask("GET", "/nothing", { headers: basic(value) });
      expect(status).toBe(error.status);
      expect(body["message"]).not.toContain(value);
    }
  });
});

describe("S07: HTTPS", () => {
  test("plain HTTP is refused when TLS is demanded, unless a proxy took HTTPS", async () => {
    const strict = await start("spaces", basic("sandbox-token"), { requireTls: true });
    const refused = await strict.ask("GET", "/nothing");
    expect(refused.status).toBe(400);
    expect(refused.body["message"]).toContain("HTTPS");
    const headers = { "X-Forwarded-Proto": "https" };
    expect((await strict.ask("GET", "/account", { headers })).status).toBe(200);
    const url = "https://spaces.pe/api/v1/account";
    const inProcess = await strict.sandbox.fetch(url, { headers: basic("sandbox-token") });
    expect(inProcess.status).toBe(200);
    await strict.sandbox.close();
  });
});

/** All objects of a list without ids. */
async function walk(path: string, limit: number): Promise<JsonObject[]> {
  const all: JsonObject[] = [];
  for (let more = true; more; ) {
    const last = all.at(-1);
    const after = last ? `&starting_after=${last["token"] ?? last["created"]}` : "";
    const { body } = await spaces.ask("GET", `/${path}?limit=${limit}${after}`);
    all.push(...objects(body, "data"));
    more = body["has_more"] === true;
  }
  return all;
}

async function every(path: string): Promise<JsonObject[]> {
  const all: JsonObject[] = [];
  for (let more = true; more; ) {
    const after = all.length === 0 ? "" : `&starting_after=${all.at(-1)?.["id"]}`;
    const { body } = await spaces.ask("GET", `${path}?limit=100${after}`);
    all.push(...objects(body, "data"));
    more = body["has_more"] === true;
  }
  return all;
}

async function last(path: string): Promise<JsonObject[]> {
  return objects((await spaces.ask("GET", `${path}?limit=100`)).body, "data");
}
