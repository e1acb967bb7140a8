// An operation may be on another server than the rest of its API.

import { type ApiDescription, OptionsError, serverChoice, Transport } from "specloom/runtime";
import { describe, expect, test } from "vitest";
import { SpacesError } from "../../generated/spaces/errors.js";
import { scriptedServer } from "./scripted-server.js";

function described(baseUrl: string): ApiDescription<"Shop"> {
  return {
    contract: 3,
    name: "Shop",
    baseUrl,
    options: {},
    security: [],
    errors: { Error: SpacesError, codes: {} },
  };
}

test("its own server is asked, for the kind of JSON that it answers", async () => {
  const [main, files] = await Promise.all([
    scriptedServer({ json: {} }),
    scriptedServer({ json: {} }),
  ]);
  const transport = new Transport(described(main.url), {});
  await transport.call({
    method: "GET",
    path: "/a",
    server: files.url,
    accept: "application/vnd.shop+json",
  });
  await transport.call({ method: "GET", path: "/b" });
  expect(files.seen.map(({ url, headers }) => [url, headers.accept])).toEqual([
    ["/a", "application/vnd.shop+json"],
  ]);
  expect(main.seen.map(({ url, headers }) => [url, headers.accept])).toEqual([
    ["/b", "application/json"],
  ]);
});

test("a base URL that the client is given holds for every operation", async () => {
  const [main, given] = await Promise.all([
    scriptedServer({ json: {} }),
    scriptedServer({ json: {} }),
  ]);
  const transport = new Transport(described(main.url), { baseUrl: given.url });
  await transport.call({ method: "GET", path: "/a", server: main.url });
  expect([main.seen.length, given.seen.length]).toEqual([0, 1]);
});

test("plain http is refused here, too", async () => {
  const transport = new Transport(described("https://example.com"), {});
  const call = transport.call({ method: "GET", path: "/a", server: "http://files.example.com" });
  await expect(call).rejects.toThrow("must be an https URL");
});

describe("what the document leaves open", () => {
  const servers = serverChoice([
    {
      name: "live",
      url: "https://{tenant}.{region}.example.com:{port}/{base}",
      variables: {
        tenant: { default: "demo" },
        region: { default: "eu", values: ["eu", "us"] },
        port: { default: "8443" },
        base: { default: "v1" },
      },
    },
    { name: "test", url: "https://test.example.com" },
  ]);
  const description = { ...described("https://demo.eu.example.com:8443/v1"), servers };
  const baseUrlOf = (options: object) => new Transport(description, options).baseUrl;

  test.each<[object, string]>([
    [{}, "https://demo.eu.example.com:8443/v1"],
    [{ server: undefined, serverVariables: undefined }, "https://demo.eu.example.com:8443/v1"],
    [{ serverVariables: {} }, "https://demo.eu.example.com:8443/v1"],
    [{ serverVariables: { region: undefined } }, "https://demo.eu.example.com:8443/v1"],
    [{ serverVariables: { region: "us" } }, "https://demo.us.example.com:8443/v1"],
    [{ serverVariables: { tenant: "a-b.c_d" } }, "https://a-b.c_d.eu.example.com:8443/v1"],
    [{ serverVariables: { port: "443" } }, "https://demo.eu.example.com/v1"],
    [
      { serverVariables: { base: "a b/c?d#e%2e\r\n" } },
      "https://demo.eu.example.com:8443/a%20b/c%3Fd%23e%252e%0D%0A",
    ],
    [{ serverVariables: { base: "" } }, "https://demo.eu.example.com:8443"],
    [{ server: "live", serverVariables: { base: "v2" } }, "https://demo.eu.example.com:8443/v2"],
    [{ server: "test" }, "https://test.example.com"],
    [{ baseUrl: "https://other.example" }, "https://other.example"],
  ])("%j is %s", (options, url) => {
    expect(baseUrlOf(options)).toBe(url);
  });

  const hostile = [
    "",
    "a/b",
    "a@b",
    "a#b",
    "a?b",
    "a\\b",
    "a:1",
    "a\r\nb",
    "a b",
    "ä",
    "%61",
    "a\0",
    "{region}",
  ];
  test.each(hostile)("%j does not stand in a host", (tenant) => {
    expect(() => baseUrlOf({ serverVariables: { tenant } })).toThrow(
      "serverVariables.tenant must be a part of a host's name; it is ",
    );
  });

  test.each<[object, string]>([
    [
      { serverVariables: { region: "mars" } },
      'serverVariables.region must be eu or us; it is "mars"',
    ],
    [{ serverVariables: { port: "1@evil.example" } }, "serverVariables.port must be a port"],
    [{ serverVariables: { port: 443 } }, "serverVariables.port must be a text; it is 443"],
    [{ serverVariables: { base: ".." } }, "serverVariables must be free of dot segments"],
    [{ serverVariables: { base: "a/./b" } }, "serverVariables must be free of dot segments"],
    [{ serverVariables: { base: "\ud800" } }, "serverVariables.base must be a text"],
    [
      { serverVariables: { zone: "a" } },
      'serverVariables must not hold "zone"; the server has tenant and region and port and base',
    ],
    [{ serverVariables: { constructor: "a" } }, 'serverVariables must not hold "constructor"'],
    [{ server: "test", serverVariables: { region: "eu" } }, "the server has no variable"],
    [{ serverVariables: "eu" }, "serverVariables must be an object with a text for each name"],
    [{ serverVariables: null }, "serverVariables must be an object with a text for each name"],
    [{ server: "prod" }, 'server must be live or test; it is "prod"'],
    [{ server: null }, "server must be live or test; it is null"],
    [{ server: "test", baseUrl: "https://a.example" }, "server and baseUrl exclude each other"],
    [
      { serverVariables: {}, baseUrl: "https://a.example" },
      "serverVariables and baseUrl exclude each other",
    ],
  ])("%j is an OptionsError", (options, message) => {
    expect(() => baseUrlOf(options)).toThrow(OptionsError);
    expect(() => baseUrlOf(options)).toThrow(message);
  });

  test("what is given later takes the place of what was given", () => {
    const transport = new Transport(description, { serverVariables: { base: "v2" } } as object);
    const url = (options: object) => transport.withOptions(options).baseUrl;
    expect(url({ timeout: 1 })).toBe("https://demo.eu.example.com:8443/v2");
    expect(url({ serverVariables: { region: "us" } })).toBe("https://demo.us.example.com:8443/v1");
    expect(url({ server: "test" })).toBe("https://test.example.com");
    expect(url({ baseUrl: "https://a.example" })).toBe("https://a.example");
    const elsewhere = transport.withOptions({ baseUrl: "https://a.example" });
    expect(elsewhere.withOptions({ server: "test" } as object).baseUrl).toBe(
      "https://test.example.com",
    );
    const named = transport.withOptions({ server: "test" } as object);
    expect(named.withOptions({ baseUrl: "https://a.example" }).baseUrl).toBe("https://a.example");
    expect(named.withOptions({ timeout: 1 }).baseUrl).toBe("https://test.example.com");
    const both = { server: "test", baseUrl: "https://a.example" };
    expect(() => transport.withOptions(both)).toThrow("exclude each other");
  });

  test("what the caller changes later changes nothing", () => {
    const serverVariables = { base: "v2" };
    const transport = new Transport(description, { serverVariables } as object);
    serverVariables.base = "v3";
    expect(transport.withOptions({ timeout: 1 }).baseUrl).toBe(
      "https://demo.eu.example.com:8443/v2",
    );
  });

  test.each<[string, Record<string, string>, object, string | undefined]>([
    ["{scheme}://a.example", { scheme: "https" }, { scheme: "https" }, "https://a.example"],
    ["{scheme}://a.example", { scheme: "https" }, { scheme: "javascript" }, undefined],
    [
      "{server}",
      { server: "https://a.example" },
      { server: "https://b.example:1/c" },
      "https://b.example:1/c",
    ],
    [
      "{server}/v1",
      { server: "https://a.example" },
      { server: "https://b.example" },
      "https://b.example/v1",
    ],
    ["{server}/v1", { server: "https://a.example" }, { server: "https://b@c.example" }, undefined],
    ["{server}.a.example", { server: "https://x" }, { server: "https://y" }, "https://y.a.example"],
    ["{server}.a.example", { server: "https://x" }, { server: "https://evil.example/" }, undefined],
    ["https://a.example{path}", { path: "/v1" }, { path: "/v2" }, "https://a.example/v2"],
    ["https://a.example{path}", { path: "/v1" }, { path: ".evil.example" }, undefined],
    ["https://a.example{path}", { path: "/v1" }, { path: "/.." }, undefined],
    ["https://a.example{port}/", { port: ":1" }, { port: ":2" }, "https://a.example:2"],
    ["https://a.example{port}/", { port: ":1" }, { port: ":2@b.example" }, undefined],
    ["https://{a}{b}.example", { a: "x", b: "y" }, { a: "{b}" }, undefined],
    ["https://{a}.example/{a}", { a: "x" }, { a: "z" }, "https://z.example/z"],
  ])("%s with %j and %j is %s", (url, defaults, serverVariables, expected) => {
    const variables = Object.fromEntries(
      Object.entries(defaults).map(([name, value]) => [name, { default: value }]),
    );
    const own = {
      ...described("https://unused.example"),
      servers: serverChoice([{ url, variables }]),
    };
    const make = () => new Transport(own, { serverVariables } as object).baseUrl;
    if (expected === undefined) expect(make).toThrow(/^serverVariables/);
    else expect(make()).toBe(expected);
  });

  test("an operation with a server of its own goes there, unless a base URL is given", async () => {
    const own = await scriptedServer({ json: {} });
    const transport = new Transport(description, { server: "test" } as object);
    await transport.call({ method: "GET", path: "/a", server: own.url });
    expect(own.seen.length).toBe(1);
  });
});
