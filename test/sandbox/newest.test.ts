// A sandbox of OpenAPI 3.2: methods, the query as a whole, events with names.
import { expect, test } from "vitest";
import type { JsonObject } from "../../generator/document/json.js";
import { SandboxServer } from "../../generator/sandbox/server.js";

const json = (schema: JsonObject, example: JsonObject) => ({
  responses: { 200: { content: { "application/json": { schema, example } } } },
});
const found = { type: "object", properties: { found: { type: "string" } } };
const whole = (mediaType: string, schema: JsonObject) => ({
  parameters: [
    { name: "q", in: "querystring", required: true, content: { [mediaType]: { schema } } },
  ],
  ...json(found, { found: mediaType }),
});

const document: JsonObject = {
  openapi: "3.2.0",
  info: { title: "Newest", version: "1" },
  paths: {
    "/orders": {
      query: {
        requestBody: { content: { "application/json": { schema: { type: "object" } } } },
        ...json(found, { found: "by query" }),
      },
      additionalOperations: { COPY: json(found, { found: "by copy" }) },
    },
    "/form": {
      get: whole("application/x-www-form-urlencoded", {
        type: "object",
        properties: { n: { type: "integer" } },
      }),
    },
    "/json": {
      get: whole("application/json", { type: "object", properties: { n: { type: "integer" } } }),
    },
    "/events": {
      get: {
        responses: {
          200: {
            content: {
              "text/event-stream": {
                itemSchema: { type: "object", properties: { data: { type: "string" } } },
                examples: {
                  all: {
                    dataValue: [{ event: "note", id: "1", data: "two\nlines" }, { data: "b" }],
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

const { fetch } = new SandboxServer({ document });
const ask = (path: string, init?: RequestInit) => fetch(`https://sandbox.example${path}`, init);

test("methods have their answers", async () => {
  const headers = { "Content-Type": "application/json" };
  const queried = await ask("/orders", { method: "QUERY", body: "{}", headers });
  expect(await queried.json()).toEqual({ found: "by query" });
  expect(await (await ask("/orders", { method: "COPY" })).json()).toEqual({ found: "by copy" });
  const other = await ask("/orders", { method: "MOVE" });
  expect([other.status, await other.text()]).toEqual([405, expect.stringContaining("QUERY, COPY")]);
});

test("the query as a whole is held against its schema", async () => {
  expect((await ask("/form?n=1")).status).toBe(200);
  expect((await ask("/form?n=a")).status).toBe(400);
  expect((await ask("/form")).status).toBe(400);
  expect((await ask("/json?%7B%22n%22%3A1%7D")).status).toBe(200);
  expect((await ask("/json?%7B%22n%22%3A%22a%22%7D")).status).toBe(400);
});

test("events have their names and ids", async () => {
  expect(await (await ask("/events")).text()).toBe(
    "event: note\nid: 1\ndata: two\ndata: lines\n\ndata: b\n\n",
  );
});
