// What a client adds to the time of a call.
import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { peers, versions } from "./install.js";
import { bundleOwn } from "./own-client.js";
import { runNode } from "./process.js";
import { fixed, ratio } from "./report.js";

export const title = "Time of a call";
export const method = `One GET with a credential and a path parameter, answered with a JSON object of four
properties, one call after the other. In process: the client's \`fetch\` answers at once, so that the
time is the client's own; axios uses its fetch adapter. Over loopback: a \`node:http\` server in
another process, ten calls at a time, since with one both processes sleep in turns and what wakes
them costs more than any client; axios uses its usual adapter. The clients take turns batch by batch,
after a warm-up. Overhead is what a call took longer than raw \`fetch\` in the same round, of which the median
is shown; over loopback it is the small difference of two large numbers.`;

const packages = {
  "openapi-fetch": "openapi-fetch",
  axios: "axios",
  ky: "ky",
  "OpenAI's SDK": "openai",
};

export async function measure({ rounds, log }) {
  const client = bundleOwn("calls");
  log("in process");
  const inProcess = await time({ url: null, rounds, batch: 200, together: 1, client });
  log("over loopback");
  const loopback = await withServer((url) =>
    time({ url, rounds, batch: 50, together: 10, client }),
  );
  const rows = Object.keys(inProcess).map((name) => [
    packages[name] ? `${name} ${versions[packages[name]]}` : name,
    ...[inProcess[name], loopback[name]].flatMap(({ time, overhead }) => {
      return [fixed(time, 0), name === "raw fetch" ? "" : fixed(overhead, 0)];
    }),
  ]);
  const head = ["client", "in process, µs", "overhead, µs", "loopback, µs", "overhead, µs"];
  return {
    tables: [{ head, rows }],
    targets: [...targetsOf("in process", inProcess), ...targetsOf("over loopback", loopback)],
    charts: [chartOf("in process", inProcess), chartOf("over loopback", loopback)],
  };
}

function targetsOf(where, times) {
  const against = (name, limit) => ({
    what: `Overhead of a call ${where} ÷ ${name}`,
    measured: ratio(times["specloom, client"].overhead, times[name].overhead),
    limit,
  });
  return [against("openapi-fetch", 1.2), against("OpenAI's SDK", 0.6)];
}

function chartOf(where, times) {
  const bars = Object.entries(times).map(([name, { time }]) => ({ name, value: time }));
  return { title: `One call, ${where}`, unit: "µs", digits: 0, bars };
}

async function time(job) {
  const script = path.join(peers, "calls.js");
  const { code, text } = await runNode([script, JSON.stringify(job)], { timeout: 300_000 });
  if (code !== 0) throw new Error(`calls.js ended with ${code}: ${text}`);
  return JSON.parse(text.trim().split("\n").at(-1));
}

async function withServer(use) {
  const server = fork(path.join(import.meta.dirname, "server.js"));
  try {
    const [port] = await once(server, "message");
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    server.disconnect();
  }
}
