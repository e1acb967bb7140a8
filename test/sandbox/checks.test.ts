// What a sandbox checks of a request, where no document of ours asks for it.
import { describe, expect, test, vi } from "vitest";
import type { JsonObject } from "../../generator/document/json.js";
import { createSandbox, defineSandbox } from "../../generator/sandbox/index.js";
import { definition, document, done, header, send } from "./shop.js";

const typed = { "Content-Type": "application/json" };

describe("a body", () => {
  test("may come in chunks that end inside of a character", async () => {
    const bytes = new TextEncoder().encode('{"name":"été 🚀","colour":"red"}');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const answer = await send("/items", { method: "POST", headers: typed, body, duplex: "half" });
    expect(answer).toMatchObject({ status: 201, body: { name: "été 🚀" } });
  });

  test("holds only what its method writes", async () => {
    const put = (body: JsonObject) => {
      return send("/items/1", { method: "PUT", headers: typed, body: JSON.stringify(body) });
    };
    expect(await put({ name: "other" })).toMatchObject({ status: 200, body: { name: "other" } });
    expect(await put({ name: "other", colour: "blue" })).toEqual({
      status: 400,
      body: { message: "colour cannot be written by PUT." },
    });
  });

  test.each(["[]", "3", '"text"', "null"])("is not %s", async (body) => {
    const answer = await send("/notes", { method: "POST", headers: typed, body });
    expect(answer).toEqual({ status: 400, body: { message: "The body must be an object." } });
  });
});

describe("credentials", () => {
  const both = { "X-Key": "k", Authorization: "Bearer t" };

  test.each<[string, string, Record<string, string>, number]>([
    ["all that are needed together", "/both", both, 204],
    ["one of two that are needed together", "/both", { Authorization: "Bearer t" }, 401],
    ["the other one", "/both", { "X-Key": "k" }, 401],
    ["a scheme in capitals", "/token", { Authorization: "BEARER t" }, 204],
    ["a scheme in small letters", "/token", { Authorization: "bearer t" }, 204],
    ["a token without its scheme", "/token", { Authorization: "t" }, 401],
    ["a user", "/user", { Authorization: `Basic ${btoa("me:")}` }, 204],
    ["a user without a name", "/user", { Authorization: `Basic ${btoa(":")}` }, 401],
    ["a user with a password", "/user", { Authorization: `Basic ${btoa("me:secret")}` }, 401],
    ["a user without a colon", "/user", { Authorization: `Basic ${btoa("me")}` }, 401],
    ["what is not base64", "/user", { Authorization: "Basic a" }, 401],
  ])("%s: %s %j answers %d", async (_, path, headers, want) => {
    expect((await send(path, { headers })).status).toBe(want);
  });
});

describe("identifiers in the query", () => {
  test.each([
    ["/item?code=b", 200],
    ["/item?name=second", 200],
    ["/item?code=b&name=second", 200],
    ["/item?code=b&name=first", 404],
    ["/item?code=c", 404],
    ["/item", 400],
  ])("%s answers %d", async (path, want) => {
    const { status, body } = await send(path);
    expect(status).toBe(want);
    if (want === 200) expect(body).toMatchObject({ id: 2 });
  });

  test("are not known to a list", async () => {
    expect(await send("/items?code=b")).toEqual({
      status: 400,
      body: { message: "The query parameter code is not known here." },
    });
  });
});

describe("a path", () => {
  test.each([
    ["a name wins over a parameter", "/items/new", 204],
    ["a parameter", "/items/1", 200],
    ["a parameter that is escaped", "/items/%31", 200],
    ["a name that is escaped", "/it%65ms/1", 200],
    ["an escape that is none", "/items/%zz", 404],
    ["a parameter that is empty", "/items/", 404],
    ["a parameter of another type", "/items/old", 400],
    ["a path that is longer", "/items/1/2", 404],
  ])("%s: %s answers %d", async (_, path, want) => {
    expect((await send(path)).status).toBe(want);
  });

  test("that only begins like the server's is not below it", async () => {
    const sandbox = createSandbox({ document, definition });
    const status = async (path: string) => {
      return (await sandbox.fetch(`http://shop.example${path}`)).status;
    };
    expect(await status("/v1/items/1")).toBe(200);
    expect(await status("/v1items/1")).toBe(404);
    expect(await status("/items/1")).toBe(404);
  });

  test("is told to the rules as it is below the server's", async () => {
    const checkPath = vi.fn();
    const sandbox = createSandbox({
      document,
      definition: defineSandbox({ rules: { checkPath } }),
    });
    for (const path of ["/v1/nowhere", "/v1items/1"]) {
      await sandbox.fetch(`http://shop.example${path}`);
    }
    expect(checkPath.mock.calls.map(([{ path }]) => path)).toEqual(["/nowhere", undefined]);
  });
});

test("an answer to HEAD has no body, whatever it says", async () => {
  expect(await send("/items/1", { method: "HEAD" })).toEqual({ status: 405, body: null });
  expect(await send("/nowhere", { method: "HEAD" })).toEqual({ status: 404, body: null });
});

describe("values in the query", () => {
  test.each([
    ["near[x]=1&near[y]=-2.5e3", 204],
    ["near[x]=north", 400],
    ["near[x]=1&near[x]=2", 400],
    ["near[z]=1", 400],
    ["least=1", 204],
    ["least=0x1", 400],
    ["least=%201", 400],
    ["least=", 400],
    ["least=1&least=2", 400],
    ["open=true&sizes=1", 204],
    ["open=yes", 400],
    ["open=1", 400],
    ["sizes=1|2", 204],
    ["sizes=1|x", 400],
    ["sizes=1,2", 400],
  ])("%s answers %d", async (search, want) => {
    expect((await send(`/found?${search}`)).status).toBe(want);
  });

  test.each(["near", "near[", "near[]", "near[x", "near[x][y]", "near[x]y"])(
    "%s is not the form of an object",
    async (key) => {
      expect(await send(`/found?${encodeURIComponent(key)}=1`)).toEqual({
        status: 400,
        body: { message: `${key} must have the form near[key].` },
      });
    },
  );
});

test.each([
  ["name=a&sizes=1&sizes=2", 204],
  ["sizes=1", 204],
  ["sizes=1&sizes=x", 400],
  ["name=a&name=b", 400],
])("the form %s answers %d", async (body, want) => {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  expect((await send("/form", { method: "POST", headers, body })).status).toBe(want);
});

describe("a header that is needed", () => {
  const without = { headers: { "X-Trace": "" } };
  const refused = {
    status: 400,
    body: { message: 'The header X-Trace must match pattern "^[a-z]+$".' },
  };

  test("by one operation is asked for there alone", async () => {
    expect(await send("/traced", without)).toEqual(refused);
    expect((await send("/items/1", without)).status).toBe(200);
    expect((await send("/nowhere", without)).status).toBe(404);
  });

  test("by all operations is asked for before a path is looked for", async () => {
    const { "/traced": traced } = document["paths"] as JsonObject;
    const get = { parameters: [header("x-trace", "^[a-z]+$")], responses: done };
    const all = { "/traced": traced ?? null, "/also": { get } };
    const sandboxOf = (paths: JsonObject) => {
      return createSandbox({ document: { ...document, paths } });
    };
    const some = sandboxOf({ ...all, "/free": { get: { responses: done } } });
    expect((await some.fetch("http://shop.example/v1/nowhere", without)).status).toBe(404);
    const sandbox = sandboxOf(all);
    const response = await sandbox.fetch("http://shop.example/v1/nowhere", without);
    expect({ status: response.status, body: await response.json() }).toEqual(refused);
    const answer = await sandbox.fetch("http://shop.example/v1/nowhere", {
      headers: { "X-Trace": "abc" },
    });
    expect(answer.status).toBe(404);
  });
});
