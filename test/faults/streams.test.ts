// Faults of streams, over sockets: what came before one is given once and in order, then its error.
import {
  type ApiDescription,
  ApiError,
  asEvents,
  asJsonLines,
  asJsonSequence,
  type EventStream,
  SpecloomError,
  Transport,
} from "specloom/runtime";
import { expect, test } from "vitest";
import type { Play } from "./plays.js";
import { dribble, http, rawServer } from "./raw-server.js";

const chat: ApiDescription<"Chat"> = {
  contract: 3,
  name: "Chat",
  options: {},
  security: [],
  errors: { Error: ApiError, codes: {} },
};

const items = [{ n: 1, text: "é\n\u2028" }, { n: 2 }, { n: 3, text: "x".repeat(300) }, { n: 4 }];

interface Format {
  readonly type: string;
  readonly stream: ReturnType<typeof asEvents>;
  readonly written: (text: string) => string;
}

const formats: Record<string, Format> = {
  events: {
    type: "text/event-stream",
    stream: asEvents(),
    written: (text) => `: hm\r\nid: 7\r\ndata: ${text}\r\n\r\n`,
  },
  "JSON Lines": {
    type: "application/jsonl",
    stream: asJsonLines("application/jsonl"),
    written: (text) => `${text}\n`,
  },
  "a JSON sequence": {
    type: "application/json-seq",
    stream: asJsonSequence("application/json-seq"),
    written: (text) => `\x1e${text}\n`,
  },
};

interface Fault {
  /** `truth` is the whole of what would have been right, `half` its first two items. */
  readonly play: (
    socket: Parameters<Play>[0],
    written: { truth: string; half: string; type: string; item: (text: string) => string },
  ) => unknown;
  /** How many items are given, and the kind of error after them; none where the stream ends. */
  readonly given: number;
  readonly kind?: string;
  /** How often a request that may be repeated arrives. */
  readonly requests: number;
}

const open = ["Transfer-Encoding: chunked"];
const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const head = (type: string) => http("200 OK", "", [`Content-Type: ${type}`, ...open]).toString();
/** Time to read what came before the connection is lost. */
const soon = (lose: () => unknown) => setTimeout(lose, 50);

const faults: Record<string, Fault> = {
  "closed before the answer": {
    play: (socket) => socket.end(),
    given: 0,
    kind: "connection",
    requests: 2,
  },
  "503": {
    play: (socket) => socket.write(http("503 Service Unavailable", "{}", ["Retry-After: 0"])),
    given: 0,
    kind: "api",
    requests: 2,
  },
  "a page of HTML": {
    play: (socket) => socket.write(http("200 OK", "<h1>Log in</h1>", ["Content-Type: text/html"])),
    given: 0,
    kind: "decode",
    requests: 1,
  },
  "no answer at all": { play: () => undefined, given: 0, kind: "timeout", requests: 2 },
  "reset between items": {
    play: (socket, { half, type }) => {
      socket.write(head(type) + chunk(half));
      soon(() => socket.resetAndDestroy());
    },
    given: 2,
    kind: "connection",
    requests: 1,
  },
  "closed between items": {
    play: (socket, { half, type }) => socket.end(head(type) + chunk(half)),
    given: 2,
    kind: "connection",
    requests: 1,
  },
  "closed inside an item": {
    play: (socket, { half, type, item }) => {
      socket.end(head(type) + chunk(half + item(JSON.stringify(items[2])).slice(0, -20)));
    },
    given: 2,
    kind: "connection",
    requests: 1,
  },
  silence: {
    play: (socket, { half, type }) => socket.write(head(type) + chunk(half)),
    given: 2,
    kind: "timeout",
    requests: 1,
  },
  "an item that is not JSON": {
    play: (socket, { half, type, item }) => {
      socket.write(`${head(type) + chunk(half + item("{n: 3}"))}0\r\n\r\n`);
    },
    given: 2,
    kind: "decode",
    requests: 1,
  },
  "an item past the limit": {
    play: (socket, { half, type, item }) => {
      socket.write(`${head(type) + chunk(half + item(`"${"x".repeat(30_000)}"`))}0\r\n\r\n`);
    },
    given: 2,
    kind: "decode",
    requests: 1,
  },
  "a body that is not gzip": {
    play: (socket, { truth, type }) => {
      const headers = [`Content-Type: ${type}`, "Content-Encoding: gzip"];
      socket.write(http("200 OK", truth, headers));
    },
    given: 0,
    kind: "connection",
    requests: 1,
  },
  "nothing at all": {
    play: (socket, { type }) => socket.write(`${head(type)}0\r\n\r\n`),
    given: 0,
    requests: 1,
  },
  "a byte at a time": {
    play: (socket, { truth, type }) => {
      const bytes = Buffer.from(truth);
      const pieces = Array.from(bytes, (byte) => Buffer.from([0x31, 13, 10, byte, 13, 10]));
      return dribble(socket, [head(type), ...pieces, "0\r\n\r\n"], 0);
    },
    given: items.length,
    requests: 1,
  },
  "a length and all at once": {
    play: (socket, { truth, type }) =>
      socket.write(http("200 OK", truth, [`Content-Type: ${type}`])),
    given: items.length,
    requests: 1,
  },
};

const cells = Object.keys(formats).flatMap((format) =>
  Object.keys(faults).flatMap((fault) =>
    ["GET", "POST"].map((method) => [format, fault, method] as const),
  ),
);

test.concurrent.each(cells)("%s, %s, %s", async (format, fault, method) => {
  const { type, stream, written } = formats[format] as Format;
  const { play, given, kind, requests } = faults[fault] as Fault;
  const texts = items.map((each) => written(JSON.stringify(each)));
  const answer = { type, item: written, truth: texts.join(""), half: texts.slice(0, 2).join("") };
  let asked = 0;
  const server = await rawServer((socket) => {
    asked++;
    return play(socket, answer);
  });
  const options = { baseUrl: server.origin, retries: 1, timeout: 1000, maxBodySize: 20_000 };
  const outcome = await read(new Transport(chat, options), stream, method);
  await server.close();
  expect(outcome).toEqual({ read: items.slice(0, given), kind });
  expect(asked).toBe(method === "GET" ? requests : 1);
});

/** The items that a stream gives, and the kind of the error that ends it. */
async function read(transport: Transport<"Chat">, stream: Format["stream"], method: string) {
  const read: unknown[] = [];
  try {
    const call = { method: method as "GET", path: "/events", stream };
    for await (const item of await transport.call<EventStream<unknown>, ApiError>(call)) {
      read.push(item);
    }
    return { read, kind: undefined };
  } catch (error) {
    return { read, kind: error instanceof SpecloomError ? error.kind : String(error) };
  }
}
