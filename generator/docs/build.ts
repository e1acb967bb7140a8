// The site of the docs: load the documents → render a page for each → add the landing page → move the
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
import { hasErrors, type Problem } from "../document/problem.js";
import { type ConfiguredApi, configFile, readConfig, UsageError } from "../load/config.js";
import { load } from "../load/load.js";
import { build } from "../model/build.js";
import { landingPage, mark, type Reference, referenceTo } from "./landing.js";
import { findRedocly, writePage, writeTemplate } from "./redoc.js";

export interface DocsOptions {
  /** The folder of `redocly.yaml`. */
  readonly folder: string;
  /** The folder for the site, relative to `folder` or absolute. */
  readonly output: string;
}

/** A site that was built, or why it was not. */
export interface Built {
  /** The folder of the site, absolute; undefined where a document has errors. */
  readonly site: string | undefined;
  readonly apis: number;
  readonly problems: readonly Problem[];
}

/**
 * Builds the site of all configured APIs, and tells the name of each one that is rendered. Throws a
 * `UsageError` for a folder or a configuration that will not do, and a `RedocError` where a page does
 * not come out.
 */
export async function buildSite(
  { folder, output }: DocsOptions,
  rendered: (api: string) => void,
): Promise<Built> {
  const site = path.resolve(folder, output);
  const apis = await configuredApis(folder);
  refuseForeign(site, folder);
  const redocly = findRedocly(folder);
  const { references, problems } = await readReferences(apis);
  const built = { apis: apis.length, problems };
  if (hasErrors(problems)) return { ...built, site: undefined };

  const draft = `${site}.${process.pid}.tmp`;
  try {
    mkdirSync(draft, { recursive: true });
    const template = writeTemplate(draft);
    for (const { name } of apis) {
      mkdirSync(path.join(draft, name));
      const file = path.join(draft, name, "index.html");
      await writePage({ redocly, template, folder, api: name, file });
      rendered(name);
    }
    rmSync(template);
    await writeFile(path.join(draft, "index.html"), await landingPage(folder, references));
    moveInto(site, draft);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return { ...built, site };
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

/** What the landing page says about each API whose document can be loaded. */
async function readReferences(
  apis: readonly ConfiguredApi[],
): Promise<{ references: Reference[]; problems: Problem[] }> {
  const references: Reference[] = [];
  const problems: Problem[] = [];
  for (const { name, input, strict } of apis) {
    const loaded = await load(input, { strict });
    problems.push(...loaded.problems);
    if (loaded.document) references.push(referenceTo(build(loaded.document, name)));
  }
  return { references, problems };
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
