// Which rows a list is about, and in what order: filters, text search, location, sorting.

import {
  asNumber,
  asObject,
  asString,
  type JsonObject,
  type JsonValue,
} from "../../document/json.js";
import type { Properties } from "../../model/properties.js";
import { malformedParameter } from "../checks/parameters.js";
import type { Rules } from "../rules.js";
import type { Row } from "../state/store.js";
import { Rejection } from "./errors.js";

/** The rows that fit a query, in the order that it asks for. */
export function select(
  rows: readonly Row[],
  properties: Properties,
  query: JsonObject,
  rules: Rules,
): readonly Row[] {
  const filtered = filter(rows, properties, query);
  const found = search(filtered, properties, query, rules);
  const near = locate(found, query);
  return sort(near, properties, query);
}

/** Equality with each query parameter that is named as a filter property; all must hold. */
function filter(rows: readonly Row[], properties: Properties, query: JsonObject): readonly Row[] {
  const filters = Object.entries(query).filter(([name]) => properties.get(name)?.filter);
  if (filters.length === 0) return rows;
  return rows.filter(({ data }) => filters.every(([name, value]) => data[name] === value));
}

/**
 * `search[name]` looks into one searchable property, `search[*]` into all of them. A term is found at the
 * start or in the middle of a word, in any case. One found term is enough unless `match_all` is true.
 */
function search(
  rows: readonly Row[],
  properties: Properties,
  query: JsonObject,
  rules: Rules,
): readonly Row[] {
  const asked = Object.entries(asObject(query["search"]) ?? {});
  const searchable = [...properties.values()].filter((property) => property.searchable);
  const names = searchable.map((property) => property.name);
  const matchAll = query["match_all"] === true;
  const refuse = (message: string) => malformedParameter(rules, "search", message);
  return asked.reduce((left, [key, value]) => {
    const terms = String(value).toLowerCase().split(/\s+/).filter(Boolean);
    if (terms.length === 0) throw refuse(`search[${key}] holds no term to look for.`);
    if (key !== "*" && !names.includes(key)) {
      throw refuse(`search[${key}] is no searchable property; use * or ${names.join(", ")}.`);
    }
    const inside = key === "*" ? names : [key];
    return left.filter(({ data }) => {
      const texts = inside.map((name) => asString(data[name])?.toLowerCase() ?? "");
      const isFound = (term: string) => texts.some((text) => text.includes(term));
      return matchAll ? terms.every(isFound) : terms.some(isFound);
    });
  }, rows);
}

/** Rows around a point, nearest first; those farther away than `radius_km` are left out. */
function locate(rows: readonly Row[], query: JsonObject): readonly Row[] {
  const point = asObject(query["location"]);
  if (!point) return rows;
  const radius = asNumber(point["radius_km"]) ?? Number.POSITIVE_INFINITY;
  const measured = rows.flatMap((row) => {
    const distance = kilometres(point, row.data);
    return distance !== undefined && distance <= radius ? [{ row, distance }] : [];
  });
  return measured.toSorted((a, b) => a.distance - b.distance).map(({ row }) => row);
}

const earthRadiusKm = 6371;

/** The great-circle distance, or undefined where a coordinate is missing. */
function kilometres(a: JsonObject, b: JsonObject): number | undefined {
  const numbers = [a["latitude"], a["longitude"], b["latitude"], b["longitude"]].map(asNumber);
  const [lat1, lon1, lat2, lon2] = numbers.map(
    (degrees) => ((degrees ?? Number.NaN) * Math.PI) / 180,
  );
  if (lat1 === undefined || lon1 === undefined || lat2 === undefined || lon2 === undefined) return;
  const half = (x: number) => Math.sin(x / 2) ** 2;
  const h = half(lat2 - lat1) + Math.cos(lat1) * Math.cos(lat2) * half(lon2 - lon1);
  const distance = 2 * earthRadiusKm * Math.asin(Math.sqrt(Math.min(1, h)));
  return Number.isNaN(distance) ? undefined : distance;
}

/** Sorted by a sortable property; null comes first, and equals keep their order. */
function sort(rows: readonly Row[], properties: Properties, query: JsonObject): readonly Row[] {
  const name = asString(query["sort_by"]);
  if (name === undefined) return rows;
  if (!properties.get(name)?.sortable) {
    const sortable = [...properties.values()].filter((property) => property.sortable);
    const names = sortable.map((property) => property.name).join(", ");
    throw Rejection.of("invalid", `sort_by must be one of ${names}.`);
  }
  const direction = query["sort_order"] === "desc" ? -1 : 1;
  return rows.toSorted((a, b) => direction * compare(a.data[name], b.data[name]));
}

function compare(a: JsonValue | undefined, b: JsonValue | undefined): number {
  const [x, y] = [a ?? null, b ?? null];
  if (x === y) return 0;
  if (x === null || y === null) return x === null ? -1 : 1;
  if (typeof x === "number" && typeof y === "number") return x - y;
  return String(x) < String(y) ? -1 : 1;
}
