import { checkName, errorCatalog } from "./error-catalog.js";
import { rule } from "./rule.js";
import { checkShape, nameOf, optional, type Shape } from "./shape.js";

const code = nameOf("a code of the catalog");

/** Mistakes that a document may assign a code to. One without a code gets that of `invalid`. */
const MISTAKES: Shape = {
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
};

/** `x-rejects`: known mistakes, answered with codes of the catalogue. */
export const rejects = rule((document, report) => {
  const spot = document.child("x-rejects");
  if (!spot.exists) return;
  checkShape(spot, "x-rejects", MISTAKES, report);
  for (const [mistake, name] of spot.entries()) {
    if (Object.hasOwn(MISTAKES, mistake) && name.text !== undefined) {
      checkName(errorCatalog(document), name, report);
    }
  }
});
