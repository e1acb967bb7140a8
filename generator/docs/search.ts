// What the search box looks through: a list of all pages as a classic script, since a page that was
// opened from a folder may fetch nothing.
import type { Page } from "./content.js";

/** The text of the script. */
export function searchFile(pages: readonly Page[]): string {
  const entries = pages.map(({ path, title, label, summary, keywords = [], blocks }) => {
    const headings = blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    const words = [...new Set([...keywords, ...headings])].join(" ");
    return [path, title, label, words, summary ?? ""];
  });
  return `window.specloomSearch = ${scriptJson(entries)};\n`;
}

/** JSON that means the same in a script, and ends none. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (each) => {
    return `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
