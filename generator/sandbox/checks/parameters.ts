// Reads and checks the parameters of a request in its headers, its path and its cookies.
import type { JsonObject, JsonValue } from "../../document/json.js";
import { allTypesOf } from "../../document/schemas.js";
import { Rejection } from "../answers/errors.js";
import type {
  DescribedApi,
  DescribedOperation,
  DescribedParameter,
} from "../describe/described.js";
import type { Rules } from "../rules.js";
import type { Incoming } from "../types.js";
import type { Violation } from "./validation.js";
import { asItIs, coerce, coerceParameter, decodeText, spread, writtenIn } from "./values.js";

/** The header parameters by lower-case name, checked. Where no operation fits, those that all need. */
export function readHeaders(incoming: Incoming): Map<string, JsonValue> {
  const { api, operation, request } = incoming;
  const declared = operation
    ? operation.parameters.filter((parameter) => parameter.in === "header")
    : commonHeaders(api);
  const headers = new Map<string, JsonValue>();
  for (const parameter of declared) {
    const text = request.headers.get(parameter.name);
    const sent = text === null ? undefined : coerceParameter(parameter, text.trim(), asItIs);
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

/** The parameters in the path, checked. `texts` are as they came. */
export function readPath(
  incoming: Incoming,
  operation: DescribedOperation,
  texts: Readonly<Record<string, string>>,
): JsonObject {
  const values: Record<string, JsonValue> = {};
  for (const parameter of operation.parameters.filter((one) => one.in === "path")) {
    // Some documents write a query behind the path, with places in it.
    const [inQuery] = writtenIn(incoming.url.search, parameter.name);
    const text = texts[parameter.name] ?? (isBehind(operation, parameter) ? inQuery : undefined);
    const sent = text === undefined ? undefined : coerceParameter(parameter, text, decodeText);
    if (text !== undefined && sent === undefined) {
      const message = `${parameter.name} in the path must be written in the style ${parameter.style}.`;
      throw malformedParameter(incoming.rules, parameter.name, message);
    }
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

/** Checks the cookies of a request. */
export function checkCookies(incoming: Incoming, operation: DescribedOperation): void {
  const pairs = (incoming.request.headers.get("Cookie") ?? "").split(/; */).map((pair) => {
    const [name = "", text = ""] = pair.split(/=(.*)/s);
    return [name, text] as const;
  });
  for (const parameter of operation.parameters.filter((one) => one.in === "cookie")) {
    const sent = cookieValue(parameter, pairs);
    checked(incoming, parameter, `The cookie ${parameter.name}`, sent);
  }
}

function cookieValue(
  parameter: DescribedParameter,
  pairs: readonly (readonly [name: string, text: string])[],
): JsonValue | undefined {
  const { name, schema, style, explode, json } = parameter;
  const isPlain = style === "cookie" && !json;
  const types = schema ? allTypesOf(schema) : [];
  const isSpread = isPlain && explode;
  if (isSpread && types.includes("object")) {
    const query = new URLSearchParams(pairs.map(([key, text]) => [key, text]));
    return schema && spread(schema, query);
  }
  const texts = pairs.filter(([key]) => key === name).map(([, text]) => text);
  const [first] = texts;
  if (first === undefined) return undefined;
  if (isSpread && types.includes("array"))
    return texts.map((text) => coerce(schema?.at("items"), text));
  // Pairs that `&` separates are no cookies: whoever explodes one of style `form` joins its parts by commas.
  return coerceParameter(parameter, first, isPlain ? asItIs : decodeText);
}

/** A parameter's value, or its default; refused where it is missing or does not fit its schema. */
export function checked(
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

export function refuseViolations(
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
