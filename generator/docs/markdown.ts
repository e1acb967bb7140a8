// The one door to markdown-it: a document's Markdown as HTML without a way out. HTML in it stays text,
// links lead to web pages, mail or other pages of the site, and pictures are replaced by their words.
import MarkdownIt from "markdown-it";
import { highlight } from "./highlight.js";
import { escapeHtml, html, Markup } from "./html.js";

export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

export interface Rendered {
  readonly html: Markup;
  readonly headings: readonly Heading[];
}

export interface MarkdownOptions {
  /** How many levels deeper headings become, so that those of a page stay above them. @default 0 */
  readonly deeper?: number;
  /** The ids that the page has already; those of headings are added. */
  readonly ids?: Set<string>;
}

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: 40 });
parser.validateLink = isHarmless;

/** Whether a link leads to a web page, to mail or to a place of the site. */
export function isHarmless(link: string): boolean {
  const plain = link.trim().replace(/[\s\p{Cc}]/gu, "");
  if (/^(?:https?:\/\/|mailto:)/i.test(plain)) return true;
  return !/^(?:[a-z][a-z\d+.-]*:|\/|\\)/i.test(plain) && !/^[^/?#]*:/.test(plain);
}

type Token = ReturnType<typeof parser.parse>[number];
const { rules } = parser.renderer;

rules.image = (tokens, index) => escapeHtml(tokens[index]?.content ?? "");
rules.fence = (tokens, index) => {
  const { info = "", content = "" } = tokens[index] ?? {};
  return codeBlock(content, info.trim().split(/\s+/)[0] ?? "").toString();
};
rules.code_block = (tokens, index) => codeBlock(tokens[index]?.content ?? "", "").toString();
rules.table_open = () => '<div class="scroll" tabindex="0"><table>';
rules.table_close = () => "</table></div>\n";

/** A block of code, with what copies it. */
export function codeBlock(source: string, language: string): Markup {
  const text = source.replace(/\n$/, "");
  return html`<div class="code"><pre tabindex="0"><code>${highlight(text, language)}</code></pre></div>
`;
}

/** Renders a text of a document. */
export function renderMarkdown(text: string, options: MarkdownOptions = {}): Rendered {
  const { deeper = 0, ids = new Set() } = options;
  const tokens = parser.parse(text, {});
  const headings: Heading[] = [];
  tokens.forEach((token, index) => {
    if (token.type.startsWith("heading_")) token.tag = deeperTag(token.tag, deeper);
    if (token.type === "heading_open") {
      const words = plainText(tokens[index + 1]);
      const id = freeId(words, ids);
      token.attrSet("id", id);
      headings.push({ level: Number(token.tag.slice(1)), id, text: words });
    }
    for (const each of [token, ...(token.children ?? [])]) plainAttributes(each);
  });
  return { html: Markup.trusted(parser.renderer.render(tokens, parser.options, {})), headings };
}

/** One line of a document's text. */
export function renderInline(text: string): Markup {
  const tokens = parser.parseInline(text.replace(/\s+/g, " ").trim(), {});
  for (const token of tokens.flatMap(({ children }) => children ?? [])) plainAttributes(token);
  return Markup.trusted(parser.renderer.render(tokens, parser.options, {}));
}

/** The policy of the pages allows no styles in attributes, and the links of Markdown twins end otherwise. */
function plainAttributes(token: Token): void {
  const style = attributeOf(token, "style");
  if (style !== undefined) {
    token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
    if (/right|center/.test(style))
      token.attrSet("class", /right/.test(style) ? "right" : "center");
  }
  const link = attributeOf(token, "href");
  if (link === undefined) return;
  if (/^(?:https?:|mailto:)/i.test(link)) token.attrSet("rel", "noreferrer");
  else token.attrSet("href", link.replace(/\.md(?=$|#)/, ".html"));
}

function attributeOf(token: Token, name: string): string | undefined {
  const value = token.attrGet(name);
  return value === null ? undefined : String(value);
}

function deeperTag(tag: string, deeper: number): string {
  return `h${Math.min(6, Number(tag.slice(1)) + deeper)}`;
}

function plainText(token: Token | undefined): string {
  const parts = (token?.children ?? []).map(({ content }) => content);
  return parts.join("").trim();
}

/** An id made from words, the only one of its page. */
export function freeId(words: string, ids: Set<string>): string {
  const base =
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_]+/gu, "-")
      .replace(/^-|-$/g, "") || "part";
  for (let index = 1; ; index++) {
    const id = index === 1 ? base : `${base}-${index}`;
    if (ids.has(id)) continue;
    ids.add(id);
    return id;
  }
}
