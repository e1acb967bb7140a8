// What a sandbox on a socket does with requests that no client of its API sends.
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { JsonObject } from "../../generator/document/json.js";
import { createSandbox, type NodeSandbox } from "../../generator/sandbox/node/server.js";
import { headers } from "./spaaza.js";
import { type Started, start } from "./start.js";

let spaaza: Started;

beforeAll(async () => {
  spaaza = await start("spaaza", headers);
});

afterAll(() => spaaza.sandbox.close());

const get = async (path: string, init?: RequestInit) => {
  const response = await fetch(new URL(path, spaaza.url), init);
  const body: JsonObject = await response.json();
  return { status: response.status, headers: response.headers, body };
};

describe("a stranger", () => {
  test.each(["/", "/.sandbox", "/.sandbox/"])(
    "learns at %s what this is, without credentials",
    async (path) => {
      const { body, status } = await get(path);
      expect(status).toBe(200);
      expect(body["message"]).toContain("sandbox of Spaaza Resources API");
      expect(body["operations"]).toContain("GET /resources/business/{id}");
      expect(body["checks"]).toMatch(/who calls, headers, .* path, method, .* the body/);
      expect(body["reserved"]).toContain(
        "chainId 9000544 is answered by resource_not_found, HTTP 404",
      );
    },
  );

  test("learns what the sandbox does not have", async () => {
    const { body, status } = await get("/.sandbox/ledger");
    expect(status).toBe(404);
    expect(body["message"]).toContain("--chaos");
  });

  test("is told the methods of a path", async () => {
    const answer = await get("/resources/business/48213", { method: "OPTIONS", headers });
    expect(answer.headers.get("Allow")).toBe("GET, PATCH, PUT, DELETE");
    expect(answer.body).toMatchObject({ error: { code: 545 } });
    expect(JSON.stringify(answer.body)).toContain("GET, PATCH, PUT, DELETE");
  });
});

describe("a request for another host", () => {
  const statusFor = (Host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const sent = httpRequest(
        new URL("/resources/business/48213", spaaza.url),
        { headers: { ...headers, Host } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      );
      sent.once("error", reject).end();
    });

  test.each([
    ...["evil.example", "evil.example:80", "127.0.0.1.evil.example", "192.168.1.7"],
    ...["evillocalhost", "localhost.evil.example"],
  ])("%s is not answered, as a name may have been led here", async (host) => {
    expect(await statusFor(host)).toBe(421);
  });

  test.each(["localhost", "LOCALHOST:99", "shop.localhost", "127.0.0.1", "[::1]:80"])(
    "%s is loopback, and answered",
    async (host) => {
      expect(await statusFor(host)).toBe(200);
    },
  );
});

describe("a body", () => {
  const post = { ...headers, "Content-Type": "application/json" };
  const path = "/resources/business";

  test("above the limit is refused with its reason, announced or not", async () => {
    const length = 17 * 1024 * 1024;
    const announced = await spaaza.sandbox.fetch(new URL(path, spaaza.url), {
      method: "POST",
      headers: { ...post, "Content-Length": String(length) },
      body: "{}",
    });
    let left = 100;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (left-- > 0) controller.enqueue(new Uint8Array(1024 * 1024).fill(32));
        else controller.close();
      },
    });
    const init = { method: "POST", headers: post, body: endless, duplex: "half" };
    const streamed = await spaaza.sandbox.fetch(new URL(path, spaaza.url), init);
    for (const response of [announced, streamed]) {
      expect(response.status).toBe(413);
      // Nobody waits for the rest of it.
      expect(response.headers.get("Connection")).toBe("close");
      expect(await response.text()).toContain("up to 16 MiB");
    }
    expect(left).toBeGreaterThan(70);
  });

  test("whose sender leaves prints nothing, and the next request is answered", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const before = spaaza.sandbox.count("createBusiness");
    const lines = Object.entries({ ...post, Host: "localhost", "Content-Length": "1000" });
    const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
    const socket = connect(Number(new URL(spaaza.url).port), "127.0.0.1");
    socket.write(`POST ${path} HTTP/1.1\r\n${head}\r\n{"name":`, () => socket.resetAndDestroy());
    await expect.poll(() => spaaza.sandbox.count("createBusiness")).toBe(before + 1);
    expect((await get("/resources/business/48213", { headers })).status).toBe(200);
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });
});

test("an operation about no resource answers the example that its response shows", async () => {
  const media = { schema: { type: "object", examples: [{ up: "schema" }] } };
  const examples = { first: { value: { up: "response" } } };
  const operation = (content: JsonObject): JsonObject => ({
    get: { responses: { 200: { description: "Fine.", content: { "application/json": content } } } },
  });
  const sandbox: NodeSandbox = await createSandbox({
    api: "status",
    document: {
      openapi: "3.1.0",
      info: { title: "Status", version: "1" },
      paths: {
        "/shown": operation({ ...media, examples }),
        "/one": operation({ ...media, example: { up: "one" } }),
        "/schema": operation(media),
      },
    },
  });
  const bodies = ["shown", "one", "schema"].map(async (path) => {
    return (await sandbox.fetch(`http://status.example/${path}`)).json();
  });
  expect(await Promise.all(bodies)).toEqual([{ up: "response" }, { up: "one" }, { up: "schema" }]);
});
