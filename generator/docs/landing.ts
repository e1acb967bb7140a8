// The page that leads to the references. Names and titles come from the configuration, the
// documents and the package of the folder.
import { readFileSync } from "node:fs";
import path from "node:path";
import { html } from "hono/html";
import { count } from "../document/casing.js";
import { asString, child, type JsonValue } from "../document/json.js";
import type { Api, Operation } from "../model/model.js";
import { policyPlaceholder, withPolicy } from "./policy.js";
import { favicon, landingStyle } from "./theme.js";

/** Says of a page that this tool wrote it. */
export const mark = '<meta name="generator" content="specloom docs">';

/** An API as the landing page shows it. */
export interface Reference {
  readonly name: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly operations: number;
  /** TypeScript that shows the API's client at work. */
  readonly sample: string | undefined;
}

/** What the landing page says about an API. */
export function referenceTo(api: Api): Reference {
  const { name, title, summary, description, operations } = api;
  return {
    name,
    title,
    summary: summary ?? firstParagraph(description),
    operations: operations.length,
    sample: bestSample(operations.flatMap(samplesOf)),
  };
}

function firstParagraph(description: string | undefined): string | undefined {
  const paragraphs = description?.split(/\n\s*\n/) ?? [];
  const text = paragraphs.map((part) => part.trim()).find((part) => /^[^#>|<\s-]/.test(part));
  return text?.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[`*]/g, "");
}

function samplesOf({ samples }: Operation): string[] {
  const own = samples.filter(({ language }) => language === "typescript" || language === "ts");
  return own.map(({ source }) => source);
}

/** A walk through a list shows most of a client in the fewest lines. */
function bestSample(samples: readonly string[]): string | undefined {
  return (samples.find((sample) => sample.includes("for await")) ?? samples[0])?.trimEnd();
}

interface Package {
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly isPublished: boolean;
}

/** The package in a folder; that there is none is fine. */
function readPackage(folder: string): Package {
  let manifest: JsonValue;
  try {
    manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as JsonValue;
  } catch {
    manifest = {};
  }
  return {
    name: asString(child(manifest, "name")),
    description: asString(child(manifest, "description")),
    isPublished: child(manifest, "private") !== true,
  };
}

/** Markup of hono's template, which turns every string in it into text. It is a promise where a part of it is one. */
type Markup = ReturnType<typeof html>;

/** The text of the landing page. */
export async function landingPage(
  folder: string,
  references: readonly Reference[],
): Promise<string> {
  const { name, description, isPublished } = readPackage(folder);
  const title = name ?? "API reference";
  const install =
    name !== undefined && isPublished
      ? html`<pre class="install"><code>npm install ${name}</code></pre>`
      : html``;
  const page = await html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyPlaceholder}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="${favicon}">
`;
  const body = await html`</head>
<body>
<main>
<h1>${title}</h1>
<p class="lead">${description === undefined ? "" : `${description} `}Each reference names every operation with its parameters,
its answers and what can go wrong, and shows a call in TypeScript. The pages are built from the
documents that the clients are generated from, and they load nothing from another host.</p>
${install}
<div class="apis">
${references.map(card)}</div>
</main>
<footer>Built by <code>specloom docs</code>.</footer>
</body>
</html>
`;
  return withPolicy(`<!DOCTYPE html>\n${page}${mark}\n<style>${landingStyle}</style>\n${body}`);
}

function card({ name, title, summary, operations, sample }: Reference): Markup {
  const code = sample === undefined ? html`` : html`<pre><code>${sample}</code></pre>\n`;
  return html`<section class="api">
<h2>${title}</h2>
${summary === undefined ? html`` : html`<p>${summary}</p>\n`}${code}<p class="open"><a href="${encodeURIComponent(name)}/index.html">Reference of ${title}</a>
<span class="soft">· ${count(operations, "operation")}</span></p>
</section>
`;
}
