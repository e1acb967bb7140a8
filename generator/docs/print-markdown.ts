// Content as Markdown: the twin of each page, for machines and for people who paste.
import type { Block, Card, Inline, Page, Sample } from "./content.js";
import { relative, twinOf } from "./links.js";

/** The text of a page. */
export function printMarkdown(page: Page): string {
  const { title, summary, path, blocks, side = [] } = page;
  const parts = [
    `# ${plain(title)}`,
    summary === undefined ? "" : plain(summary),
    ...[...blocks, ...side].map((block) => printBlock(block, path)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function printBlock(block: Block, path: string): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${plain(block.text)}`;
    case "paragraph":
      return inline(block.of, path);
    case "prose":
      return deeper(block.markdown.trim(), block.deeper ?? 0);
    case "table":
      return table(block, path);
    case "list":
      return block.items.map((item) => `- ${inline(item, path)}`).join("\n");
    case "code":
      return `${block.title ?? block.label}:\n\n${fence(block)}`;
    case "samples":
      return block.samples.map((each) => `${sampleTitle(each)}\n\n${fence(each)}`).join("\n\n");
    case "cards":
      return block.cards.map((card) => printCard(card, path)).join("\n");
    case "own":
      return block.markdown.trim();
  }
}

function sampleTitle({ label, madeUp = false }: Sample): string {
  return madeUp ? `${plain(label)} (some values are made up):` : `${plain(label)}:`;
}

/** Code between fences that are longer than any in it. */
function fence({ language, code }: Sample): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}${language}\n${code.trimEnd()}\n${ticks}`;
}

function deeper(markdown: string, levels: number): string {
  return levels === 0 ? markdown : markdown.replace(/^(?=#{1,5} )/gm, "#".repeat(levels));
}

function printCard({ title, body, to, note }: Card, path: string): string {
  const name = inline(to === undefined ? title : { text: title, to }, path);
  const below = note === undefined ? "" : ` (${inline(note, path)})`;
  return `- ${name}: ${inline(body, path)}${below}`;
}

function table({ head, rows }: Extract<Block, { kind: "table" }>, path: string): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const cell = (each: Inline) =>
    inline(each, path)
      .replace(/\|/g, "\\|")
      .replace(/\s*\n\s*/g, " ");
  return [
    line(head),
    line(head.map(() => "---")),
    ...rows.map(({ cells }) => line(cells.map(cell))),
  ].join("\n");
}

function inline(value: Inline, path: string): string {
  if (typeof value === "string") return plain(value);
  if (Array.isArray(value)) return value.map((each: Inline) => inline(each, path)).join("");
  if ("code" in value) return value.code.includes("`") ? plain(value.code) : `\`${value.code}\``;
  if ("prose" in value) return value.prose.replace(/\s+/g, " ").trim();
  if ("to" in value) return `[${inline(value.text, path)}](${relative(path, twinOf(value.to))})`;
  if ("mark" in value) return value.kind === "inferred" ? `(${value.mark})` : `**${value.mark}**`;
  return "";
}

/** A text that means nothing in Markdown but itself. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/([\\`*_[\]<>#|])/g, (each, _, at, whole: string) => {
    // A name such as `has_more` reads as it is where no word is emphasized by it.
    const isInWord =
      each === "_" && /\w/.test(whole[at - 1] ?? "") && /\w/.test(whole[at + 1] ?? "");
    return isInWord || (each === "#" && at > 0) ? each : `\\${each}`;
  });
}
