// What streams do where something goes wrong, or nobody reads them any more.
import type { ServerResponse } from "node:http";
import { asEvents, asJsonLines, marked } from "specloom/runtime";
import { describe, expect, test, vi } from "vitest";
import { ask, eventsOf, sending, served } from "./streams.js";

const encoder = new TextEncoder();
const head = { "Content-Type": "text/event-stream" };

/** Answers with one event and says no more. */
function oneEvent(_: unknown, response: ServerResponse): void {
  response.writeHead(200, head);
  response.write("id: 7\ndata: 1\n\n");
}

describe("before the first item", () => {
  test("an error status rejects the call", async () => {
    const fetch = async () => Response.json({ message: "busy" }, { status: 409 });
    const result = await ask(asEvents(), { fetch }).result();
    expect(result).toMatchObject({ ok: false, error: { kind: "api", status: 409 } });
  });

  test("the call is sent again as others are, and asks for events", async () => {
    const fetch = vi
      .fn()
      .mockResolvedValueOnce(new Response("", { status: 503, headers: { "Retry-After": "0" } }))
      .mockImplementation(sending([encoder.encode("data: 1\n\n")]));
    const events = await eventsOf(await ask(asEvents(), { fetch }));
    expect(events).toHaveLength(1);
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(fetch.mock.lastCall?.[1].headers.get("Accept")).toBe("text/event-stream");
  });

  test("an answer that is no stream is refused, and let go", async () => {
    const cancel = vi.fn();
    const body = new ReadableStream({ cancel });
    const fetch = vi.fn(
      async () => new Response(body, { headers: { "Content-Type": "text/html" } }),
    );
    await expect(ask(asEvents(), { fetch })).rejects.toMatchObject({
      kind: "decode",
      message:
        "GET https://chat.example/events answered 200, but as text/html, which is not the stream that was asked for",
    });
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe("an item", () => {
  const read = async (wire: string, options = {}, call = {}) => {
    return eventsOf(
      await ask(asEvents(), { fetch: sending([encoder.encode(wire)]), ...options }, call),
    );
  };

  test("that is not JSON names what would say that it ends the stream", async () => {
    await expect(read("id: 5\ndata: 1\n\nid: 6\ndata: [DONE]\n\n")).rejects.toMatchObject({
      kind: "decode",
      status: 200,
      excerpt: "[DONE]",
      lastEventId: "6",
      message: expect.stringMatching(/item 2 of the stream is not JSON; .* x-stream .*: \[DONE\]$/),
    });
  });

  test("that ends the stream is not given, and lets the connection go", async () => {
    const cancel = vi.fn();
    const start = (controller: ReadableStreamDefaultController) => {
      controller.enqueue(encoder.encode("data: 1\n\ndata: [DONE]\n\ndata: 2\n\n"));
    };
    const fetch = async () =>
      new Response(new ReadableStream({ start, cancel }), { headers: head });
    const events = await eventsOf(await ask(asEvents({ end: "[DONE]" }), { fetch }));
    expect(events.map(({ data }) => data)).toEqual([1]);
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test("called error is an item", async () => {
    expect(await read('event: error\ndata: {"code":1}\n\n')).toMatchObject([
      { event: "error", data: { code: 1 } },
    ]);
  });

  test.each([
    ["data of one line", `data: "${"x".repeat(100)}"\n\n`],
    ["data of many lines", "data:\n".repeat(200)],
    ["a line without an end", "x".repeat(200)],
    ["a comment", `: ${"x".repeat(200)}\n\n`],
  ])("is at most as large as maxBodySize: %s", async (_, wire) => {
    const first = "data: 1\n\n";
    const failure = {
      kind: "decode",
      isTooLarge: true,
      message: expect.stringContaining("item 2"),
    };
    const fetch = sending([...(first + wire)].map((each) => encoder.encode(each)));
    await expect(read(first + wire, { maxBodySize: 100 })).rejects.toMatchObject(failure);
    await expect(read("", { maxBodySize: 100, fetch })).rejects.toMatchObject(failure);
  });

  test("of exactly this size is given", async () => {
    const data = JSON.stringify("x".repeat(98));
    expect(await read(`data: ${data}\n\n`, { maxBodySize: 100 })).toHaveLength(1);
  });

  test("that cannot be read is not quoted where the document marks its parts as secret", async () => {
    const secrets = marked({ answer: { token: true } });
    const reading = read('data: {"token":"abc-123-secret"\n\n', {}, { secrets });
    const error: unknown = await reading.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: "decode", excerpt: "<25 bytes of text/event-stream>" });
    expect(JSON.stringify(error)).not.toContain("secret");
  });
});

describe("after the first item", () => {
  test("a cut connection throws, with the last id, and nothing is sent again", async () => {
    let requests = 0;
    const { baseUrl } = await served((request, response) => {
      requests++;
      oneEvent(request, response);
      setImmediate(() => response.destroy());
    });
    const seen: unknown[] = [];
    const reading = async () => {
      for await (const item of await ask(asEvents(), { baseUrl })) seen.push(item);
    };
    await expect(reading()).rejects.toMatchObject({ kind: "connection", lastEventId: "7" });
    expect(seen).toEqual([1]);
    expect(requests).toBe(1);
  });

  test("silence for longer than timeout throws, and lets the connection go", async () => {
    const cancel = vi.fn();
    const start = (controller: ReadableStreamDefaultController) => {
      controller.enqueue(encoder.encode("id: 7\ndata: 1\n\n"));
    };
    const fetch = async () =>
      new Response(new ReadableStream({ start, cancel }), { headers: head });
    const stream = await ask(asEvents(), { fetch }, { options: { timeout: 300 } });
    await expect(eventsOf(stream)).rejects.toMatchObject({
      kind: "timeout",
      lastEventId: "7",
      message: expect.stringContaining("was silent for longer than 300 ms"),
    });
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test("an abort throws the reason, also where nobody reads at the time", async () => {
    const { baseUrl, server } = await served(oneEvent);
    const controller = new AbortController();
    const options = { signal: controller.signal };
    const stream = await ask(asEvents(), { baseUrl }, { options });
    controller.abort("enough");
    await vi.waitUntil(async () => (await connectionsOf(server)) === 0, { timeout: 20_000 });
    await expect(eventsOf(stream)).rejects.toBe("enough");
  });
});

test("a stream is read once", async () => {
  const fetch = sending([encoder.encode("data: 1\n\ndata: 2\n\n")]);
  const stream = await ask(asEvents(), { fetch });
  for await (const item of stream) if (item === 1) break;
  await expect(eventsOf(stream)).rejects.toMatchObject({ kind: "options", option: "stream" });
});

test("a stream that was closed has ended", async () => {
  const stream = await ask(asEvents(), { fetch: sending([encoder.encode("data: 1\n\n")]) });
  stream.close();
  stream.close();
  expect(await eventsOf(stream)).toEqual([]);
});

const endings: Record<string, (stream: Awaited<ReturnType<typeof ask>>) => Promise<unknown>> = {
  "leaving the loop": async (stream) => {
    for await (const _ of stream) break;
  },
  "close() without reading": async (stream) => stream.close(),
  "the end of its block": (stream) => stream[Symbol.asyncDispose](),
  "close() while an item is awaited": async (stream) => {
    const items = stream[Symbol.asyncIterator]();
    await items.next();
    const next = items.next();
    stream.close();
    expect(await next).toEqual({ done: true, value: undefined });
  },
  "return() while an item is awaited": async (stream) => {
    const items = stream.events();
    await items.next();
    const next = items.next();
    await items.return(undefined);
    expect(await next).toEqual({ done: true, value: undefined });
  },
  "an error in the loop": async (stream) => {
    const reading = async () => {
      for await (const _ of stream) throw new Error("mine");
    };
    await expect(reading()).rejects.toThrow("mine");
  },
};

test.each(Object.entries(endings))("%s leaves no socket and no timer", async (_, end) => {
  const { baseUrl, server } = await served(oneEvent);
  const { signal } = new AbortController();
  const remove = vi.spyOn(signal, "removeEventListener");
  const add = vi.spyOn(signal, "addEventListener");
  for (let round = 0; round < 4; round++) {
    const streams = Array.from({ length: 25 }, () =>
      ask(asEvents(), { baseUrl }, { options: { signal } }),
    );
    await Promise.all((await Promise.all(streams)).map(end));
  }
  await vi.waitUntil(async () => (await connectionsOf(server)) === 0, { timeout: 20_000 });
  expect(remove.mock.calls.length).toBe(add.mock.calls.length);
  // Those of `fetch` itself wait for nothing of a call.
  const timers = process.getActiveResourcesInfo().filter((name) => name === "Timeout");
  expect(timers.length).toBeLessThan(10);
});

test("many items are not kept", async () => {
  const line = encoder.encode(`${JSON.stringify({ text: "x".repeat(1000) })}\n`.repeat(100));
  let left = 2000;
  const pull = (controller: ReadableStreamDefaultController) => {
    if (left-- > 0) controller.enqueue(line);
    else controller.close();
  };
  const fetch = async () => new Response(new ReadableStream({ pull }, { highWaterMark: 0 }));
  let count = 0;
  const most: number[] = [];
  for await (const _ of await ask(asJsonLines("application/jsonl"), { fetch })) {
    if (++count % 20_000 !== 0) continue;
    (globalThis as { gc?: () => void }).gc?.();
    most.push(process.memoryUsage().heapUsed);
  }
  expect(count).toBe(200_000);
  // All items together are 200 MB.
  expect(Math.max(...most) - Math.min(...most)).toBeLessThan(100_000_000);
});

function connectionsOf(server: Awaited<ReturnType<typeof served>>["server"]): Promise<number> {
  return new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
}
