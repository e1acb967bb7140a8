// `x-recursion`: which header carries how deep an answer goes, and which schema extension states the
// level from which on a property is there.
import { child, type JsonValue } from "../json.js";
import type { Node } from "../node.js";
import { isSameHeader, operationsOf, type ParameterNode, parametersOf } from "../openapi.js";
import { matching, nameOf, type Shape } from "./shape.js";

export const recursionKey = "x-recursion";

/** On a property: it may be missing at any level. */
export const optionalKey = "x-optional";

export const recursionShape: Shape = {
  header: nameOf("a header parameter"),
  property: matching(/^x-./, "the name of a schema extension, such as x-level"),
};

export interface Recursion {
  /** As the document declares its first parameter of that name. */
  readonly header: string;
  /** The schema extension that states a property's level. */
  readonly property: string;
  /** Every header parameter that carries the level, each once. */
  readonly parameters: readonly ParameterNode[];
}

/** Undefined where the extension is not there or says too little. */
export function readRecursion(root: Node): Recursion | undefined {
  const extension = root.at(recursionKey);
  const header = extension?.text("header");
  const property = extension?.text("property");
  if (header === undefined || property === undefined) return undefined;
  const parameters = headerParameters(root, header);
  return { header: parameters[0]?.name ?? header, property, parameters };
}

function headerParameters(root: Node, header: string): ParameterNode[] {
  const found = new Map<string, ParameterNode>();
  for (const operation of operationsOf(root)) {
    for (const parameter of parametersOf(operation)) {
      if (parameter.in !== "header" || !isSameHeader(parameter.name, header)) continue;
      const { pointer } = parameter.node;
      if (!found.has(pointer)) found.set(pointer, parameter);
    }
  }
  return [...found.values()];
}

/** Whether a property may be missing at a level that shows it. */
export function isOptional(property: JsonValue): boolean {
  return child(property, optionalKey) === true;
}
