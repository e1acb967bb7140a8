// How Redocly's description of OpenAPI types the parts of a document.
import { isObject, type JsonObject } from "../document/json.js";
import type { NodeType, PropertyType, ValueType } from "./redocly.js";

const extension: NodeType = {
  name: "SpecExtension",
  properties: {},
  additionalProperties: { resolvable: true },
};

/** The type of a property. Whatever else an extension is declared as, it is looked at as one. */
export function propertyType(type: NodeType, name: string, value: unknown): PropertyType {
  const { properties, additionalProperties, extensionsPrefix } = type;
  const isExtension = extensionsPrefix !== undefined && name.startsWith(extensionsPrefix);
  const others = isExtension ? extension : additionalProperties;
  const own = Object.hasOwn(properties, name) ? properties[name] : others;
  const found = typeof own === "function" ? own(value, name) : own;
  return isExtension && !isNamed(found) ? extension : found;
}

/** The type of an item of a list; undefined where the type is not that of a list. */
export function itemType({ items }: NodeType, item: unknown, index: number): PropertyType {
  return typeof items === "function" ? items(item, String(index)) : items;
}

export function isNamed(type: PropertyType): type is NodeType {
  return typeof type === "object" && typeof type?.name === "string";
}

export function isValue(type: PropertyType): type is ValueType {
  return typeof type === "object" && type !== null && type.name === undefined;
}

export function isReference(value: unknown): value is JsonObject & { readonly $ref: string } {
  return isObject(value) && typeof value.$ref === "string";
}
