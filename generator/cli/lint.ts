import { isRemote, shownAddress } from "../document/addresses.js";
import { count } from "../document/casing.js";
import { hasErrors, type Problem } from "../document/problem.js";
import type { GenerateOptions } from "../generate.js";
import { documentPath, selectApis, UsageError } from "../load/config.js";
import type { TargetFlags } from "./targets.js";
import { line, printProblems, progress, styled } from "./terminal.js";

export type LintFlags = Pick<
  TargetFlags,
  "input" | "overlay" | "allowRemoteRefs" | "paths" | "env" | "strict" | "quiet"
>;

/** `specloom lint`: the problems that `generate` would find, without a client. Gives the exit code. */
export async function runLint(names: readonly string[], flags: LintFlags): Promise<number> {
  const { generate } = await import("../generate.js");
  let code = 0;
  for (const { shown, ...options } of await documentsOf(names, flags)) {
    const { problems } = await generate(options);
    if (problems.length > 0) printProblems(problems, { quiet: flags.quiet });
    const failed = hasErrors(problems);
    if (failed) code = 1;
    const mark = failed ? styled("red", "✗", process.stderr) : styled("green", "✓", process.stderr);
    progress(line`${mark} ${shown}: ${summary(problems)}`);
  }
  return code;
}

/** How many errors and warnings there are, of each kind that there is. */
function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const parts = [
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ];
  return parts.join(", ") || "no problems";
}

async function documentsOf(
  names: readonly string[],
  {
    input,
    overlay = [],
    allowRemoteRefs = false,
    paths = false,
    env = [],
    strict = false,
  }: LintFlags,
): Promise<(GenerateOptions & { readonly shown: string })[]> {
  const folder = process.cwd();
  const overlays = overlay.map((file) => documentPath(folder, file));
  if (input !== undefined) {
    if (names.length > 0) throw new UsageError("give either names of configured APIs, or --input");
    const file = documentPath(folder, input);
    const options = { overlays, allowRemoteRefs, paths, env, strict, folder };
    const shown = isRemote(input) ? shownAddress(input) : input;
    return [{ input: file, name: "client", shown, ...options }];
  }
  const apis = await selectApis(folder, names, "--input FILE");
  return apis.map((api) => ({
    input: api.input,
    overlays: [...api.overlays, ...overlays],
    name: api.name,
    shown: api.name,
    allowRemoteRefs: allowRemoteRefs || api.allowRemoteRefs,
    paths: paths || api.paths,
    env: [...api.env, ...env],
    strict: strict || api.strict,
    folder,
  }));
}
