// Requests that no operation describes: which are refused, and what is sent of the others.
import {
  type ApiDescription,
  ApiError,
  type RawRequest,
  rawRequest,
  Transport,
} from "specloom/runtime";
import { expect, test } from "vitest";

const weather: ApiDescription<"Weather"> = {
  contract: 3,
  name: "Weather",
  options: {},
  security: [],
  errors: { Error: ApiError, codes: {} },
};

/** The outcome of a request, and what was sent. */
async function ask(method: string, path: string, raw: RawRequest = {}, options = {}) {
  const sent: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    sent.push({ url: url.replace("https://weather.example/v1", ""), init });
    return Response.json({});
  };
  const transport = new Transport(weather, { baseUrl: "https://weather.example/v1", fetch });
  const outcome = await rawRequest(transport, method, path, raw, options).result();
  return { outcome, sent };
}

test.each(["TRACE", "CONNECT", "TRACK", "trace", "GET POST", "", "GET\n"])(
  "the method %j is refused",
  async (method) => {
    const { outcome, sent } = await ask(method, "/report");
    expect(outcome).toMatchObject({ error: { kind: "options", option: "method" } });
    expect(sent).toEqual([]);
  },
);

test.each([
  "report",
  "//evil.example/report",
  "/report?a=b",
  "/report#a",
  "/re port",
  "/re\\port",
  "/../report",
  "/a/./report",
  "/a/..",
  "/a/%2e%2E/report",
  "/a/.%2e",
])("the path %j is refused", async (path) => {
  const { outcome, sent } = await ask("GET", path);
  expect(outcome).toMatchObject({ error: { kind: "options", option: "path" } });
  expect(sent).toEqual([]);
});

test.each(["/report", "/a/...", "/a/.b/..c", "/a//b", "/"])(
  "the path %j is asked",
  async (path) => {
    const { sent } = await ask("get", path);
    expect(sent).toMatchObject([{ url: path, init: { method: "GET" } }]);
  },
);

test("headers of the options go over those of the request", async () => {
  const { sent } = await ask(
    "GET",
    "/report",
    { headers: { "X-A": "request", "X-B": "request" } },
    { headers: { "X-A": "options" } },
  );
  const headers = new Headers(sent[0]?.init.headers);
  expect([headers.get("X-A"), headers.get("X-B")]).toEqual(["options", "request"]);
});

test.each([
  ["text", undefined, '"text"', "application/json"],
  ["text", "application/problem+json", '"text"', "application/problem+json"],
  ["text", "text/csv", "text", "text/csv"],
  [{ a: 1 }, undefined, '{"a":1}', "application/json"],
])("the body %o with the type %s is sent as %s", async (body, contentType, content, type) => {
  const { sent } = await ask("POST", "/report", { body, ...(contentType && { contentType }) });
  expect(sent[0]?.init.body).toBe(content);
  expect(new Headers(sent[0]?.init.headers).get("Content-Type")).toBe(type);
});
