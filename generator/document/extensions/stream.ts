// `x-stream` of an operation: which property of its body asks for a stream, and what ends one.
import { unescapeKey } from "../json.js";
import type { Node } from "../node.js";
import { matching, optional, type Shape } from "./shape.js";

export const streamKey = "x-stream";

export const streamShape: Shape = {
  when: optional(
    matching(
      /^\/[^/]+$/,
      "a JSON Pointer to the property of the body that asks for a stream, such as /stream",
    ),
  ),
  end: optional(matching(/^\S(?:.*\S)?$/, "the data that ends the stream, such as [DONE]")),
};

export interface DeclaredStream {
  /** The property of the body that is true where a stream is asked for; undefined where it always is. */
  readonly when: string | undefined;
  /** The data that ends the stream and is not an item. */
  readonly end: string | undefined;
}

/** Undefined for an operation that declares nothing of the kind. */
export function readStream(operation: Node): DeclaredStream | undefined {
  const node = operation.at(streamKey);
  if (node === undefined) return undefined;
  const when = node.text("when");
  return {
    when: when === undefined ? undefined : unescapeKey(when.slice(1)),
    end: node.text("end"),
  };
}
