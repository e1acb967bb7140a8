// The site of the docs: load the documents → render a page for each → add the landing page → write what
// differs.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { JsonObject } from "../document/json.js";
import { hasErrors, type Problem } from "../document/problem.js";
import { type ConfiguredApi, configFile, readConfig, UsageError } from "../load/config.js";
import { load } from "../load/load.js";
import { build } from "../model/build.js";
import { type Contents, planFor } from "../output/plan.js";
import { makeStaging, refresh, removeMade } from "../output/staging.js";
import { update } from "../output/update.js";
import { clientSpecifier, documentWithSamples } from "./code-samples.js";
import { landingPage, mark, type Reference, referenceTo } from "./landing.js";
import { barMark, findRedocly, writePage, writeTemplate } from "./redoc.js";

export interface DocsOptions {
  /** The folder of `redocly.yaml`. */
  readonly folder: string;
  /** The folder for the site, relative to `folder` or absolute. */
  readonly output: string;
}

/** A site that was built, or why it was not. */
export interface Built {
  /** The folder of the site, absolute; undefined where there are errors. */
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
  const redocly = findRedocly(folder);
  const { references, documents, problems } = await readReferences(apis);
  // Rendering takes long; what is in the way is known before.
  const names = ["index.html", ...apis.map(({ name }) => `${name}/index.html`)];
  const { refused } = planFor(site, contentsOf(new Map(names.map((name) => [name, ""]))));
  const built = { apis: apis.length, problems: [...problems, ...refused] };
  if (hasErrors(built.problems)) return { ...built, site: undefined };

  const pages = await renderAll(site, { redocly, folder, documents, rendered });
  pages.set("index.html", await landingPage(folder, references));
  const plan = await update(site, contentsOf(pages));
  if (plan.refused.length === 0) return { ...built, site };
  return { ...built, site: undefined, problems: [...problems, ...plan.refused] };
}

interface Rendering {
  readonly redocly: string;
  readonly folder: string;
  /** What each API's page is rendered from, by the API's name. */
  readonly documents: ReadonlyMap<string, JsonObject>;
  readonly rendered: (api: string) => void;
}

/** The page of each API, by its path in the site. */
async function renderAll(
  site: string,
  { redocly, folder, documents, rendered }: Rendering,
): Promise<Map<string, string>> {
  const made = mkdirSync(site, { recursive: true });
  const drafts = makeStaging(site);
  const pages = new Map<string, string>();
  try {
    const template = writeTemplate(drafts);
    const document = path.join(drafts, "openapi.json");
    for (const [name, value] of documents) {
      const file = path.join(drafts, "page.html");
      writeFileSync(document, JSON.stringify(value));
      await writePage({ redocly, template, folder, document, file });
      pages.set(`${name}/index.html`, readFileSync(file, "utf8"));
      refresh(drafts);
      rendered(name);
    }
    return pages;
  } finally {
    rmSync(drafts, { recursive: true, force: true });
    if (made !== undefined) removeMade(site, made);
  }
}

function contentsOf(files: ReadonlyMap<string, string>): Contents {
  // Sites that were built before there was a manifest have our marks.
  const adopts = (file: string, text: string) => {
    return file === "index.html" ? text.includes(mark) : text.includes(barMark);
  };
  return { holds: "docs", files, adopts };
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

/** What the landing page says about each API whose document can be loaded. */
async function readReferences(apis: readonly ConfiguredApi[]): Promise<{
  references: Reference[];
  documents: Map<string, JsonObject>;
  problems: Problem[];
}> {
  const references: Reference[] = [];
  const documents = new Map<string, JsonObject>();
  const problems: Problem[] = [];
  for (const configured of apis) {
    const { name, input, strict } = configured;
    const loaded = await load(input, { strict });
    problems.push(...loaded.problems);
    if (!loaded.document) continue;
    const api = build(loaded.document, name);
    references.push(referenceTo(api));
    documents.set(name, documentWithSamples(api, clientSpecifier(configured)));
  }
  return { references, documents, problems };
}
