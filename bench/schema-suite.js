// Holds the instances of the JSON Schema test suite, draft 2020-12, against the types that specloom and
// openapi-typescript make of its schemas, and writes what came out to bench/SCHEMA-SUITE.md:
//
//     npm run bench:schema-suite [-- --suite SOURCE] [--only TEXT]
//
// The suite is not a part of this repository: it is cloned into bench/.cache from GitHub, or from the
// folder or URL that --suite names. With --only it prints what it found and writes nothing.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { check, checksOf, emptyFolder, writeFiles } from "./truth/compile.js";
import { subjects } from "./truth/subjects.js";
import { installSuite, readSuite } from "./truth/suite.js";
import { page } from "./truth/suite-page.js";

const { values: flags } = parseArgs({
  options: { suite: { type: "string" }, only: { type: "string" } },
});
const operation = { name: "getValue", status: "200", mediaType: "application/json" };
installSuite(flags.suite);
const work = mkdtempSync(path.join(tmpdir(), "specloom-suite-"));
try {
  const schemas = readSuite().filter(({ name }) => name.includes(flags.only ?? ""));
  const results = [];
  for (const subject of subjects.slice(0, 2)) results.push(await judge(subject, schemas));
  if (flags.only) for (const result of results) print(result);
  else writeFileSync(path.join(import.meta.dirname, "SCHEMA-SUITE.md"), page(schemas, results));
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** What a generator's types say of every instance. */
async function judge(subject, schemas) {
  const folder = emptyFolder(path.join(work, subject.name));
  const files = new Map();
  const outcomes = [];
  for (const [index, entry] of schemas.entries()) {
    if (entry.left) continue;
    const own = path.join(folder, String(index));
    const made = await subject.types(entry.document).catch((error) => ({ error }));
    if (made.error) {
      outcomes.push({ entry, failure: String(made.error.message).split("\n")[0] });
      continue;
    }
    writeFiles(own, made.files);
    const values = entry.tests.map(({ data }) => ({ value: data, type: made.typeOf(operation) }));
    writeFiles(own, [["values.ts", checksOf(made.imports, values)]]);
    files.set(path.join(own, "values.ts"), entry);
  }
  const verdicts = check([...files.keys()]);
  for (const [file, verdict] of verdicts) outcomes.push({ entry: files.get(file), ...verdict });
  return { subject: subject.name, outcomes };
}

function print({ subject, outcomes }) {
  for (const { entry, failure, refused, broken = [] } of outcomes) {
    console.log(`${subject}: ${entry.name}${failure ? `: ${failure}` : ""}`, ...broken);
    for (const [index, { description, valid }] of entry.tests.entries()) {
      const message = refused?.get(index);
      console.log(`  ${valid ? "valid" : "invalid"}, ${message ?? "accepted"}: ${description}`);
    }
  }
}
