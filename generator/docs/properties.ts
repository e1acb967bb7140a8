// The properties of a schema as a table: what they hold, from which level on, and what can be done
// with them.
import type { JsonValue } from "../document/json.js";
import type { Node } from "../document/node.js";
import { propertiesOf, requiredOf } from "../document/schemas.js";
import type { MediaType } from "../model/model.js";
import type { Property } from "../model/properties.js";
import type { Block, Inline, Row } from "./content.js";
import { type DescribedApi, meaningOf } from "./described.js";
import { typeOf } from "./types.js";
import { writtenAs } from "./written-as.js";

/** How deep objects without a name of their own are written out. */
const deepest = 3;
/** The most properties of one table. */
const most = 300;

/** The table; undefined for a schema without properties. */
export function propertyTable(
  described: DescribedApi,
  schema: Node | undefined,
  { direction, media }: TableOptions,
): Block | undefined {
  const rows = schema === undefined ? [] : rowsOf(described, schema, "", 0, direction);
  if (rows.length === 0) return undefined;
  const leveled = direction === "response" && isLeveled(described, schema);
  const sent = media === undefined ? new Map<string, Inline>() : writtenAs(media);
  const more = [...(leveled ? ["From level"] : []), ...(sent.size > 0 ? ["Sent as"] : [])];
  const table = rows.slice(0, most).map(({ name, key, type, level, meaning }) => {
    const own = sent.size > 0 ? [sent.get(key) ?? ""] : [];
    return { cells: [name, type, ...(leveled ? [level] : []), ...own, meaning] };
  });
  const head = ["Property", "Type", ...more, "Meaning"];
  return { kind: "table", head, rows: table satisfies Row[] };
}

export interface TableOptions {
  readonly direction: "request" | "response";
  /** The media type of a body, which says how the parts of a form are written. */
  readonly media?: MediaType;
}

interface PropertyRow {
  readonly name: Inline;
  /** The property with what leads to it: `address.city`. */
  readonly key: string;
  readonly type: Inline;
  readonly level: Inline;
  readonly meaning: Inline;
}

function rowsOf(
  described: DescribedApi,
  schema: Node,
  prefix: string,
  depth: number,
  direction: "request" | "response",
): PropertyRow[] {
  const required = new Set(requiredOf(schema.target?.value));
  const rows: PropertyRow[] = [];
  for (const property of described.schemas.properties(schema).values()) {
    const { name, node, level } = property;
    const full = `${prefix}${name}`;
    const needed = direction === "request" && required.has(name);
    rows.push({
      name: needed ? [{ code: full }, " ", { mark: "required", kind: "note" }] : { code: full },
      key: full,
      type: typeOf(described, node),
      level: { mark: String(level), kind: "level", title: `There from level ${level} on.` },
      meaning: [meaningOf(descriptionOf(node)), ...marksOf(property, direction)],
    });
    const inner = node.ref === undefined ? (node.at("items") ?? node) : undefined;
    if (inner === undefined || inner.ref !== undefined || depth + 1 >= deepest) continue;
    const below = inner === node ? `${full}.` : `${full}[].`;
    rows.push(...rowsOf(described, inner, below, depth + 1, direction));
  }
  return rows;
}

function descriptionOf(node: Node): string | undefined {
  const value: JsonValue | undefined = node.keyword("description") ?? node.keyword("title");
  return typeof value === "string" ? value : undefined;
}

/** What an API says of a property beside its schema. */
function marksOf(property: Property, direction: "request" | "response"): Inline[] {
  const { node } = property;
  const notes = [
    property.identifier ? "identifier" : undefined,
    property.filter ? "filter" : undefined,
    property.sortable ? "sortable" : undefined,
    property.searchable ? "searchable" : undefined,
    property.operations && direction === "response"
      ? property.operations.map((each) => each.toUpperCase()).join(" ")
      : undefined,
    node.keyword("readOnly") === true ? "read only" : undefined,
    node.keyword("writeOnly") === true ? "write only" : undefined,
  ].filter((note) => note !== undefined && note !== "");
  const warning: Inline[] =
    node.keyword("deprecated") === true ? [" ", { mark: "deprecated", kind: "warning" }] : [];
  return [
    ...warning,
    ...notes.flatMap((note): Inline[] => [
      " ",
      { mark: note ?? "", kind: "note", title: hintOf(note) },
    ]),
  ];
}

function hintOf(note: string | undefined): string {
  switch (note) {
    case "identifier":
      return "Finds one resource by its value.";
    case "filter":
      return "Filters a list by a query parameter of this name.";
    case "sortable":
      return "A list can be sorted by it.";
    case "searchable":
      return "Text search looks into it.";
    case "read only":
    case "write only":
      return `The property is ${note}.`;
    default:
      return "The methods whose bodies may hold it.";
  }
}

/** Whether properties of a schema have levels. */
export function isLeveled({ api }: DescribedApi, schema: Node | undefined): boolean {
  const key = api.recursion?.property;
  if (key === undefined || schema === undefined) return false;
  return [...propertiesOf(schema).values()].some((node) => node.keyword(key) !== undefined);
}
