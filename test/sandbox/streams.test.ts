// Streams of a sandbox: the examples of a document, read by the runtime, with and without faults.
import { ApiError, asEvents, asJsonLines, asJsonSequence, SpecloomError } from "specloom/runtime";
import { expect, test } from "vitest";
import type { JsonObject } from "../../generator/document/json.js";
import { SandboxServer } from "../../generator/sandbox/server.js";
import { ask } from "../runtime/streams.js";

const item = { type: "object", properties: { n: { type: "integer" } } };
const streamed = (mediaType: string, media: JsonObject) => ({
  responses: { 200: { description: "Items.", content: { [mediaType]: media } } },
});

const document: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Streams", version: "1" },
  paths: {
    "/events": {
      get: streamed("text/event-stream", { schema: item, example: [{ n: 1 }, { n: 2 }] }),
      post: {
        "x-stream": { when: "/stream", end: "[DONE]" },
        requestBody: {
          content: {
            "application/json": {
              schema: { type: "object", properties: { stream: { type: "boolean" } } },
            },
          },
        },
        responses: {
          200: {
            description: "Either.",
            content: {
              "application/json": { example: { whole: true } },
              "text/event-stream": {
                schema: item,
                examples: { one: { value: { n: 1 } }, two: { value: { n: 2 } } },
              },
            },
          },
        },
      },
      put: streamed("text/event-stream", { schema: { type: "string" }, example: "two\nlines" }),
    },
    "/lines": {
      get: streamed("application/x-ndjson", { schema: { ...item, examples: [{ n: 1 }] } }),
    },
    "/texts": {
      get: streamed("application/json-seq", { schema: { type: "array" }, example: [1, [2]] }),
    },
    "/nothing": { get: streamed("application/jsonl", { schema: item }) },
  },
};

async function itemsOf(call: ReturnType<typeof ask>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const each of await call) items.push(each);
  return items;
}

test("are the examples of items", async () => {
  const { fetch } = new SandboxServer({ document });
  const get = (path: string, stream: Parameters<typeof ask>[0], method = "GET") => {
    return itemsOf(ask(stream, { fetch }, { path, method }));
  };
  expect(await get("/events", asEvents())).toEqual([{ n: 1 }, { n: 2 }]);
  expect(await get("/events", asEvents({ text: true }), "PUT")).toEqual(["two\nlines"]);
  expect(await get("/lines", asJsonLines("application/x-ndjson"))).toEqual([{ n: 1 }]);
  expect(await get("/texts", asJsonSequence("application/json-seq"))).toEqual([[1, [2]]]);
  expect(await get("/nothing", asJsonLines("application/jsonl"))).toEqual([]);
});

test("come where the body asks for one, and end as the document says", async () => {
  const { fetch } = new SandboxServer({ document });
  const post = (body: object) => {
    const headers = { "Content-Type": "application/json" };
    return fetch("https://a.example/events", {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
  };
  const stream = await post({ stream: true });
  expect(stream.headers.get("Content-Type")).toBe("text/event-stream");
  expect(await stream.text()).toBe('data: {"n":1}\n\ndata: {"n":2}\n\ndata: [DONE]\n\n');
  for (const body of [{ stream: false }, {}]) {
    expect(await (await post(body)).json()).toEqual({ whole: true });
  }
});

test("meet faults as other answers do: all items, or some and then an error", async () => {
  const ends = new Set<string>();
  for (let seed = 0; seed < 30; seed++) {
    const { fetch } = new SandboxServer({ document, chaos: { seed, rate: 1 } });
    const options = { timeout: 5000, retries: 0, fetch };
    const items: unknown[] = [];
    const reading = async () => {
      for await (const each of await ask(asEvents(), options)) items.push(each);
    };
    const error: unknown = await reading().catch((thrown: unknown) => thrown);
    expect([{ n: 1 }, { n: 2 }].slice(0, items.length)).toEqual(items);
    if (error === undefined) expect(items).toHaveLength(2);
    else expect(error).toBeInstanceOf(SpecloomError);
    if (error instanceof ApiError) expect(items).toEqual([]);
    ends.add(error === undefined ? "whole" : (error as SpecloomError).kind);
  }
  expect([...ends].sort()).toEqual(expect.arrayContaining(["api", "connection", "whole"]));
});
