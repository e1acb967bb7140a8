// Breaks one fact after the other in a copy of the repository, and demands that the fact's own tests
// notice: node test/facts/mutants.js [fact…]. With --check it only looks whether every mutant still fits.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { mutations } from "./mutations.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Why a mutant cannot be made; undefined where it can. */
function misfit({ file, search, replace }) {
  const hits = readFileSync(path.join(root, file), "utf8").split(search).length - 1;
  if (hits !== 1) return `its text occurs ${hits} times in ${file}`;
  return search === replace ? "it changes nothing" : undefined;
}

/** What the tests and the generator read. */
const parts = ["package.json", "redocly.yaml", "tsconfig.json", "vitest.config.ts"];
const folders = ["spec", "src", "generated", "generator", "test"];

/** The repository, built, in a folder of its own; only installed packages are shared. */
function copyRepository() {
  const copy = mkdtempSync(path.join(tmpdir(), "specloom-mutants-"));
  const filter = (source) => path.basename(source) !== "node_modules";
  for (const part of [...parts, ...folders]) {
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true, filter });
  }
  for (const modules of ["node_modules", "generator/node_modules"]) {
    const installed = path.join(root, modules);
    if (existsSync(installed)) symlinkSync(installed, path.join(copy, modules), "dir");
  }
  run(copy, ["generator/build/bundle.js"]);
  return copy;
}

function run(copy, args, variables = {}) {
  const env = { ...process.env, ...variables };
  return spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8", env });
}

/** The tests that fail among those whose names match; undefined where they could not be run. */
function failedTests(copy, pattern, variables) {
  const report = path.join(copy, "report.json");
  rmSync(report, { force: true });
  const vitest = path.join("node_modules", "vitest", "vitest.mjs");
  const reporters = ["--reporter=json", `--outputFile=${report}`];
  run(copy, [vitest, "run", "test/facts/facts.test.ts", "-t", pattern, ...reporters], variables);
  let results;
  try {
    results = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return undefined;
  }
  const tests = results.testResults.flatMap((file) => file.assertionResults);
  const ran = tests.filter(({ status }) => status === "passed" || status === "failed");
  if (ran.length === 0) return undefined;
  const failed = ran.filter(({ status }) => status === "failed");
  return failed.map(({ title }) => title.split(":")[0]);
}

/** The tests that notice a mutant. The documentation is only built where nothing else notices. */
function killers(copy, { fact, file, search, replace }) {
  const target = path.join(copy, file);
  const original = readFileSync(target, "utf8");
  const api = /^spec\/(\w+)\/.*\.yaml$/.exec(file)?.[1];
  try {
    writeFileSync(
      target,
      original.replace(search, () => replace),
    );
    if (api !== undefined) generate(copy, api);
    const withoutDocs = { WITHOUT_DOCS: "1" };
    const quick = failedTests(copy, `^${fact} (spec|client|sandbox):`, withoutDocs) ?? [];
    return quick.length > 0 ? quick : (failedTests(copy, `^${fact} docs:`) ?? []);
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
function generate(copy, api) {
  const made = run(copy, ["generator/bin/specloom.js", "generate", api]);
  if (made.status !== 0) throw new Error(`made no client:\n${made.stdout}${made.stderr}`);
}

function tryAll(chosen) {
  const copy = copyRepository();
  try {
    const broken = failedTests(copy, "^[SR]\\d\\d ") ?? ["no test ran"];
    if (broken.length > 0) throw new Error(`without a mutant these fail: ${broken.join(", ")}`);
    const width = Math.max(...chosen.map(({ change }) => change.length));
    console.log(`fact  ${"what was changed".padEnd(width)}  killed by`);
    const killed = chosen.filter((mutant) => {
      const by = killers(copy, mutant);
      console.log(`${mutant.fact}   ${mutant.change.padEnd(width)}  ${by.join(", ") || "NOTHING"}`);
      return by.length > 0;
    });
    console.log(`\n${chosen.length} mutants, ${killed.length} killed`);
    return killed.length === chosen.length;
  } finally {
    rmSync(copy, { recursive: true, force: true });
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
  process.exitCode = chosen.length > 0 && tryAll(chosen) ? 0 : 1;
}
