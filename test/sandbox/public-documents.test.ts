// What public documents have that made sandboxes refuse what they themselves say, in small.
import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../generator/document/json.js";
import { createSandbox } from "../../generator/sandbox/node/server.js";
import { callAll } from "./judge.js";
import { secondJudge } from "./second-judge.js";

const text = { type: "string" };
const fine = (schema: JsonObject, more: JsonObject = {}): JsonObject => ({
  description: "Fine.",
  content: { "application/json": { schema, ...more } },
});
const inPath = (name: string, more: JsonObject = {}): JsonObject => ({
  ...{ name, in: "path", required: true, schema: text },
  ...more,
});
const documentOf = (paths: JsonObject): JsonObject => ({
  openapi: "3.1.0",
  info: { title: "Small", version: "1" },
  paths,
});

/** What is wrong with a sandbox of a document, its own requests included. */
async function wrongIn(document: JsonObject): Promise<unknown[]> {
  const sandbox = await createSandbox({ api: "small", document });
  const judged = await callAll(sandbox, document, await secondJudge(document));
  expect(judged.length).toBeGreaterThan(0);
  return judged.flatMap(({ operation, status, text, wrong, second }) => {
    const all = [status >= 400 ? text : undefined, wrong, second?.request, second?.answer];
    return all.filter((each) => each !== undefined).map((each) => `${operation}: ${each}`);
  });
}

async function answerOf(document: JsonObject, method: string, path: string, body?: JsonValue) {
  const sandbox = await createSandbox({ api: "small", document });
  const headers = body === undefined ? {} : { "Content-Type": "application/json" };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  return sandbox.fetch(`http://small.example${path}`, { method, headers, ...sent });
}

describe("a resource whose moments are longer than usual", () => {
  const moment = { type: "string", format: "date-time", minLength: 24, maxLength: 24 };
  const message = { type: "object", properties: { messageId: text, created: moment } };
  const document = documentOf({
    "/messages/{messageId}": {
      get: { parameters: [inPath("messageId")], responses: { 200: fine(message) } },
    },
  });

  test("is found by the id that its path is shown with", async () => {
    expect(await wrongIn(document)).toEqual([]);
  });
});

test("a property for which no value is found is left out, and the others stay", async () => {
  const impossible = { type: "string", format: "date-time", maxLength: 5 };
  const schema = { type: "object", properties: { a: impossible, b: { type: "integer" } } };
  const document = documentOf({ "/all": { get: { responses: { 200: fine(schema) } } } });
  expect(await (await answerOf(document, "GET", "/all")).json()).toEqual({
    b: expect.any(Number),
  });
});

test("one that a path names is there where no sample shows one", async () => {
  const thing = { type: "object", properties: { id: text, when: { type: "integer" } } };
  const remove = { parameters: [inPath("id")], responses: { 204: { description: "Gone." } } };
  const list = { responses: { 200: fine({ type: "array", items: thing, maxItems: 0 }) } };
  const document = documentOf({ "/things": { get: list }, "/things/{id}": { delete: remove } });
  expect(await wrongIn(document)).toEqual([]);
});

test("an answer without a body has no media type, whatever the document says", async () => {
  const responses = { 204: fine({ type: "object" }) };
  const document = documentOf({ "/gone": { post: { responses } } });
  const { status, headers } = await answerOf(document, "POST", "/gone");
  expect([status, headers.get("Content-Type")]).toEqual([204, null]);
  expect(await wrongIn(document)).toEqual([]);
});

test("a body may hold what its schema allows, though an answer shows it, too", async () => {
  const schema = { $ref: "#/components/schemas/Thing" };
  const sent = { type: "object", properties: { name: text } };
  const put = {
    parameters: [inPath("id")],
    requestBody: { content: { "application/json": { schema: sent } } },
    responses: { 200: fine(schema) },
  };
  const Thing = { type: "object", properties: { id: text, name: text } };
  const document = {
    ...documentOf({ "/things/{id}": { put } }),
    components: { schemas: { Thing } },
  };
  const { status } = await answerOf(document, "PUT", "/things/thing", { id: "thing", name: "A" });
  expect(status).toBe(200);
});

test("operations on one path are told apart by a parameter that has one value only", async () => {
  const post = (target: string, place: string) => ({
    operationId: target,
    parameters: [
      { name: "Target", in: place, required: true, schema: { type: "string", enum: [target] } },
    ],
    responses: { 200: fine({ type: "object", properties: { [target]: { type: "integer" } } }) },
  });
  const document = documentOf({
    "/#Target=One": { post: post("One", "header") },
    "/#Target=Two": { post: post("Two", "header") },
    "/of?Target=Three": { post: post("Three", "query") },
    "/of?Target=Four": { post: post("Four", "query") },
  });
  const sandbox = await createSandbox({ api: "small", document });
  const judged = await callAll(sandbox, document);
  expect(judged.map(({ text }) => Object.keys(JSON.parse(text))[0])).toEqual(
    "One Two Three Four".split(" "),
  );
});

test("an operation that only leads elsewhere does so", async () => {
  const Location = { required: true, schema: { type: "string", format: "uri" } };
  const responses = { 302: { description: "Elsewhere.", headers: { Location } } };
  const document = documentOf({ "/login": { get: { responses } } });
  expect((await answerOf(document, "GET", "/login")).status).toBe(302);
  expect(await wrongIn(document)).toEqual([]);
});

test("a body of text is as its schema says", async () => {
  const schema = { type: "string", minLength: 20, maxLength: 24 };
  const requestBody = { required: true, content: { "text/plain": { schema } } };
  const post = { requestBody, responses: { 204: { description: "Done." } } };
  expect(await wrongIn(documentOf({ "/notes": { post } }))).toEqual([]);
});

test("a URL is one, whatever its format is called", async () => {
  const schema = { type: "object", properties: { to: { type: "string", format: "url" } } };
  const document = documentOf({ "/all": { get: { responses: { 200: fine(schema) } } } });
  expect(await wrongIn(document)).toEqual([]);
});

describe("a parameter in a path in another style", () => {
  test.each([
    ["label", true, { type: "array", items: { type: "integer" } }],
    ["matrix", false, { type: "integer" }],
    ["matrix", true, { type: "object", properties: { a: text }, required: ["a"] }],
  ])("%s, explode %s", async (style, explode, schema) => {
    const get = {
      parameters: [inPath("p", { style, explode, schema })],
      responses: { 200: fine({ type: "object" }) },
    };
    const document = documentOf({ "/of/{p}": { get } });
    const sandbox = await createSandbox({ api: "small", document });
    const judged = await callAll(sandbox, document);
    expect(judged.map(({ status }) => status)).toEqual([200]);
  });
});

describe("a list that goes on", () => {
  const pagination = { style: "offset", items: "", offset: "offset", limit: "limit" };
  const parameters = ["offset", "limit"].map((name) => ({
    ...{ name, in: "query", schema: { type: "integer" } },
  }));
  const listOf = (item: JsonObject, example?: JsonValue): JsonObject => ({
    parameters,
    "x-pagination": pagination,
    responses: {
      200: fine({ type: "array", items: item }, example === undefined ? {} : { example }),
    },
  });

  async function itemsOf(document: JsonObject, path: string): Promise<string[]> {
    const sandbox = await createSandbox({ api: "small", document });
    const found: string[] = [];
    for (let offset = 0; offset < 60; offset += 5) {
      const url = `http://small.example${path}?limit=5&offset=${offset}`;
      const page = (await (await sandbox.fetch(url)).json()) as JsonValue[];
      found.push(...page.map((item) => JSON.stringify(item)));
    }
    return found;
  }

  test.each<[string, JsonObject, JsonValue | undefined]>([
    ["one object as its example", { type: "object" }, [{ name: "only", size: 1 }]],
    ["one text as its example", text, ["only"]],
    ["no example", { type: "object", properties: { size: { type: "integer" } } }, undefined],
  ])("has several pages of different items where a document shows %s", async (_, item, example) => {
    const document = documentOf({ "/all": { get: listOf(item, example) } });
    const items = await itemsOf(document, "/all");
    expect(items.length).toBeGreaterThan(10);
    expect(new Set(items).size).toBe(items.length);
  });

  test("has different items where nothing holds the value that their path has", async () => {
    const item = { type: "object", properties: { size: { type: "integer" } } };
    const get = { parameters: [inPath("thing")], responses: { 200: fine(item) } };
    const document = documentOf({ "/all": { get: listOf(item) }, "/all/{thing}": { get } });
    const items = await itemsOf(document, "/all");
    expect(items.length).toBe(25);
    expect(new Set(items).size).toBe(25);
  });

  test("has as few as its schema tells apart", async () => {
    const document = documentOf({ "/all": { get: listOf({ enum: ["a", "b"] }, ["a"]) } });
    expect(await itemsOf(document, "/all")).toEqual(['"a"']);
  });
});
