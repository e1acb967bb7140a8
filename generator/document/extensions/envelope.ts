// `x-envelope`: a wrapper around success bodies that may be there.
import type { Node } from "../node.js";
import { nameOf, optional, type Shape } from "./shape.js";

export const envelopeKey = "x-envelope";

export const envelopeShape: Shape = {
  success: nameOf("the wrapper's property"),
  optional: optional({
    accepts: (value) => value === true,
    write: "true, since a client takes bodies with and without the wrapper",
    schema: { const: true },
  }),
};

/** The property of the wrapper that holds the body; undefined without one. */
export function readEnvelope(root: Node): string | undefined {
  return root.at(envelopeKey)?.text("success");
}
