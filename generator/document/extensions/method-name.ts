// `x-method-name` of an operation: the method on the client object.
import { camelCase } from "../casing.js";
import type { Node } from "../node.js";
import { matching } from "./shape.js";

export const methodNameKey = "x-method-name";

export const methodNameField = matching(
  /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u,
  "an identifier such as list or getBy",
);

/** The declared name as a client has it: in camelCase. */
export function readMethodName(operation: Node): string | undefined {
  return camelCase(operation.text(methodNameKey) ?? "") || undefined;
}
