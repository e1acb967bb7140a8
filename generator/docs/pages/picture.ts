// A picture of how lists go on from page to page, drawn from lines of text that say the same.
import type { Block } from "../content.js";
import { html, type Markup } from "../html.js";

/** `cursor: a b c | starting_after=c | d e f | has_more: false`: pages, and what asks for the next one. */
interface Way {
  readonly name: string;
  readonly pages: readonly (readonly string[])[];
  readonly requests: readonly string[];
  /** What says that there is no further page. */
  readonly end: string;
}

const box = { width: 44, height: 36, gap: 6 };
const between = 62;
const top = 10;
const left = 7;
const wide = 320;

/** Undefined for lines that are not such ways. */
export function pagesPicture(text: string): Block | undefined {
  const ways = text.trim().split("\n").map(wayOf);
  if (ways.some((way) => way === undefined)) return undefined;
  const drawn = ways.flatMap((way) => (way === undefined ? [] : [drawWay(way)]));
  return {
    kind: "own",
    html: html`<div class="pictures">
${drawn}</div>
`,
    markdown: `\`\`\`\n${text.trim()}\n\`\`\``,
  };
}

function wayOf(line: string): Way | undefined {
  const [, name = "", rest = ""] = /^([\w -]+): (.+)$/.exec(line) ?? [];
  const parts = rest.split("|").map((part) => part.trim());
  const end = parts.pop();
  if (name === "" || end === undefined || parts.length % 2 === 0) return undefined;
  return {
    name,
    end,
    pages: parts.filter((_, index) => index % 2 === 0).map((page) => page.split(/\s+/)),
    requests: parts.filter((_, index) => index % 2 === 1),
  };
}

function drawWay({ name, pages, requests, end }: Way): Markup {
  const rowOf = (index: number) => top + index * (box.height + between);
  const height = rowOf(pages.length - 1) + box.height + 40;
  const rows = pages.map((items, index) => drawPage(items, rowOf(index)));
  const ways = requests.map((request, index) => drawRequest(request, rowOf(index) + box.height));
  const last = rowOf(pages.length - 1) + box.height + 26;
  return html`<figure class="picture"><figcaption>${name}</figcaption>
<svg viewBox="0 0 ${String(wide)} ${String(height)}" role="img" aria-label="${spoken({ name, pages, requests, end })}">
${rows}${ways}<text class="end" x="${String(left)}" y="${String(last)}">${end}</text>
</svg></figure>
`;
}

function drawPage(items: readonly string[], y: number): Markup {
  const frame = 6;
  const inner = items.length * (box.width + box.gap) - box.gap;
  return html`<rect class="page" x="${String(left - frame)}" y="${String(y - frame)}" width="${String(inner + 2 * frame)}" height="${String(box.height + 2 * frame)}" rx="9"/>
${items.map((item, index) => {
  const x = left + index * (box.width + box.gap);
  return html`<rect class="item" x="${String(x)}" y="${String(y)}" width="${String(box.width)}" height="${String(box.height)}" rx="5"/><text class="name" x="${String(x + box.width / 2)}" y="${String(y + box.height / 2 + 5)}">${item}</text>
`;
})}`;
}

function drawRequest(request: string, y: number): Markup {
  const x = left + box.width / 2;
  const [from, to] = [y + 9, y + between - 9];
  return html`<path class="way" d="M${String(x)} ${String(from)}V${String(to)}M${String(x - 5)} ${String(to - 6)}L${String(x)} ${String(to)}L${String(x + 5)} ${String(to - 6)}"/><text class="asked" x="${String(x + 16)}" y="${String(y + between / 2 + 5)}">${request}</text>
`;
}

/** The same in words. */
function spoken({ name, pages, requests, end }: Way): string {
  const parts = pages.map((items, index) => {
    const request = requests[index];
    const next = request === undefined ? `the end: ${end}` : `the next one with ${request}`;
    return `a page with ${items.join(", ")}, then ${next}`;
  });
  return `By ${name}: ${parts.join("; ")}.`;
}
