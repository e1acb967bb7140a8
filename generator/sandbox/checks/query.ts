// Reads and checks the query of a request.
import type { JsonObject, JsonValue } from "../../document/json.js";
import { isUrlEncoded } from "../../document/media-types.js";
import { allTypesOf, propertiesOf } from "../../document/schemas.js";
import { Rejection } from "../answers/errors.js";
import { startParameterOf } from "../answers/pages.js";
import type { DescribedOperation, DescribedParameter } from "../describe/described.js";
import type { Identified, Incoming } from "../types.js";
import { coerceForm } from "./forms.js";
import { identifiersOf } from "./identifiers.js";
import { checked, malformedParameter, refuseViolations } from "./parameters.js";
import {
  asItIs,
  coerce,
  coerceDeep,
  coerceParameter,
  coerceQuery,
  oneOrAll,
  spread,
  writtenIn,
} from "./values.js";

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
    return coerceParameter(parameter, decodeURIComponent(text), asItIs) ?? text;
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
    return plain.length === 0 ? undefined : readPlain(parameter, incoming);
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

/** The value of a parameter that is no `deepObject`. */
function readPlain(
  parameter: DescribedParameter,
  { url, validators }: Incoming,
): JsonValue | undefined {
  const { name, schema } = parameter;
  const written = writtenIn(url.search, name);
  const value = coerceQuery(parameter, written);
  const fits = (each: JsonValue | undefined) => {
    return each !== undefined && schema && validators.check(schema, each).length === 0;
  };
  if (fits(value)) return value;
  // Many clients encode the commas between values, too.
  const plain = written.map((text) => text.replaceAll(/%2c/gi, ","));
  const other = coerceQuery(parameter, plain);
  return fits(other) ? other : value;
}
