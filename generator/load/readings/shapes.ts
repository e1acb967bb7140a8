// Values that are not the object or the list that their place is for.
import { child, isObject, type JsonObject } from "../../document/json.js";
import { isReference } from "../node-types.js";
import { isJsonSchema } from "../redocly.js";
import { type Of, type Reading, remove, set } from "./deviation.js";
import { documentation } from "./unread.js";
import { jsonTypes } from "./values.js";
import { shapeOf } from "./words.js";

export function readShape(deviation: Of<"shape">): Reading | undefined {
  const { type, owner, key, version } = deviation;
  const value = child(owner as JsonObject, key);
  const isInList = Array.isArray(owner);
  const expected = `Expected ${type.items ? "a list" : "an object"} but got ${shapeOf(value)}`;
  if (value === null) return readNull(deviation, expected);
  // Before 3.1 nothing beside a reference counts, and a way through it leads to what it refers to.
  if (isReference(owner) && !isJsonSchema(version)) {
    remove(deviation);
    return { rule: "ignored-value", message: `${expected}; beside a reference it is not read` };
  }
  if (documentation.includes(type.name) && !isInList) {
    remove(deviation);
    return { rule: "ignored-value", message: `${expected}; it is not read` };
  }
  if (type.name === "Discriminator" && typeof value === "string") {
    set(deviation, { propertyName: value });
    const message = `${expected}; it is read as the name of the property`;
    return { rule: "discriminator-name", message };
  }
  if (type.name === "Server" && typeof value === "string") {
    set(deviation, { url: value });
    return { rule: "plain-name", message: `${expected}; it is read as the URL of the server` };
  }
  if (type.name === "Schema" && jsonTypes.includes(value as string)) {
    set(deviation, { type: value as string });
    return { rule: "plain-name", message: `${expected}; it is read as the name of a type` };
  }
  if (type.name === "SecurityRequirement" && typeof value === "string") {
    set(deviation, { [value]: [] });
    return { rule: "plain-name", message: `${expected}; it is read as the name of a scheme` };
  }
  if (type.name === "Schema" && key === "items" && isJsonSchema(version) && Array.isArray(value)) {
    remove(deviation);
    set({ owner, key: "prefixItems" }, value);
    return { rule: "items-list", message: `${expected}; it is read as prefixItems` };
  }
  if (type.name === "ServerList" && version === "oas3_2") return undefined;
  const isServer = type.name === "ServerList" && child(value, "url") !== undefined;
  if ((lists.includes(type.name) || isServer) && isObject(value)) {
    set(deviation, [value]);
    return { rule: "single-value", message: `${expected}; it is read as a list of one` };
  }
  if (type.name === "ServerList") {
    remove(deviation);
    return { rule: "ignored-value", message: `${expected}; it is not read` };
  }
  return undefined;
}

/** Types of lists of which one item can stand alone. */
const lists: readonly string[] = ["AllOf", "AnyOf", "OneOf", "SecurityRequirementList"];

/** Keywords that say more with an empty schema than without. */
const restricting: readonly string[] = ["not", "if", "then", "else", "contains", "propertyNames"];

/** Objects that a document may not leave empty, so that nobody knows what `null` is there. */
const necessary: readonly string[] = [
  ...[
    "Operation",
    "Parameter",
    "SecurityScheme",
    "Server",
    "ServerVariable",
    "SecurityRequirement",
  ],
];

function readNull(deviation: Of<"shape">, expected: string): Reading | undefined {
  const { type, owner, key } = deviation;
  if (necessary.includes(type.name)) return undefined;
  const isSchema = type.name === "Schema" && !restricting.includes(key);
  const isListed = Array.isArray(owner);
  if (isListed && !isSchema) return undefined;
  const isLeftOut = type.items !== undefined || left.includes(type.name);
  if (isLeftOut || (type.name === "Schema" && !isSchema)) remove(deviation);
  else set(deviation, type.name === "Response" ? { description: "" } : {});
  return { rule: "null-value", message: `${expected}; it is read as if it said nothing` };
}

/** Objects that are the same where they are empty and where they are not there would not be. */
const left: readonly string[] = [...documentation, "RequestBody", "Discriminator", "Callback"];
