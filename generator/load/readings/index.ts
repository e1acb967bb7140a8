// What a document means where it is not what OpenAPI asks for. Here, and nowhere else, it is decided
// whether a deviation in the structure of a document is a warning or an error: it is a warning where
// a reader can mean one thing only, and the document is changed to say that.
import type { Deviation, Reading } from "./deviation.js";
import { declare, drop, rename } from "./operations.js";
import { readMissing, readUnknown, readUnmapped } from "./parts.js";
import { readShape } from "./shapes.js";
import { readItem, readValue } from "./values.js";

/** How a deviation is read, after the document was changed to say so; undefined where it is refused. */
export function readDeviation(deviation: Deviation): Reading | undefined {
  switch (deviation.kind) {
    case "shape":
      return readShape(deviation);
    case "value":
      return readValue(deviation);
    case "item":
      return readItem(deviation);
    case "missing":
      return readMissing(deviation);
    case "unknown":
      return readUnknown(deviation);
    case "undeclared":
      return declare(deviation);
    case "unused":
      return drop(deviation);
    case "twice":
      return rename(deviation);
    case "unmapped":
      return readUnmapped(deviation);
    case "lost":
      return deviation.inExtension ? leave : undefined;
    case "long":
    case "forbidden":
      return undefined;
  }
}

const leave: Reading = {
  rule: "extension-reference",
  message: "This reference of an extension leads nowhere; it is not followed",
};
