// `x-method-name` of an operation: the method on the client object.
import type { Node } from "../node.js";
import { matching } from "./shape.js";

export const methodNameKey = "x-method-name";

export const methodNameField = matching(
  /^[A-Za-z_$][A-Za-z0-9_$]*$/,
  "an identifier such as list or getBy",
);

export function readMethodName(operation: Node): string | undefined {
  return operation.text(methodNameKey);
}
