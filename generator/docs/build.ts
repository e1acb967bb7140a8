// The site of the docs: read the documents → describe them → print pages, render Redoc's → write what
// differs.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { asString, child, type JsonValue } from "../document/json.js";
import { hasErrors, type Problem } from "../document/problem.js";
import { type Contents, planFor } from "../output/plan.js";
import { makeStaging, refresh, removeMade } from "../output/staging.js";
import { update } from "../output/update.js";
import { generatorMark } from "./layout.js";
import { barMarks, findRedocly, redocPage, renderPage } from "./redoc.js";
import { redocDocument } from "./redoc-document.js";
import { makeSite, type Site } from "./site.js";
import { type ApiSource, readSources, type SourceOptions } from "./sources.js";
import { type CompileSamples, wrongSamples } from "./wrong-samples.js";

export interface DocsOptions extends SourceOptions {
  /** The folder for the site, relative to `folder` or absolute. */
  readonly output: string;
  /** Where the site will be, which makes links to itself and a sitemap possible. */
  readonly baseUrl?: string;
}

/** What a build asks of who started it. */
export interface BuildHooks {
  /** Told the name of each API that is rendered. */
  readonly rendered: (api: string) => void;
  readonly compileSamples: CompileSamples;
}

/** A site that was built, or why it was not. */
export interface Built {
  /** The folder of the site, absolute; undefined where there are errors. */
  readonly site: string | undefined;
  readonly apis: number;
  readonly pages: number;
  readonly problems: readonly Problem[];
}

/**
 * Builds the site of all configured APIs or of one document. A sample that does not compile is an error.
 * Throws a `UsageError` for a folder or a configuration that will not do, and a `RedocError` where a page
 * does not come out.
 */
export async function buildSite(
  options: DocsOptions,
  { rendered, compileSamples }: BuildHooks,
): Promise<Built> {
  const { folder, output, baseUrl } = options;
  const site = path.resolve(folder, output);
  const redocly = findRedocly(folder);
  const sources = await readSources(options);
  const { apis } = sources;
  const problems = [...sources.problems];
  const failed = (more: readonly Problem[] = []): Built => {
    return { site: undefined, apis: apis.length, pages: 0, problems: [...problems, ...more] };
  };
  if (hasErrors(problems)) return failed();
  const title =
    apis.length === 1 && options.input ? (apis[0]?.described.api.title ?? "") : titleOf(folder);
  const { files, headerOf } = makeSite(sources, { title, baseUrl: baseUrl?.replace(/\/+$/, "") });
  // Rendering takes long; what is in the way is known before.
  for (const { described } of apis) files.set(redocPage(described.folder), "");
  const { refused } = planFor(site, contentsOf(files));
  if (hasErrors(refused)) return failed(refused);

  // The compiler works while Redoc's processes do.
  const rendering = renderAll({ site, redocly, apis, headerOf }, rendered);
  const wrong = Promise.all(apis.map((api) => wrongSamples(api, compileSamples)));
  const [pagesOfRedoc, found] = await Promise.all([rendering, wrong]);
  problems.push(...found.flat());
  if (hasErrors(problems)) return failed();
  for (const [file, text] of pagesOfRedoc) files.set(file, text);
  const plan = await update(site, contentsOf(files));
  if (plan.refused.length > 0) return failed(plan.refused);
  const pages = [...files.keys()].filter((file) => file.endsWith(".html")).length;
  return { site, apis: apis.length, pages, problems };
}

interface ToRender extends Pick<Site, "headerOf"> {
  /** The folder of the site. */
  readonly site: string;
  readonly redocly: string;
  readonly apis: readonly ApiSource[];
}

/** The page of each API in Redoc, by its path in the site. */
async function renderAll(
  { site, redocly, apis, headerOf }: ToRender,
  rendered: (api: string) => void,
): Promise<Map<string, string>> {
  const made = mkdirSync(site, { recursive: true });
  const drafts = makeStaging(site);
  const pages = new Map<string, string>();
  const render = async ({ described, document: own }: ApiSource) => {
    const { folder: name, api } = described;
    const document = redocDocument(described, own);
    const header = headerOf(name);
    pages.set(redocPage(name), await renderPage({ redocly, drafts, name, document, header }));
    refresh(drafts);
    rendered(api.name);
  };
  try {
    // Two at a time: each takes a processor and much memory.
    for (let at = 0; at < apis.length; at += 2) {
      await Promise.all(apis.slice(at, at + 2).map(render));
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
    const marks = file.endsWith(".html") ? [generatorMark, ...barMarks] : [];
    return marks.some((mark) => text.includes(mark));
  };
  return { holds: "docs", files, adopts };
}

/** The name of the folder's package, which is what the site is about. */
function titleOf(folder: string): string {
  try {
    const text = readFileSync(path.join(folder, "package.json"), "utf8");
    return asString(child(JSON.parse(text) as JsonValue, "name")) ?? "API reference";
  } catch {
    return "API reference";
  }
}
