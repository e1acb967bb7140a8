// What streams give, held against another reader of events and against what was sent.
import { createParser } from "eventsource-parser";
import { asEvents, asJsonLines, asJsonSequence, type EventItem } from "specloom/runtime";
import { describe, expect, test } from "vitest";
import { ask, eventsOf, inPieces, sending, served } from "./streams.js";

const encoder = new TextEncoder();
const asText = () => asEvents({ text: true });

const wires: Record<string, string> = {
  "one event": "data: a\n\n",
  "lines of data": "data: a\ndata: b\ndata:\ndata: d\n\n",
  "names and ids": "event: add\nid: 1\ndata: x\n\nid: 2\nevent: remove\ndata: y\n\ndata: z\n\n",
  comments: ": hello\n\n:\ndata: a\n: inside\ndata: b\n\n: end\n\n",
  "a byte-order mark": "\ufeffdata: a\n\n",
  "a byte-order mark that is not at the start": "data: a\n\n\ufeffdata: b\n\ndata: c\n\n",
  "letters of many bytes": "data: 😀 é 漢字 \u2028\n\nevent: 漢\ndata: ü\n\n",
  "empty data": "data\n\ndata:\n\ndata\ndata\n\n",
  "a name alone": "event: lost\n\ndata: a\n\n",
  "an id alone": "id: 7\n\ndata: a\n\n",
  "an id with NUL": "id: 1\0\ndata: a\n\n",
  "an empty id": "id: 1\ndata: a\n\nid\ndata: b\n\n",
  retry: "retry: 1500\ndata: a\n\nretry: 1e3\ndata: b\n\nretry: -1\ndata: c\n\n",
  "fields that nobody knows": "dat: a\nDATA: b\nfoo\ndata: c\n\n",
  spaces: "data:  two\ndata:none\ndata: after \n\n",
  colons: "data: a:b:c\n\ndata::\n\n",
  "an event that is cut": "data: a\n\ndata: lost\n",
  "an event that is cut inside a line": "data: a\n\ndata: los",
  nothing: "",
  "a huge item": `data: ${"€".repeat(100_000)}\n\ndata: small\n\n`,
};

/** What the peer makes of a text, which it gets whole. */
function byPeer(text: string): Omit<EventItem<string>, "retry">[] {
  const all: Omit<EventItem<string>, "retry">[] = [];
  const parser = createParser({
    onEvent: ({ data, event = "message", id }) => void all.push({ data, event, id }),
  });
  // It takes what a decoder gives, which has taken the mark away.
  parser.feed(text.replace(/^\ufeff/, ""));
  return all;
}

const breaks = { LF: "\n", CR: "\r", "CR LF": "\r\n" };

describe.each(Object.entries(breaks))("events whose lines end with %s", (_, lineBreak) => {
  test.each(Object.entries(wires))("%s", async (name, wire) => {
    const text = wire.replaceAll("\n", lineBreak);
    const bytes = encoder.encode(text);
    const expected = byPeer(wire);
    const sizes = name === "a huge item" ? [1000, 65_536] : [1, 2, 3, 5, 7, 65_536];
    for (const size of sizes) {
      const fetch = sending(inPieces(bytes, size));
      const events = await eventsOf(await ask(asText(), { fetch }));
      expect(events.map(({ retry: _retry, ...event }) => event)).toEqual(expected);
    }
  });
});

test("an event is given when its last line ends, be it with the CR of a CR LF", async () => {
  const { baseUrl } = await served((_, response) => {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    response.write("data: 1\r\n\r");
  });
  const stream = await ask(asEvents(), { baseUrl });
  for await (const item of stream) {
    expect(item).toBe(1);
    break;
  }
});

test("says how long to wait with the next item, and the last id with each", async () => {
  const wire = "retry: 1500\nid: 1\n\ndata: a\n\nid: 2\ndata: b\n\ndata: c\n\nid:\ndata: d\n\n";
  const stream = await ask(asText(), { fetch: sending([encoder.encode(wire)]) });
  const seen: unknown[] = [];
  expect(stream.lastEventId).toBeUndefined();
  for await (const { data, retry } of stream.events()) seen.push([data, retry, stream.lastEventId]);
  expect(seen).toEqual([
    ["a", 1500, "1"],
    ["b", undefined, "2"],
    ["c", undefined, "2"],
    ["d", undefined, ""],
  ]);
});

const items = [
  1,
  "é\u2028😀",
  null,
  { a: [1, { b: "\n\r" }] },
  [],
  "",
  false,
  1.5e300,
  { text: "x".repeat(3000) },
];

describe.each([
  ["JSON Lines", "application/jsonl", asJsonLines, (text: string) => `${text}\n`],
  ["JSON Lines with CR LF", "application/x-ndjson", asJsonLines, (text: string) => `${text}\r\n`],
  [
    "JSON Lines with empty ones",
    "application/jsonl",
    asJsonLines,
    (text: string) => `\n \n${text}\n`,
  ],
  ["a sequence", "application/json-seq", asJsonSequence, (text: string) => `\x1e${text}\n`],
  [
    "a sequence with empty texts",
    "application/json-seq",
    asJsonSequence,
    (text: string) => `\x1e\x1e${text}\n\x1e`,
  ],
])("%s", (_, type, streamOf, framed) => {
  const wire = `\ufeff${items.map((item) => framed(JSON.stringify(item))).join("")}`;

  test.each([1, 2, 3, 1000, 1_000_000])("in pieces of %d bytes", async (size) => {
    const fetch = sending(inPieces(encoder.encode(wire), size), type);
    const events = await eventsOf(await ask(streamOf(type), { fetch }));
    expect(events.map(({ data }) => data)).toEqual(items);
    expect(new Set(events.map(({ event, id }) => `${event} ${id}`))).toEqual(
      new Set(["message undefined"]),
    );
  });
});

test("the last line needs no end", async () => {
  const fetch = sending([encoder.encode('{"a":1}\n{"a":2}')], "application/jsonl");
  const events = await eventsOf(await ask(asJsonLines("application/jsonl"), { fetch }));
  expect(events.map(({ data }) => data)).toEqual([{ a: 1 }, { a: 2 }]);
});

describe("a sequence", () => {
  const type = "application/json-seq";
  const read = (wire: string) =>
    ask(asJsonSequence(type), { fetch: sending([encoder.encode(wire)], type) });

  test("has texts of several lines", async () => {
    const wire = items.map((item) => `\x1e${JSON.stringify(item, null, 2)}\n`).join("");
    for (const size of [1, 7, 100_000]) {
      const fetch = sending(inPieces(encoder.encode(wire), size), type);
      const events = await eventsOf(await ask(asJsonSequence(type), { fetch }));
      expect(events.map(({ data }) => data)).toEqual(items);
    }
  });

  test("fails at a number that may have been cut, and not at an object", async () => {
    const seen: unknown[] = [];
    const reading = async () => {
      for await (const item of await read('\x1e1\n\x1e{"a":1}\x1e12')) seen.push(item);
    };
    await expect(reading()).rejects.toMatchObject({
      kind: "decode",
      message: "GET https://chat.example/events answered 200, but item 3 of the stream is cut: 12",
    });
    expect(seen).toEqual([1, { a: 1 }]);
  });

  test("gives a text before the next one comes", async () => {
    const { baseUrl } = await served((_, response) => {
      response.writeHead(200, { "Content-Type": type });
      response.write('\x1e{"a":\n1}\n');
    });
    for await (const item of await ask(asJsonSequence(type), { baseUrl })) {
      expect(item).toEqual({ a: 1 });
      break;
    }
  });
});

test("over a socket, in writes of all sizes, every item comes once and in order", async () => {
  const count = 2000;
  const wire = Array.from(
    { length: count },
    (_, n) => `id: ${n}\r\ndata: {"n":${n},"s":"é"}\r\n\r\n`,
  ).join("");
  const bytes = encoder.encode(wire);
  const { baseUrl } = await served(async (_, response) => {
    response.writeHead(200, { "Content-Type": "text/event-stream; charset=utf-8" });
    for (let at = 0, size = 1; at < bytes.length; at += size, size = (size * 7 + 3) % 4099) {
      const goesOn = response.write(bytes.subarray(at, at + size));
      if (!goesOn) await new Promise((resolve) => response.once("drain", resolve));
    }
    response.end();
  });
  const events = await eventsOf(await ask(asEvents(), { baseUrl }));
  expect(events.map(({ data }) => (data as { n: number }).n)).toEqual([...Array(count).keys()]);
  expect(events.at(-1)?.id).toBe(String(count - 1));
});
