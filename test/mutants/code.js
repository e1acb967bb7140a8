// Breaks the code at one place after the other in copies of the repository, and demands that tests
// notice: node test/mutants/code.js [part of a path or of a sentence…]. With --check it only looks whether
// every mutant still fits; --jobs=N is how many are tried side by side; --trust leaves out the run without
// a mutant, which tells tests that notice from tests that fail anyway.
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { parseSync } from "oxc-parser";
import { readMutants } from "./list.js";
import {
  bundle,
  copyRepository,
  failedTests,
  misfit,
  mutated,
  removeCopies,
  root,
  TooSlow,
} from "./tree.js";

/** The least share of mutants that has to be noticed. */
const enough = 0.95;
/** How long the tests of one mutant may take, in ms: many times what they need. */
const limit = 300_000;

const projects = { runtime: "unit", sandbox: "unit", docs: "end-to-end" };

/** What Vitest is told to run test files, given by their paths below `test` without `.test.ts`. */
function argumentsFor(tests) {
  const folders = [...new Set(tests.map((test) => test.split("/")[0]))];
  return [
    // Other runs use the other processors. Files of tests share what they load, and so do runs.
    ...["--maxWorkers=1", "--pool=threads", "--no-isolate", "--experimental.fsModuleCache"],
    "--experimental.fsModuleCachePath=.cache",
    ...folders.map((folder) => `--project=${projects[folder] ?? folder}`),
    ...tests.map((test) => `test/${test}.test.ts`),
  ];
}

const options = { variables: { WITHOUT_DOCS: "1", WITHOUT_CLIENTS: "1" }, limit };

/** Whether tests start the command line, which is built. */
function needsBundle({ file, tests }) {
  return file.startsWith("generator/") && tests.some((test) => test.startsWith("checks/"));
}

/** Why a mutant cannot be tried; undefined where it can. */
function unfit(mutant) {
  const problem = misfit(mutant);
  if (problem) return problem;
  const text = mutated(readFileSync(path.join(root, mutant.file), "utf8"), mutant);
  const [error] = parseSync(mutant.file, text).errors;
  return error && `it is not TypeScript: ${error.message}`;
}

/** The test that notices a mutant; undefined where none does. */
async function killerOf(copy, mutant) {
  const target = path.join(copy, mutant.file);
  const original = readFileSync(target, "utf8");
  try {
    writeFileSync(target, mutated(original, mutant));
    if (needsBundle(mutant)) await bundle(copy);
    const ask = () => failedTests(copy, ["--bail=1", ...argumentsFor(mutant.tests)], options);
    // A mutant without a limit may use up the memory that another one needs: then there is no report.
    const failed = (await ask()) ?? (await ask());
    if (failed === undefined) throw new Error(`no test ran for ${mutant.file}: ${mutant.breaks}`);
    return failed[0];
  } catch (error) {
    if (error instanceof TooSlow) return "the tests do not end";
    throw error;
  } finally {
    writeFileSync(target, original);
    if (needsBundle(mutant)) await bundle(copy);
  }
}

/** Does work for each item, with as many at a time as there are copies. */
async function shared(copies, items, work) {
  const pending = [...items];
  const worker = async (copy) => {
    for (let item = pending.shift(); item !== undefined; item = pending.shift()) {
      await work(copy, item);
    }
  };
  await Promise.all(copies.map(worker));
}

/** Throws where tests fail without any mutant, those of each file together. */
async function assertSound(copies, chosen) {
  const broken = [];
  const groups = new Map(chosen.map(({ tests }) => [tests.join(" "), tests]));
  await shared(copies, groups, async (copy, [name, tests]) => {
    const failed = await failedTests(copy, argumentsFor(tests), options);
    if (failed === undefined) broken.push(`${name}: no test ran`);
    else broken.push(...failed.map((title) => `${name}: ${title}`));
  });
  if (broken.length === 0) return;
  throw new Error(`without a mutant these fail:\n${broken.join("\n")}`);
}

async function tryAll(chosen, jobs) {
  const started = performance.now();
  const copies = await Promise.all(Array.from({ length: jobs }, copyRepository));
  if (!args.includes("--trust")) await assertSound(copies, chosen);
  const survivors = [];
  await shared(copies, chosen, async (copy, mutant) => {
    const killer = await killerOf(copy, mutant);
    if (killer === undefined) survivors.push(mutant);
    const end = killer === undefined ? "SURVIVED" : `killed by: ${killer}`;
    console.log(`${mutant.file}: ${mutant.breaks}\n    ${end}`);
  });
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  return { survivors, minutes };
}

function report(chosen, misfits, { survivors, minutes }) {
  const killed = chosen.length - survivors.length;
  const share = killed / (chosen.length + misfits.length);
  console.log(
    `\n${chosen.length + misfits.length} mutants, ${killed} killed (${(100 * share).toFixed(1)} %) in ${minutes} minutes`,
  );
  for (const { file, breaks, survives } of survivors) {
    console.log(`  survived: ${file}: ${breaks}; ${survives ?? "NO TEST NOTICES IT"}`);
  }
  for (const { file, breaks } of chosen.filter((each) => each.survives)) {
    if (survivors.some((each) => each.breaks === breaks && each.file === file)) continue;
    console.log(`  killed, though it is said to survive: ${file}: ${breaks}`);
  }
  const isNamed = survivors.every(({ survives }) => survives !== undefined);
  return misfits.length === 0 && isNamed && share >= enough;
}

const args = process.argv.slice(2);
const jobs = Number(
  args.find((arg) => arg.startsWith("--jobs="))?.slice(7) ?? availableParallelism(),
);
const words = args.filter((arg) => !arg.startsWith("--"));
const selected = readMutants().filter(({ file, breaks }) => {
  return words.length === 0 || words.some((word) => file.includes(word) || breaks.includes(word));
});
const misfits = selected.flatMap((mutant) => {
  const problem = unfit(mutant);
  return problem === undefined ? [] : [{ ...mutant, problem }];
});
for (const { breaks, problem } of misfits) console.error(`${breaks}: ${problem}`);
if (selected.length === 0) {
  console.error("no mutant is called so");
  process.exitCode = 1;
} else if (args.includes("--check")) {
  console.log(`${selected.length - misfits.length} of ${selected.length} mutants fit`);
  process.exitCode = misfits.length === 0 ? 0 : 1;
} else {
  const chosen = selected.filter(
    (mutant) =>
      !misfits.some(({ breaks, file }) => breaks === mutant.breaks && file === mutant.file),
  );
  try {
    process.exitCode = report(chosen, misfits, await tryAll(chosen, jobs)) ? 0 : 1;
  } finally {
    removeCopies();
  }
}
