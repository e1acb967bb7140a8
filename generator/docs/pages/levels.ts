// How deep an answer goes: for each resource and level what of its example is there, what the type is,
// and how the level is carried down. The style sheet alone chooses which level is shown, so that the
// page needs no script for it.
import type { Block, Page } from "../content.js";
import type { DescribedApi } from "../described.js";
import { highlight } from "../highlight.js";
import { html, type Markup } from "../html.js";
import { levelsOf } from "../levels.js";
import { isLeveled } from "../properties.js";
import { carriedDown } from "./levels-carried.js";
import { type Line, linesOf } from "./levels-json.js";
import { leveledTypes } from "./levels-types.js";
import { schemaNode } from "./schema.js";

/** Undefined for an API without levels. */
export function levelsPage(described: DescribedApi): Page | undefined {
  const { api, folder, names } = described;
  const { recursion } = api;
  if (recursion === undefined) return undefined;
  const levels = levelsOf(described);
  const resources = [...described.schemaPages.keys()].filter((name) => {
    return isLeveled(described, schemaNode(described, name));
  });
  const types = leveledTypes(described);
  const printed = resources.map((name, index) => {
    return resource(described, name, { index, levels, types: types.get(name) ?? [] });
  });
  const picker = html`<div class="explorer">
<fieldset class="pick"><legend>Level asked for</legend><div class="levels">
${levels.map((level) => html`<label><input type="radio" name="level" id="level-${level}" value="${level}"${level === recursion.default ? html` checked` : undefined}><span>${level}</span></label>\n`)}</div>
<span class="soft small">${recursion.default} where none is asked for</span></fieldset>
<div class="resource-list"></div>
${printed}</div>
`;
  const own: Block = { kind: "own", html: picker, markdown: markdownOf(described, resources) };
  return {
    path: `${folder}/levels.html`,
    title: "Recursion levels",
    summary: `Pick a level: what is not in an answer of that level is struck out. What a resource holds is rendered at what is left: the level asked for, less the level at which the property appears.`,
    section: folder,
    trail: [{ text: api.title, to: `${folder}/index.html` }],
    label: "Explorer",
    keywords: [
      recursion.header,
      "recursionLevel",
      "depth",
      ...resources.map((name) => names.schemas.get(name) ?? name),
    ],
    blocks: [own],
  };
}

interface Shown {
  readonly index: number;
  readonly levels: readonly number[];
  readonly types: readonly Line[];
}

function resource(described: DescribedApi, name: string, { index, levels, types }: Shown): Markup {
  const own = described.names.schemas.get(name) ?? name;
  const ways = levels.map(
    (level) => html`<div class="at at-${level}">${carriedDown(described, name, level)}</div>\n`,
  );
  return html`<section class="resource" id="resource-${index + 1}" data-label="${own}">
<h2>${own}</h2>
${ways}<div class="two">
<figure class="panel"><figcaption class="bar"><span class="bar-title">Answer</span><span class="gone-note">struck out: not at this level</span></figcaption>
<pre tabindex="0"><code>${linesOf(described, name).map((line) => printLine(line, "json"))}</code></pre></figure>
<figure class="panel"><figcaption class="bar"><span class="bar-title">Type${levels.map((level) => html`<span class="at at-${level}"> ${own}&lt;${level}&gt;</span>`)}</span></figcaption>
<pre tabindex="0"><code>${types.map((line) => printLine(line, "typescript"))}</code></pre></figure>
</div>
</section>
`;
}

function printLine({ from, text, variants }: Line, language: string): Markup {
  const shown =
    variants === undefined
      ? highlight(text, language)
      : html`${variants.map((variant, level) => html`<span class="at at-${level}">${highlight(variant, language)}</span>`)}`;
  return from === undefined
    ? html`${shown}\n`
    : html`<span class="from from-${from}">${shown}</span>\n`;
}

function markdownOf(described: DescribedApi, resources: readonly string[]): string {
  const parts = resources.map((name) => {
    const lines = linesOf(described, name).map(({ text, from }) => {
      return from === undefined || from === 0 ? text : `${text} // from level ${from}`;
    });
    const own = described.names.schemas.get(name) ?? name;
    return `## ${own}\n\n\`\`\`jsonc\n${lines.join("\n")}\n\`\`\``;
  });
  return parts.join("\n\n");
}
