// What a request must be before any data are looked at, and which mistake is told first.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeSandbox } from "../../generator/sandbox/index.js";
import { definitionOf } from "./definitions.js";
import { headers, startSpaaza } from "./spaaza.js";
import { type AskInit, errorOf, type Started } from "./start.js";

let spaaza: Started;

beforeAll(async () => {
  spaaza = await startSpaaza();
});

afterAll(() => spaaza.sandbox.close());

const json = { "Content-Type": "application/json" };

async function code(method: string, path: string, init: AskInit = {}): Promise<unknown> {
  return errorOf(await spaaza.ask(method, path, init)).code;
}

describe("the session", () => {
  test.each([
    ["no user", { "X-Spaaza-Session-User-ID": null }],
    ["no key", { "X-Spaaza-Session-Key": null }],
    ["another user", { "X-Spaaza-Session-User-ID": "1" }],
    ["a user that is no number", { "X-Spaaza-Session-User-ID": "me" }],
    ["another key", { "X-Spaaza-Session-Key": "wrong" }],
  ])("R24 C10: %s answers 6 with status 401, before all else", async (_, session) => {
    const answer = await spaaza.ask("GET", "/resources/nothing?x=1", {
      headers: { ...session, "X-Spaaza-Chain-ID": null, "X-Spaaza-API-version": null },
    });
    expect(errorOf(answer)).toMatchObject({ code: 6, status: 401 });
    expect(answer.body["result"]).toEqual({ code: 2, status: "error" });
  });
});

describe("headers", () => {
  test.each([
    ["R15 no chain", { "X-Spaaza-Chain-ID": null }, 533, "X-Spaaza-Chain-ID"],
    ["C32 a chain that is no number", { "X-Spaaza-Chain-ID": "shop" }, 543, "X-Spaaza-Chain-ID"],
    ["a chain of nought", { "X-Spaaza-Chain-ID": "0" }, 543, "X-Spaaza-Chain-ID"],
    ["C4 no version", { "X-Spaaza-API-version": null }, 533, "X-Spaaza-API-version"],
    ["C4 a malformed version", { "X-Spaaza-API-version": "1.6" }, 543, "X-Spaaza-API-version"],
    ["R23 version 1.6.0", { "X-Spaaza-API-version": "1.6.0" }, 545, "1.6.0"],
    ["R23 version 1.5.9", { "X-Spaaza-API-version": "1.5.9" }, 545, "1.5.9"],
    ["C12 level 5", { "X-Spaaza-Response-Recursion-Level": "5" }, 543, "Recursion-Level"],
    ["C12 level -1", { "X-Spaaza-Response-Recursion-Level": "-1" }, 543, "Recursion-Level"],
    ["C12 level 1.5", { "X-Spaaza-Response-Recursion-Level": "1.5" }, 543, "Recursion-Level"],
    ["C12 level all", { "X-Spaaza-Response-Recursion-Level": "all" }, 543, "Recursion-Level"],
  ])("%s", async (_, sent, expected, named) => {
    const answer = await spaaza.ask("GET", "/resources/business/48213", { headers: sent });
    expect(errorOf(answer)).toMatchObject({ code: expected, status: 400 });
    expect(errorOf(answer).text).toContain(named);
  });

  test.each(["1.6.1", "1.6.10", "1.10.0", "2.0.0"])("R03: version %s is fine", async (version) => {
    const sent = { "X-Spaaza-API-version": version };
    const answer = await spaaza.ask("GET", "/resources/business/48213", { headers: sent });
    expect(answer.status).toBe(200);
  });
});

describe("access", () => {
  test.each(["5150", "4242"])("R28 C9: chain %s is closed to the user: 424", async (chain) => {
    const sent = { "X-Spaaza-Chain-ID": chain };
    const answer = await spaaza.ask("GET", "/resources/business/48213", { headers: sent });
    expect(errorOf(answer)).toMatchObject({ code: 424, status: 403 });
  });

  test("R25 C9: who may see but not write gets 68", async () => {
    const sent = { "X-Spaaza-Session-User-ID": "70113" };
    const path = "/resources/business/48213";
    expect((await spaaza.ask("GET", path, { headers: sent })).status).toBe(200);
    const answer = await spaaza.ask("PATCH", path, { headers: sent, body: { name: "New" } });
    expect(errorOf(answer)).toMatchObject({ code: 68, status: 403 });
  });

  test.each(["allowed_ip_range", "service_client", "access_token"])(
    "R25: only a super-user may write a %s",
    async (word) => {
      const sent = { "X-Spaaza-Session-User-ID": "70114" };
      expect((await spaaza.ask("GET", `/resources/${word}s`, { headers: sent })).status).toBe(200);
      expect(await code("POST", `/resources/${word}`, { headers: sent, body: {} })).toBe(68);
    },
  );

  test("an admin without these rights writes a business all the same", async () => {
    const sent = { "X-Spaaza-Session-User-ID": "70114" };
    const body = { website_url: null };
    const answer = await spaaza.ask("PATCH", "/resources/business/48220", { headers: sent, body });
    expect(answer.status).toBe(200);
  });

  test("R22: a resource of another chain is not there", async () => {
    const sent = { "X-Spaaza-Chain-ID": "2861" };
    expect(await code("GET", "/resources/business/48213", { headers: sent })).toBe(544);
  });
});

describe("path and method", () => {
  test.each([
    ["R17", "GET", "/resources/bussiness/1", 539],
    ["R17", "GET", "/resources/content_pages", 539],
    ["R23", "GET", "/", 545],
    ["R23", "GET", "/resources", 545],
    ["R23", "GET", "/resources/campaign/5310", 545],
    ["R23", "GET", "/resources/business/48213/change_log", 545],
    ["R23", "POST", "/resources/businesses", 545],
    ["R23", "POST", "/resources/business/48213", 545],
    ["R23", "PATCH", "/resources/service_client?id=3301", 545],
    ["R23", "OPTIONS", "/resources/business", 545],
  ])("%s: %s %s answers %i", async (_, method, path, expected) => {
    const answer = await spaaza.ask(method, path);
    expect(errorOf(answer)).toMatchObject({ code: expected, status: 400 });
  });

  test.each(["abc", "0", "4.5"])("C16: the id %s answers 543", async (id) => {
    expect(await code("GET", `/resources/business/${id}`)).toBe(543);
  });

  test("C16: the id of an access token is a UUID", async () => {
    expect(await code("GET", "/resources/access_token/17")).toBe(543);
    expect(await code("GET", "/resources/access_token/00000000-0000-4000-8000-000000000000")).toBe(
      544,
    );
  });
});

describe("query parameters", () => {
  const point = "location[latitude]=52&location[longitude]=4";

  test.each([
    ["R16 an unknown filter", "colour=red", 534, "colour"],
    ["R16 a property that is no filter", "postalcode=1017%20AB", 534, "postalcode"],
    ["R21 limit", "limit=0", 543, "limit"],
    ["R21 limit", "limit=501", 543, "limit"],
    ["R21 offset", "offset=-1", 543, "offset"],
    ["R21 sort_by", "sort_by=postalcode", 543, "sort_by"],
    ["R21 sort_order", "sort_order=up", 543, "sort_order"],
    ["R21 a filter of the wrong type", "is_shut_down=maybe", 543, "is_shut_down"],
    ["R27 C11 a search without a property", "search=canal", 419, "search"],
    ["R27 C11 an unclosed search", "search[name=canal", 419, "search"],
    ["R27 C11 a search in depth", "search[name][x]=canal", 419, "search"],
    ["R27 C11 an empty search", "search[name]=%20", 419, "search"],
    ["R16 C11 an unsearchable property", "search[fax_number]=1", 534, "search[fax_number]"],
    ["R16 C11 an unknown key of a location", `${point}&location[radius]=5`, 534, "radius_km"],
    ["R21 a filter twice", "name=a&name=b", 543, "name"],
    ["R21 limit twice", "limit=5&limit=5", 543, "limit"],
    ["R27 C11 a search twice", "search[*]=a&search[*]=b", 419, "search[*]"],
    ["R27 C11 a latitude twice", `${point}&location[latitude]=1`, 419, "location[latitude]"],
    ["R27 a latitude alone", "location[latitude]=52", 419, "longitude"],
    [
      "R27 a latitude that is no number",
      "location[latitude]=north&location[longitude]=4",
      419,
      "latitude",
    ],
    ["R27 a latitude out of range", "location[latitude]=91&location[longitude]=4", 419, "latitude"],
    [
      "R27 a radius of nought",
      "location[latitude]=52&location[longitude]=4&location[radius_km]=0",
      419,
      "radius_km",
    ],
  ])("%s (%s)", async (_, query, expected, named) => {
    const answer = await spaaza.ask("GET", `/resources/businesses?${query}`);
    expect(errorOf(answer)).toMatchObject({ code: expected, status: 400 });
    expect(errorOf(answer).text).toContain(named);
  });

  test.each([
    ["without an identifier", "/resources/business", 533],
    ["with what is no identifier", "/resources/business?name=x", 534],
    ["with both", "/resources/business?owner_code=NL-0417&name=x", 534],
    ["of the wrong type", "/resources/service_client?id=x", 543],
  ])("C14: a single resource %s", async (_, path, expected) => {
    expect(await code("GET", path)).toBe(expected);
  });
});

describe("bodies", () => {
  const path = "/resources/business";
  const text = JSON.stringify({ name: "New" });

  test.each([
    ["R16 R07: a wrong content type", "POST", text, { "Content-Type": "text/plain" }, 534],
    ["R07: also on PUT", "PUT", text, { "Content-Type": "text/plain" }, 534],
    ["C32: no content type", "POST", new Blob([text]), {}, 533],
    ["no body", "POST", "", json, 533],
    ["R16: broken JSON", "POST", "{", json, 534],
    ["R21: no object", "POST", "[1]", json, 543],
    ["R21: a required property is missing", "POST", '{"format":"city"}', json, 543],
    ["R21: a wrong type", "POST", '{"name":7}', json, 543],
    ["R21: too long", "POST", JSON.stringify({ name: "x".repeat(256) }), json, 543],
    ["R21: out of range", "POST", '{"name":"x","latitude":91}', json, 543],
    ["R21: a wrong format", "POST", '{"name":"x","email_address":"x"}', json, 543],
    ["C13: a read-only property", "POST", '{"name":"x","id":1}', json, 543],
  ])("%s", async (_, method, body, sent, expected) => {
    const where = method === "PUT" ? `${path}/48213` : path;
    expect(await code(method, where, { body, headers: sent })).toBe(expected);
  });

  test("a content type may have parameters", async () => {
    const sent = { "Content-Type": "application/json; charset=utf-8" };
    const answer = await spaaza.ask("PATCH", `${path}/48220`, { body: "{}", headers: sent });
    expect(answer.status).toBe(200);
  });

  test("messages name every property at fault", async () => {
    const answer = await spaaza.ask("POST", path, { body: { countrycode: "NLD", latitude: 91 } });
    for (const name of ["name is missing", "countrycode", "latitude must be from -90 to 90"]) {
      expect(errorOf(answer).text).toContain(name);
    }
  });
});

describe("errors on demand", () => {
  test("R15 to R29: a reserved chain answers each code of the catalogue", async () => {
    const { reserved } = describeSandbox(spaaza.document, definitionOf("spaaza"));
    expect(reserved).toHaveLength(15);
    for (const { error, value } of reserved) {
      expect(value).toBe(String(9_000_000 + Number(error.code)));
      const sent = { ...headers, "X-Spaaza-Chain-ID": value };
      const response = await fetch(`${spaaza.url}/resources/businesses`, { headers: sent });
      expect(response.status).toBe(error.status);
      expect(await response.json()).toMatchObject({
        result: { code: 2, status: "error" },
        error: { code: error.code, name: error.name },
      });
    }
  });

  test("they need a session too", async () => {
    const sent = { "X-Spaaza-Chain-ID": "9000544", "X-Spaaza-Session-Key": null };
    expect(await code("GET", "/resources/businesses", { headers: sent })).toBe(6);
  });
});
