// `llms.txt`, the list of the Markdown pages for machines that read, and `llms-full.txt`, all of them.
import type { Page, Section } from "../content.js";
import { twinOf } from "../links.js";
import { printMarkdown } from "../print-markdown.js";

export function llmsFiles(
  { title }: { readonly title: string },
  sections: readonly Section[],
  pages: readonly Page[],
): Map<string, string> {
  const start = pages.find(({ path }) => path === "index.html");
  const parts = sections.map((section) => {
    const own = pages.filter((page) => page.section === section.id);
    return [`## ${section.title}`, "", ...own.map(line)].join("\n");
  });
  const head = [`# ${title}`, ...(start?.summary === undefined ? [] : [`> ${start.summary}`])];
  const full = pages.map((page) => `<!-- ${twinOf(page.path)} -->\n\n${printMarkdown(page)}`);
  return new Map([
    ["llms.txt", `${[...head, ...parts].join("\n\n")}\n`],
    ["llms-full.txt", full.join("\n")],
  ]);
}

function line({ title, path, summary, label }: Page): string {
  const about = summary ?? label;
  return `- [${title.replace(/[[\]]/g, "")}](${twinOf(path)})${about === "" ? "" : `: ${about.replace(/\s+/g, " ")}`}`;
}
