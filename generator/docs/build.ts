// `specloom docs`: load the documents → render a page for each → add the landing page → move the
// whole site into place.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { count, printProblems, progress, styled, visible } from "../cli/terminal.js";
import { hasErrors, type Problem } from "../document/problem.js";
import { type ConfiguredApi, configFile, readConfig, UsageError } from "../load/config.js";
import { load } from "../load/load.js";
import { build } from "../model/build.js";
import { landingPage, mark, type Reference, referenceTo } from "./landing.js";
import { findRedocly, RedocError, writePage, writeTemplate } from "./redoc.js";

export interface DocsOptions {
  /** The folder of `redocly.yaml`. */
  readonly folder: string;
  /** The folder for the site, relative to `folder` or absolute. */
  readonly output: string;
}

/** Builds the site of all configured APIs. Gives the exit code; throws a `UsageError`. */
export async function buildDocs({ folder, output }: DocsOptions): Promise<number> {
  const started = performance.now();
  const site = path.resolve(folder, output);
  const apis = await configuredApis(folder);
  refuseForeign(site, folder);
  const redocly = findRedocly(folder);
  const references = await readReferences(apis);
  if (references === undefined) return 1;

  const draft = `${site}.${process.pid}.tmp`;
  try {
    mkdirSync(draft, { recursive: true });
    const template = writeTemplate(draft);
    for (const { name } of apis) {
      mkdirSync(path.join(draft, name));
      const file = path.join(draft, name, "index.html");
      await writePage({ redocly, template, folder, api: name, file });
      progress(`${styled("green", "✓", process.stderr)} ${name}: rendered`);
    }
    rmSync(template);
    await writeFile(path.join(draft, "index.html"), await landingPage(folder, references));
    moveInto(site, draft);
  } catch (error) {
    if (!(error instanceof RedocError)) throw error;
    progress(
      `${styled("red", "✗", process.stderr)} @redocly/cli failed: ${visible(error.message)}`,
    );
    return 1;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const shown = path.relative(process.cwd(), site) || ".";
  progress(
    `${styled("green", "✓", process.stderr)} ${shown}/index.html and ${count(apis.length, "reference")} built, ${seconds} s`,
  );
  return 0;
}

async function configuredApis(folder: string): Promise<ConfiguredApi[]> {
  const apis = (await readConfig(folder)) ?? [];
  if (apis.length === 0) {
    throw new UsageError(`no ${configFile} with apis here; the docs show the APIs it configures`);
  }
  for (const { name } of apis) {
    // The name becomes a folder of the site and an argument of a command.
    if (/^\w[\w.@-]*$/.test(name)) continue;
    throw new UsageError(
      `${configFile}: apis.${name} cannot name a folder; use letters, digits, ".", "@", "_" and "-"`,
    );
  }
  return apis;
}

/** Refuses a folder with files that an earlier build did not write. */
function refuseForeign(site: string, folder: string): void {
  if (!existsSync(site)) return;
  const shown = path.relative(folder, site) || ".";
  if (!statSync(site).isDirectory()) throw new UsageError(`${shown} is a file, not a folder`);
  const page = path.join(site, "index.html");
  if (readdirSync(site).length === 0) return;
  if (existsSync(page) && readFileSync(page, "utf8").includes(mark)) return;
  throw new UsageError(`${shown} holds files that would be lost; choose another folder`);
}

/** What the landing page says about each API; undefined, with the problems printed, if it cannot. */
async function readReferences(apis: readonly ConfiguredApi[]): Promise<Reference[] | undefined> {
  const references: Reference[] = [];
  const problems: Problem[] = [];
  for (const { name, input } of apis) {
    const loaded = await load(input);
    problems.push(...loaded.problems);
    if (loaded.document) references.push(referenceTo(build(loaded.document, name)));
  }
  if (problems.length > 0) printProblems(problems);
  return hasErrors(problems) ? undefined : references;
}

/** Puts the finished site in the place of the one before. */
function moveInto(site: string, draft: string): void {
  const former = `${site}.${process.pid}.old`;
  if (existsSync(site)) renameSync(site, former);
  try {
    renameSync(draft, site);
  } catch (error) {
    if (existsSync(former)) renameSync(former, site);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}
