// Breaks one fact after the other in a copy of the repository, and demands that the fact's own tests
// notice: node test/facts/mutants.js [fact…]. With --check it only looks whether every mutant still fits.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  copyRepository,
  failedTests as failedOf,
  misfit,
  mutated,
  removeCopies,
  root,
  run,
} from "../mutants/tree.js";
import { mutations } from "./mutations.js";

/** The facts' columns that fail among those whose names match; undefined where they could not be run. */
async function failedTests(copy, pattern, variables) {
  const failed = await failedOf(copy, ["test/facts/facts.test.ts", "-t", pattern], { variables });
  return failed?.map((title) => title.split(":")[0]);
}

/** The tests that notice a mutant. The documentation is only built where nothing else notices. */
async function killers(copy, mutant) {
  const { fact, file } = mutant;
  const target = path.join(copy, file);
  const original = readFileSync(target, "utf8");
  const api = /^spec\/(\w+)\/.*\.yaml$/.exec(file)?.[1];
  try {
    writeFileSync(target, mutated(original, mutant));
    if (api !== undefined) await generate(copy, api);
    const withoutDocs = { WITHOUT_DOCS: "1" };
    const quick = (await failedTests(copy, `^${fact} (spec|client|sandbox):`, withoutDocs)) ?? [];
    return quick.length > 0 ? quick : ((await failedTests(copy, `^${fact} docs:`)) ?? []);
  } catch (error) {
    console.error(`${fact} ${error.message}`);
    return [];
  } finally {
    writeFileSync(target, original);
    const client = api && path.join("generated", api);
    if (client) cpSync(path.join(root, client), path.join(copy, client), { recursive: true });
  }
}

/** Makes the client anew. A mutant that the lint refuses says nothing about the tests. */
async function generate(copy, api) {
  const { status, said } = await run(copy, ["generator/bin/specloom.js", "generate", api]);
  if (status !== 0) throw new Error(`made no client:\n${said}`);
}

async function tryAll(chosen) {
  const copy = await copyRepository();
  const config = path.join(copy, "redocly.yaml");
  // The lint notices most of these mistakes by itself: it is the tests of the facts that are tried here.
  writeFileSync(config, readFileSync(config, "utf8").replaceAll("strict: true", "strict: false"));
  try {
    const broken = (await failedTests(copy, "^[SR]\\d\\d ")) ?? ["no test ran"];
    if (broken.length > 0) throw new Error(`without a mutant these fail: ${broken.join(", ")}`);
    const width = Math.max(...chosen.map(({ change }) => change.length));
    console.log(`fact  ${"what was changed".padEnd(width)}  killed by`);
    let killed = 0;
    for (const mutant of chosen) {
      const by = await killers(copy, mutant);
      console.log(`${mutant.fact}   ${mutant.change.padEnd(width)}  ${by.join(", ") || "NOTHING"}`);
      if (by.length > 0) killed++;
    }
    console.log(`\n${chosen.length} mutants, ${killed} killed`);
    return killed === chosen.length;
  } finally {
    removeCopies();
  }
}

const args = process.argv.slice(2);
const problems = mutations.flatMap((mutant) => {
  const problem = misfit(mutant);
  return problem === undefined ? [] : [`${mutant.fact}: ${problem}`];
});
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exitCode = 1;
} else if (args.includes("--check")) {
  console.log(`${mutations.length} mutants fit`);
} else {
  const chosen = mutations.filter(({ fact }) => args.length === 0 || args.includes(fact));
  process.exitCode = chosen.length > 0 && (await tryAll(chosen)) ? 0 : 1;
}
