// The answer to a list operation: a page of it, put together as `x-pagination` says.
import {
  bodyMark,
  type CursorPagination,
  type DeclaredPagination,
  headerMark,
  keysOfPart,
  partAt,
  placed,
  valueIn,
} from "../../document/extensions/pagination.js";
import { asObject, escapeKey, type JsonObject, type JsonValue } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { isNullable, propertiesOf, requiredOfParts, schemaAt } from "../../document/schemas.js";
import type { Pagination } from "../../model/model.js";
import type { Properties } from "../../model/properties.js";
import type { DescribedOperation, Resource } from "../describe/described.js";
import type { Rules } from "../rules.js";
import type { Row } from "../state/store.js";
import type { Exchange } from "../types.js";
import { type CursorOf, pageOf } from "./pages.js";
import { render } from "./render.js";
import { select } from "./selection.js";

/** A page as it is answered. */
interface Listed {
  readonly body: JsonValue;
  readonly headers: Readonly<Record<string, string>>;
}

/** The answer to a list operation. */
export function list(exchange: Exchange, resource: Resource, pagination: Pagination): Listed {
  const { api, operation, query, rules, scope, store } = exchange;
  const properties = api.schemas.properties(resource.node);
  const all = store.visible(resource.schema, scope);
  const rows = select(rules.narrow?.(exchange, all) ?? all, properties, query, rules);
  const cursorOf =
    pagination.style === "cursor" ? cursorFor(pagination, properties, rules) : undefined;
  const page = turnTo(exchange, pagination, { rows, cursorOf, around: {} });
  const renderer = { schemas: api.schemas, store, derived: rules.derived };
  const items = page.rows.map((row) => render(renderer, resource.node, row.data, exchange.level));
  // The body is the list itself.
  if (pagination.items === "") return { body: items, headers: page.headers };
  const extras = rules.listExtras?.(exchange, items);
  const whole = placed({ ...page.body, ...extras }, pagination.items, items);
  return { body: inOrder(operation, whole), headers: page.headers };
}

/** A page, and what its answer says of the list beside the items. */
interface Turned {
  readonly rows: readonly Row[];
  readonly body: JsonObject;
  readonly headers: Readonly<Record<string, string>>;
}

/** The page that a request asks for. `around` is what its answer says whichever page it is. */
export function turnTo(
  exchange: Exchange,
  pagination: Pagination,
  {
    rows,
    cursorOf,
    around,
  }: {
    readonly rows: readonly Row[];
    readonly cursorOf: CursorOf | undefined;
    readonly around: JsonObject;
  },
): Turned {
  const { operation, url } = exchange;
  const sent = (parameter: string | undefined) => sentIn(exchange, parameter);
  const page = pageOf(rows, pagination, { url, sent, cursorOf });
  const headers: Record<string, string> = page.link ? { Link: `<${page.link}>; rel="next"` } : {};
  let body = { ...around, ...echoOf(pagination, operation, { sent, rest: rows.length }) };
  for (const [part, value] of page.says) {
    const said = value ?? endOf(operation, part);
    if (part === undefined) continue;
    if (part.startsWith(headerMark)) {
      if (said !== undefined) headers[part.slice(headerMark.length)] = String(said);
    } else if (said === undefined) body = without(body, keysOfPart(part));
    else body = placed(body, part, said);
  }
  return { rows: page.rows, body, headers };
}

function without(body: JsonObject, [key, ...rest]: readonly string[]): JsonObject {
  if (key === undefined || !Object.hasOwn(body, key)) return body;
  const { [key]: own = null, ...others } = body;
  const inner = asObject(own);
  if (rest.length === 0) return others;
  return inner === undefined ? body : { ...body, [key]: without(inner, rest) };
}

/** The value of a parameter, in the query or in the body of the request. */
function sentIn({ query, body }: Exchange, parameter: string | undefined): JsonValue | undefined {
  if (parameter === undefined) return undefined;
  const isInBody = parameter.startsWith(bodyMark);
  return isInBody ? valueIn(body, parameter.slice(bodyMark.length)) : query[parameter];
}

/** What a cursor names a row by; undefined where neither the document nor a rule says. */
function cursorFor(
  { from }: CursorPagination,
  properties: Properties,
  rules: Rules,
): CursorOf | undefined {
  return properties.has(from) ? ({ data }) => data[from] : rules.cursor;
}

/** The offset and the limit that a page was asked for with, where answers tell them. */
function echoOf(
  pagination: DeclaredPagination,
  { answer }: DescribedOperation,
  { sent, rest }: { sent: (name: string) => JsonValue | undefined; rest: number },
): JsonObject {
  if (pagination.style !== "offset") return {};
  const { offset, limit = "limit" } = pagination;
  const told = { [offset]: sent(offset) ?? 0, [limit]: sent(limit) ?? rest };
  const known = propertiesOf(answer);
  return Object.fromEntries(Object.entries(told).filter(([name]) => known.has(name)));
}

/** What stands where a list ends, in a part that has to be there. */
function endOf({ answer }: DescribedOperation, part: string | undefined): JsonValue | undefined {
  if (answer === undefined || part === undefined || part.startsWith(headerMark)) return undefined;
  const keys = keysOfPart(part);
  const around: Node | undefined = schemaAt(
    answer,
    keys
      .slice(0, -1)
      .map((key) => `/${escapeKey(key)}`)
      .join(""),
  );
  if (!requiredOfParts(around).includes(keys.at(-1) ?? "")) return undefined;
  return isNullable(partAt(answer, part)?.target?.value) ? null : "";
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
