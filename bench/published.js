// Generates a client for each document that bench/published-documents.js lists, as its vendor publishes
// it, type-checks what came out, and asks openapi-typescript for its opinion:
//
//     npm run bench:published [-- --documents DIR] [--only TEXT]
//
// The documents are not a part of this repository. A folder, bench/.cache/published where none is given,
// holds a checkout of each repository under its name, OWNER+NAME; those that are missing are named.
// Without --only, what became of the documents is written to bench/PUBLISHED.md.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { runAll } from "./batches.js";
import { peers, vendors } from "./published-documents.js";
import { page } from "./published-page.js";

const { values: flags } = parseArgs({
  options: {
    documents: { type: "string", default: path.join(import.meta.dirname, ".cache/published") },
    only: { type: "string" },
  },
});
const folder = path.resolve(flags.documents);
const work = mkdtempSync(path.join(tmpdir(), "specloom-published-"));
try {
  const groups = { vendors: collect(vendors), peers: collect(peers) };
  const documents = Object.values(groups).flat();
  console.log(`${documents.length} documents`);
  const results = await runAll(documents, { work, folder, judged: true });
  const found = new Map(results.map((result) => [result.document, result]));
  const of = (group) => groups[group].map((document) => withVersion(found.get(document)));
  const text = page({ vendors: of("vendors"), peers: of("peers") });
  if (flags.only) console.log(text);
  else writeFileSync(path.join(import.meta.dirname, "PUBLISHED.md"), text);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Every listed document that is there, by its path in the folder. */
function collect(list) {
  const all = Object.entries(list).flatMap(([repository, files]) => {
    const name = repository.replace("/", "+");
    if (!existsSync(path.join(folder, name))) {
      console.error(`${repository} is not in ${folder}`);
      return [];
    }
    return files.flatMap((file) => (file.endsWith("/") ? below(name, file) : [`${name}/${file}`]));
  });
  return [...new Set(all)].filter((file) => file.includes(flags.only ?? "")).sort();
}

function below(name, under) {
  const start = path.join(folder, name, under);
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(json|ya?ml)$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => versionOf(file) !== undefined);
}

/** What a file calls itself near its start; undefined for one that is no document of OpenAPI. */
function versionOf(file) {
  const text = readFileSync(path.join(folder, file), "utf8").slice(0, 20_000);
  return /(?:^|[{,]\s*)["']?(?:openapi|swagger)["']?\s*:\s*["']?(\d[\d.]*)/m.exec(text)?.[1];
}

function withVersion(result) {
  return { ...result, version: versionOf(result.document) ?? "none" };
}
