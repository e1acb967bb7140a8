// One page of a list, by cursor or by offset.

import type { CursorPagination, OffsetPagination } from "../../document/extensions/pagination.js";
import { asNumber, type JsonObject, type JsonValue } from "../../document/json.js";
import type { Pagination } from "../../model/model.js";
import type { Properties } from "../../model/properties.js";
import type { DescribedOperation, Resource } from "../describe/described.js";
import type { Rules } from "../rules.js";
import type { Row } from "../state/store.js";
import type { Exchange } from "../types.js";
import { Rejection } from "./errors.js";
import { render } from "./render.js";
import { select } from "./selection.js";

/** The answer to a list operation. */
export function list(exchange: Exchange, resource: Resource, pagination: Pagination): JsonObject {
  const { api, operation, query, rules, scope, store } = exchange;
  const properties = api.schemas.properties(resource.node);
  const all = store.visible(resource.schema, scope);
  const rows = select(rules.narrow?.(exchange, all) ?? all, properties, query, rules);
  const limit = asNumber(query[pagination.limit ?? ""]) ?? rows.length;
  const page =
    pagination.style === "cursor"
      ? cursorPage(rows, pagination, query, limit, cursorOf(pagination, properties, rules))
      : offsetPage(rows, pagination, query, limit);
  const renderer = { schemas: api.schemas, store, derived: rules.derived };
  const items = page.rows.map((row) => render(renderer, resource.node, row.data, exchange.level));
  const extras = rules.listExtras?.(exchange, items);
  return inOrder(operation, { ...page.metadata, ...extras, [pagination.items]: items });
}

interface Page {
  readonly rows: readonly Row[];
  readonly metadata: JsonObject;
}

/**
 * The rows after one cursor, or directly before the other, both exclusive. Given both, the page starts
 * after the first and ends before the second. `hasMore` looks in the direction of the walk.
 */
function cursorPage(
  rows: readonly Row[],
  pagination: CursorPagination,
  query: JsonObject,
  limit: number,
  cursorOf: CursorOf | undefined,
): Page {
  const { after, before, from, hasMore } = pagination;
  const positions = (parameter: string | undefined): number[] => {
    const sent = parameter === undefined ? undefined : query[parameter];
    if (parameter === undefined || sent === undefined) return [];
    if (!cursorOf) throw undocumentedCursor(parameter, from);
    const found = [...rows.keys()].filter((index) => {
      const row = rows[index];
      return row !== undefined && String(cursorOf(row)) === String(sent);
    });
    if (found.length > 0) return found;
    throw Rejection.of("invalid", `${parameter} must be the cursor of an object of this list.`);
  };
  const afterIndex = positions(after).at(-1);
  const beforeIndex = positions(before)[0];
  const start = afterIndex === undefined ? 0 : afterIndex + 1;
  const end = beforeIndex ?? rows.length;
  if (beforeIndex !== undefined && afterIndex === undefined) {
    const first = Math.max(0, end - limit);
    return { rows: rows.slice(first, end), metadata: { [hasMore]: first > 0 } };
  }
  const last = Math.min(start + limit, end);
  return { rows: rows.slice(start, last), metadata: { [hasMore]: last < end } };
}

type CursorOf = (row: Row) => JsonValue | undefined;

/** What a cursor names a row by; undefined where neither the document nor a rule says. */
function cursorOf(
  { from }: CursorPagination,
  properties: Properties,
  rules: Rules,
): CursorOf | undefined {
  return properties.has(from) ? ({ data }) => data[from] : rules.cursor;
}

function undocumentedCursor(parameter: string, from: string): Rejection {
  const message = `${parameter} cannot be used here: the objects of this list have no ${from}.`;
  return Rejection.of("invalid", message);
}

function offsetPage(
  rows: readonly Row[],
  pagination: OffsetPagination,
  query: JsonObject,
  limit: number,
): Page {
  const offset = asNumber(query[pagination.offset]) ?? 0;
  const metadata = {
    [pagination.offset]: offset,
    [pagination.limit ?? "limit"]: limit,
    [pagination.total]: rows.length,
  };
  return { rows: rows.slice(offset, offset + limit), metadata };
}

/** The properties of a list in the order of its schema, those that always have the same value included. */
function inOrder({ answer }: DescribedOperation, values: JsonObject): JsonObject {
  const ordered: Record<string, JsonValue> = {};
  for (const [name, property] of answer?.map("properties") ?? []) {
    const value = property.keyword("const") ?? values[name];
    if (value !== undefined) ordered[name] = value;
  }
  return { ...ordered, ...values };
}
