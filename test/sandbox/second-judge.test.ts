// Prism as a judge of sandboxes can fail, and what is said of its own mistakes is so.
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../generator/document/json.js";
import { type Exchanged, exceptions, secondJudge } from "./second-judge.js";

const document: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Judged", version: "1" },
  paths: {
    "/pets": {
      post: {
        parameters: [{ name: "limit", in: "query", required: true, schema: { type: "integer" } }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { type: "object", required: ["name"] } } },
        },
        responses: {
          200: {
            description: "Fine.",
            content: {
              "application/json": {
                schema: {
                  type: "array",
                  prefixItems: [{ type: "string" }],
                  items: { type: "integer" },
                },
              },
            },
          },
        },
      },
    },
  },
};

const json = { "content-type": "application/json" };
const sound: Exchanged = {
  method: "POST",
  path: "/pets",
  request: { method: "POST", url: "/pets?limit=1", headers: json, body: '{"name":"Rex"}' },
  answer: { status: 200, headers: json, text: '["a",1]' },
};

describe("Prism", () => {
  test("finds nothing wrong with what is as the document says", async () => {
    const { judge } = await secondJudge(document);
    expect(judge(sound)).toEqual({ request: undefined, answer: undefined, excused: [] });
  });

  test.each<[string, Partial<Exchanged["request"]>]>([
    ["a parameter of another type", { url: "/pets?limit=x" }],
    ["a parameter that is missing", { url: "/pets" }],
    ["a body that lacks a property", { body: "{}" }],
    ["a body that is missing", { body: undefined }],
  ])("refuses a request with %s", async (_, spoilt) => {
    const { judge } = await secondJudge(document);
    const { request } = judge({ ...sound, request: { ...sound.request, ...spoilt } });
    expect(request).toBeTypeOf("string");
  });

  test.each<[string, Partial<Exchanged["answer"]>]>([
    ["a value of another type", { text: '["a","b"]' }],
    ["a status that is not declared", { status: 201 }],
    ["another media type", { headers: { "content-type": "text/plain" }, text: "a" }],
  ])("refuses an answer with %s", async (_, spoilt) => {
    const { judge } = await secondJudge(document);
    const { answer } = judge({ ...sound, answer: { ...sound.answer, ...spoilt } });
    expect(answer).toBeTypeOf("string");
  });
});

/** What Prism is wrong about: an operation, what was sent, and what came back. */
interface Mistake {
  /** @default "post" */
  readonly method?: string;
  readonly operation: JsonObject;
  readonly path?: string;
  readonly request?: Partial<Exchanged["request"]>;
  readonly answer?: Partial<Exchanged["answer"]>;
}

const object = { type: "object", required: ["city"], properties: { city: { type: "string" } } };
const formOf = (mediaType: string, schema: JsonObject): JsonObject => ({
  requestBody: { required: true, content: { [mediaType]: { schema } } },
});
const boundary = "sandbox-boundary";
const part = (name: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\na\r\n--${boundary}--\r\n`;

const mistakes: Readonly<Record<string, Mistake>> = {
  "texts that are not JSON": {
    operation: {
      responses: {
        200: { description: "Fine.", content: { "application/xml": { schema: object } } },
      },
    },
    answer: { headers: { "content-type": "application/xml" }, text: "<a><city>Rome</city></a>" },
  },
  "answers without a body": {
    operation: {
      responses: {
        204: { description: "Done.", content: { "application/json": { schema: object } } },
      },
    },
    answer: { status: 204 },
  },
  "requests that are not JSON": {
    operation: formOf("text/csv", object),
    request: { headers: { "content-type": "text/csv" }, body: "city" },
  },
  "bodies of GET": { method: "get", operation: formOf("application/json", object) },
  "deprecated parameters": {
    operation: {
      parameters: [
        { name: "old", in: "query", required: true, deprecated: true, schema: { type: "string" } },
      ],
    },
    request: { url: "/a?old=1" },
  },
  "headers that are no parameters": {
    operation: {
      parameters: [{ name: "Accept", in: "header", required: true, schema: { type: "string" } }],
    },
  },
  "paths with a query or a fragment": {
    path: "/a/{id}#raw",
    operation: {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    },
    request: { url: "/a/1" },
  },
  "objects in forms": {
    operation: formOf("application/x-www-form-urlencoded", {
      type: "object",
      required: ["address"],
      properties: { address: object },
    }),
    request: {
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "address%5Bcity%5D=Rome",
    },
  },
  "fields that are required without a schema": {
    operation: formOf("multipart/form-data", {
      type: "object",
      required: ["file"],
      properties: { other: { type: "string" } },
    }),
    request: {
      headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
      body: part("file"),
    },
  },
};

test.each(exceptions)("Prism is wrong about $name: $because", async ({ name }) => {
  const mistake = mistakes[name] as Mistake;
  const { method = "post", path = "/a", operation, request, answer } = mistake;
  const responses = { 200: { description: "Fine." } };
  const { judge } = await secondJudge({
    openapi: "3.1.0",
    info: { title: "Mistaken", version: "1" },
    paths: { [path]: { [method]: { responses, ...operation } } },
  });
  const length = String(request?.body?.length ?? 0);
  const headers = { ...request?.headers, "content-length": length };
  const opinion = judge({
    method: method.toUpperCase(),
    path,
    request: { method: method.toUpperCase(), url: "/a", ...request, headers },
    answer: { status: 200, headers: {}, text: "", ...answer },
  });
  expect(opinion).toEqual({ request: undefined, answer: undefined, excused: [name] });
});
