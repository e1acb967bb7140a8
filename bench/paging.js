// How much faster a list is walked when the next page is on its way while one is worked on:
// `npm run bench:paging [-- ROUNDS]`. A page takes 20 ms to come and 20 ms to be worked on.
import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { installPeers, peers, versions } from "./install.js";
import { bundleOwn } from "./own-client.js";
import { median, runNode } from "./process.js";
import { table, whole } from "./report.js";

const latency = 20;
const work = 20;
const limit = 100;
const pages = 50;
const rounds = Number(process.argv[2] ?? 7);
const least = 1.8;

installPeers();
const client = bundleOwn("paging");
const args = [latency, pages, limit].map(String);
const server = fork(path.join(import.meta.dirname, "paging-server.js"), args);
const [port] = await once(server, "message");
const job = { url: `http://127.0.0.1:${port}`, rounds, limit, pages, work, client };
const script = path.join(peers, "paging.js");
const { code, text } = await runNode([script, JSON.stringify(job)], { timeout: 600_000 });
server.disconnect();
if (code !== 0) throw new Error(`paging.js ended with ${code}: ${text}`);
report(JSON.parse(text.trim().split("\n").at(-1)));

function report(results) {
  console.log(`${pages} pages of ${limit} items, ${latency} ms to come, ${work} ms of work each;`);
  console.log(`items per second, medians of ${rounds} rounds in turns, against OpenAI's SDK`);
  console.log(`${versions.openai} on the same server\n`);
  const rows = Object.entries(results).flatMap(([kind, speeds]) => {
    return Object.entries(speeds).map(([name, own]) => {
      return [kind, name, whole(median(own)), ratioTo(speeds, name).toFixed(2)];
    });
  });
  console.log(table(["work", "client", "items/s", "÷ OpenAI's SDK"], rows).join("\n"));
  const measured = ratioTo(results.waiting, "specloom, prefetch");
  const verdict = measured >= least ? "met" : "missed";
  console.log(`\ntarget: at least ${least} with prefetch while work waits; ${verdict}`);
  process.exitCode = measured >= least ? 0 : 1;
}

/** The median of the ratios of the single rounds. */
function ratioTo(speeds, name) {
  return median(speeds[name].map((speed, round) => speed / speeds["OpenAI's SDK"][round]));
}
