// The answer of a call with its body unread.
import { type ApiDescription, ApiError, byCursor, ListCall, Transport } from "specloom/runtime";
import { describe, expect, test, vi } from "vitest";
import { served } from "./streams.js";

const files: ApiDescription<"Files"> = {
  contract: 3,
  name: "Files",
  options: {},
  security: [],
  errors: { Error: ApiError, codes: {}, message: "message" },
};

function ask(options: object, call: object = {}) {
  const transport = new Transport(files, { baseUrl: "https://files.example", ...options });
  return transport.call<object, ApiError>({ method: "GET", path: "/file", ...call });
}

const json = async () => Response.json({ a: 1 }, { headers: { "X-Request-Id": "r1" } });

test("is what the API sent, larger than maxBodySize too", async () => {
  const { baseUrl } = await served((_, response) => {
    const headers = {
      "Content-Disposition": 'attachment; filename="a.bin"',
      "Content-Length": 1e6,
    };
    response.writeHead(200, headers);
    response.end(Buffer.alloc(1e6, 7));
  });
  const response = await ask({ baseUrl, maxBodySize: 10 }).asResponse();
  expect(response.bodyUsed).toBe(false);
  expect(response.headers.get("Content-Disposition")).toContain("a.bin");
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([bytes.length, bytes[999_999]]).toEqual([1e6, 7]);
});

test("is not read before somebody reads it, and let go by an abort", async () => {
  const cancel = vi.fn();
  const pull = vi.fn((controller: ReadableStreamDefaultController) =>
    controller.enqueue(new Uint8Array(4)),
  );
  const body = new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
  const controller = new AbortController();
  const options = { signal: controller.signal };
  const response = await ask({ fetch: async () => new Response(body) }, { options }).asResponse();
  const reader = response.body?.getReader();
  expect(pull).not.toHaveBeenCalled();
  await reader?.read();
  controller.abort("enough");
  await expect(reader?.read()).rejects.toBe("enough");
  expect(cancel).toHaveBeenCalledWith("enough");
});

test("an error status rejects, with what the API says", async () => {
  const fetch = async () => Response.json({ message: "gone" }, { status: 410 });
  await expect(ask({ fetch }).asResponse()).rejects.toMatchObject({
    kind: "api",
    status: 410,
    description: "gone",
  });
});

test("is sent again where the status says that it may work later", async () => {
  const fetch = vi
    .fn(json)
    .mockResolvedValueOnce(new Response("", { status: 503, headers: { "Retry-After": "0" } }));
  expect(await (await ask({ fetch }).asResponse()).json()).toEqual({ a: 1 });
  expect(fetch).toHaveBeenCalledTimes(2);
});

describe("is refused", () => {
  const refusal = { kind: "options", option: "asResponse" };

  test("after the tick of the call", async () => {
    const call = ask({ fetch: json });
    await undefined;
    await undefined;
    await expect(call.asResponse()).rejects.toMatchObject(refusal);
    expect(await call).toEqual({ a: 1 });
  });

  test("where the call is awaited already", async () => {
    const call = ask({ fetch: json });
    const data = call.then();
    await expect(call.asResponse()).rejects.toMatchObject(refusal);
    expect(await data).toEqual({ a: 1 });
  });

  test("to be followed by anything else", async () => {
    const call = ask({ fetch: json });
    const response = call.asResponse();
    await expect(call.then()).rejects.toMatchObject(refusal);
    await expect(call.withResponse()).rejects.toMatchObject(refusal);
    await expect(call.asResponse()).rejects.toMatchObject(refusal);
    expect(await call.result()).toMatchObject({ ok: false, error: refusal });
    expect(await (await response).json()).toEqual({ a: 1 });
  });
});

test("is the first page of a list, which then is walked from its start", async () => {
  const fetch = vi.fn(async () => Response.json({ data: [{ id: 1 }], more: false }));
  const transport = new Transport(files, { baseUrl: "https://files.example", fetch });
  const pages = byCursor({ items: "data", hasMore: "more", from: "id", after: "after" });
  const list = new ListCall<object, { id: number }, ApiError>(transport, pages, {
    method: "GET",
    path: "/files",
  });
  expect(await (await list.asResponse()).json()).toMatchObject({ data: [{ id: 1 }] });
  const items: unknown[] = [];
  for await (const item of list) items.push(item);
  expect(items).toEqual([{ id: 1 }]);
  expect(fetch).toHaveBeenCalledTimes(2);
});

test("a body that is a stream is sent once, in one direction at a time", async () => {
  const seen: unknown[] = [];
  const { baseUrl } = await served(async (request, response) => {
    let size = 0;
    for await (const chunk of request) size += (chunk as Buffer).length;
    seen.push([request.headers["transfer-encoding"], size]);
    response.writeHead(503).end();
  });
  const body = new Blob([new Uint8Array(3e6)]).stream();
  const encode = (content: unknown) => ({
    content: content as ReadableStream,
    isOnce: true as const,
  });
  const call = ask({ baseUrl }, { method: "PUT", body, encode });
  await expect(call).rejects.toMatchObject({ status: 503, attempts: 1 });
  expect(seen).toEqual([["chunked", 3e6]]);
});
