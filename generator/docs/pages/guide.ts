// Pages that people wrote: guides of the site, and pages of one API.
import type { Block, Link, Page } from "../content.js";
import type { WrittenPage } from "../sources.js";
import { pagesPicture } from "./picture.js";

export interface GuidePlace {
  /** The folder of the page in the site. */
  readonly folder: string;
  readonly section: string;
  readonly trail: readonly Link[];
}

/** A page in Markdown: its first heading is the title, the paragraph below it what it is about. */
export function guidePage(
  { name, text }: WrittenPage,
  { folder, section, trail }: GuidePlace,
): Page {
  const { title, summary, rest } = partsOf(text);
  return {
    path: `${folder}/${name}.html`,
    title: title ?? name,
    summary,
    section,
    trail,
    label: "Guide",
    keywords: [...rest.matchAll(/^##+ (.*)$/gm)].map(([, heading = ""]) => heading),
    blocks: blocksOf(rest),
  };
}

/** Markdown as it is, and code in the language `pages` as the picture that it describes. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const { 0: whole, 1: lines = "", index } of text.matchAll(/^```pages\n(.*?)^```$/gms)) {
    const picture = pagesPicture(lines);
    if (picture === undefined) continue;
    blocks.push({ kind: "prose", markdown: text.slice(from, index) }, picture);
    from = index + whole.length;
  }
  blocks.push({ kind: "prose", markdown: text.slice(from) });
  return blocks;
}

export interface WrittenParts {
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly rest: string;
}

/** The title, the first paragraph and what follows them. Comments, which name snippets, are left out. */
export function partsOf(text: string): WrittenParts {
  const plain = text.replace(/^<!--.*?-->\n/gms, "").trim();
  const title = /^# (.*)$/m.exec(plain)?.[1]?.trim();
  const body = title === undefined ? plain : plain.replace(/^# .*$/m, "").trim();
  const [first = ""] = body.split(/\n\s*\n/);
  const isSentence = first !== "" && !/^(?:[#>|`~<-]|\d+\.|!\[)/.test(first);
  const summary = isSentence ? first.replace(/\s+/g, " ") : undefined;
  return { title, summary, rest: isSentence ? body.slice(first.length).trim() : body };
}

/** The sections of a text that begin with a heading of a level, each with what stands below it. */
export function sectionsOf(text: string, level: number): { title: string; body: string }[] {
  const heading = new RegExp(`^#{${level}} (.*)$`, "gm");
  const starts = [...text.matchAll(heading)];
  return starts.map((start, index) => {
    const from = (start.index ?? 0) + start[0].length;
    return { title: start[1] ?? "", body: text.slice(from, starts[index + 1]?.index).trim() };
  });
}

/** The fenced code of a text, in its order. */
export function codeOf(text: string): { language: string; code: string; at: number }[] {
  return [...text.matchAll(/^```(\S*)\n(.*?)^```$/gms)].map((match) => {
    const [, language = "", code = ""] = match;
    return { language, code, at: match.index ?? 0 };
  });
}
