// One client: generated where its files are not up to date, or only compared.

import { isRemote } from "../document/addresses.js";
import { count } from "../document/casing.js";
import { hasErrors, missRule, type Problem, strictly } from "../document/problem.js";
import { look } from "../output/look.js";
import { withPlainLineEnds } from "../output/manifest.js";
import type { Plan } from "../output/plan.js";
import { BusyError } from "../output/staging.js";
import { contentsOf } from "./contents.js";
import { reasonOf } from "./failure.js";
import { freshSources, type Recipe, remember } from "./freshness.js";
import { missingPackages } from "./packages.js";
import type { Target } from "./targets.js";
import { line, printProblems, progress, sayWarning, shownFolder, styled } from "./terminal.js";

export interface Report {
  readonly ok: boolean;
  /** The files that the document consists of. */
  readonly sources: readonly string[];
  /** Whether these files hold what was read of them. */
  readonly isCurrent: () => boolean;
}

/** Generates a client, or only compares it, and says what came of it. */
export async function generateOne(target: Target, check: boolean): Promise<Report> {
  const started = performance.now();
  const { name, input, overlays, output, runtime, paths, env, folder } = target;
  const { allowRemoteRefs, strict, quiet, int64, enums, importExtension } = target;
  const places = { name, input, overlays, output, folder };
  const recipe = { ...places, runtime, importExtension, paths, env, int64, enums };
  const known = check ? undefined : freshSources(recipe);
  if (known) {
    sayDone(recipe, "up to date");
    return { ok: true, sources: known, isCurrent: () => freshSources(recipe) !== undefined };
  }
  const { generate } = await import("../generate.js");
  const given = runtime === undefined ? {} : { runtime };
  const options = { allowRemoteRefs, importExtension, paths, env, strict, int64, enums, ...given };
  const { files, sources, texts, ...generated } = await generate({
    ...{ input, overlays, name, folder },
    ...options,
  });
  // A document that has changed below its overlays is stale, too.
  const problems = check ? generated.problems.map(missed) : generated.problems;
  const report = { sources: sources.length > 0 ? sources : [input], isCurrent: () => holds(texts) };
  if (problems.length > 0) printProblems(problems, { quiet });
  if (hasErrors(problems)) {
    progress(line`${styled("red", "✗", process.stderr)} ${name}: nothing was written`);
    return { ok: false, ...report };
  }
  if (check) {
    const { checkClient } = await import("./check.js");
    return { ok: await checkClient(name, output, files), ...report };
  }
  const changes = await write(recipe, files);
  if (changes === undefined) return { ok: false, ...report };
  // Whether other hosts still answer the same is not known without asking them.
  const isLocal = !allowRemoteRefs && !isRemote(input);
  if (problems.length === 0 && isLocal) remember(recipe, texts, contentsOf(name, files));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const what = changes === 0 ? "up to date" : `${count(changes, "file")} of ${files.size} written`;
  sayDone(recipe, `${what}, ${seconds} s`);
  if (![...files.keys()].some((file) => file.startsWith("resources/"))) {
    sayWarning(`${name} has no methods, since its document describes no operations`);
  }
  return { ok: true, ...report };
}

/** An action that selects nothing is an error where nothing may have changed. */
function missed(problem: Problem): Problem {
  return problem.rule === missRule ? strictly(problem) : problem;
}

/** Whether files hold the given texts. */
function holds(texts: ReadonlyMap<string, string>): boolean {
  return [...texts].every(([file, text]) => {
    const now = look(file)?.text;
    return now !== undefined && withPlainLineEnds(now) === text;
  });
}

/** Writes a client. Gives the number of files written; undefined where none can be, and says why. */
async function write(
  { name, output }: Recipe,
  files: ReadonlyMap<string, string>,
): Promise<number | undefined> {
  const failed = styled("red", "✗", process.stderr);
  let plan: Plan;
  try {
    const { update } = await import("../output/update.js");
    plan = await update(output, contentsOf(name, files));
  } catch (error) {
    const reason = error instanceof BusyError ? error.message : reasonOf(error);
    if (reason === undefined) throw error;
    progress(line`${failed} ${name}: ${shownFolder(output)} cannot be written: ${reason}`);
    return undefined;
  }
  if (plan.refused.length > 0) {
    printProblems(plan.refused);
    progress(line`${failed} ${name}: nothing was written`);
    return undefined;
  }
  return plan.changes.filter(({ file, after }) => after !== undefined && files.has(file)).length;
}

function sayDone({ name, output, runtime, paths }: Recipe, what: string): void {
  const done = styled("green", "✓", process.stderr);
  progress(line`${done} ${name} → ${shownFolder(output)}  ${what}`);
  const missing = missingPackages(output, { runtime, paths });
  if (missing.length === 0) return;
  const packages = missing.join(" ");
  const absent = `${missing.join(" and ")}, not installed here`;
  sayWarning(`${name} imports ${absent}; run npm install ${packages}`);
}
