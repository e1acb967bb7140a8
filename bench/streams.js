// Whether what is longer than memory is read and sent in constant memory: `npm run bench:streams
// [-- ITEMS]`. Streams of items, a download, an upload, and streams that nobody reads to their end.
import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import {
  ApiError,
  asEvents,
  asJson,
  asJsonLines,
  asJsonSequence,
  plainBody,
  Transport,
} from "../dist/src/runtime.js";
import { fixed, table, whole } from "./report.js";

const items = Number(process.argv[2] ?? 1_000_000);
const abandoned = 1000;
const gigabyte = 1_000_000_000;
/** Of memory beside what was there at the start, in MB. */
const most = 150;

const server = fork(path.join(import.meta.dirname, "stream-server.js"));
const [port] = await once(server, "message");
const chat = {
  contract: 3,
  name: "Chat",
  options: {},
  security: [],
  errors: { Error: ApiError, codes: {} },
};
const baseUrl = `http://127.0.0.1:${port}`;
const transport = new Transport(chat, { baseUrl, allowHttp: true, timeout: 60_000 });
const call = (each) => transport.call({ method: "GET", ...each });

const rows = [];
const faults = [];
await walk("events", "/events", asEvents());
await walk("JSON lines", "/lines", asJsonLines("application/jsonl"));
await walk("JSON sequence", "/texts", asJsonSequence("application/json-seq"));
await measured("download of 10 GB, asResponse()", download);
await measured("upload of 1 GB", upload);
await measured(`${whole(abandoned)} streams left after an item`, abandon);
server.disconnect();

console.log(table(["what", "came", "s", "memory, MB"], rows).join("\n"));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

async function walk(name, path, stream) {
  await measured(`${name}, ${whole(items)} items`, async (look) => {
    let count = 0;
    for await (const _ of await call({ path, params: { count: items }, stream })) {
      if (++count % 10_000 === 0) look();
    }
    if (count < items) faults.push(`${name}: ${count} items of ${items} came`);
    return whole(count);
  });
}

async function download(look) {
  const size = 10 * gigabyte;
  const response = await call({ path: "/file", params: { count: size } }).asResponse();
  let bytes = 0;
  for await (const piece of response.body) {
    bytes += piece.length;
    look();
  }
  if (bytes !== size) faults.push(`download: ${bytes} bytes came`);
  return `${whole(bytes / 1e6)} MB`;
}

async function upload(look) {
  const piece = new Uint8Array(1_000_000);
  let left = gigabyte / piece.length;
  const body = new ReadableStream({
    pull(controller) {
      look();
      if (left-- > 0) controller.enqueue(piece);
      else controller.close();
    },
  });
  const encode = (stream) => plainBody(stream, "application/octet-stream");
  const sent = { method: "POST", path: "/file", body, encode, decode: asJson };
  const { bytes } = await transport.call(sent);
  if (bytes !== gigabyte) faults.push(`upload: ${bytes} bytes arrived`);
  return `${whole(bytes / 1e6)} MB`;
}

async function abandon(look) {
  const before = timers();
  for (let round = 0; round < abandoned; round += 50) {
    const streams = Array.from({ length: 50 }, async () => {
      const params = { count: 100, open: "" };
      for await (const _ of await call({ path: "/events", params, stream: asEvents() })) break;
    });
    await Promise.all(streams);
    look();
  }
  let connections = abandoned;
  for (let tries = 0; connections > 0 && tries < 100; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    server.send("");
    [{ connections }] = await once(server, "message");
  }
  if (connections > 0) faults.push(`${connections} sockets are left`);
  // `fetch` keeps one or two of its own.
  if (timers() > before + 2) faults.push(`${timers() - before} timers are left`);
  return `${connections} sockets, ${Math.max(0, timers() - before)} timers left`;
}

function timers() {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}

/** Runs a job, which looks at the memory now and then. */
async function measured(name, job) {
  const { rss } = process.memoryUsage();
  const started = performance.now();
  let peak = 0;
  const came = await job(() => {
    peak = Math.max(peak, process.memoryUsage.rss() - rss);
  });
  const megabytes = peak / 1e6;
  if (megabytes > most) faults.push(`${name}: ${fixed(megabytes, 0)} MB beside the start`);
  rows.push([name, came, fixed((performance.now() - started) / 1000, 1), fixed(megabytes, 0)]);
}
