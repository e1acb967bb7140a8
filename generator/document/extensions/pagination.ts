// `x-pagination` of an operation: how its list goes on. A style is its keys and what each of them
// names, from which the linter checks it; and a reader.
import type { Node } from "../node.js";
import { type Field, nameOf, optional } from "./shape.js";

export const paginationKey = "x-pagination";

/** What a key of a style names: a query parameter, or a property of the answer with its type. */
export interface PaginationField extends Field {
  readonly names?: "parameter" | "array" | "boolean" | "integer";
}

export interface PaginationStyle {
  readonly [key: string]: PaginationField | { readonly fields: PaginationStyle };
}

const style = nameOf("a style");
const parameter: PaginationField = { ...nameOf("a query parameter"), names: "parameter" };

function property(type: "array" | "boolean" | "integer"): PaginationField {
  return { ...nameOf("a property of the success response"), names: type };
}

/** The keys of each style; those of an object below a key stand in `fields`. */
export const paginationStyles = {
  cursor: {
    style,
    items: property("array"),
    hasMore: property("boolean"),
    cursor: {
      fields: {
        from: nameOf("the property of an item that its cursor is made from, such as id"),
        after: parameter,
        before: { ...optional(parameter), names: "parameter" },
      },
    },
    limit: { ...optional(parameter), names: "parameter" },
  },
  offset: {
    style,
    items: property("array"),
    offset: parameter,
    limit: { ...optional(parameter), names: "parameter" },
    total: property("integer"),
  },
} as const satisfies Record<string, PaginationStyle>;

/** Keys of every style, one of which is there where the extension is meant to be ours. */
export const paginationMarks = ["style", "items"] as const;

export type DeclaredPagination = CursorPagination | OffsetPagination;

export interface CursorPagination {
  readonly style: "cursor";
  /** The property of the answer that holds the items. */
  readonly items: string;
  /** The property that says whether more follow. */
  readonly hasMore: string;
  /** The property of an item that a cursor is made from. */
  readonly from: string;
  /** The parameter that continues after an item. */
  readonly after: string;
  /** The parameter that continues before an item. */
  readonly before: string | undefined;
  readonly limit: string | undefined;
}

export interface OffsetPagination {
  readonly style: "offset";
  readonly items: string;
  /** The parameter that skips items. */
  readonly offset: string;
  /** The property that counts all items. */
  readonly total: string;
  readonly limit: string | undefined;
}

/** How an operation's list goes on; undefined where the document says too little. */
export function readPagination(operation: Node): DeclaredPagination | undefined {
  const node = operation.at(paginationKey);
  return node && (readCursor(node) ?? readOffset(node));
}

function readCursor(node: Node): CursorPagination | undefined {
  if (node.text("style") !== "cursor") return undefined;
  const cursor = node.at("cursor");
  const items = node.text("items");
  const hasMore = node.text("hasMore");
  const from = cursor?.text("from");
  const after = cursor?.text("after");
  if (items === undefined || hasMore === undefined) return undefined;
  if (from === undefined || after === undefined) return undefined;
  const before = cursor?.text("before");
  return { style: "cursor", items, hasMore, from, after, before, limit: node.text("limit") };
}

function readOffset(node: Node): OffsetPagination | undefined {
  if (node.text("style") !== "offset") return undefined;
  const items = node.text("items");
  const offset = node.text("offset");
  const total = node.text("total");
  if (items === undefined || offset === undefined || total === undefined) return undefined;
  return { style: "offset", items, offset, total, limit: node.text("limit") };
}
