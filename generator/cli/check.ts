// What `generate --check` says of a client: how it differs, and whether it compiles.
import path from "node:path";
import { count } from "../document/casing.js";
import { withPlainLineEnds } from "../output/manifest.js";
import { type Change, planFor } from "../output/plan.js";
import { contentsOf } from "./contents.js";
import { block, line, print, printProblems, progress, shownFolder, styled } from "./terminal.js";

/** Whether a folder holds what was generated, and it compiles; prints what is not so. */
export async function checkClient(
  name: string,
  output: string,
  files: ReadonlyMap<string, string>,
): Promise<boolean> {
  const shown = shownFolder(output);
  const { changes, refused } = planFor(output, contentsOf(name, files));
  if (changes.length > 0) await printChanges(shown, changes);
  if (refused.length > 0) printProblems(refused);
  const failed = styled("red", "✗", process.stderr);
  const number = changes.length + refused.length;
  if (number > 0) {
    const what = `${count(number, "file")} differ`;
    progress(line`${failed} ${name}: ${shown} is stale, ${what}; run specloom generate`);
    return false;
  }
  const { typecheck } = await import("./typecheck.js");
  const problems = typecheck(output, files);
  if (problems && problems.length > 0) {
    printProblems(problems);
    progress(line`${failed} ${name}: ${shown} does not compile`);
    return false;
  }
  const compiles = problems
    ? "and compiles"
    : "(not compiled: what it imports is not installed there)";
  progress(
    line`${styled("green", "✓", process.stderr)} ${name}: ${shown} is up to date ${compiles}`,
  );
  return true;
}

/** Prints what `generate` would change. */
async function printChanges(shown: string, changes: readonly Change[]): Promise<void> {
  const { createTwoFilesPatch } = await import("diff");
  for (const { file, before, after } of changes) {
    const place = `${shown.split(path.sep).join("/")}/${file}`;
    const old = before === undefined ? "/dev/null" : `a/${place}`;
    const now = after === undefined ? "/dev/null" : `b/${place}`;
    const former = withPlainLineEnds(before ?? "");
    const patch = createTwoFilesPatch(old, now, former, after ?? "", "", "");
    print(block(patch.replace(/^=+\n/, "")));
  }
}
