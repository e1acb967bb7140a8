// `x-resource` of a path item: what kind of thing its operations are about.
import type { Node } from "../node.js";
import { matching, optional, type Shape, trueOrFalse } from "./shape.js";

export const resourceKey = "x-resource";

export const resourceShape: Shape = {
  name: matching(/^\S+$/, "the name of the resource, as in its path"),
  softDelete: optional(trueOrFalse),
};

export interface MarkedResource {
  readonly name: string;
  /** Whether a deleted resource is kept, out of sight. */
  readonly softDelete: boolean;
}

/** Undefined for a path item that names no resource. */
export function readResource(pathItem: Node): MarkedResource | undefined {
  const node = pathItem.at(resourceKey);
  const name = node?.text("name");
  if (node === undefined || name === undefined) return undefined;
  return { name, softDelete: node.flag("softDelete") };
}
