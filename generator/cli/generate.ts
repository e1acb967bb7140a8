import path from "node:path";
import { count } from "../document/casing.js";
import { hasErrors } from "../document/problem.js";
import { type ConfiguredApi, selectApis, UsageError } from "../load/config.js";
import { freshSources, remember } from "./freshness.js";
import { type Difference, differences, foreignFiles, write } from "./output.js";
import { printProblems, progress, styled } from "./terminal.js";

export interface GenerateFlags {
  readonly input?: string;
  readonly output?: string;
  readonly name?: string;
  readonly runtime?: string;
  readonly allowRemoteRefs?: boolean;
  readonly paths?: boolean;
  readonly env?: readonly string[];
  readonly strict?: boolean;
  readonly check?: boolean;
  readonly watch?: boolean;
}

/** A client that is asked for: from where, and where to. */
interface Target extends ConfiguredApi {
  readonly output: string;
}

interface Report {
  readonly ok: boolean;
  /** The files that the document consists of. */
  readonly sources: readonly string[];
}

/** `specloom generate`. Gives the exit code. */
export async function runGenerate(names: readonly string[], flags: GenerateFlags): Promise<number> {
  if (flags.check && flags.watch)
    throw new UsageError("--check writes nothing, so it cannot be combined with --watch");
  const targets = await targetsOf(names, flags);
  const reports: Report[] = [];
  for (const target of targets) reports.push(await generateOne(target, flags.check ?? false));
  if (flags.watch) return watch(targets, reports);
  return reports.every(({ ok }) => ok) ? 0 : 1;
}

async function targetsOf(names: readonly string[], flags: GenerateFlags): Promise<Target[]> {
  const folder = process.cwd();
  const { input, output, name, runtime } = flags;
  const { allowRemoteRefs = false, paths = false, env = [], strict = false } = flags;
  if (input !== undefined || output !== undefined || name !== undefined) {
    if (names.length > 0)
      throw new UsageError("give either names of configured APIs, or --input, --output and --name");
    if (input === undefined || output === undefined || name === undefined) {
      throw new UsageError(
        "--input FILE, --output DIR and --name NAME belong together; give all three",
      );
    }
    if (!/[a-z]/i.test(name))
      throw new UsageError("--name needs a name with a letter, such as museum");
    const places = { input: path.resolve(folder, input), output: path.resolve(folder, output) };
    const options = { runtime, sandbox: undefined, allowRemoteRefs, paths, env, strict };
    return [{ name, ...places, ...options, folder }];
  }
  return (await selectApis(folder, names)).map((api) => {
    const { output: configured } = api;
    if (configured === undefined) {
      throw new UsageError(
        `redocly.yaml: apis.${api.name} needs x-specloom.output, the folder for the client`,
      );
    }
    return {
      ...api,
      output: configured,
      runtime: runtime ?? api.runtime,
      allowRemoteRefs: allowRemoteRefs || api.allowRemoteRefs,
      paths: paths || api.paths,
      env: [...api.env, ...env],
      strict: strict || api.strict,
    };
  });
}

async function generateOne(target: Target, check: boolean): Promise<Report> {
  const started = performance.now();
  const { name, input, output, runtime, allowRemoteRefs, paths, env, strict, folder } = target;
  const recipe = { name, input, output, runtime, paths, env, folder };
  const shown = path.relative(process.cwd(), output) || ".";
  const given = runtime === undefined ? {} : { runtime };
  const options = { allowRemoteRefs, paths, env, strict, ...given };
  const known = check ? undefined : freshSources(recipe);
  if (known) {
    progress(`${styled("green", "✓", process.stderr)} ${name} → ${shown}  up to date`);
    return { ok: true, sources: known };
  }
  const { generate } = await import("../generate.js");
  const { files, problems, sources } = await generate({ input, name, folder, ...options });
  if (problems.length > 0) printProblems(problems);
  if (hasErrors(problems)) {
    progress(`${styled("red", "✗", process.stderr)} ${name}: nothing was written`);
    return { ok: false, sources: sources.length > 0 ? sources : [input] };
  }
  const changes = differences(output, files);
  if (check) {
    const fresh = await reportCheck(name, shown, changes);
    return { ok: fresh && (await reportTypes(name, shown, output, files)), sources };
  }
  const [foreign] = foreignFiles(changes);
  if (foreign !== undefined) {
    throw new UsageError(
      `${path.join(shown, foreign)} was not generated and would be lost; choose another folder`,
    );
  }
  if (changes.length > 0) write(output, changes);
  // Whether other hosts still answer the same is not known without asking them.
  if (problems.length === 0 && !allowRemoteRefs) {
    remember(recipe, sources, files);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const what =
    changes.length === 0
      ? "up to date"
      : `${count(changes.filter(({ after }) => after !== undefined).length, "file")} of ${files.size} written`;
  progress(`${styled("green", "✓", process.stderr)} ${name} → ${shown}  ${what}, ${seconds} s`);
  return { ok: true, sources };
}

/** Prints what `generate` would change. */
async function reportCheck(
  name: string,
  shown: string,
  changes: readonly Difference[],
): Promise<boolean> {
  if (changes.length === 0) return true;
  const { createTwoFilesPatch } = await import("diff");
  for (const { file, before, after } of changes) {
    const place = `${shown.split(path.sep).join("/")}/${file}`;
    const old = before === undefined ? "/dev/null" : `a/${place}`;
    const now = after === undefined ? "/dev/null" : `b/${place}`;
    const patch = createTwoFilesPatch(
      old,
      now,
      before?.replaceAll("\r\n", "\n") ?? "",
      after ?? "",
      "",
      "",
    );
    console.log(patch.replace(/^=+\n/, ""));
  }
  progress(
    `${styled("red", "✗", process.stderr)} ${name}: ${shown} is stale, ${count(changes.length, "file")} differ; run specloom generate`,
  );
  return false;
}

/** Prints what the compiler says of a client that is up to date. */
async function reportTypes(
  name: string,
  shown: string,
  output: string,
  files: ReadonlyMap<string, string>,
): Promise<boolean> {
  const { typecheck } = await import("./typecheck.js");
  const problems = typecheck(output, files);
  if (problems && problems.length > 0) {
    printProblems(problems);
    progress(`${styled("red", "✗", process.stderr)} ${name}: ${shown} does not compile`);
    return false;
  }
  const compiles = problems
    ? "and compiles"
    : "(not compiled: what it imports is not installed there)";
  progress(`${styled("green", "✓", process.stderr)} ${name}: ${shown} is up to date ${compiles}`);
  return true;
}

/** Generates again whenever a file of a document changes, until interrupted. */
async function watch(targets: readonly Target[], reports: readonly Report[]): Promise<number> {
  const { watch: observe } = await import("chokidar");
  progress("watching; press Ctrl+C to stop");
  await Promise.all(
    targets.map(async (target, index) => {
      const watcher = observe([...(reports[index]?.sources ?? [target.input])], {
        ignoreInitial: true,
      });
      let running = Promise.resolve();
      let timer: NodeJS.Timeout | undefined;
      watcher.on("all", () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          running = running.then(async () => {
            const { sources } = await generateOne(target, false);
            watcher.add([...sources]);
          });
        }, 20);
      });
      await new Promise<void>((resolve) => {
        process.once("SIGINT", resolve);
        process.once("SIGTERM", resolve);
      });
      watcher.removeAllListeners("all");
      clearTimeout(timer);
      // What adds to a watcher that is closed opens it again.
      await running;
      await watcher.close();
    }),
  );
  return 0;
}
