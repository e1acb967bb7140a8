// A sandbox of a document that says nothing beyond OpenAPI.
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../generator/document/json.js";
import { createSandbox as inPage } from "../../generator/sandbox/index.js";
import { describeSamples } from "../../generator/sandbox/invent/samples.js";
import { createSandbox } from "../../generator/sandbox/node/server.js";
import { anything, museum, petstore } from "./documents.js";
import { callAll } from "./judge.js";
import { secondJudge } from "./second-judge.js";

async function start(document: JsonObject, randomSeed?: number) {
  const seed = randomSeed === undefined ? {} : { randomSeed };
  const sandbox = await createSandbox({ api: "any", document, ...seed });
  const send = async (method: string, path: string, body?: unknown, headers: object = {}) => {
    const type = body === undefined ? {} : { "Content-Type": "application/json" };
    const init = { method, headers: { ...type, ...headers } };
    const sent = body === undefined ? init : { ...init, body: JSON.stringify(body) };
    const response = await sandbox.fetch(`http://any.example${path}`, sent);
    const text = await response.text();
    return { response, status: response.status, text, body: json(text) };
  };
  return { sandbox, send };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const key = { "X-Key": "anything" };

describe.each([
  ["a museum", museum],
  ["a pet store", petstore],
  ["a document without any example", anything],
])("%s", (_, document) => {
  test("answers every operation as its document says", async () => {
    const { sandbox } = await start(document);
    const judged = await callAll(sandbox, document, await secondJudge(document));
    expect(judged.length).toBeGreaterThan(3);
    expect(judged.flatMap(({ second }) => second?.request ?? [])).toEqual([]);
    expect(judged.flatMap(({ second }) => second?.answer ?? [])).toEqual([]);
    expect(judged.filter(({ wrong }) => wrong !== undefined)).toEqual([]);
    expect(judged.filter(({ status }) => status >= 400)).toEqual([]);
  });

  test("gives the same bytes for the same seed", async () => {
    const [one, other] = await Promise.all([start(document, 7), start(document, 7)]);
    const [first, second] = await Promise.all([
      callAll(one.sandbox, document),
      callAll(other.sandbox, document),
    ]);
    expect(first).toEqual(second);
  });
});

test("another seed gives other values", async () => {
  const [one, other] = await Promise.all([start(anything, 1), start(anything, 2)]);
  expect((await one.send("GET", "/all")).text).not.toBe((await other.send("GET", "/all")).text);
});

test("in a page, what was made up in Node travels as data", async () => {
  const samples = JSON.parse(JSON.stringify(describeSamples(anything)));
  const page = inPage({ document: anything, samples });
  const { send } = await start(anything);
  const response = await page.fetch("http://any.example/all");
  expect(await response.text()).toBe((await send("GET", "/all")).text);
});

describe("a collection that paths show", () => {
  test("keeps what is posted, under an id of its own, until it is deleted", async () => {
    const { send } = await start(petstore);
    const made = await send("POST", "/pets", { name: "Rex", tag: "dog" }, key);
    expect(made.status).toBe(201);
    expect(made.body).toEqual({
      petId: expect.any(Number),
      name: "Rex",
      tag: "dog",
      vaccinated: false,
    });
    const { petId } = made.body as { petId: number };
    expect((await send("GET", `/pets/${petId}`, undefined, key)).body).toEqual(made.body);
    const changed = await send("PATCH", `/pets/${petId}`, { name: "Max" }, key);
    expect(changed.body).toMatchObject({ petId, name: "Max", tag: "dog" });
    const listed = await send("GET", "/pets?limit=100", undefined, key);
    expect((listed.body as { items: unknown[] }).items).toContainEqual(changed.body);
    expect((await send("DELETE", `/pets/${petId}`, undefined, key)).status).toBe(204);
    expect((await send("GET", `/pets/${petId}`, undefined, key)).status).toBe(404);
  });

  test("starts with the document's examples", async () => {
    const { send } = await start(museum);
    expect((await send("GET", "/events/ev-1")).body).toMatchObject({ id: "ev-1", title: "Night" });
  });

  test("answers an unknown id in the form that is declared", async () => {
    const { send } = await start(petstore);
    const { status, body } = await send("GET", "/pets/999999", undefined, key);
    expect(status).toBe(404);
    expect(body).toEqual({
      code: expect.any(Number),
      detail: expect.stringContaining("petId 999999"),
    });
  });

  test("pages in the declared style", async () => {
    const { send } = await start(petstore);
    const ids: number[] = [];
    let token = "";
    for (let page = 0; page < 20; page++) {
      const { body } = await send("GET", `/pets?limit=10${token}`, undefined, key);
      const { items, next } = body as { items: { petId: number }[]; next?: string };
      ids.push(...items.map(({ petId }) => petId));
      if (next === undefined) break;
      token = `&after=${next}`;
    }
    expect(ids).toHaveLength(25);
    expect(new Set(ids).size).toBe(25);
  });

  test("pages through a sample where no path shows one item, and ends", async () => {
    const get = {
      operationId: "news",
      parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
      "x-pagination": { style: "url", items: "items", next: "/next" },
      responses: {
        200: {
          description: "OK",
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: { items: { type: "array", items: {} }, next: { type: "string" } },
              },
              example: {
                items: Array.from({ length: 12 }, (_, index) => index),
                next: "https://any.example/news?page=2",
              },
            },
          },
        },
      },
    };
    const paths = { "/news": { get } };
    const { send } = await start({
      openapi: "3.1.0",
      info: { title: "News", version: "1" },
      paths,
    });
    const items: number[] = [];
    let next: string | undefined = "http://any.example/news";
    for (let page = 0; next !== undefined && page < 5; page++) {
      const { body } = await send("GET", next.slice("http://any.example".length));
      const read = body as { items: number[]; next?: string };
      items.push(...read.items);
      next = read.next;
    }
    expect(next).toBeUndefined();
    expect(items).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test("holds what several operations show once, and no errors", async () => {
    const label = { type: "object", properties: { shade: { type: "string" } } };
    const answer = (schema: JsonObject, example: JsonObject) => ({
      description: "It.",
      content: { "application/json": { schema, example } },
    });
    const whole = { type: "object", properties: { label } };
    const responses = {
      200: answer(whole, { label: { shade: "red" } }),
      default: answer(whole, { label: { message: "No." } }),
    };
    const parameters = [{ name: "label", in: "path", required: true, schema: { type: "string" } }];
    const all = { type: "object", properties: { labels: { type: "array", items: label } } };
    const { send } = await start({
      openapi: "3.1.0",
      info: { title: "Labels", version: "1" },
      paths: {
        "/labels": { get: { responses: { 200: answer(all, { labels: [{ shade: "red" }] }) } } },
        "/labels/{label}": { parameters, get: { responses }, put: { responses } },
      },
    });
    const { body } = await send("GET", "/labels");
    const { labels } = body as { labels: unknown[] };
    expect(new Set(labels.map((each) => JSON.stringify(each))).size).toBe(labels.length);
    expect(labels).not.toContainEqual({ message: "No." });
    expect(labels).toContainEqual({ shade: "red" });
  });

  test("is found by the property that its parameter is named after", async () => {
    const [name, shown] = ["issue_number", "7"];
    const example = { id: 900, number: 7 };
    const integer = { type: "integer" };
    const schema = { type: "object", properties: { id: integer, number: integer } };
    const answer = (schema: JsonObject, example: JsonObject | JsonObject[]) => ({
      responses: {
        200: { description: "It.", content: { "application/json": { schema, example } } },
      },
    });
    const limit = { name: "limit", in: "query", schema: integer };
    const offset = { name: "offset", in: "query", schema: integer };
    const list = answer({ type: "array", items: schema }, [example]);
    const pagination = { style: "offset", items: "", offset: "offset", limit: "limit" };
    const parameters = [
      { name, in: "path", required: true, schema: { type: "string" }, example: shown },
    ];
    const { send } = await start({
      openapi: "3.1.0",
      info: { title: "Issues", version: "1" },
      paths: {
        "/issues": { get: { ...list, parameters: [limit, offset], "x-pagination": pagination } },
        [`/issues/{${name}}`]: { parameters, get: answer(schema, example) },
      },
    });
    expect((await send("GET", `/issues/${shown}`)).body).toEqual(example);
    const items = (await send("GET", "/issues?limit=100")).body as JsonObject[];
    expect(items).toHaveLength(25);
    expect(new Set(items.map((each) => JSON.stringify(each))).size).toBe(25);
  });

  test("is forgotten by a reset", async () => {
    const { sandbox, send } = await start(petstore);
    const { body } = await send("POST", "/pets", { name: "Rex" }, key);
    await sandbox.reset();
    const { petId } = body as { petId: number };
    expect((await send("GET", `/pets/${petId}`, undefined, key)).status).toBe(404);
  });
});

describe("the header Prefer", () => {
  const prefer = (value: string) => ({ ...key, Prefer: value });

  test("asks for a status", async () => {
    const { send } = await start(petstore);
    const { status, body } = await send("GET", "/pets/1", undefined, prefer("code=404"));
    expect(status).toBe(404);
    expect(body).toEqual({ code: expect.any(Number), detail: expect.any(String) });
    expect((await send("GET", "/pets/1", undefined, prefer("code=503"))).status).toBe(503);
  });

  test("asks for an example by its name", async () => {
    const { send } = await start(museum);
    const { body } = await send("GET", "/hours", undefined, prefer("example=winter"));
    expect(body).toEqual({ opens: "10:00", closes: "16:00" });
    expect((await send("GET", "/hours", undefined, prefer("example=autumn"))).status).toBe(404);
  });
});

describe("errors by code", () => {
  const codes = { type: "string", enum: ["other", "not_found", "closed"] };
  const error = {
    type: "object",
    required: ["code", "note"],
    properties: { code: codes, note: {} },
  };
  const body = {
    type: "object",
    required: ["errors"],
    additionalProperties: false,
    properties: { errors: { type: "array", minItems: 1, maxItems: 1, items: error } },
  };
  const answer = (schema: JsonObject) => {
    return { description: "OK", content: { "application/json": { schema } } };
  };
  const sale = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };
  const sales = answer({ type: "array", items: sale });
  const { content } = answer(body);
  const responses = {
    404: { description: "None.", content },
    409: { description: "No.", content },
  };
  const till: JsonObject = {
    openapi: "3.1.0",
    info: { title: "Till", version: "1" },
    "x-error-codes": {
      code: "/errors/0/code",
      catalog: [
        { code: "other" },
        { code: "not_found", status: 404 },
        { code: "closed", status: 409 },
      ],
    },
    paths: {
      "/sales": { get: { operationId: "listSales", responses: { 200: sales } } },
      "/sales/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
        get: {
          operationId: "getSale",
          responses: { 200: answer(sale), ...responses },
        },
        put: {
          operationId: "putSale",
          responses: { 204: { description: "OK" }, default: responses[404] },
        },
      },
    },
  };
  const told = (code: string) => ({ errors: [expect.objectContaining({ code })] });

  test.each([
    ["of its status", "GET", "closed", 409, told("closed")],
    ["of the first status whose body may have it", "GET", "other", 404, told("other")],
    ["of a status where the document says none", "PUT", "other", 400, told("other")],
  ])("Prefer asks for one by name, %s", async (_, method, name, status, expected) => {
    const { send } = await start(till);
    const answer = await send(method, "/sales/7", undefined, { Prefer: `code=${name}` });
    expect([answer.status, answer.body]).toEqual([status, expected]);
  });

  test("what is not in the catalogue is not asked for", async () => {
    const { send } = await start(till);
    const { status } = await send("GET", "/sales", undefined, { Prefer: "code=toString" });
    expect(status).toBe(200);
  });

  test("a mistake is answered by the code of its status, and without one by one that fits", async () => {
    const { send } = await start(till);
    expect((await send("GET", "/sales/12345")).body).toEqual(told("not_found"));
    expect((await send("POST", "/sales/7")).body).toEqual({ message: expect.any(String) });
  });
});

describe("credentials", () => {
  test.each([
    ["HTTP Basic with a password", "/basic", { Authorization: `Basic ${btoa("ada:secret")}` }],
    ["a bearer token", "/bearer", { Authorization: "Bearer anything" }],
    ["a key in a header", "/header", { "X-Key": "anything" }],
    ["a key in the query", "/query?key=anything", {}],
    ["a key in a cookie", "/cookie", { Cookie: "a=b; key=anything" }],
  ])("are accepted: %s", async (_, path, headers) => {
    const { send } = await start(anything);
    expect((await send("GET", path, undefined, headers)).status).toBe(200);
    expect((await send("GET", path.replace(/\?.*/, ""))).status).toBe(401);
  });
});

test("bytes are those of a file of the media type", async () => {
  const { sandbox } = await start(museum);
  const response = await sandbox.fetch("http://any.example/plan.png");
  expect(response.headers.get("Content-Type")).toBe("image/png");
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});

test("an answer without content has no body, and required headers are there", async () => {
  const { send } = await start(museum);
  const { status, text, response } = await send("POST", "/visits", { guests: 2 });
  expect([status, text]).toEqual([202, ""]);
  expect(response.headers.get("X-Queue")).toMatch(/^\d+$/);
});

test("an operation with a server of its own is below the paths of both", async () => {
  const part = { responses: { 204: { description: "Done." } } };
  const { send } = await start({
    openapi: "3.1.0",
    info: { title: "Files", version: "1" },
    servers: [{ url: "https://api.example/2.0" }],
    paths: {
      "/parts": { post: { ...part, servers: [{ url: "https://upload.example/api/2.0" }] } },
      "/files": { post: part },
    },
  });
  const paths = ["/api/2.0/parts", "/2.0/parts", "/2.0/files", "/api/2.0/files"];
  const answers = await Promise.all(paths.map((path) => send("POST", path)));
  expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 404]);
});

test("a page of another origin may ask first, and read the answer", async () => {
  const { sandbox } = await start(petstore);
  const asked = await sandbox.fetch("http://any.example/pets", {
    method: "OPTIONS",
    headers: {
      Origin: "https://app.example",
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "content-type,x-key",
    },
  });
  expect(asked.status).toBe(204);
  expect(asked.headers.get("Access-Control-Allow-Headers")).toBe("content-type,x-key");
  const headers = { Origin: "https://app.example", ...key };
  const answer = await sandbox.fetch("http://any.example/pets", { headers });
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(answer.status).toBe(200);
});

test("a request that breaks the document is refused in the declared form", async () => {
  const { send } = await start(petstore);
  const { status, body } = await send("POST", "/pets", { tag: "dog" }, key);
  expect(status).toBe(400);
  expect(body).toMatchObject({ message: expect.stringContaining("name is missing") });
});
