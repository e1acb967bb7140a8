// How lists go on, where parameters and answers leave one reading only.
import { words } from "../document/casing.js";
import { paginationKey } from "../document/extensions/pagination.js";
import { escapeKey, type JsonObject } from "../document/json.js";
import { successesOf, successSchema } from "../document/openapi.js";
import { isOnly, propertiesOf, requiredOf } from "../document/schemas.js";
import type { Api, Operation, Parameter } from "../model/model.js";
import { type Items, itemsOf, shownItems } from "./items.js";
import { aboutOf, type Found, pageProperties } from "./schemas.js";
import { jsonPath, type Suggestion } from "./suggestion.js";

/** What is known of an operation that may answer a list. */
interface List {
  readonly items: Items;
  readonly query: readonly Parameter[];
  readonly page: readonly Found[];
  /** The names of the headers that its answer declares, in lower case. */
  readonly headers: readonly string[];
  readonly limit: string | undefined;
}

interface Reading {
  readonly style: string;
  readonly keys: JsonObject;
  /** Ends the sentence "GET /customers is a list: …". */
  readonly why: string;
}

/** One style: what makes it the list's own, or undefined. */
type Style = (list: List) => Reading | undefined;

/** The styles, those first that leave the least room for another reading. */
const styles: readonly Style[] = [byCursor, byUrl, byToken, byLink, byPage, byOffset];

export function suggestPagination({ operations }: Api): Suggestion[] {
  return operations.flatMap((operation) => {
    if (operation.method !== "GET" || operation.node.at(paginationKey)) return [];
    const list = listOf(operation);
    const reading = list && styles.map((style) => style(list)).find((found) => found);
    if (list === undefined || reading === undefined) return [];
    const { style, keys, why } = reading;
    const items = pointerOrName(list.items.name);
    const limit = "limit" in keys || list.limit === undefined ? {} : { limit: list.limit };
    const update = {
      [paginationKey]: {
        style,
        items,
        ...keys,
        ...(style === "url" || style === "link" ? {} : limit),
      },
    };
    const description = `GET ${operation.path} is a list: ${why}`;
    return [{ target: jsonPath(operation.node.pointer), description, update }];
  });
}

function listOf(operation: Operation): List | undefined {
  const body = successSchema(operation.node);
  const items = body && itemsOf(body);
  if (body === undefined || items === undefined) return undefined;
  const query = operation.parameters.filter((parameter) => parameter.in === "query");
  const headers = successesOf(operation.responses).flatMap((response) => {
    return response.headers.map(({ name }) => name);
  });
  const limit = query.find(({ name, schema }) => isLimit(name) && isNumber(schema))?.name;
  return { items, query, page: pageProperties(body), headers, limit };
}

/** After the last item: `starting_after`, while `has_more` is true. */
function byCursor({ items, query, page }: List): Reading | undefined {
  const after = query.find(({ name }) => /^starting_?after$/i.test(name));
  const hasMore = hasMoreOf(page);
  const isWhole = requiredOf(items.item?.target?.value).includes("id");
  if (!after || !hasMore || !items.item || !propertiesOf(items.item).has("id") || !isWhole)
    return undefined;
  const before = query.find(({ name }) => /^ending_?before$/i.test(name))?.name;
  const cursor = { from: "id", after: after.name, ...(before === undefined ? {} : { before }) };
  const keys = { hasMore: shownPlace(hasMore), cursor };
  const why = `the id of the last item of ${shownItems(items)} goes into ${after.name} while ${shown(hasMore)} is true.`;
  return { style: "cursor", keys, why };
}

/** A URL of the answer. */
function byUrl({ page }: List): Reading | undefined {
  const next = page.find(isNextUrl);
  if (next === undefined) return undefined;
  const why = `${shown(next)} of the answer is the URL of the next page.`;
  return { style: "url", keys: { next: pointerTo(next) }, why };
}

function isNextUrl({ keys, schema }: Found): boolean {
  if (!isOnly(schema, "string")) return false;
  const [last = "", parent = "", around = ""] = keys.toReversed();
  const name = last.replace(/^@[a-z]+\./i, "");
  if (/^next.*(?:link|ur[li]|href)$/i.test(name)) return true;
  const isNext = /^next(?:_?page)?$/i;
  if (isNext.test(parent) && /^(?:href|ur[li]|link)$/i.test(name)) return true;
  if (!isNext.test(name)) return false;
  const format = schema.keyword("format");
  if (typeof format === "string" && /^(?:ur[li]|uri-reference)$/.test(format)) return true;
  return (
    [parent, around].some((each) => /^_?links?$/i.test(each)) ||
    /\b(?:URL|URI|link)\b/i.test(aboutOf(schema))
  );
}

/** An opaque text of the answer, which a parameter of the same name takes. */
function byToken({ query, page }: List): Reading | undefined {
  const pairs = page.flatMap((from) => {
    const wanted = tokenWords(from);
    if (wanted === undefined) return [];
    const matching = query.filter(({ name, required, schema }) => {
      return !required && isOnly(schema?.target, "string") && spelled(name) === wanted;
    });
    return matching.map((to) => ({ from, to }));
  });
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1) return undefined;
  const { from, to } = pair;
  const rivals = query.filter(({ name }) => name !== to.name && (isPage(name) || isOffset(name)));
  if (rivals.length > 0) return undefined;
  const hasMore = hasMoreOf(page);
  const keys = {
    token: { from: pointerTo(from), to: to.name },
    ...(hasMore === undefined ? {} : { hasMore: shownPlace(hasMore) }),
  };
  const why = `${shown(from)} of the answer goes into ${to.name} until there is none.`;
  return { style: "token", keys, why };
}

/** The words of a property that says where the next page begins, without that it does. */
function tokenWords({ keys, schema }: Found): string | undefined {
  if (!isOnly(schema, "string")) return undefined;
  const own = words(keys.at(-1) ?? "").map((word) => word.toLowerCase());
  const saysNext = keys.some((key) => words(key).some((word) => word.toLowerCase() === "next"));
  const isAbout = /\b(?:next|subsequent|following|more|further)\b/i.test(aboutOf(schema));
  const rest = own.filter((word) => word !== "next").join("");
  const isToken = /(?:token|cursor|marker|bookmark|continuation|after|offset)$/.test(rest);
  return (saysNext || isAbout) && isToken ? rest : undefined;
}

/** The words of a parameter as those of a property are compared with them. */
function spelled(name: string): string {
  const own = words(name).map((word) => word.toLowerCase());
  return own.filter((word) => word !== "next").join("");
}

/** The answer's Link header, where the list has pages. */
function byLink({ query, headers, limit }: List): Reading | undefined {
  const isPaged = limit !== undefined || query.some(({ name }) => isPage(name));
  if (!headers.includes("link") || !isPaged) return undefined;
  const why =
    "the answer declares a Link header, and a parameter says how long a page is or which it is.";
  return { style: "link", keys: {}, why };
}

/** The next number of a page. */
function byPage({ query, page, limit }: List): Reading | undefined {
  const parameter = query.find(({ name, schema }) => isPage(name) && isNumber(schema));
  if (parameter === undefined) return undefined;
  const current = integerOf(page, /^(?:current_?page|page_?(?:number|index|no)?)$/i);
  const first = firstOf(parameter);
  const end = endOf(page, true);
  if ((current ?? first) === undefined || (end === undefined && limit === undefined))
    return undefined;
  const number = current ? { current: pointerTo(current) } : { first: first ?? 1 };
  const counted = current
    ? `${shown(current)} of the answer is its number`
    : `the first one is ${first}`;
  const why = `${parameter.name} counts its pages, and ${counted}.`;
  return { style: "page", keys: { page: parameter.name, ...number, ...end }, why };
}

/** The number of the first page, where its parameter says it. */
function firstOf({ schema, description = "" }: Parameter): number | undefined {
  const about = `${description} ${schema ? aboutOf(schema) : ""}`;
  const said =
    /\b(?:start(?:s|ing)?|begin(?:s|ning)?|based|first page is|index(?:ed)?)\b[^.\d]{0,20}\b([01])\b|\b([01])[- ](?:based|indexed)\b/i.exec(
      about,
    );
  const number = said?.[1] ?? said?.[2];
  const minimum = schema?.target?.number("minimum");
  const fallback = schema?.target?.number("default");
  const found = [number === undefined ? undefined : Number(number), fallback, minimum].filter(
    (each) => each === 0 || each === 1,
  );
  return found.every((each) => each === found[0]) ? found[0] : undefined;
}

/** How many items to skip. */
function byOffset({ query, page, limit }: List): Reading | undefined {
  const parameter = query.find(({ name, schema }) => isOffset(name) && isNumber(schema));
  if (parameter === undefined || limit === undefined) return undefined;
  const { schema, description = "" } = parameter;
  // What counts time, or names an item, is not how many came.
  const about = `${description} ${schema ? aboutOf(schema) : ""}`;
  if (/\b(?:timestamp|date|cursor|token|id)\b/i.test(about)) return undefined;
  const minimum = schema?.target?.number("minimum") ?? 0;
  const start = schema?.target?.number("default") ?? 0;
  if (minimum !== 0 || start !== 0) return undefined;
  if (
    /\bpages?\b/i.test(description) &&
    !/\b(?:items?|records?|results?|rows?|entries|objects?)\b/i.test(description)
  )
    return undefined;
  const end = endOf(page, false);
  const why = `${parameter.name} skips what has come, and ${limit} says how much comes at once.`;
  return { style: "offset", keys: { offset: parameter.name, ...end }, why };
}

/** What of an answer tells where a list ends: how many pages, how many items, or whether more follow. */
function endOf(page: readonly Found[], countsPages: boolean): JsonObject | undefined {
  const pages = countsPages
    ? integerOf(page, /^(?:(?:total|num|number_?of)_?pages?|page_?count|pages_?count|last_?page)$/i)
    : undefined;
  if (pages) return { pages: pointerTo(pages) };
  const total = integerOf(
    page,
    /^(?:total|total_?(?:count|items|results|records|entries|elements|size|number))$/i,
  );
  if (total) return { total: pointerTo(total) };
  const hasMore = hasMoreOf(page);
  return hasMore && { hasMore: shownPlace(hasMore) };
}

function hasMoreOf(page: readonly Found[]): Found | undefined {
  return page.find(({ keys, schema }) => {
    return (
      /^(?:has_?more|has_?next(?:_?page)?|more)$/i.test(keys.at(-1) ?? "") &&
      isOnly(schema, "boolean")
    );
  });
}

function integerOf(page: readonly Found[], name: RegExp): Found | undefined {
  return page.find(({ keys, schema }) => name.test(keys.at(-1) ?? "") && isOnly(schema, "integer"));
}

function isNumber(schema: Parameter["schema"]): boolean {
  return isOnly(schema, "integer", "number");
}

function isLimit(name: string): boolean {
  return /^\$?(?:limit|per_?page|page_?size|size|max_?results|page\[(?:size|limit)\]|top|take|count|page_?limit)$/i.test(
    name,
  );
}

function isPage(name: string): boolean {
  return /^(?:page|page_?(?:number|index|no|num)|page\[number\]|current_?page)$/i.test(name);
}

function isOffset(name: string): boolean {
  return /^\$?(?:offset|skip|page\[offset\])$/i.test(name);
}

/** A property by its name, or by a pointer where it lies deeper. */
function shownPlace(found: Found): string {
  const [first = "", ...more] = found.keys;
  return more.length === 0 ? pointerOrName(first) : pointerTo(found);
}

/** A name that begins like a pointer is written as one. */
function pointerOrName(name: string): string {
  return name.startsWith("/") ? `/${escapeKey(name)}` : name;
}

function pointerTo({ keys }: Found): string {
  return keys.map((key) => `/${escapeKey(key)}`).join("");
}

function shown({ keys }: Found): string {
  return keys.join(".");
}
