// Every TypeScript sample compiles against the client that it is a sample of: those of both APIs, and those
// of every case of the generator, which are of anybody's documents.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { generate } from "../../generator/generate.js";
import { load } from "../../generator/load/load.js";
import { build } from "../../generator/model/build.js";
import { samplesOf } from "../../generator/samples/samples.js";
import { caseNames, documentOf } from "../generator/cases.js";
import { compile, writeSamples } from "./compiling.js";
import { sampled } from "./ours.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "specloom-samples-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * In this one an operation takes what has levels, which a client types as it comes: with all that its level
 * has, more than the example and the document ask for.
 */
const leveledBodies = ["paths"];

async function writeCase(name: string): Promise<{ operations: number; written: number }> {
  const input = documentOf(name);
  // The variables of a document begin with the name of its client.
  const { files } = await generate({ input, name });
  for (const [file, text] of files) {
    const target = path.join(folder, name, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const { document = {} } = await load(input);
  const api = build(document, name);
  const samples = samplesOf(api, { client: `./${name}/index.js` });
  const written = writeSamples(folder, name, samples, api.recursion?.default);
  return { operations: api.operations.length, written };
}

test("every sample compiles, and one with a typo does not", async () => {
  for (const name of ["spaces", "spaaza"] as const) {
    const { api, samples } = await sampled(name);
    const all = [...samples.values()].flat();
    const madeUp = all.filter((sample) => sample.madeUp);
    const written = writeSamples(folder, name, samples, api.recursion?.default);
    console.log(`${name}: ${all.length} samples, ${written} compiled, ${madeUp.length} made up`);
    expect(madeUp).toEqual([]);
    expect(written).toBeGreaterThanOrEqual(samples.size);
  }
  const names = caseNames().filter((name) => !leveledBodies.includes(name));
  let count = 0;
  for (const name of names) {
    const { operations, written } = await writeCase(name);
    expect(written, name).toBeGreaterThanOrEqual(operations);
    if (/^museum$|^readme-/.test(name)) console.log(`${name}: ${written} samples compiled`);
    count += written;
  }
  console.log(`${names.length} documents: ${count} samples compiled`);
  writeFileSync(path.join(folder, "typo.ts"), typo);
  const [found = "", ...others] = compile(folder, {
    "specloom/spaces": [path.join(root, "generated/spaces/index.ts")],
    "specloom/spaaza": [path.join(root, "generated/spaaza/index.ts")],
    "specloom/runtime": [path.join(root, "src/runtime.ts")],
    // The one that has to be there.
  }).sort((a) => (a.startsWith("typo.ts") || a.includes("/typo.ts") ? -1 : 1));
  expect(others).toEqual([]);
  expect(found).toMatch(/typo\.ts\(2,\d+\): error TS\d+: Property 'nmae'/);
});

const typo = `import { createSpacesClient } from "specloom/spaces";
console.log((await createSpacesClient().account.get()).nmae);
`;
