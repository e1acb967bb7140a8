// What lasts: data files, counters, resets; and what does not depend on an API.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { JsonObject } from "../../generator/document/json.js";
import { defineSandbox } from "../../generator/sandbox/index.js";
import { DataFileError } from "../../generator/sandbox/node/data-file.js";
import { createSandbox, type NodeSandbox } from "../../generator/sandbox/node/server.js";
import { definitionOf } from "./definitions.js";
import { headers } from "./spaaza.js";
import { documentOf } from "./start.js";

let folder: string;
let dataFile: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "specloom-sandbox-"));
  dataFile = path.join(folder, "state.json");
});

afterEach(() => rm(folder, { recursive: true }));

const businesses = "https://sandbox.example/resources/business";

async function open(api = "spaaza"): Promise<NodeSandbox> {
  const definition = definitionOf(api);
  return createSandbox({ api, document: await documentOf(api), definition, dataFile });
}

async function make(sandbox: NodeSandbox, name: string): Promise<number> {
  const sent = { ...headers, "Content-Type": "application/json" };
  const body = JSON.stringify({ name });
  const response = await sandbox.fetch(businesses, { method: "POST", headers: sent, body });
  const { id }: { id: number } = await response.json();
  return id;
}

describe("a data file", () => {
  test("keeps the state across restarts, and no id is given twice", async () => {
    const first = await open();
    const kept = await make(first, "Kept");
    const gone = await make(first, "Gone");
    await first.fetch(`${businesses}/${gone}`, { method: "DELETE", headers });
    await first.close();

    const second = await open();
    expect((await second.fetch(`${businesses}/${kept}`, { headers })).status).toBe(200);
    expect((await second.fetch(`${businesses}/${gone}`, { headers })).status).toBe(404);
    expect(await make(second, "Next")).toBeGreaterThan(gone);
    await second.close();
  });

  test("holds a write as soon as it is answered, whole, and leaves nothing beside it", async () => {
    const sandbox = await open();
    await Promise.all(Array.from({ length: 20 }, (_, index) => make(sandbox, `Store ${index}`)));
    const text = await readFile(dataFile, "utf8");
    for (let index = 0; index < 20; index++) expect(text).toContain(`"Store ${index}"`);
    expect(() => JSON.parse(text)).not.toThrow();
    await sandbox.close();
    expect(await readdir(folder)).toEqual(["state.json"]);
  });

  test.each([
    ["is cut off", '{"format":"specloom-sandbox-1","api":"spaaza","state":{'],
    ["is something else", '{"name":"package"}'],
    [
      "is damaged",
      '{"format":"specloom-sandbox-1","api":"spaaza","state":{"Business":{"rows":7}}}',
    ],
    ["has no state", '{"format":"specloom-sandbox-1","api":"spaaza"}'],
    ["is of another API", '{"format":"specloom-sandbox-1","api":"spaces","state":{}}'],
    ["is empty", ""],
  ])("that %s is refused by name, and left as it is", async (_, content) => {
    await writeFile(dataFile, content);
    const failure = await open().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DataFileError);
    expect(String(failure)).toContain(dataFile);
    expect(await readFile(dataFile, "utf8")).toBe(content);
  });

  test("in a folder that is not there is refused at once", async () => {
    dataFile = path.join(folder, "nowhere", "state.json");
    const failure = await open().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DataFileError);
    expect(String(failure)).toContain(dataFile);
  });

  test("goes back to the seed by a reset", async () => {
    const sandbox = await open();
    const id = await make(sandbox, "New");
    await sandbox.reset();
    expect(await readFile(dataFile, "utf8")).not.toContain('"New"');
    expect((await sandbox.fetch(`${businesses}/${id}`, { headers })).status).toBe(404);
    await sandbox.close();
  });
});

test("fetch takes a request with a body, as the global one does", async () => {
  const sandbox = await open();
  const body = JSON.stringify({ name: "New" });
  const sent = { ...headers, "Content-Type": "application/json" };
  const request = new Request(businesses, { method: "POST", headers: sent, body });
  expect((await sandbox.fetch(request)).status).toBe(200);
  const signal = AbortSignal.abort(new Error("too late"));
  await expect(sandbox.fetch(businesses, { headers, signal })).rejects.toThrow("too late");
  await sandbox.close();
});

describe("requests", () => {
  test("are counted by operation and in all, the refused ones included", async () => {
    const sandbox = await open();
    await sandbox.fetch(`${businesses}/48213`, { headers });
    await sandbox.fetch(`${businesses}/1?owner_code=x`, { headers });
    await sandbox.fetch("https://sandbox.example/nothing");
    expect(sandbox.count()).toBe(3);
    expect(sandbox.count("getBusiness")).toBe(2);
    expect(sandbox.requests).toEqual([
      { method: "GET", path: "/resources/business/48213", operation: "getBusiness", status: 200 },
      {
        method: "GET",
        path: "/resources/business/1?owner_code=x",
        operation: "getBusiness",
        status: 404,
      },
      { method: "GET", path: "/nothing", operation: undefined, status: 401 },
    ]);
    await sandbox.reset();
    expect([sandbox.count(), sandbox.requests.length]).toEqual([0, 0]);
    await sandbox.close();
  });
});

describe("listening", () => {
  test("on loopback and a free port; closing frees it", async () => {
    const sandbox = await open();
    const { close, url } = await sandbox.listen();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const port = Number(new URL(url).port);
    await expect(sandbox.listen({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    await close();
    const again = await sandbox.listen({ port });
    expect((await fetch(`${again.url}/resources/business/48213`, { headers })).status).toBe(200);
    await sandbox.close();
    await expect(fetch(again.url)).rejects.toThrow();
  });
});

describe("a failure of the sandbox", () => {
  test("answers 500 as JSON without a trace of the code, and is logged", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const now = () => {
      throw new Error("the clock is broken");
    };
    const sandbox = await createSandbox({
      api: "spaaza",
      document: await documentOf("spaaza"),
      definition: definitionOf("spaaza"),
      now,
    });
    const body = JSON.stringify({ name: "New" });
    const sent = { ...headers, "Content-Type": "application/json" };
    const response = await sandbox.fetch(businesses, { method: "POST", headers: sent, body });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toHaveProperty("error.code", 500);
    expect(text).not.toMatch(/clock|at .*\.ts/);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});

test("a rejection of another copy of the package is one all the same", async () => {
  class Rejection extends Error {
    override readonly name = "Rejection";
    readonly reason = { code: "access_denied" };
  }
  const authenticate = () => {
    throw new Rejection("Not today.");
  };
  const { seed, options, rules } = definitionOf("spaaza");
  const definition = defineSandbox({ seed, options, rules: { ...rules, authenticate } });
  const document = await documentOf("spaaza");
  const sandbox = await createSandbox({ api: "spaaza", document, definition });
  const response = await sandbox.fetch(`${businesses}/48213`, { headers });
  expect(response.status).toBe(403);
  expect(await response.json()).toHaveProperty("error.description", "Not today.");
});

describe("a document without extensions", () => {
  const pet = { type: "object", required: ["name"], properties: petProperties() };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } };
  const id = { name: "id", in: "path", required: true, schema: { type: "integer" } };
  const answers = { "200": { description: "A pet", content } };
  const document: JsonObject = {
    openapi: "3.0.3",
    info: { title: "Pets", version: "1" },
    paths: {
      "/pets": { post: { requestBody: { required: true, content }, responses: answers } },
      "/pets/{id}": {
        parameters: [id],
        get: { responses: answers },
        patch: { requestBody: { content }, responses: answers },
        delete: { responses: answers },
      },
    },
    components: { schemas: { Pet: pet } },
  };

  test("is served with state all the same", async () => {
    const sandbox = await createSandbox({ api: "pets", document });
    const ask = async (method: string, where: string, body?: JsonObject) => {
      const init = { method, headers: { "Content-Type": "application/json" } };
      const url = `https://pets.example/pets${where}`;
      const sent = body === undefined ? init : { ...init, body: JSON.stringify(body) };
      const response = await sandbox.fetch(url, sent);
      const answer: JsonObject = await response.json();
      return { status: response.status, body: answer };
    };
    const made = await ask("POST", "", { name: "Rex" });
    const { id } = made.body;
    expect(made).toEqual({ status: 200, body: { id: expect.any(Number), name: "Rex" } });
    expect((await ask("PATCH", `/${id}`, { name: "Max", tag: "dog" })).status).toBe(200);
    expect((await ask("GET", `/${id}`)).body).toEqual({ id, name: "Max", tag: "dog" });
    expect((await ask("POST", "", {})).status).toBe(400);
    expect((await ask("GET", "/x")).status).toBe(400);
    expect((await ask("PUT", `/${id}`, {})).status).toBe(405);
    expect((await ask("DELETE", `/${id}`)).status).toBe(200);
    expect(await ask("GET", `/${id}`)).toEqual({
      status: 404,
      body: { message: `There is nothing with id ${id}.` },
    });
  });

  function petProperties(): JsonObject {
    return {
      id: { type: "integer", readOnly: true },
      name: { type: "string" },
      tag: { type: "string", nullable: true },
    };
  }
});
