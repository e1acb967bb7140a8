// One batch of documents: values for each, every generator's types of each, and one program for each
// generator.
import { readFileSync } from "node:fs";
import path from "node:path";
import { check, checksOf, emptyFolder, writeFiles } from "./compile.js";
import { asJsonSchema } from "./json-schema.js";
import { probeOf } from "./probe.js";
import { randomOf } from "./random.js";
import { subjects } from "./subjects.js";
import { loadFaker, Values } from "./values.js";

// Whoever began the run may be gone.
const leave = () => process.exit();
process.once("disconnect", leave);
process.once("message", async ({ batch, work, seed, operations, each }) => {
  const faker = await loadFaker();
  const documents = [];
  for (const file of batch) {
    process.send({ begins: file });
    documents.push(await prepare(faker, file, { seed, operations, each }));
  }
  for (const subject of subjects)
    await judge(subject, documents, path.join(work, String(process.pid)));
  for (const { file, note, held, skipped, verdicts } of documents) {
    process.send({ result: { file, note, values: held?.length ?? 0, skipped, verdicts } });
  }
  process.off("disconnect", leave);
  process.disconnect();
});

/** The values of a document's operations, each with the operation that it is of. */
async function prepare(faker, file, { seed, operations, each }) {
  const verdicts = {};
  try {
    const own = `${seed} ${file}`;
    const written = JSON.parse(readFileSync(file, "utf8"));
    const { document, probes } = probeOf(written, operations, randomOf(own));
    const values = new Values(faker, asJsonSchema(document));
    const held = [];
    let skipped = 0;
    for (const probe of probes) {
      const found = await values.of(probe.pointer, each, `${own} ${probe.name}`).catch(() => []);
      if (found.length === 0) skipped++;
      for (const { value, spoilt } of found) {
        held.push({ probe, value });
        if (spoilt) held.push({ probe, value: spoilt.value, way: spoilt.way });
      }
    }
    return { file, document, held, skipped, verdicts };
  } catch (error) {
    return { file, note: messageOf(error), held: [], skipped: 0, verdicts };
  }
}

async function judge(subject, documents, work) {
  const folder = emptyFolder(path.join(work, subject.name));
  const files = new Map();
  for (const [index, entry] of documents.entries()) {
    if (entry.held.length === 0) continue;
    process.send({ begins: entry.file });
    try {
      const made = await subject.types(entry.document);
      const own = path.join(folder, String(index));
      const values = entry.held.map(({ probe, value }) => ({ value, type: made.typeOf(probe) }));
      writeFiles(own, [...made.files, ["values.ts", checksOf(made.imports, values)]]);
      files.set(path.join(own, "values.ts"), entry);
    } catch (error) {
      entry.verdicts[subject.name] = { failure: messageOf(error) };
    }
  }
  process.send({ checks: true });
  for (const [file, { refused, broken }] of check([...files.keys()])) {
    const entry = files.get(file);
    entry.verdicts[subject.name] = { broken: broken.slice(0, 2), ...countsOf(entry, refused) };
  }
}

/** How many values were refused, and those that should not have been. */
function countsOf({ held }, refused) {
  const counts = { accepted: 0, wrong: [], spoilt: {}, caught: {} };
  for (const [index, { probe, value, way }] of held.entries()) {
    const message = refused.get(index);
    if (way === undefined) {
      counts.accepted++;
      if (message) counts.wrong.push({ at: probe.pointer, message, value });
    } else {
      counts.spoilt[way] = (counts.spoilt[way] ?? 0) + 1;
      if (message) counts.caught[way] = (counts.caught[way] ?? 0) + 1;
    }
  }
  return counts;
}

function messageOf(error) {
  return String(error instanceof Error ? error.message : error)
    .split("\n")[0]
    .slice(0, 300);
}
