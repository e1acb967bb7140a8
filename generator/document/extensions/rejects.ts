// `x-rejects`: which code of the catalogue answers which mistake of a request.
import type { Node } from "../node.js";
import { nameOf, optional, type Shape } from "./shape.js";

export const rejectsKey = "x-rejects";

const code = nameOf("a code of the catalog");

/** Every mistake that a document may assign a code to. One without a code gets that of `invalid`. */
export const rejectsShape = {
  missing: optional(code),
  unknown: optional(code),
  invalid: code,
  contentType: optional(code),
  contentTypeMissing: optional(code),
  malformed: optional(code),
  unauthenticated: optional(code),
  notFound: optional(code),
  exists: optional(code),
  path: optional(code),
  method: optional(code),
} as const satisfies Shape;

/** What a request can do wrong. */
export type Mistake = keyof typeof rejectsShape;

export function isMistake(key: string): key is Mistake {
  return Object.hasOwn(rejectsShape, key);
}

/** The name of a code for each mistake that has one. */
export function readRejects(root: Node): ReadonlyMap<Mistake, string> {
  const named = root.map(rejectsKey).flatMap(([mistake, { value }]) => {
    const isNamed = isMistake(mistake) && typeof value === "string";
    return isNamed ? [[mistake, value] as const] : [];
  });
  return new Map(named);
}
