// References to components of another kind than their place is for.
import { isObject } from "../../document/json.js";
import { propertyType } from "../node-types.js";
import type { NodeType } from "../redocly.js";

/**
 * Whether a reference leads to a component of another kind, which is not read as what belongs in its place, unless
 * it could stand there as it is.
 */
export function isMisplaced(ref: string, target: unknown, type: NodeType): boolean {
  const sections = components.get(type.name);
  const found = /^#\/components\/([^/]+)\/[^/]+$/.exec(ref)?.[1];
  if (sections === undefined || found === undefined || sections.includes(found)) return false;
  return !mayBe(target, type);
}

/** Whether an object says all that a type of node must say, and nothing that it may not. */
function mayBe(value: unknown, type: NodeType): boolean {
  const { required } = type;
  if (!isObject(value)) return false;
  const needed = typeof required === "function" ? required(value, undefined) : required;
  return (
    (needed ?? []).every((name) => Object.hasOwn(value, name)) &&
    Object.keys(value).every((name) => propertyType(type, name, value[name]) !== undefined)
  );
}

/** The components that are made of the same parts. */
const components: ReadonlyMap<string, readonly string[]> = new Map([
  ["Response", ["responses", "requestBodies"]],
  ["Parameter", ["parameters"]],
  ["RequestBody", ["requestBodies", "responses"]],
]);
