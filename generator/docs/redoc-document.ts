// The document as Redoc shows it: with samples, with what our extensions say in words, and without
// HTML in its descriptions, which Redoc would take for its own.

import { withSamples } from "../document/extensions/samples.js";
import {
  asObject,
  asString,
  child,
  isObject,
  type JsonObject,
  type JsonValue,
} from "../document/json.js";
import { isMethod } from "../document/methods.js";
import type { Api, Operation } from "../model/model.js";
import type { DescribedApi } from "./described.js";
import { relative } from "./links.js";
import { codeId, errorsPath } from "./pages/errors.js";
import { redocPage } from "./redoc.js";

/** A copy of an API's document for its page in Redoc. */
export function redocDocument(described: DescribedApi, document: JsonObject): JsonObject {
  const { api } = described;
  const shown = withWords(document, api) as JsonObject;
  const operations = new Map(
    api.operations.map((each) => [`${each.method.toLowerCase()} ${each.path}`, each]),
  );
  const paths = mapEntries(child(shown, "paths"), (path, item) => {
    return mapEntries(item, (key, value) => {
      const operation = isMethod(key) ? operations.get(`${key} ${path}`) : undefined;
      return operation === undefined || !isObject(value)
        ? value
        : withOwn(described, operation, value);
    });
  });
  return { ...shown, ...(paths === undefined ? {} : { paths }) };
}

function mapEntries(
  value: JsonValue | undefined,
  change: (key: string, value: JsonValue) => JsonValue,
): JsonValue {
  const entries = Object.entries(asObject(value) ?? {});
  return Object.fromEntries(entries.map(([key, each]) => [key, change(key, each)]));
}

/** An operation with its samples, and its codes as a table that leads to the catalogue. */
function withOwn(described: DescribedApi, operation: Operation, value: JsonObject): JsonObject {
  const samples = (described.samples.get(operation) ?? []).map((sample) => {
    const { language, code, choice = {} } = sample;
    const label = [sample.label, ...Object.values(choice)].join(", ");
    return { language: language === "bash" ? "Shell" : "TypeScript", label, source: code };
  });
  const about = [asString(child(value, "description")) ?? "", codeTable(described, operation)];
  const description = about.filter((part) => part !== "").join("\n\n");
  return withSamples({ ...value, description }, samples);
}

function codeTable(described: DescribedApi, { errorCodes }: Operation): string {
  const { api, folder, operations } = described;
  const { catalog, isDeclared, code } = api.errorCodes;
  if (!isDeclared || code === undefined || operations.size === 0) return "";
  const own = catalog.filter(({ name }) => errorCodes.includes(name));
  if (own.length === 0) return "";
  const link = relative(redocPage(folder), errorsPath(described));
  const rows = own.map((entry) => {
    // A text may say anything, and a name no more than what it is.
    const label = typeof entry.code === "number" ? entry.code : entry.name;
    return `| [${label}](${link}#${codeId(entry)}) | \`${entry.name}\` | ${entry.status ?? ""} |`;
  });
  return ["| Code | Name | Status |", "|---|---|---|", ...rows].join("\n");
}

/** Extensions as words of the description they stand beside, at every level of the document. */
function withWords(value: JsonValue, api: Api): JsonValue {
  if (Array.isArray(value)) return value.map((each) => withWords(each, api));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, withWords(each, api)] as const);
  const copy: Record<string, JsonValue> = Object.fromEntries(entries);
  // Redoc takes these for Markdown, too, wherever they stand.
  for (const key of ["summary", "label"]) {
    const own = copy[key];
    if (typeof own === "string") copy[key] = harmless(own);
  }
  const { description } = copy;
  const text = typeof description === "string" ? harmless(description) : undefined;
  const level = api.recursion && copy[api.recursion.property];
  const words = typeof level === "number" ? `From level ${level}.` : undefined;
  const all = [text, words].filter((part) => part !== undefined && part !== "");
  if (all.length > 0 && (text !== undefined || words !== undefined))
    copy["description"] = all.join(" ");
  return copy;
}

/**
 * Markdown whose HTML is text. What is code by every reading stays as it is: a pair of single
 * backticks in a line, where all lines of the text have only such pairs.
 */
export function harmless(markdown: string): string {
  if (!/<[a-z/!?]/i.test(markdown)) return markdown;
  const isPlain = markdown.split("\n").every((line) => {
    const pairs = line.replace(/`[^`|\\]+`/g, "");
    return !pairs.includes("`") && !/``|\\`/.test(line);
  });
  if (!isPlain) return markdown.replace(/</g, "&lt;");
  const parts = markdown.split(/(`[^`|\\\n]+`)/);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/</g, "&lt;"))).join("");
}
