// The one door to highlight.js: code as HTML whose colours are classes, so that no page needs a style
// of its own.
import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import json from "highlight.js/lib/languages/json";
import typescript from "highlight.js/lib/languages/typescript";
import yaml from "highlight.js/lib/languages/yaml";
import { html, Markup } from "./html.js";

const languages = { bash, json, typescript, yaml };
for (const [name, language] of Object.entries(languages)) hljs.registerLanguage(name, language);

/** How people write the names of these languages. */
const aliases: Readonly<Record<string, string>> = {
  ts: "typescript",
  js: "typescript",
  javascript: "typescript",
  sh: "bash",
  shell: "bash",
  curl: "bash",
  yml: "yaml",
};

/** The longest code that gets colours; the work grows with it. */
const longest = 50_000;

/** Code with its colours; plain where its language is not known. */
export function highlight(source: string, language: string): Markup {
  const name = aliases[language.toLowerCase()] ?? language.toLowerCase();
  if (!Object.hasOwn(languages, name) || source.length > longest) return html`${source}`;
  return Markup.trusted(hljs.highlight(source, { language: name, ignoreIllegals: true }).value);
}
