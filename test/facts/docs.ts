// The built documentation, as text.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, inject } from "vitest";
import { asArray, child, entriesOf, type JsonValue } from "../../generator/document/json.js";
import type { ApiName } from "./documents.js";

export interface Docs {
  /** What the page shows when it opens, before any script runs. */
  readonly overview: string;
  /**
   * What the page's script shows of operations, parameters, answers and schemas: all that the page
   * holds for it, keys and values in the order of the document, without extensions that stay hidden.
   */
  readonly reference: string;
  /** Where the links of the overview lead. */
  readonly links: readonly string[];
}

const pages = new Map<ApiName, Promise<Docs>>();

/** The built reference of an API. */
export function docsOf(api: ApiName): Promise<Docs> {
  const page = pages.get(api) ?? readPage(api);
  pages.set(api, page);
  return page;
}

async function readPage(api: ApiName): Promise<Docs> {
  const site = inject("site");
  if (site?.exitCode !== 0) throw new Error("the documentation was not built");
  return read(await readFile(path.join(site.folder, api, "reference.html"), "utf8"));
}

function read(page: string): Docs {
  const definition = embedded(page, "__redoc_definition");
  const extensions = asArray(child(embedded(page, "__redoc_options"), "showExtensions"));
  const markup = page.replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, "");
  const links = [...markup.matchAll(/<a\b[^>]* href="([^"]*)"/g)].map(([, link = ""]) => link);
  const words = wordsOf(definition, new Set([...extensions, "x-codeSamples"]));
  return { overview: textOf(markup), reference: plain(words.join(" ")), links };
}

/** A JSON value that the page holds for its script. */
function embedded(page: string, name: string): JsonValue {
  const json = new RegExp(`^ *const ${name} = (\\{.*\\});$`, "m").exec(page)?.[1];
  if (json === undefined) throw new Error(`the page holds no ${name}`);
  const value: JsonValue = JSON.parse(json);
  return value;
}

/** Fails where a page lacks a phrase, without printing all of the page. */
export function expectShown(text: string, ...phrases: string[]): void {
  const missing = phrases.filter((phrase) => !text.includes(phrase));
  expect(missing, "phrases that a reader must find").toEqual([]);
}

function textOf(markup: string): string {
  const inline = /<\/?(?:a|b|code|em|span|strong)\b[^>]*>/g;
  const text = markup.replace(inline, "").replace(/<[^>]+>/g, " ");
  const entities = text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<");
  return plain(entities.replaceAll("&gt;", ">").replaceAll("&amp;", "&"));
}

function wordsOf(value: JsonValue, extensions: ReadonlySet<JsonValue>): string[] {
  if (typeof value !== "object" || value === null) return [String(value)];
  if (Array.isArray(value)) return value.flatMap((item) => wordsOf(item, extensions));
  return entriesOf(value).flatMap(([key, inner]) => {
    const isShown = !key.startsWith("x-") || extensions.has(key);
    return isShown ? [key, ...wordsOf(inner, extensions)] : [];
  });
}

/** In one line, without the marks of Markdown's code and tables. */
function plain(text: string): string {
  return text.replaceAll("`", "").replaceAll("|", " ").replace(/\s+/g, " ");
}
