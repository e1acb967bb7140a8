// Single resources, recursion levels, lists with their filters, searches and orders.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../generator/document/json.js";
import { atLevel, startSpaaza } from "./spaaza.js";
import { errorOf, objects, type Started } from "./start.js";

let spaaza: Started;

beforeAll(async () => {
  spaaza = await startSpaaza();
});

afterAll(() => spaaza.sandbox.close());

async function get(path: string, level?: number): Promise<JsonObject> {
  const headers = level === undefined ? {} : atLevel(level);
  const { body, status } = await spaaza.ask("GET", `/resources/${path}`, { headers });
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
}

describe("recursion levels", () => {
  const path = "voucher/7714209";

  test("R12: level 4 holds the campaign at 2, and that its chain at 0", async () => {
    const voucher = await get(path, 4);
    expect(voucher["campaign"]).toEqual({
      id: 5310,
      title: "Autumn welcome",
      description: "A voucher for the first visit of the season.",
      chain: { id: 1743 },
    });
    expect(voucher).toHaveProperty("redemption_notes");
  });

  test("R12 R13: level 3, the default, holds the campaign at 1, without its chain", async () => {
    const voucher = await get(path, 3);
    expect(voucher["campaign"]).toEqual({ id: 5310, title: "Autumn welcome" });
    expect(voucher).not.toHaveProperty("redemption_notes");
    expect(await get(path)).toEqual(voucher);
  });

  test("R12: level 2 holds the campaign at 0", async () => {
    expect((await get(path, 2))["campaign"]).toEqual({ id: 5310 });
  });

  test("R11: level 1 holds no object, level 0 identifiers only", async () => {
    const voucher = await get(path, 1);
    expect(voucher).toMatchObject({ amount: 12.5, status: "claimed" });
    expect(Object.values(voucher).filter((value) => value && typeof value === "object")).toEqual(
      [],
    );
    expect(Object.keys(await get(path, 0))).toEqual(["id", "key"]);
  });

  test("a business grows with the level", async () => {
    const counts: number[] = [];
    for (const level of [0, 1, 2, 3, 4]) {
      counts.push(Object.keys(await get("business/48213", level)).length);
    }
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(new Set(counts).size).toBe(5);
  });

  test("C20: links in a circle end", async () => {
    const client = await get("service_client/3301", 4);
    const [token] = objects(client, "access_tokens");
    expect(token?.["service_client"]).toEqual({ id: 3301 });
  });

  test("C21: the level acts on each item of a list", async () => {
    const [first] = objects(await get("businesses?limit=1", 0), "resources");
    expect(Object.keys(first ?? {})).toEqual(["id", "owner_code"]);
  });
});

describe("identifiers", () => {
  test("one resource by identifier is the one by id", async () => {
    const business = await get("business/48213");
    expect(business).toMatchObject({ owner_code: "NL-0417", name: "Canal Street Flagship" });
    expect(await get("business?owner_code=NL-0417")).toEqual(business);
    expect(await get("business/48213?owner_code=NL-0417")).toEqual(business);
    expect(await get("content-page?name=spring-lookbook")).toMatchObject({ id: 612 });
    expect(await get("allowed_ip_range?cidr=203.0.113.0%2F24")).toMatchObject({ id: 418 });
    expect(await get("service_client?id=3301")).toMatchObject({ name: "Webshop connector" });
  });

  test.each([
    ["R22", "business/1"],
    ["R22", "business?owner_code=XX-0000"],
    ["C15: identifiers that disagree", "business/48213?owner_code=NL-0422"],
  ])("%s answers 544", async (_, path) => {
    const answer = await spaaza.ask("GET", `/resources/${path}`);
    expect(errorOf(answer)).toMatchObject({ code: 544, status: 404 });
  });
});

describe("lists", () => {
  test("R10: all 1,200 businesses, 25 at a time", async () => {
    const ids = new Set<unknown>();
    for (let offset = 0, total = 1; offset < total; offset += 25) {
      const page = await get(`businesses?offset=${offset}`);
      expect(page).toMatchObject({ result_type: "businesses", offset, limit: 25 });
      total = Number(page["total_count"]);
      for (const { id } of objects(page, "resources")) ids.add(id);
    }
    expect(ids.size).toBe(1200);
  });

  test("a page beyond the end is empty", async () => {
    const page = await get("businesses?offset=5000");
    expect(page).toMatchObject({ total_count: 1200, resources: [] });
  });

  test("another chain has its own", async () => {
    const headers = { "X-Spaaza-Chain-ID": "2861" };
    const { body } = await spaaza.ask("GET", "/resources/businesses", { headers });
    expect(body["total_count"]).toBe(40);
  });

  test.each(["vouchers", "content-pages", "allowed_ip_ranges", "service_clients", "access_tokens"])(
    "there are more %s than a page holds",
    async (path) => {
      expect(Number((await get(path))["total_count"])).toBeGreaterThan(25);
    },
  );

  test("filters compare for equality and combine with AND", async () => {
    const page = await get("businesses?countrycode=BE&is_shut_down=true&limit=500");
    const found = objects(page, "resources");
    expect(found.length).toBeGreaterThan(1);
    for (const business of found) {
      expect(business).toMatchObject({ countrycode: "BE", is_shut_down: true });
    }
    expect((await get("businesses?owner_code=NL-0417"))["total_count"]).toBe(1);
    expect((await get("businesses?owner_code=NL-04"))["total_count"]).toBe(0);
  });

  test("sorted by a property, in both directions", async () => {
    for (const name of ["name", "created_date", "last_modified_date"]) {
      const up = await values(`businesses?sort_by=${name}&limit=500`, name);
      expect(up).toEqual(up.toSorted());
      const down = await values(`businesses?sort_by=${name}&sort_order=desc&limit=500`, name);
      expect(down).toEqual(down.toSorted().reverse());
    }
  });
});

describe("search", () => {
  test("finds parts of words, in any case", async () => {
    for (const term of ["canal", "CANAL", "ana"]) {
      const found = await values(`businesses?search[name]=${term}&limit=500`, "name");
      expect(found.length).toBeGreaterThan(1);
      for (const name of found) expect(name.toLowerCase()).toContain(term.toLowerCase());
    }
  });

  test("search[*] looks into all searchable properties", async () => {
    const ids = await values("businesses?search[*]=NL-0417", "id");
    expect(ids).toEqual(["48213"]);
  });

  test("match_all wants every term, else one is enough", async () => {
    const one = await get("businesses?search[*]=flagship%20canal");
    const all = await get("businesses?search[*]=flagship%20canal&match_all=true");
    expect(all["total_count"]).toBe(1);
    expect(Number(one["total_count"])).toBeGreaterThan(1);
  });
});

describe("location", () => {
  const point = "location[latitude]=52.3702&location[longitude]=4.8952";

  test("nearest first, within the radius", async () => {
    const near = await get(`businesses?${point}&location[radius_km]=1`);
    const [first] = objects(near, "resources");
    expect(first).toMatchObject({ id: 48213 });
    const farther = await get(`businesses?${point}&location[radius_km]=40`);
    const towns = new Set(objects(farther, "resources").map(({ towncity }) => towncity));
    expect(Number(farther["total_count"])).toBeGreaterThan(Number(near["total_count"]));
    expect([...towns]).toContain("Amsterdam");
    expect([...towns]).not.toContain("Maastricht");
  });

  test("no radius cuts nothing off", async () => {
    expect((await get(`businesses?${point}`))["total_count"]).toBe(1200);
  });
});

describe("change log of a campaign", () => {
  test("newest first", async () => {
    const log = await get("campaign/5310/change_log?limit=500");
    expect(log).toMatchObject({ result_type: "model-change-logs", total_count: 60 });
    const dates = objects(log, "resources").map((entry) => String(entry["created_date"]));
    expect(dates).toEqual(dates.toSorted().reverse());
    const oldest = await get("campaign/5310/change_log?limit=1&sort_order=asc");
    expect(objects(oldest, "resources")[0]).toMatchObject({ id: 90177, admin_user_id: 70112 });
  });

  test.each([1, 5410])("R22: campaign %i is not there, or in another chain: 544", async (id) => {
    const answer = await spaaza.ask("GET", `/resources/campaign/${id}/change_log`);
    expect(errorOf(answer)).toMatchObject({ code: 544, status: 404 });
  });
});

test("GET /resources/schema is the document, with the prefix that Spaaza writes", async () => {
  const schema = await get("schema");
  expect(schema).toMatchObject({
    openapi: "3.1.0",
    components: {
      schemas: { Voucher: { properties: { amount: { "spaaza-recursionLevel": 1 } } } },
    },
  });
  expect(JSON.stringify(schema)).not.toMatch(/"x-spaaza-|"x-client-option"/);
});

async function values(path: string, name: string): Promise<string[]> {
  return objects(await get(path), "resources").map((item) => String(item[name] ?? ""));
}
