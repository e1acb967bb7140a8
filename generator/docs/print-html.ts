// Content as HTML. Everything is there without scripts: these only choose what of it is seen.
import type { Block, Card, Inline, Row, Sample } from "./content.js";
import { highlight } from "./highlight.js";
import { html, type Markup } from "./html.js";
import { relative } from "./links.js";
import { renderInline, renderMarkdown } from "./markdown.js";

/** The page that content is printed for. */
export interface Place {
  readonly path: string;
  /** The ids of the page. */
  readonly ids: Set<string>;
}

export function printBlocks(blocks: readonly Block[], place: Place): Markup {
  return html`${blocks.map((block) => printBlock(block, place))}`;
}

function printBlock(block: Block, place: Place): Markup {
  switch (block.kind) {
    case "heading":
      return printHeading(block, place);
    case "paragraph": {
      const words = printInline(block.of, place.path);
      return block.soft ? html`<p class="soft">${words}</p>\n` : html`<p>${words}</p>\n`;
    }
    case "prose": {
      const { deeper = 0, markdown } = block;
      const { html: prose } = renderMarkdown(markdown, { deeper, ids: place.ids });
      return html`<div class="prose">${prose}</div>\n`;
    }
    case "table":
      return printTable(block, place);
    case "list":
      return html`<ul>
${block.items.map((item) => html`<li>${printInline(item, place.path)}</li>\n`)}</ul>
`;
    case "code":
      return printPanel(block);
    case "samples":
      return printSamples(block, place);
    case "cards":
      return html`<div class="cards">
${block.cards.map((card) => printCard(card, place))}</div>
`;
    case "own":
      return block.html;
  }
}

function printHeading(
  { level, text, id }: { readonly level: 2 | 3; readonly text: string; readonly id: string },
  { ids }: Place,
): Markup {
  ids.add(id);
  const link = html`<a class="anchor" href="#${id}" aria-label="Link to ${text}">#</a>`;
  return level === 2
    ? html`<h2 id="${id}">${text}${link}</h2>\n`
    : html`<h3 id="${id}">${text}${link}</h3>\n`;
}

export function printInline(inline: Inline, from: string): Markup {
  if (typeof inline === "string") return html`${inline}`;
  if (Array.isArray(inline)) return html`${inline.map((each: Inline) => printInline(each, from))}`;
  if ("code" in inline) return html`<code>${breakable(inline.code)}</code>`;
  if ("prose" in inline) return renderInline(inline.prose);
  if ("to" in inline) {
    return html`<a href="${relative(from, inline.to)}">${printInline(inline.text, from)}</a>`;
  }
  if ("mark" in inline) {
    const { mark, kind, title } = inline;
    const look = kind === "method" || kind === "status" ? ` ${kind}-${mark.slice(0, 1)}` : "";
    const hint = title === undefined ? undefined : html` title="${title}"`;
    return html`<span class="mark ${kind}${look}"${hint}>${mark}</span>`;
  }
  return html``;
}

/** Long names break at their own seams, where they have to. */
function breakable(code: string): Markup {
  const parts = code.split(/(?<=[/.](?=\w))|(?<=\})(?=\/)/);
  return html`${parts.map((part, index) => (index === 0 ? part : html`<wbr>${part}`))}`;
}

function printTable(
  {
    head,
    rows,
    names = 1,
  }: { readonly head: readonly string[]; readonly rows: readonly Row[]; readonly names?: number },
  { path, ids }: Place,
): Markup {
  const cell = (inline: Inline, index: number) => {
    const words = printInline(inline, path);
    const name = head[index] ?? "";
    const look = index < names ? html` class="name"` : hasProse(inline) && html` class="text"`;
    return html`<td${look} data-head="${name}">${words}</td>`;
  };
  const row = ({ id, cells }: Row) => {
    if (id !== undefined) ids.add(id);
    const own = id === undefined ? undefined : html` id="${id}"`;
    return html`<tr${own}>${cells.map(cell)}</tr>\n`;
  };
  return html`<div class="scroll" tabindex="0"><table class="facts">
<thead><tr>${head.map((each) => html`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>
${rows.map(row)}</tbody>
</table></div>
`;
}

/** Whether there are sentences in it, and not only names and values. */
function hasProse(inline: Inline): boolean {
  if (Array.isArray(inline)) return inline.some(hasProse);
  return typeof inline === "object" && "prose" in inline;
}

const copyButton = html`<button class="copy" type="button" hidden>Copy</button>`;

function printPanel(sample: Sample & { readonly title?: string }): Markup {
  const { title = sample.label } = sample;
  return html`<figure class="panel">
<figcaption class="bar"><span class="bar-title">${title}</span><span class="gap"></span>${copyButton}</figcaption>
<pre tabindex="0"><code>${highlight(sample.code.trimEnd(), sample.language)}</code></pre>
</figure>
`;
}

function printSamples(
  { samples, operation }: Extract<Block, { kind: "samples" }>,
  { ids, path }: Place,
): Markup {
  const first = freeNumber(ids);
  const panes = samples.map((sample, index) => {
    const note = sample.madeUp
      ? html`<p class="made-up">Some values are made up from their schemas: the document has no example of them.</p>\n`
      : undefined;
    const language = sample.language;
    return html`<section class="pane" id="sample-${first}-${index}" data-label="${sample.label}" data-language="${language}"${printRun(sample, path)}>
<h3 class="pane-title">${sample.label}</h3>
<pre tabindex="0"><code>${highlight(sample.code.trimEnd(), language)}</code></pre>
${note}</section>
`;
  });
  const data = operation === undefined ? undefined : html` data-operation="${operation}"`;
  return html`<div class="panel tabs"${data}>
<div class="bar"><div class="tab-list"></div><span class="gap"></span>${copyButton}</div>
${panes}</div>
`;
}

/** What a script needs to run a sample. */
function printRun({ result, run }: Sample, path: string): Markup | undefined {
  if (run === undefined) return undefined;
  const { script, client, levels, level, typePage } = run;
  const data: [string, string | undefined][] = [
    ["run", relative(path, script)],
    ["client", client],
    ["levels", levels.length === 0 ? undefined : levels.join(" ")],
    ["level", level === undefined ? undefined : String(level)],
    ["type", result?.type],
    ["each", result?.each ? "" : undefined],
    ["page", typePage === undefined ? undefined : relative(path, typePage)],
  ];
  return html`${data.map(([name, value]) => value !== undefined && html` data-${name}="${value}"`)}`;
}

function freeNumber(ids: Set<string>): number {
  for (let number = 1; ; number++) {
    const id = `sample-${number}`;
    if (ids.has(id)) continue;
    ids.add(id);
    return number;
  }
}

function printCard({ title, body, to, note }: Card, { path }: Place): Markup {
  const heading = printInline(title, path);
  const below =
    note === undefined ? undefined : html`<p class="soft small">${printInline(note, path)}</p>`;
  return html`<section class="card">
<h3>${to === undefined ? heading : html`<a href="${relative(path, to)}">${heading}</a>`}</h3>
<p>${printInline(body, path)}</p>${below}
</section>
`;
}
