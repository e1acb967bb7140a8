// Reads and checks the parameters of a request: headers, the path, the query.
import type { JsonObject, JsonValue } from "../../document/json.js";
import { isUrlEncoded } from "../../document/media-types.js";
import type { Node } from "../../document/node.js";
import { allTypesOf, propertiesOf } from "../../document/schemas.js";
import { Rejection } from "../answers/errors.js";
import { startParameterOf } from "../answers/pages.js";
import type {
  DescribedApi,
  DescribedOperation,
  DescribedParameter,
} from "../describe/described.js";
import type { Rules } from "../rules.js";
import type { Identified, Incoming } from "../types.js";
import { coerceForm } from "./forms.js";
import { identifiersOf } from "./identifiers.js";
import type { Violation } from "./validation.js";
import { coerce, coerceDeep, coerceParameter, coerceQuery, oneOrAll } from "./values.js";

/** The header parameters by lower-case name, checked. Where no operation fits, those that all need. */
export function readHeaders(incoming: Incoming): Map<string, JsonValue> {
  const { api, operation, request } = incoming;
  const declared = operation
    ? operation.parameters.filter((parameter) => parameter.in === "header")
    : commonHeaders(api);
  const headers = new Map<string, JsonValue>();
  for (const parameter of declared) {
    const text = request.headers.get(parameter.name);
    const sent = text === null ? undefined : coerceParameter(parameter, text.trim());
    const value = checked(incoming, parameter, `The header ${parameter.name}`, sent);
    if (value !== undefined) headers.set(parameter.name.toLowerCase(), value);
  }
  return headers;
}

function commonHeaders({ operations }: DescribedApi): readonly DescribedParameter[] {
  const [first = [], ...others] = operations.map(({ parameters }) => {
    return parameters.filter((parameter) => parameter.in === "header" && parameter.required);
  });
  return first.filter(({ name }) => {
    const own = name.toLowerCase();
    return others.every((needed) => needed.some((each) => each.name.toLowerCase() === own));
  });
}

/** The parameters in the path, checked. */
export function readPath(
  incoming: Incoming,
  operation: DescribedOperation,
  texts: Readonly<Record<string, string>>,
): JsonObject {
  const values: Record<string, JsonValue> = {};
  for (const parameter of operation.parameters.filter((one) => one.in === "path")) {
    // Some documents write a query behind the path, with places in it.
    const inQuery = incoming.url.searchParams.get(parameter.name) ?? undefined;
    const text = texts[parameter.name] ?? (isBehind(operation, parameter) ? inQuery : undefined);
    const sent = text === undefined ? undefined : coerceParameter(parameter, text);
    const required = parameter.required && !isBehind(operation, parameter);
    const value = checked(
      incoming,
      { ...parameter, required },
      `${parameter.name} in the path`,
      sent,
    );
    if (value !== undefined) values[parameter.name] = value;
  }
  return values;
}

function isBehind({ path }: DescribedOperation, { name }: DescribedParameter): boolean {
  return /[?#].*$/.exec(path)?.[0].includes(`{${name}}`) ?? false;
}

/** The query parameters, checked. Unknown ones are refused first, then missing, then invalid ones. */
export function readQuery(incoming: Identified, operation: DescribedOperation): JsonObject {
  const declared = operation.parameters.filter((parameter) => parameter.in === "query");
  const whole = operation.parameters.find((parameter) => parameter.in === "querystring");
  if (whole) return readWhole(incoming, whole);
  const identifiers = identifiersOf(incoming.api, operation);
  const { searchParams } = incoming.url;
  const own = startParameterOf(operation.pagination);
  // A document cannot say that a query holds nothing else.
  const isOpen = incoming.sampling?.isAlone && incoming.sampling.operations.has(operation.id);
  if (!isOpen)
    refuseUnknown(searchParams, declared, [...identifiers.keys(), ...own, ...keysOf(incoming)]);

  const values: Record<string, JsonValue> = {};
  const hasIdentifier = [...identifiers.keys()].some((name) => searchParams.has(name));
  for (const parameter of declared) {
    // Any identifier finds the resource, so that one of them is enough.
    const required = parameter.required && !(identifiers.has(parameter.name) && hasIdentifier);
    const sent = sentValue(parameter, searchParams, incoming);
    const value = checked(incoming, { ...parameter, required }, parameter.name, sent);
    if (value !== undefined) values[parameter.name] = value;
  }
  for (const [name, schema] of identifiers) {
    const texts = searchParams.getAll(name);
    if (texts.length === 0 || name in values) continue;
    const value = oneOrAll(texts.map((text) => coerce(schema, text)));
    refuseViolations(incoming, name, name, incoming.validators.check(schema, value));
    values[name] = value;
  }
  return values;
}

/** The query as one value. */
function readWhole(incoming: Identified, parameter: DescribedParameter): JsonObject {
  const text = incoming.url.search.slice(1);
  const sent = text === "" ? undefined : wholeOf(parameter, text);
  const value = checked(incoming, parameter, parameter.name, sent);
  return value === undefined ? {} : { [parameter.name]: value };
}

function wholeOf(parameter: DescribedParameter, text: string): JsonValue {
  const { schema, mediaType = "" } = parameter;
  if (isUrlEncoded(mediaType)) return coerceForm(schema, text);
  try {
    return coerceParameter(parameter, decodeURIComponent(text));
  } catch {
    return text;
  }
}

/** Credentials may stand in the query, too. */
function keysOf({ api }: Incoming): string[] {
  return api.securitySchemes.flatMap(({ in: place, parameter }) => {
    return place === "query" && parameter !== undefined ? [parameter] : [];
  });
}

function refuseUnknown(
  query: URLSearchParams,
  declared: readonly DescribedParameter[],
  others: readonly string[],
): void {
  const names = new Set([...declared.map((parameter) => parameter.name), ...others]);
  const deep = declared.filter(({ style }) => style === "deepObject");
  for (const key of query.keys()) {
    const owner = deep.find(({ name }) => key.startsWith(`${name}[`));
    if (names.has(key) || (owner && isKnownKey(owner, key))) continue;
    const keys = [...(owner?.schema ? propertiesOf(owner.schema).keys() : [])].join(", ");
    const instead = owner ? `; the keys of ${owner.name} are ${keys}` : "";
    throw Rejection.of("unknown", `The query parameter ${key} is not known here${instead}.`);
  }
}

/** Whether a `deepObject` parameter has the key. One whose schema lists no properties has any. */
function isKnownKey({ name, schema }: DescribedParameter, key: string): boolean {
  const inner = /^([^[\]]+)\]$/.exec(key.slice(name.length + 1))?.[1];
  // What has not the form `name[key]` is malformed, and not unknown.
  if (inner === undefined || schema === undefined) return true;
  const known = propertiesOf(schema);
  return known.size === 0 || known.has(inner) || schema.at("additionalProperties") !== undefined;
}

function sentValue(
  parameter: DescribedParameter,
  query: URLSearchParams,
  incoming: Incoming,
): JsonValue | undefined {
  const { name, schema } = parameter;
  const plain = query.getAll(name);
  const isSpread = parameter.style === "form" && parameter.explode && !parameter.json;
  if (isSpread && schema && plain.length === 0 && allTypesOf(schema).includes("object")) {
    return spread(schema, query);
  }
  if (parameter.style !== "deepObject") {
    return plain.length === 0 ? undefined : coerceQuery(parameter, plain);
  }
  const entries = new Map<string, string[]>();
  for (const key of new Set(query.keys())) {
    if (key !== name && !key.startsWith(`${name}[`)) continue;
    const inner = key.slice(name.length + 1, -1);
    const isSound = key.endsWith("]") && !/[[\]]/.test(inner) && inner !== "";
    if (!isSound)
      throw malformedParameter(incoming.rules, name, `${key} must have the form ${name}[key].`);
    entries.set(inner, query.getAll(key));
  }
  return entries.size === 0 ? undefined : coerceDeep(schema, entries);
}

/** An object whose properties stand in the query as parameters of their own. */
function spread(schema: Node, query: URLSearchParams): JsonObject | undefined {
  const entries = [...propertiesOf(schema)].flatMap(([key, property]) => {
    const texts = query.getAll(key);
    return texts.length === 0
      ? []
      : [[key, oneOrAll(texts.map((text) => coerce(property, text)))] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** A parameter's value, or its default; refused where it is missing or does not fit its schema. */
function checked(
  incoming: Incoming,
  parameter: DescribedParameter,
  label: string,
  value: JsonValue | undefined,
): JsonValue | undefined {
  const { schema } = parameter;
  if (value === undefined) {
    if (parameter.required) throw Rejection.of("missing", `${label} is missing.`);
    return schema?.keyword("default");
  }
  if (schema) {
    refuseViolations(incoming, parameter.name, label, incoming.validators.check(schema, value));
  }
  return value;
}

function refuseViolations(
  incoming: Incoming,
  name: string,
  label: string,
  violations: readonly Violation[],
): void {
  const [violation] = violations;
  if (!violation) return;
  const path = violation.keys.map((key) => `[${key}]`).join("");
  throw malformedParameter(incoming.rules, name, `${label}${path} ${violation.text}.`);
}

/** The error for a parameter of the wrong form. */
export function malformedParameter(rules: Rules, name: string, message: string): Rejection {
  const special = rules.malformedParameter?.(name);
  return special === undefined
    ? Rejection.of("invalid", message)
    : Rejection.named(special, message);
}
