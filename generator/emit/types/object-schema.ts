import { asArray, child, find } from "../../document/json.js";
import type { JsonObject, JsonValue, Pointer } from "../../model/model.js";

const deepest = 16;

/** Whether all that a schema allows are objects. False where that is not sure. */
export function allowsObjectsOnly(document: JsonObject, pointer: Pointer, depth = 0): boolean {
  if (depth > deepest) return false;
  const { pointer: at, value } = find(document, pointer);
  if (child(value, "nullable") === true) return false;
  const type = child(value, "type");
  if (type !== undefined) return type === "object" || isObjectAlone(type);
  const parts = (key: string) =>
    asArray(child(value, key)).map((_, index) => `${at}/${key}/${index}`);
  const fits = (part: Pointer) => allowsObjectsOnly(document, part, depth + 1);
  const choices = [parts("oneOf"), parts("anyOf")].filter((list) => list.length > 0);
  return parts("allOf").some(fits) || choices.some((list) => list.every(fits));
}

function isObjectAlone(type: JsonValue): boolean {
  return Array.isArray(type) && type.length === 1 && type[0] === "object";
}
