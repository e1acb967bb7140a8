// A copy of the repository in which mutants are tried, so that nothing is changed in the repository itself.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Why a mutant cannot be made; undefined where it can. */
export function misfit({ file, search, replace }) {
  const place = path.join(root, file);
  if (!existsSync(place)) return `text not found, update the mutant: there is no ${file}`;
  const hits = readFileSync(place, "utf8").split(search).length - 1;
  if (hits === 0) return `text not found, update the mutant: ${file}`;
  if (hits > 1) return `its text occurs ${hits} times, update the mutant: ${file}`;
  return search === replace ? "it changes nothing" : undefined;
}

/** The text of a file with a mutant in it. */
export function mutated(text, { search, replace }) {
  return text.replace(search, () => replace);
}

/** What the tests and the generator read; `dist/spec` is built. */
const parts = ["package.json", "redocly.yaml", "tsconfig.json", "vitest.config.ts"];
const folders = ["spec", "src", "generated", "generator", "test", "bench", "dist/spec"];

const copies = new Set();
const running = new Set();

/** The repository, built, in a folder of its own; only installed packages are shared. */
export async function copyRepository() {
  const copy = mkdtempSync(path.join(tmpdir(), "specloom-mutants-"));
  copies.add(copy);
  const filter = (source) => !/^(?:node_modules|\.cache)$/.test(path.basename(source));
  for (const part of [...parts, ...folders]) {
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true, filter });
  }
  for (const modules of ["node_modules", "generator/node_modules"]) {
    const installed = path.join(root, modules);
    if (existsSync(installed)) symlinkSync(installed, path.join(copy, modules), "dir");
  }
  await bundle(copy);
  return copy;
}

/** Builds the command line of a copy anew. Rejects where it is not built. */
export async function bundle(copy) {
  const { status, said } = await run(copy, ["generator/build/bundle.js"]);
  if (status !== 0) throw new Error(`the generator is not bundled:\n${said}`);
}

export function removeCopies() {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true, maxRetries: 10 });
  copies.clear();
}

/** Runs Node in a copy; `limit` is how long it may take, in ms. Its status is null where it was too slow. */
export async function run(copy, args, { variables = {}, limit } = {}) {
  // A group of its own, so that what it starts ends with it.
  const child = spawn(process.execPath, args, {
    cwd: copy,
    detached: true,
    env: { ...process.env, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  }
  const timer = limit === undefined ? undefined : setTimeout(() => end(child), limit);
  const status = await new Promise((resolve) => child.once("close", resolve));
  clearTimeout(timer);
  running.delete(child);
  return { status, said };
}

function end(child) {
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    for (const child of running) end(child);
    process.exit(1);
  });
}
process.once("exit", removeCopies);

/**
 * The titles of the tests that fail, and files of tests that do not load by their paths. Undefined
 * where no test was run. Rejects with a `TooSlow` where they do not end.
 */
export async function failedTests(copy, args, options = {}) {
  const report = path.join(copy, "report.json");
  rmSync(report, { force: true });
  const vitest = path.join("node_modules", "vitest", "vitest.mjs");
  const reporters = ["--reporter=json", `--outputFile=${report}`];
  const { status } = await run(copy, [vitest, "run", ...args, ...reporters], options);
  if (status === null) throw new TooSlow();
  let results;
  try {
    results = JSON.parse(readFileSync(report, "utf8")).testResults;
  } catch {
    return undefined;
  }
  const tests = results.flatMap((file) => file.assertionResults);
  const ran = tests.filter(({ status }) => status === "passed" || status === "failed");
  const broken = results.filter(({ status, assertionResults }) => {
    return status === "failed" && !assertionResults.some((test) => test.status === "failed");
  });
  if (ran.length === 0 && broken.length === 0) return undefined;
  const failed = [
    ...ran.filter((test) => test.status === "failed").map(({ title }) => title),
    ...broken.map(({ name }) => path.relative(copy, name)),
  ];
  // Errors that no test caught fail a run, too.
  return failed.length === 0 && status !== 0 ? ["an error that nobody caught"] : failed;
}

/** Tests that do not end. */
export class TooSlow extends Error {}
