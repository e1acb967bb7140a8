// What OpenAPI 3.2 added to requests, as a server gets it: the query as one value, cookies as they are,
// and methods beside the usual ones.
import {
  type ApiDescription,
  ApiError,
  asEvents,
  type EventItem,
  form,
  formAs,
  jsonBody,
  type ParameterStyle,
  plainBody,
  plainCookies,
  rawRequest,
  styles,
  Transport,
  wholeQuery,
} from "specloom/runtime";
import { describe, expect, test } from "vitest";
import { scriptedServer } from "./scripted-server.js";
import { ask, eventsOf, sending } from "./streams.js";

const shop: ApiDescription<"Shop"> = {
  contract: 3,
  name: "Shop",
  options: {},
  security: [],
  errors: { Error: ApiError, codes: {} },
};

/** What a server sees of a call with one parameter. */
async function seen(style: ParameterStyle, value: unknown, method = "GET") {
  const server = await scriptedServer({ json: {} });
  const transport = new Transport(shop, { baseUrl: server.url });
  await transport.call({
    method,
    path: "/orders",
    params: { value },
    styles: styles({ value: style }),
  });
  return server.seen[0];
}

describe("the query as one value", () => {
  test.each<[string, ParameterStyle, unknown, string]>([
    ["a form", { write: wholeQuery(form) }, { foo: "a + b", bar: true }, "foo=a+%2B+b&bar=true"],
    ["a form with a list", { write: wholeQuery(form) }, { a: [1, 2] }, "a=1&a=2"],
    [
      "a form with a style",
      { write: wholeQuery(formAs({ a: { explode: false } })) },
      { a: [1, 2], b: "x y" },
      "a=1,2&b=x+y",
    ],
    [
      "JSON",
      { write: wholeQuery(jsonBody) },
      { numbers: [1, 2], flag: null },
      "%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D",
    ],
    ["a text", { write: wholeQuery(plainBody) }, "$.a.b[1:1]&c=#", "%24.a.b%5B1%3A1%5D%26c%3D%23"],
  ])("%s", async (_, style, value, query) => {
    expect((await seen(style, value))?.url).toBe(`/orders?${query}`);
  });

  test("nothing of it is sent where it is not given", async () => {
    expect((await seen({ write: wholeQuery(form) }, undefined))?.url).toBe("/orders");
    expect((await seen({ write: wholeQuery(form) }, {}))?.url).toBe("/orders");
  });

  test("bytes are refused", async () => {
    const sent = seen({ write: wholeQuery(plainBody) }, new Blob(["a"]));
    await expect(sent).rejects.toMatchObject({ kind: "options", option: "value" });
  });
});

describe("cookies as they are", () => {
  test.each<[string, boolean | undefined, unknown, string | undefined]>([
    ["a text", undefined, "a%20b=c/d", "value=a%20b=c/d"],
    ["a quoted text", undefined, '"a"', 'value="a"'],
    ["a list", undefined, ["a", null, 2], "value=a; value=2"],
    ["a list in one", false, ["a", 2], "value=a,2"],
    ["an object", undefined, { a: 1, b: "x" }, "a=1; b=x"],
    ["an object in one", false, { a: 1, b: "x" }, "value=a,1,b,x"],
    ["an empty list", undefined, [], undefined],
  ])("%s", async (_, explode, value, cookie) => {
    const style = { write: plainCookies, ...(explode === undefined ? {} : { explode }) };
    expect((await seen(style, value))?.headers.cookie).toBe(cookie);
  });

  test.each(["a; admin=1", "a,b", "a b", "ä", "a\r\nX: y", 'a"', "a\\b"])(
    "%j is refused, since no cookie holds it",
    async (value) => {
      const sent = seen({ write: plainCookies }, value);
      await expect(sent).rejects.toMatchObject({ kind: "options", option: "value" });
    },
  );

  test("a name that would be another cookie is refused", async () => {
    const sent = seen({ write: plainCookies }, { "a;b": 1 });
    await expect(sent).rejects.toMatchObject({ kind: "options", option: "value" });
  });
});

describe("methods", () => {
  async function sent(method: string) {
    const server = await scriptedServer({ json: {}, status: 503 }, { json: { found: true } });
    const transport = new Transport(shop, { baseUrl: server.url, retries: 1 });
    const body = { text: "late" };
    const result = await transport
      .call({ method, path: "/orders", body, encode: jsonBody })
      .result();
    return { ok: result.ok, seen: server.seen };
  }

  test("QUERY has a body, and is sent again", async () => {
    const { ok, seen: requests } = await sent("QUERY");
    expect(ok).toBe(true);
    expect(requests.map(({ method, body }) => [method, body])).toEqual([
      ["QUERY", '{"text":"late"}'],
      ["QUERY", '{"text":"late"}'],
    ]);
  });

  test.each(["COPY", "M-SEARCH"])(
    "%s is sent once, since nobody says that it may be repeated",
    async (method) => {
      const { ok, seen: requests } = await sent(method);
      expect(ok).toBe(false);
      expect(requests.map((each) => each.method)).toEqual([method]);
    },
  );

  test.each([
    ["QUERY", "QUERY"],
    ["query", "QUERY"],
    ["COPY", "COPY"],
    ["M-SEARCH", "M-SEARCH"],
  ])("the client's request for %s sends %s", async (given, method) => {
    const server = await scriptedServer({ json: {} });
    const transport = new Transport(shop, { baseUrl: server.url });
    await rawRequest(transport, given, "/orders", { body: { a: 1 } });
    expect(server.seen).toMatchObject([{ method, body: '{"a":1}' }]);
  });

  test("the client's request sends other methods in the letters that they are written in", async () => {
    const seen: unknown[] = [];
    const fetch = async (_url: string, init: RequestInit) => {
      seen.push(init.method);
      return Response.json({});
    };
    const transport = new Transport(shop, { baseUrl: "https://shop.example", fetch });
    await rawRequest(transport, "Copy", "/orders");
    expect(seen).toEqual(["Copy"]);
  });
});

describe("events that their names tell apart", () => {
  const wire = 'event: note\ndata: {"a"\n\nevent: order\ndata: {"id":1}\n\ndata: 2\n\n';
  const read = async (options: Parameters<typeof asEvents>[0]) => {
    const pieces = [new TextEncoder().encode(wire)];
    const events = await eventsOf(await ask(asEvents(options), { fetch: sending(pieces) }));
    return events.map(({ event, data }: EventItem<unknown>) => [event, data]);
  };

  test("are JSON by name, and texts else", async () => {
    expect(await read({ json: ["order"] })).toEqual([
      ["note", '{"a"'],
      ["order", { id: 1 }],
      ["message", "2"],
    ]);
  });

  test("are texts by name, and JSON else", async () => {
    expect(await read({ text: ["note"] })).toEqual([
      ["note", '{"a"'],
      ["order", { id: 1 }],
      ["message", 2],
    ]);
  });
});
