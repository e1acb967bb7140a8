// One law for values wherever they travel, and what client-wide headers mean for bodies.
import {
  form,
  jsonBody,
  multipart,
  type OperationCall,
  plainBody,
  styles,
  type Transport,
} from "specloom/runtime";
import { createSpacesClient } from "specloom/spaces";
import { describe, expect, test } from "vitest";
import { transportOf } from "./schemes.js";
import { type Step, scriptedServer } from "./scripted-server.js";

async function sentBy(
  call: Partial<OperationCall>,
  headers: Record<string, string> = {},
): Promise<{ url: string; body: string; headers: Record<string, unknown> }> {
  const { url, seen } = await scriptedServer({ json: {} });
  const transport = transportOf("bearer", "an-ordinary-token", { baseUrl: url, headers });
  await transport.call({ method: "POST", path: "/", encode: jsonBody, ...call });
  const [sent] = seen;
  if (!sent) throw new Error("nothing was sent");
  return sent;
}

const sparse = ["a", null, undefined, "b"];
delete sparse[2];

describe("null, undefined and holes are left out", () => {
  test.each<[string, Partial<OperationCall>, string]>([
    [
      "in the query",
      { params: { q: null, tags: sparse, filter: { a: null, b: 1 } } },
      "/?tags=a&tags=b&b=1",
    ],
    [
      "in styles of the query",
      {
        params: { a: sparse, b: { x: null, y: sparse }, c: null, d: [null] },
        styles: styles({
          a: { style: "pipeDelimited" },
          b: { style: "deepObject" },
          d: { explode: false },
        }),
      },
      "/?a=a%7Cb&b%5By%5D=a&b%5By%5D=b",
    ],
    [
      "in the path",
      { path: "/x/{list}", pathParams: { list: sparse }, styles: styles({ list: { in: "path" } }) },
      "/x/a,b",
    ],
  ])("%s", async (_, call, url) => {
    expect((await sentBy(call)).url).toBe(url);
  });

  test("in headers and cookies", async () => {
    const table = styles({
      "X-List": { in: "header" },
      "X-None": { in: "header" },
      "X-Null": { in: "header" },
      sid: { in: "cookie" },
      gone: { in: "cookie" },
    });
    const params = { "X-List": sparse, "X-None": [null], "X-Null": null, sid: sparse, gone: [] };
    const { headers } = await sentBy({ params, styles: table });
    expect(headers).toMatchObject({ "x-list": "a,b", cookie: "sid=a,b" });
    expect(Object.keys(headers)).not.toContain("x-none");
    expect(Object.keys(headers)).not.toContain("x-null");
  });

  test("in forms and multipart, but not in JSON", async () => {
    const body = { a: null, tags: sparse, b: undefined, c: "x" };
    expect((await sentBy({ body, encode: form })).body).toBe("tags=a&tags=b&c=x");
    const parts = (await sentBy({ body, encode: multipart })).body;
    expect(parts.match(/name="\w+"\r\n\r\n\w+/g)).toHaveLength(3);
    expect(parts).not.toMatch(/null|undefined/);
    expect((await sentBy({ body })).body).toBe('{"a":null,"tags":["a",null,null,"b"],"c":"x"}');
  });
});

describe("what cannot be written names its parameter, and nothing is sent", () => {
  const table = styles({ h: { in: "header" }, c: { in: "cookie" }, d: { style: "deepObject" } });
  const wrong = [NaN, Infinity, -Infinity, new Date(NaN)];
  const places: readonly [string, (value: unknown) => Partial<OperationCall>][] = [
    ["q", (value) => ({ params: { q: value } })],
    ["q", (value) => ({ params: { q: [1, value] } })],
    ["h", (value) => ({ params: { h: value }, styles: table })],
    ["c", (value) => ({ params: { c: value }, styles: table })],
    ["d", (value) => ({ params: { d: { x: { y: value } } }, styles: table })],
    ["p", (value) => ({ path: "/{p}", pathParams: { p: value } })],
    ["f", (value) => ({ body: { f: value }, encode: form })],
    ["m", (value) => ({ body: { m: [value] }, encode: multipart })],
  ];
  test.each(places)("%s", async (option, callOf) => {
    const { url, seen } = await scriptedServer({ json: {} });
    const transport: Transport = transportOf("bearer", "a-token", { baseUrl: url });
    for (const value of wrong) {
      const call = transport.call({ method: "POST", path: "/", ...callOf(value) });
      expect(await call.result()).toMatchObject({ ok: false, error: { kind: "options", option } });
    }
    expect(seen).toHaveLength(0);
  });
});

test("values that write themselves are what they write", async () => {
  const when = new Date(0);
  const { url } = await sentBy({ params: { when, where: new URL("https://a.example/") } });
  expect(decodeURIComponent(url)).toBe("/?when=1970-01-01T00:00:00.000Z&where=https://a.example/");
});

test("an object in a form is JSON, and so is one in multipart, with its media type", async () => {
  const body = {
    a: "x",
    billing: { city: "Paris" },
    shipping: { city: "Rome" },
    lines: [{ n: 1 }],
  };
  const sent = await sentBy({ body, encode: form });
  expect([...new URLSearchParams(sent.body)]).toEqual([
    ["a", "x"],
    ["billing", '{"city":"Paris"}'],
    ["shipping", '{"city":"Rome"}'],
    ["lines", '{"n":1}'],
  ]);
  const { body: parts } = await sentBy({ body, encode: multipart });
  expect(parts).toContain('Content-Type: application/json\r\n\r\n{"city":"Paris"}');
  expect(parts).toContain('Content-Type: application/json\r\n\r\n{"n":1}');
});

describe("cookies are joined", () => {
  const sid = { params: { sid: "1" }, styles: styles({ sid: { in: "cookie" } }) };
  test("of the client, of parameters and of credentials", async () => {
    const { url, seen } = await scriptedServer({ json: {} });
    const headers = { Cookie: "theme=dark" };
    const transport = transportOf("cookie", "secret-7f3a", { baseUrl: url, headers });
    await transport.call({ method: "GET", path: "/", ...sid });
    const options = { headers: { cookie: "theme=light" } };
    await transport.call({ method: "GET", path: "/", ...sid, options });
    await transport.call({
      method: "GET",
      path: "/",
      ...sid,
      options: { headers: { Cookie: null } },
    });
    expect(seen.map((each) => each.headers.cookie)).toEqual([
      "theme=dark; sid=1; key=secret-7f3a",
      "theme=light; sid=1; key=secret-7f3a",
      "sid=1; key=secret-7f3a",
    ]);
  });
});

describe("a client-wide Content-Type", () => {
  const json = { "Content-Type": "application/x-of-the-client" };
  test.each<[string, Partial<OperationCall>, unknown]>([
    ["is not that of JSON", { body: { a: 1 } }, "application/json"],
    [
      "is not that of a form",
      { body: { a: 1 }, encode: form },
      expect.stringMatching(/urlencoded/),
    ],
    [
      "is not that of multipart",
      { body: { a: 1 }, encode: multipart },
      expect.stringMatching(/^multipart\/form-data; boundary=/),
    ],
    [
      "is not that of a Blob that has one",
      { body: new Blob(["x"], { type: "text/csv" }), encode: plainBody },
      "text/csv",
    ],
    ["is not that of no body", { method: "GET" }, undefined],
    [
      "is that of bytes",
      { body: new Uint8Array(3), encode: plainBody },
      "application/x-of-the-client",
    ],
  ])("%s", async (_, call, type) => {
    expect((await sentBy(call, json)).headers["content-type"]).toEqual(type);
  });

  test("and that of a call is the body's, unless only fetch knows what it has to say", async () => {
    const options = { headers: { "Content-Type": "application/merge-patch+json" } };
    const patched = await sentBy({ body: { a: 1 }, options });
    expect(patched.headers["content-type"]).toBe("application/merge-patch+json");
    const parts = { headers: { "Content-Type": "multipart/form-data" } };
    const sent = await sentBy({ body: { a: 1 }, encode: multipart, options: parts });
    expect(sent.headers["content-type"]).toMatch(/boundary=/);
  });

  test("holds for client.fetch in the same way", async () => {
    const { url, seen } = await scriptedServer({ json: {} });
    const spaces = createSpacesClient({ accessToken: "a-token", baseUrl: url, headers: json });
    await spaces.fetch("/");
    const body = new FormData();
    await spaces.fetch("/", { method: "POST", body });
    await spaces.fetch("/", { method: "POST", body: "x" });
    expect(seen.map(({ headers }) => headers["content-type"])).toEqual([
      undefined,
      expect.stringMatching(/boundary=/),
      "application/x-of-the-client",
    ]);
  });
});

describe("an answer", () => {
  const answering = async (step: Step) => {
    const { url } = await scriptedServer(step);
    return transportOf("bearer", "an-ordinary-token", { baseUrl: url, retries: 0 });
  };

  test("in JSON may begin with a byte-order mark", async () => {
    const transport = await answering((response) => void response.end('\ufeff{"id":1}'));
    expect(await transport.call({ method: "GET", path: "/" })).toEqual({ id: 1 });
  });

  test.each(['{"\\u005f_proto__":{}}', '{"__\\u0070roto__":{}}', '{"__pro\\u0074\\u006F__":{}}'])(
    "%s pollutes in disguise",
    async (text) => {
      const transport = await answering((response) => void response.end(text));
      const result = await transport.call({ method: "GET", path: "/" }).result();
      expect(result).toMatchObject({ ok: false, error: { kind: "decode" } });
    },
  );

  test("with other escapes is read without a look at each key", async () => {
    const reviving: boolean[] = [];
    const parse = JSON.parse;
    JSON.parse = (text: string, reviver?: Parameters<typeof parse>[1]) => {
      reviving.push(reviver !== undefined);
      return parse(text, reviver);
    };
    try {
      const transport = await answering((response) => void response.end('{"a":"caf\\u00e9"}'));
      expect(await transport.call({ method: "GET", path: "/" })).toEqual({ a: "café" });
    } finally {
      JSON.parse = parse;
    }
    expect(new Set(reviving)).toEqual(new Set([false]));
  });

  test("whose only chunk is empty is empty", async () => {
    const fetch = async () => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new Uint8Array());
          controller.close();
        },
      });
      return new Response(body);
    };
    const transport = transportOf("bearer", "a-token", { baseUrl: "https://a.example", fetch });
    const call = transport.call({ method: "PUT", path: "/", maybeEmpty: true });
    expect(await call).toBeUndefined();
  });
});
