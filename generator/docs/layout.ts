// The one shell of all pages: header, navigation, search, what the page says, footer.
import type { Page, Section } from "./content.js";
import { favicon } from "./favicon.js";
import { html, type Markup } from "./html.js";
import { relative, twinOf } from "./links.js";
import { type Place, printBlocks, printInline } from "./print-html.js";

/** What all pages of a site share. */
export interface Shell {
  /** What stands at the head of each page. */
  readonly title: string;
  readonly sections: readonly Section[];
  /** Where the site will be, without a slash at its end; undefined where that is not known. */
  readonly baseUrl: string | undefined;
}

/** Scripts are files of the site, and nothing comes from or goes to anywhere else. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What a page with a Run panel may do beyond that: run the code that its reader has edited. */
export const runPolicy = policy.replace("script-src 'self'", "script-src 'self' blob:");

/** The whole text of a page. */
export function printPage(page: Page, shell: Shell): string {
  const place: Place = { path: page.path, ids: new Set(["content", "search", "navigation"]) };
  const main = page.wide ? printWide(page, place) : printColumns(page, shell, place);
  const text = html`<html lang="en">
${printHead(page, shell)}
<body class="${page.wide ? "wide" : "columns"}">
<a class="skip" href="#content">Skip to the content</a>
${printHeader(page, shell)}
${main}
<footer><p>Built by <code>specloom docs</code>. This site asks no other host for anything.</p></footer>
${scriptsOf(page).map((file) => html`<script src="${relative(page.path, file)}"></script>\n`)}</body>
</html>
`;
  return `<!DOCTYPE html>\n${text}`;
}

/** Says of a page that this tool wrote it. */
export const generatorMark = '<meta name="generator" content="specloom docs">';

function scriptsOf({ scripts = [] }: Page): string[] {
  return ["assets/site.js", ...scripts];
}

function printHead(page: Page, { title, baseUrl }: Shell): Markup {
  const { path, summary } = page;
  const full = page.title === title ? title : `${page.title} · ${title}`;
  const about =
    summary === undefined
      ? undefined
      : html`<meta name="description" content="${summary}">
<meta property="og:description" content="${summary}">
`;
  const address =
    baseUrl === undefined
      ? undefined
      : html`<link rel="canonical" href="${addressOf(baseUrl, path)}">
<meta property="og:url" content="${addressOf(baseUrl, path)}">
`;
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${page.scripts?.includes("assets/run.js") ? runPolicy : policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="specloom docs">
<title>${full}</title>
${about}<meta property="og:title" content="${page.title}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${title}">
${address}<link rel="icon" href="${favicon}">
<link rel="alternate" type="text/markdown" href="${relative(path, twinOf(path))}">
<link rel="stylesheet" href="${relative(path, "assets/site.css")}">
<script src="${relative(path, "assets/theme.js")}"></script>
</head>`;
}

/** The address of a page; a folder's first page goes by the folder. */
export function addressOf(baseUrl: string, path: string): string {
  const way = path.replace(/(^|\/)index\.html$/, "$1");
  return `${baseUrl}/${way.split("/").map(encodeURIComponent).join("/")}`;
}

/** What stands at the head of every page, those of Redoc included. */
export function printHeader(
  page: Pick<Page, "path" | "section">,
  { title, sections }: Pick<Shell, "title" | "sections">,
): Markup {
  const links = sections.map((section) => {
    const current = section.id === page.section ? html` aria-current="true"` : undefined;
    return html`<a href="${relative(page.path, section.to)}"${current}>${section.title}</a>`;
  });
  return html`<header class="top" data-root="${relative(page.path, "index.html").replace(/index\.html$/, "")}">
<a class="home" href="${relative(page.path, "index.html")}">${weave}<span>${title}</span></a>
<nav class="sections" aria-label="Site">${links}</nav>
<div class="tools">
<button class="search-open" type="button" hidden aria-haspopup="dialog"><span>Search</span><kbd>/</kbd></button>
<button class="theme" type="button" hidden aria-label="Light or dark"></button>
</div>
</header>`;
}

const weave = html`<svg class="weave" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M4 2v16M10 2v16M16 2v16" class="warp"/><path d="M2 5h4M8 5h10M2 10h10M14 10h4M2 15h4M8 15h10" class="weft"/></svg>`;

function printTrail({ trail, path }: Page): Markup | undefined {
  if (trail.length === 0) return undefined;
  const steps = trail.map((link) => html`<li>${printInline(link, path)}</li>`);
  return html`<nav class="trail" aria-label="Where this page is"><ol>${steps}</ol></nav>
`;
}

function printWide(page: Page, place: Place): Markup {
  return html`<main id="content" tabindex="-1">
${printBlocks(page.blocks, place)}</main>`;
}

function printColumns(page: Page, { sections }: Shell, place: Place): Markup {
  const section = sections.find(({ id }) => id === page.section);
  const { side = [] } = page;
  const beside =
    side.length === 0
      ? undefined
      : html`<aside class="side" aria-label="Samples">
${printBlocks(side, place)}</aside>
`;
  const lead =
    page.summary === undefined
      ? undefined
      : html`<p class="lead">${printInline({ prose: page.summary }, page.path)}</p>\n`;
  return html`<div class="frame${side.length === 0 ? "" : " with-side"}">
${section && printNavigation(section, page)}
<main id="content" tabindex="-1">
${printTrail(page)}<h1>${page.title}</h1>
${lead}${printBlocks(page.blocks, place)}</main>
${beside}</div>`;
}

function printNavigation({ title, groups }: Section, page: Page): Markup {
  const printed = groups.map((group) => {
    const items = group.items.map(({ text, to, method }) => {
      const current = to === page.path ? html` aria-current="page"` : undefined;
      const mark =
        method && html`<span class="mark method method-${method.slice(0, 1)}">${method}</span>`;
      return html`<li><a href="${relative(page.path, to)}"${current}><span>${text}</span>${mark}</a></li>\n`;
    });
    const isHere = group.items.some(({ to }) => to === page.path);
    if (group.title === undefined) return html`<ul>${items}</ul>\n`;
    return html`<details${isHere || groups.length < 8 ? html` open` : undefined}><summary>${group.title}</summary><ul>${items}</ul></details>\n`;
  });
  return html`<nav id="navigation" class="navigation" aria-label="${title}">
<details class="menu" open><summary>${title}</summary>
${printed}</details>
</nav>`;
}
