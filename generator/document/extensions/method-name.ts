// `x-method-name` of an operation: the method on the client object.
import { camelCase } from "../casing.js";
import type { Node } from "../node.js";
import { matching } from "./shape.js";

export const methodNameKey = "x-method-name";

export const methodNameField = matching(
  /^[A-Za-z_$][A-Za-z0-9_$]*$/,
  "an identifier such as list or getBy",
);

/** The declared name as a client has it: in camelCase. */
export function readMethodName(operation: Node): string | undefined {
  return camelCase(operation.text(methodNameKey) ?? "") || undefined;
}
