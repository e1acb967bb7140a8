import type { Node } from "../../document/node.js";
import { isNullable, typesOf } from "../../document/schemas.js";

const deepest = 16;

/** Whether all that a schema allows are objects. False where that is not sure. */
export function allowsObjectsOnly(schema: Node, depth = 0): boolean {
  const { target } = schema;
  if (target === undefined || depth > deepest || isNullable(target.value)) return false;
  const types = typesOf(target.value);
  if (types.length > 0) return types.length === 1 && types[0] === "object";
  const fits = (part: Node) => allowsObjectsOnly(part, depth + 1);
  const choices = [target.list("oneOf"), target.list("anyOf")].filter((list) => list.length > 0);
  return target.list("allOf").some(fits) || choices.some((list) => list.every(fits));
}
