// How a request says which resource it is about: by its path, by identifiers in the query, or both.
import type { JsonObject, JsonValue } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import type { Properties } from "../../model/properties.js";
import { Rejection } from "../answers/errors.js";
import type { DescribedApi, DescribedOperation, Resource } from "../describe/described.js";
import type { Row } from "../state/store.js";
import type { Exchange } from "../types.js";
import { notWritable } from "./bodies.js";

/** The properties that may stand in the query of an operation on one resource, with their schemas. */
export function identifiersOf(
  api: DescribedApi,
  operation: DescribedOperation,
): ReadonlyMap<string, Node> {
  const { resource, pagination, method } = operation;
  if (!resource || pagination || method === "POST") return new Map();
  const properties = [...api.schemas.properties(resource.node).values()];
  const identifiers = properties.filter((property) => property.identifier);
  return new Map(identifiers.map(({ name, node }) => [name, node]));
}

/** The row that a request is about. */
export function locate(exchange: Exchange, resource: Resource): Row {
  const { api, operation, pathParams, query, rules, scope, store } = exchange;
  const properties = api.schemas.properties(resource.node);
  const rows = store.visible(resource.schema, scope);
  const byPath = Object.entries(pathParams).map(([name, value]) => {
    return [propertyOfPath(name, resource.name, properties), value] as const;
  });
  const byQuery = [...identifiersOf(api, operation).keys()].flatMap((name) => {
    const value = query[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  // Parts of a path only mean something together; each identifier in the query stands alone.
  const criteria = [...(byPath.length > 0 ? [byPath] : []), ...byQuery.map((one) => [one])];
  const found = criteria.map((parts) => {
    const row = rows.find(({ data }) => parts.every(([name, value]) => data[name] === value));
    if (row) return row;
    throw Rejection.of("notFound", `There is no ${label(resource)} with ${shown(parts)}.`);
  });
  const [row] = criteria.length === 0 ? rows : found;
  if (!row) throw Rejection.of("notFound", `There is no ${label(resource)}.`);
  if (found.every((other) => other === row)) return row;
  const special = rules.disagreement?.(operation.method);
  const message = `${shown(criteria.flat())} do not lead to the same ${label(resource)}.`;
  throw special === undefined
    ? Rejection.of("notFound", message)
    : Rejection.named(special, message);
}

/**
 * Refuses a body whose identifiers already belong to another row, those that cannot be written
 * included. `given` is what of the body will be written, `own` the row that it is written to.
 */
export function refuseTaken(
  exchange: Exchange,
  resource: Resource,
  given: JsonObject,
  own: Row | undefined,
): void {
  const { api, operation, rules, scope, store } = exchange;
  const rows = store.visible(resource.schema, scope).filter((row) => row !== own);
  for (const { identifier, name } of api.schemas.properties(resource.node).values()) {
    const value = exchange.body?.[name];
    if (!identifier || value === undefined) continue;
    if (value === null || !rows.some((row) => row.data[name] === value)) {
      if (name in given || own?.data[name] === value) continue;
      throw notWritable([name], operation);
    }
    const message = `Another ${label(resource)} has the ${name} ${String(value)} already.`;
    const special = own && rules.disagreement?.(operation.method);
    throw special === undefined
      ? Rejection.of("exists", message)
      : Rejection.named(special, message);
  }
}

/** The property that a path parameter stands for: `id`, `customer_id`, `subscription_token`. */
function propertyOfPath(name: string, resource: string, properties: Properties): string {
  const prefix = `${resource}_`;
  const own = name.startsWith(prefix) ? name.slice(prefix.length) : name;
  if (properties.has(own)) return own;
  const link = own.replace(/_id$/, "");
  return properties.has(link) ? link : own;
}

function label(resource: Resource): string {
  return resource.name.replaceAll(/[_-]/g, " ");
}

function shown(parts: readonly (readonly [string, JsonValue])[]): string {
  return parts.map(([name, value]) => `${name} ${String(value)}`).join(" and ");
}
