// `x-pagination` of an operation: how its list goes on. A style is its keys and what each of them
// names, from which the linter checks it; and a reader.
import {
  asObject,
  child,
  escapeKey,
  type JsonObject,
  type JsonValue,
  unescapeKey,
} from "../json.js";
import type { Node } from "../node.js";
import { propertiesOf, schemaAt } from "../schemas.js";
import { type Field, nameOf, optional } from "./shape.js";

export const paginationKey = "x-pagination";

/** The types of what a key of a style may name in an answer. */
export type PartType = "array" | "boolean" | "integer" | "text" | "url";

/** What a key of a style names: a parameter, or a part of the answer with its type. */
export interface PaginationField extends Field {
  readonly names?: "parameter" | PartType;
}

export interface PaginationStyle {
  readonly [key: string]: PaginationField | { readonly fields: PaginationStyle };
}

const style = nameOf("a style");
const parameter: PaginationField = { ...nameOf("a query parameter"), names: "parameter" };
const limit: PaginationField = { ...optional(parameter), names: "parameter" };

function part(type: PartType): PaginationField {
  const property = nameOf("a property of the success response");
  // Items may be the body itself.
  const wide = type === "array" ? { accepts: isText, schema: { type: "string" } } : {};
  return { ...property, ...wide, names: type };
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function optionalPart(type: PartType): PaginationField {
  return { ...part(type), optional: true };
}

const items = part("array");

/** The keys of each style; those of an object below a key stand in `fields`. */
export const paginationStyles = {
  cursor: {
    style,
    items,
    hasMore: part("boolean"),
    cursor: {
      fields: {
        from: nameOf("the property of an item that its cursor is made from, such as id"),
        after: parameter,
        before: limit,
      },
    },
    limit,
  },
  token: {
    style,
    items,
    token: { fields: { from: part("text"), to: parameter } },
    hasMore: optionalPart("boolean"),
    limit,
  },
  offset: {
    style,
    items,
    offset: parameter,
    limit,
    total: optionalPart("integer"),
    hasMore: optionalPart("boolean"),
  },
  page: {
    style,
    items,
    page: parameter,
    first: {
      accepts: (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0,
      write: "the number of the first page, 0 or 1 as a rule",
      schema: { type: "integer", minimum: 0 },
      optional: true,
    },
    current: optionalPart("integer"),
    limit,
    pages: optionalPart("integer"),
    total: optionalPart("integer"),
    hasMore: optionalPart("boolean"),
  },
  url: { style, items, next: part("url"), limit },
  link: { style, items, limit },
} as const satisfies Record<string, PaginationStyle>;

/** Of these keys a style takes one at most: each says by itself whether a list goes on. */
export const ends = ["total", "hasMore", "pages"] as const;

/** Keys of every style, one of which is there where the extension is meant to be ours. */
export const paginationMarks = ["style", "items"] as const;

/** In front of the name of a header, in the place of a property of the answer. */
export const headerMark = "header:";

/** In front of a pointer into the body of the request, in the place of a parameter. */
export const bodyMark = "body:";

export type DeclaredPagination =
  | CursorPagination
  | TokenPagination
  | OffsetPagination
  | PageNumberPagination
  | UrlPagination
  | LinkPagination;

// Below, a part is a property of the body, a JSON Pointer into it, "" for all of it, or a header.

export interface CursorPagination {
  readonly style: "cursor";
  /** The part of the answer that holds the items. */
  readonly items: string;
  /** The part that says whether more follow. */
  readonly hasMore: string;
  /** The property of an item that a cursor is made from. */
  readonly from: string;
  /** The parameter that continues after an item. */
  readonly after: string;
  /** The parameter that continues before an item. */
  readonly before: string | undefined;
  readonly limit: string | undefined;
}

export interface TokenPagination {
  readonly style: "token";
  readonly items: string;
  /** The part that holds the token. */
  readonly from: string;
  /** The parameter that takes it. */
  readonly to: string;
  readonly hasMore: string | undefined;
  readonly limit: string | undefined;
}

export interface OffsetPagination {
  readonly style: "offset";
  readonly items: string;
  /** The parameter that skips items. */
  readonly offset: string;
  /** The part that counts all items. */
  readonly total: string | undefined;
  readonly hasMore: string | undefined;
  readonly limit: string | undefined;
}

export interface PageNumberPagination {
  readonly style: "page";
  readonly items: string;
  /** The parameter that takes the number of a page. */
  readonly page: string;
  readonly first: number | undefined;
  /** The part that says the number of the answer. */
  readonly current: string | undefined;
  /** The part that counts all pages. */
  readonly pages: string | undefined;
  readonly total: string | undefined;
  readonly hasMore: string | undefined;
  readonly limit: string | undefined;
}

export interface UrlPagination {
  readonly style: "url";
  readonly items: string;
  /** The part that holds the URL. */
  readonly next: string;
  readonly limit: string | undefined;
}

export interface LinkPagination {
  readonly style: "link";
  readonly items: string;
  readonly limit: string | undefined;
}

/** How an operation's list goes on; undefined where the document says too little. */
export function readPagination(operation: Node): DeclaredPagination | undefined {
  const node = operation.at(paginationKey);
  const items = node?.text("items");
  if (node === undefined || items === undefined) return undefined;
  const rest = readers.get(node.text("style") ?? "")?.(node, node.text("limit"));
  return rest && { items: shortened(items), ...rest };
}

type Rest<T> = T extends unknown ? Omit<T, "items"> : never;
type Reader = (node: Node, limit: string | undefined) => Rest<DeclaredPagination> | undefined;

const readers: ReadonlyMap<string, Reader> = new Map(
  Object.entries<Reader>({
    cursor(node, limit) {
      const cursor = node.at("cursor");
      const hasMore = partOf(node, "hasMore");
      const from = cursor?.text("from");
      const after = cursor?.text("after");
      if (hasMore === undefined || from === undefined || after === undefined) return undefined;
      return { style: "cursor", hasMore, from, after, before: cursor?.text("before"), limit };
    },
    token(node, limit) {
      const token = node.at("token");
      const from = token && partOf(token, "from");
      const to = token?.text("to");
      if (from === undefined || to === undefined) return undefined;
      return { style: "token", from, to, hasMore: partOf(node, "hasMore"), limit };
    },
    offset(node, limit) {
      const offset = node.text("offset");
      if (offset === undefined) return undefined;
      const total = partOf(node, "total");
      return { style: "offset", offset, total, hasMore: partOf(node, "hasMore"), limit };
    },
    page(node, limit) {
      const page = node.text("page");
      if (page === undefined) return undefined;
      const of = (key: string) => partOf(node, key);
      const counts = { pages: of("pages"), total: of("total"), hasMore: of("hasMore") };
      return {
        style: "page",
        page,
        first: node.number("first"),
        current: of("current"),
        ...counts,
        limit,
      };
    },
    url(node, limit) {
      const next = partOf(node, "next");
      return next === undefined ? undefined : { style: "url", next, limit };
    },
    link: (_, limit) => ({ style: "link", limit }),
  }),
);

function partOf(node: Node, key: string): string | undefined {
  const written = node.text(key);
  return written === undefined ? undefined : shortened(written);
}

/** A part as short as it can be written: a pointer with one key is a property. */
function shortened(part: string): string {
  const [, name] = /^\/([^/~]+)$/.exec(part) ?? [];
  return name === undefined || name.startsWith(headerMark) ? part : name;
}

/** The parts of an answer that a list goes by. */
export function partsOf(pagination: DeclaredPagination): string[] {
  const keys = ["items", "hasMore", "total", "pages", "current", "next"];
  // That of a cursor is a property of an item.
  return textsAt(pagination, pagination.style === "token" ? [...keys, "from"] : keys);
}

/** The parameters of a request that a list goes on with, its limit included. */
export function walkParametersOf(pagination: DeclaredPagination): string[] {
  return textsAt(pagination, ["after", "before", "to", "offset", "page", "limit"]);
}

function textsAt(pagination: DeclaredPagination, keys: readonly string[]): string[] {
  return Object.entries(pagination).flatMap(([key, value]) => {
    return keys.includes(key) && typeof value === "string" ? [value] : [];
  });
}

/** The schema of a part of an answer's body; undefined for a header, and where there is none. */
export function partAt(body: Node, part: string): Node | undefined {
  if (part.startsWith(headerMark)) return undefined;
  return isPointed(part) ? schemaAt(body, part) : propertiesOf(body).get(part);
}

/** The value of a part of an answer's body; undefined for a header, and where there is none. */
export function valueIn(body: JsonValue | undefined, part: string): JsonValue | undefined {
  return part.startsWith(headerMark) ? undefined : keysOfPart(part).reduce(child, body);
}

/** A copy of a body with a value where a part is, objects on the way made as they are needed. */
export function placed(body: JsonObject, part: string, value: JsonValue): JsonObject {
  const [key = "", ...rest] = keysOfPart(part);
  const inner = asObject(child(body, key)) ?? {};
  const below = `/${rest.map(escapeKey).join("/")}`;
  return { ...body, [key]: rest.length === 0 ? value : placed(inner, below, value) };
}

/** The keys that lead to a part. */
export function keysOfPart(part: string): string[] {
  return isPointed(part) ? part.split("/").slice(1).map(unescapeKey) : [part];
}

/** Whether a part of an answer is elsewhere than at the top of its body. */
export function isPointed(part: string): boolean {
  return part === "" || part.startsWith("/") || part.startsWith(headerMark);
}
