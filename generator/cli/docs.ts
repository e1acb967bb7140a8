// `specloom docs`.
import { type Built, buildSite, type DocsOptions } from "../docs/build.js";
import { RedocError } from "../docs/redoc.js";
import { count } from "../document/casing.js";
import { UsageError } from "../load/config.js";
import { BusyError } from "../output/staging.js";
import { reasonOf } from "./failure.js";
import { line, printProblems, progress, shownFolder, styled } from "./terminal.js";

export interface DocsFlags {
  readonly input?: string;
  readonly overlay?: readonly string[];
  readonly name: string;
  readonly output?: string;
  readonly out?: string;
  readonly baseUrl?: string;
}

/** `specloom docs` as it was called. Gives the exit code; throws a `UsageError`. */
export async function runDocs(flags: DocsFlags): Promise<number> {
  const { input, overlay = [], name, output, out, baseUrl } = flags;
  if (baseUrl !== undefined && !(/^https?:/i.test(baseUrl) && URL.canParse(baseUrl))) {
    throw new UsageError("--base-url is an address such as https://docs.example.com/api");
  }
  if (input !== undefined && !/^[a-z][\w-]*$/i.test(name)) {
    throw new UsageError("--name is a name such as museum: letters, digits and hyphens");
  }
  if (input === undefined && overlay.length > 0) {
    throw new UsageError("--overlay belongs to --input; redocly.yaml has apis.<name>.overlays");
  }
  return buildDocs({
    folder: process.cwd(),
    output: output ?? out ?? "docs",
    overlays: overlay,
    ...(input === undefined ? {} : { input: { file: input, name } }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
  });
}

/** Builds the site of all configured APIs. Gives the exit code; throws a `UsageError`. */
export async function buildDocs(options: DocsOptions): Promise<number> {
  const started = performance.now();
  const done = styled("green", "✓", process.stderr);
  let built: Built;
  try {
    built = await buildSite(options, {
      rendered: (api) => progress(line`${done} ${api}: rendered`),
      compileSamples: async (...uses) => (await import("./typecheck.js")).typecheckUses(...uses),
    });
  } catch (error) {
    const failed = styled("red", "✗", process.stderr);
    if (error instanceof RedocError) {
      progress(line`${failed} @redocly/cli failed: ${error.message}`);
      return 1;
    }
    const reason = error instanceof BusyError ? error.message : reasonOf(error);
    if (reason === undefined) throw error;
    progress(line`${failed} ${options.output} cannot be written: ${reason}`);
    return 1;
  }
  const { site, apis, pages, problems } = built;
  if (problems.length > 0) printProblems(problems);
  if (site === undefined) return 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const of = count(apis, "API");
  progress(
    line`${done} ${shownFolder(site)}/index.html: ${count(pages, "page")} about ${of} built, ${seconds} s`,
  );
  return 0;
}
