// From the text of parameters and forms to the values that their schemas describe.
import type { JsonObject, JsonValue } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { allTypesOf, propertiesOf } from "../../document/schemas.js";
import type { DescribedParameter } from "../describe/described.js";

/** The value that a text stands for. A text of the wrong form stays one, for validation to refuse. */
export function coerce(schema: Node | undefined, text: string): JsonValue {
  const types = schema ? allTypesOf(schema) : [];
  const wantsNumber = types.includes("integer") || types.includes("number");
  if (wantsNumber && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** The value of a parameter that was sent as one text. */
export function coerceParameter(parameter: DescribedParameter, text: string): JsonValue {
  const { schema } = parameter;
  if (parameter.json) return parseJson(text);
  const types = schema ? allTypesOf(schema) : [];
  if (types.includes("array")) return coerceList({ ...parameter, explode: false }, [text]);
  return types.includes("object") ? coercePairs(parameter, text) : coerce(schema, text);
}

/** The value of an object in one text: `a,1,b,2`, or `a=1,b=2` where it is exploded. */
function coercePairs({ schema, explode }: DescribedParameter, text: string): JsonValue {
  const parts = text.split(",");
  if (explode ? !text.includes("=") : parts.length % 2 !== 0) return text;
  const pairs = explode
    ? parts.map((part) => part.split(/=(.*)/s))
    : parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ""]] : []));
  const properties = propertiesOf(schema);
  return Object.fromEntries(
    pairs.map(([key = "", value = ""]) => [key, coerce(properties.get(key), value)]),
  );
}

/** The value of a query parameter: `values` are all that stand under its name. */
export function coerceQuery(parameter: DescribedParameter, values: readonly string[]): JsonValue {
  const [first = ""] = values;
  const isList = parameter.schema && allTypesOf(parameter.schema).includes("array");
  if (isList && !parameter.json) return coerceList(parameter, values);
  return values.length === 1 ? coerceParameter(parameter, first) : [...values];
}

const separators: Record<string, string> = { spaceDelimited: " ", pipeDelimited: "|" };

function coerceList(
  { schema, style, explode }: DescribedParameter,
  values: readonly string[],
): JsonValue[] {
  const separator = separators[style] ?? ",";
  const texts = explode ? values : values.flatMap((value) => value.split(separator));
  return texts.map((text) => coerce(schema?.at("items"), text));
}

/** The value of a `deepObject` parameter: `name[key]=text` for each of its keys. */
export function coerceDeep(
  schema: Node | undefined,
  entries: ReadonlyMap<string, readonly string[]>,
): JsonObject {
  const values = [...entries].map(([key, texts]) => {
    const property = schema?.at("properties", key);
    return [key, oneOrAll(texts.map((text) => coerce(property, text)))] as const;
  });
  return Object.fromEntries(values);
}

/** A value that was sent once as it is; one that was sent again as a list, for validation to refuse. */
export function oneOrAll(values: readonly JsonValue[]): JsonValue {
  const [first = "", ...others] = values;
  return others.length === 0 ? first : [...values];
}

/** What a JSON text says; a text that is no JSON stays one. */
function parseJson(text: string): JsonValue {
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}
