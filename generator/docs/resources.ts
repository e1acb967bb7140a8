// The resources that have recursion levels, as a sandbox answers with them at the deepest one.
import { asArray, asObject, child, type JsonObject, type JsonValue } from "../document/json.js";
import { isJson } from "../document/media-types.js";
import { successesOf } from "../document/openapi.js";
import type { Operation } from "../model/model.js";
import type { Answer } from "../samples/samples.js";

/** Each resource by the name of its schema: the answer that is one, else the first item of a list. */
export function resourcesIn(
  answers: ReadonlyMap<Operation, Answer>,
): ReadonlyMap<string, JsonObject> {
  const whole = new Map<string, JsonObject>();
  const items = new Map<string, JsonObject>();
  for (const [operation, { status, mediaType, body }] of answers) {
    if (status !== 200 || mediaType === undefined || !isJson(mediaType)) continue;
    const value = JSON.parse(body) as JsonValue;
    const one = nameOf(operation);
    const own = asObject(value);
    if (one !== undefined && own !== undefined && !whole.has(one)) whole.set(one, own);
    const { pagination } = operation;
    const name = pagination?.item?.schemaName ?? pagination?.item?.target?.schemaName;
    const [first] = pagination === undefined ? [] : asArray(child(value, String(pagination.items)));
    const item = asObject(first);
    if (name !== undefined && item !== undefined && !items.has(name)) items.set(name, item);
  }
  return new Map([...items, ...whole]);
}

/** The component that an operation answers with. */
function nameOf({ responses }: Operation): string | undefined {
  const [success] = successesOf(responses);
  const schema = success?.content.find(({ mediaType }) => isJson(mediaType))?.schema;
  return schema?.schemaName ?? schema?.target?.schemaName;
}
