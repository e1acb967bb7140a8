// All pages of a site, and what machines read beside them, as files.
import type { JsonObject } from "../document/json.js";
import { createSandbox } from "../sandbox/index.js";
import { readAssets } from "./assets.js";
import type { NavigationGroup, Page, Section } from "./content.js";
import { type DescribedApi, groupsOf, runFile, titleOf } from "./described.js";
import type { Markup } from "./html.js";
import { printHeader, printPage, type Shell } from "./layout.js";
import { twinOf } from "./links.js";
import { documentFiles } from "./machine/documents.js";
import { llmsFiles } from "./machine/llms.js";
import { sitemapFiles } from "./machine/sitemap.js";
import { errorsPage } from "./pages/errors.js";
import { guidePage } from "./pages/guide.js";
import { inferredPage } from "./pages/inferred.js";
import { landingPage } from "./pages/landing.js";
import { levelsPage } from "./pages/levels.js";
import { notFoundPage } from "./pages/not-found.js";
import { operationPage, summaryOf } from "./pages/operation.js";
import { overviewPage } from "./pages/overview.js";
import { schemaPage } from "./pages/schema.js";
import { webhooksPage } from "./pages/webhooks.js";
import { printMarkdown } from "./print-markdown.js";
import { redocPage } from "./redoc.js";
import { searchFile } from "./search.js";
import type { ShownApi, Sources } from "./sources.js";

export interface SiteOptions {
  readonly title: string;
  readonly baseUrl: string | undefined;
}

export interface Site {
  /** Every file by its path, save the pages of Redoc. */
  readonly files: Map<string, string>;
  /** What stands at the head of the page of Redoc in a folder. */
  readonly headerOf: (folder: string) => Markup;
}

/** What a site shows. */
interface Shown extends Pick<Sources, "guides"> {
  readonly apis: readonly ShownApi[];
}

export function makeSite(sources: Shown, options: SiteOptions): Site {
  const parts = sources.apis.map(apiPart);
  const guides = guidePart(sources);
  const apis = sources.apis.map(({ described }) => described);
  const index = sources.guides.find(({ name }) => name === "index");
  const pages = [
    landingPage(options.title, apis, index),
    ...(guides?.pages ?? []),
    ...parts.flatMap((part) => part.pages),
    notFoundPage(),
  ];
  const sections = [
    ...(guides === undefined ? [] : [guides.section]),
    ...parts.map(({ section }) => section),
  ];
  const shell: Shell = { ...options, sections };
  const files = new Map<string, string>();
  for (const page of pages) {
    files.set(page.path, printPage(page, shell));
    files.set(twinOf(page.path), printMarkdown(page));
  }
  const found = pages.filter(({ path }) => path !== "404.html");
  const others = [
    ...readAssets(),
    ...parts.flatMap(({ documents }) => [...documents]),
    ...llmsFiles(options, sections, found),
    ...sitemapFiles(options, found),
    ["assets/search-index.js", searchFile(found)] as const,
  ];
  for (const [file, text] of others) files.set(file, text);
  for (const { described, runs } of sources.apis) {
    if (runs !== undefined) files.set(runFile(described.folder), runs);
  }
  const headerOf = (folder: string) =>
    printHeader({ path: redocPage(folder), section: folder }, shell);
  return { files, headerOf };
}

/** What the site has of an API. */
export interface ApiPart {
  readonly pages: readonly Page[];
  readonly section: Section;
  /** The files of the document, by their paths in the site. */
  readonly documents: ReadonlyMap<string, string>;
}

function apiPart(source: ShownApi): ApiPart {
  const { described, document, definition } = source;
  const { api, folder } = described;
  const sandbox = createSandbox({ document, ...(definition === undefined ? {} : { definition }) });
  const documents = documentFiles(folder, document as JsonObject);
  const names = [...documents.keys()].map((file) => file.slice(folder.length + 1));
  const trail = [{ text: api.title, to: `${folder}/index.html` }];
  const special = [
    errorsPage(described, sandbox.description),
    webhooksPage(described),
    levelsPage(described),
    inferredPage(described),
    ...source.pages.map((page) => guidePage(page, { folder, section: folder, trail })),
  ].filter((page) => page !== undefined);
  const operations = api.operations.map((operation) => {
    const summary = summaryOf(operation);
    return { page: operationPage(described, operation), summary };
  });
  const schemas = [...described.schemaPages].map(([name, path]) =>
    schemaPage(described, name, path),
  );
  const overview = overviewPage(described, names);
  return {
    documents,
    pages: [overview, ...special, ...operations.map(({ page }) => page), ...schemas],
    section: {
      id: folder,
      title: api.title,
      to: overview.path,
      groups: navigation(described, overview, special),
    },
  };
}

function navigation(
  described: DescribedApi,
  overview: Page,
  special: readonly Page[],
): NavigationGroup[] {
  const first = [
    { text: "Overview", to: overview.path },
    ...special.map(({ title, path }) => ({ text: title, to: path })),
  ];
  const reference = { text: "Everything on one page", to: `${described.folder}/reference.html` };
  const groups = groupsOf(described).map(([title, operations]) => {
    const items = operations.map((operation) => {
      const to = described.operations.get(operation) ?? "";
      return { text: titleOf(operation), to, method: operation.method };
    });
    return { title: title ?? "Operations", items };
  });
  const schemas = [...described.schemaPages].map(([name, to]) => {
    return { text: described.names.schemas.get(name) ?? name, to };
  });
  return [
    { title: undefined, items: [...first, reference] },
    ...groups,
    ...(schemas.length === 0 ? [] : [{ title: "Schemas", items: schemas }]),
  ];
}

function guidePart({ guides }: Shown): { pages: readonly Page[]; section: Section } | undefined {
  const written = guides.filter(({ name }) => name !== "index");
  const trail = [{ text: "Guides", to: `guides/${written[0]?.name}.html` }];
  const pages = written.map((page) =>
    guidePage(page, { folder: "guides", section: "guides", trail }),
  );
  const [first] = pages;
  if (first === undefined) return undefined;
  const items = pages.map(({ title, path }) => ({ text: title, to: path }));
  return {
    pages,
    section: {
      id: "guides",
      title: "Guides",
      to: first.path,
      groups: [{ title: undefined, items }],
    },
  };
}
