// What the keywords of a schema say, in 3.0 and in 3.1.
import { child } from "../../document/json.js";
import type { JsonObject, JsonValue } from "../../model/model.js";

export function typesOf(object: JsonObject): readonly JsonValue[] {
  const type = child(object, "type");
  return Array.isArray(type) ? type : type === undefined ? [] : [type];
}

export function isNullable(object: JsonObject): boolean {
  return child(object, "nullable") === true || typesOf(object).includes("null");
}

export function hasItems(object: JsonObject): boolean {
  return child(object, "items") !== undefined || Array.isArray(object.prefixItems);
}

/** Bytes that travel as they are, not as text in JSON. */
export function isBinary(object: JsonObject): boolean {
  if (child(object, "format") === "binary") return true;
  const isBytes = child(object, "contentMediaType") === "application/octet-stream";
  return isBytes && child(object, "contentEncoding") === undefined;
}
