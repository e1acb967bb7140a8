// What of a document openapi-fetch does not send as the document says: a warning of `--paths`, with its place.
import { generate } from "@specloom/generator";
import { describe, expect, test } from "vitest";

const info = { title: "Shop", version: "1" };
const responses = { "204": { description: "Done." } };

async function make(paths: object, more: object = {}) {
  const input = { openapi: "3.1.0", info, paths, ...more };
  const { files, problems } = await generate({ input, name: "shop", paths: true });
  const found = problems.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
  return { found, text: files.get("fetch.ts") ?? "" };
}

function taking(...parameters: object[]): object {
  return { "/things": { get: { operationId: "getThings", parameters, responses } } };
}

function sending(mediaType: string, path = "/things", id = "postThings"): object {
  const requestBody = { content: { [mediaType]: { schema: {} } } };
  return { [path]: { post: { operationId: id, requestBody, responses } } };
}

const text = { type: "string" };
const list = { type: "array", items: text };
const object = { type: "object", properties: { a: text } };
const nested = { type: "object", properties: { a: list } };
const query = (schema: object, more: object = {}) => ({ name: "q", in: "query", schema, ...more });
const header = (schema: object) => ({ name: "X-Q", in: "header", schema });

describe("a parameter", () => {
  test.each([
    ["a text", query(text)],
    ["a list, exploded in whichever style", query(list, { style: "pipeDelimited", explode: true })],
    ["a list or nothing", query({ type: ["array", "null"], items: text })],
    ["a document of its own", { name: "q", in: "query", content: { "application/json": {} } }],
    ["a header", header(text)],
    ["a list in a header", header(list)],
  ])("is sent: %s", async (_, parameter) => {
    expect((await make(taking(parameter))).found).toEqual([]);
  });

  test.each([
    ["the cookie parameter q is not sent", { name: "q", in: "cookie", schema: text }],
    ["the objects of the header parameter X-Q are not written", header(object)],
    [
      "what is nested in the header parameter X-Q is not written",
      header({ type: "array", items: list }),
    ],
    ["what is nested in the query parameter q is not written", query(nested)],
    [
      "what is nested in the query parameter q is not written",
      query({ type: "array", items: object }),
    ],
    ["the name of the query parameter a&b is not encoded", query(text, { name: "a&b" })],
    [
      "the reserved characters of the query parameter q are encoded",
      query(text, { allowReserved: true }),
    ],
    [
      "the objects of the query parameter q are not written as spaceDelimited, not exploded",
      query(object, { style: "spaceDelimited" }),
    ],
  ])("is not: %s", async (message, parameter) => {
    const { found } = await make(taking(parameter));
    expect(found).toEqual([
      `warn openapi-fetch: ${message}; call getThings() of the client instead`,
    ]);
  });

  test.each([
    ["is not written as label", { style: "label" }, text],
    ["is not written as matrix", { style: "matrix" }, text],
  ])("of a path %s", async (message, style, schema) => {
    const parameter = { name: "id", in: "path", required: true, schema, ...style };
    const get = { tags: ["things"], operationId: "getThing", parameters: [parameter], responses };
    const { found } = await make({ "/things/{id}": { get } });
    const instead = "call things.getThing() of the client instead";
    expect(found).toEqual([`warn openapi-fetch: the path parameter id ${message}; ${instead}`]);
  });

  test("of a path with reserved characters, which OpenAPI 3.2 has", async () => {
    const parameter = { ...query(text, { allowReserved: true }), in: "path", required: true };
    const get = { operationId: "getThing", parameters: [parameter], responses };
    const what = "the reserved characters of the path parameter q are encoded";
    const instead = "call getThing() of the client instead";
    const newest = await make({ "/things/{q}": { get } }, { openapi: "3.2.0" });
    expect(newest.found).toEqual([`warn openapi-fetch: ${what}; ${instead}`]);
    expect((await make({ "/things/{q}": { get } })).found).toEqual([]);
  });

  test("is told of once, however many operations take it", async () => {
    const parameters = [{ $ref: "#/components/parameters/q" }];
    const get = { operationId: "getThings", parameters, responses };
    const put = { operationId: "putThings", parameters, responses };
    const components = { parameters: { q: { name: "q", in: "cookie", schema: text } } };
    const { found } = await make({ "/things": { get, put } }, { components });
    const instead = "call getThings() of the client instead, and so with 1 other method";
    expect(found).toEqual([`warn openapi-fetch: the cookie parameter q is not sent; ${instead}`]);
  });
});

describe("the style that most query parameters have is the client's", () => {
  const flat = { explode: false };

  test.each([
    [[query(list)], undefined],
    [[query(object, { style: "deepObject" })], undefined],
    [[query(list, flat)], 'querySerializer: { array: { style: "form", explode: false } }'],
    [
      [query(list, { style: "spaceDelimited" })],
      'querySerializer: { array: { style: "spaceDelimited", explode: false } }',
    ],
    [[query(object)], 'querySerializer: { object: { style: "form", explode: true } }'],
  ])("%j", async (parameters, want) => {
    const { found, text: code } = await make(taking(...parameters));
    expect(found).toEqual([]);
    expect(/querySerializer: .*(?=,\n)/.exec(code)?.[0]).toBe(want);
  });

  test("and the others are told of", async () => {
    const others = ["b", "c"].map((name) => query(list, { ...flat, name }));
    const { found } = await make(taking(query(list), ...others));
    expect(found).toEqual([
      "warn openapi-fetch: the lists of the query parameter q are not written as form, exploded; call getThings() of the client instead",
    ]);
  });
});

describe("a body", () => {
  test.each([
    ["application/json", undefined],
    ["application/json; charset=utf-8", undefined],
    ["*/*", undefined],
    ["application/merge-patch+json", '"application/merge-patch+json"'],
    ["application/x-www-form-urlencoded", "null"],
    ["multipart/form-data", "null"],
  ])("is sent: %s", async (mediaType, want) => {
    const { found, text: code } = await make(sending(mediaType));
    expect(found).toEqual([]);
    expect(/"Content-Type": (.+) \}/.exec(code)?.[1]).toBe(want);
  });

  test("is not: one that is neither JSON nor a form", async () => {
    const { found } = await make(sending("text/csv"));
    expect(found).toEqual([
      "warn openapi-fetch: the body is not sent as text/csv; call postThings() of the client instead",
    ]);
  });

  test("is not: one of another kind than most", async () => {
    const json = sending("application/json", "/a", "a");
    const more = sending("application/json", "/b", "b");
    const { found } = await make({ ...sending("multipart/form-data"), ...json, ...more });
    expect(found).toEqual([
      "warn openapi-fetch: the body is not sent as multipart/form-data; call postThings() of the client instead",
    ]);
  });
});

test("what a form says of its parts is not done", async () => {
  const schema = { type: "object", properties: { a: { type: "object" } } };
  const form = "application/x-www-form-urlencoded";
  const body = (encoding?: object) => ({
    content: { [form]: { schema, ...(encoding && { encoding }) } },
  });
  const post = (operationId: string, encoding?: object) => {
    return { post: { operationId, requestBody: body(encoding), responses } };
  };
  const { found } = await make({
    "/a": post("sendA"),
    "/b": post("sendB", { a: { contentType: "application/json" } }),
    "/c": post("sendC", { a: { style: "deepObject", explode: true } }),
  });
  expect(found).toEqual([
    `warn openapi-fetch: the parts of the body are not written as ${form} says here; call sendC() of the client instead`,
  ]);
});

test("a server of an operation's own is not asked", async () => {
  const servers = [{ url: "https://files.example.com" }];
  const get = { operationId: "getThings", servers, responses };
  const { found } = await make(
    { "/things": { get } },
    { servers: [{ url: "https://example.com" }] },
  );
  expect(found).toEqual([
    "warn openapi-fetch: the server https://files.example.com is not asked; call getThings() of the client instead",
  ]);
});

describe("credentials", () => {
  const scheme = (name: string) => ({ type: "apiKey", in: "header", name });
  const components = { securitySchemes: { key: scheme("X-Key"), user: scheme("X-User") } };
  const key = { key: [] };
  const both = { key: [], user: [] };

  test.each([
    ["are sent as the document says", [key], undefined, undefined],
    ["are sent as all operations say", [key], [key], undefined],
    ["are sent where one of them is enough", [both], [key], undefined],
    ["are sent where they need not be", [key], [{}, key], undefined],
    ["are not needed", undefined, [], undefined],
    ["are not needed where one may do without", undefined, [{}, key], undefined],
    ["are sent by those alone who have them", [{}, key], [], undefined],
    ["are not sent", undefined, [key, both], "the credentials key or key and user are not sent"],
    [
      "are not sent, in whichever scope",
      undefined,
      [key, { key: ["all"] }],
      "the credentials key are not sent",
    ],
    ["are not all sent", [key], [both], "the credentials key and user are not sent"],
    ["are sent", [key], [], "credentials are sent that the operation does not ask for"],
  ])("%s: %j for %j", async (_, security, own, want) => {
    const get = { operationId: "getThings", responses, ...(own && { security: own }) };
    const more = { components, ...(security && { security }) };
    const { found } = await make({ "/things": { get } }, more);
    const instead = "call getThings() of the client instead";
    expect(found).toEqual(want === undefined ? [] : [`warn openapi-fetch: ${want}; ${instead}`]);
  });

  test("that no operation gets are told of once", async () => {
    const get = (operationId: string) => ({ operationId, responses, security: [key] });
    const paths = { "/a": { get: get("getA") }, "/b": { get: get("getB") } };
    const { found } = await make(paths, { components });
    expect(found).toEqual([
      "warn openapi-fetch: the credentials key are not sent; call getA() of the client instead, and so with 1 other method",
    ]);
  });
});

test("without paths there is neither file, and nothing to warn of", async () => {
  const cookie = { name: "q", in: "cookie", schema: text };
  const input = { openapi: "3.1.0", info, paths: taking(cookie) };
  const { files, problems } = await generate({ input, name: "shop" });
  expect(problems).toEqual([]);
  expect([...files.keys()]).toContain("index.ts");
  expect([...files.keys()]).not.toEqual(expect.arrayContaining(["paths.ts"]));
  expect([...files.keys()]).not.toEqual(expect.arrayContaining(["fetch.ts"]));
});
