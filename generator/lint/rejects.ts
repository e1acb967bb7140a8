import { readErrorCatalog } from "../document/extensions/error-codes.js";
import { isMistake, rejectsKey, rejectsShape } from "../document/extensions/rejects.js";
import { checkName } from "./error-catalog.js";
import type { Check } from "./rule.js";
import { checkShape } from "./shape.js";

/** `x-rejects`: known mistakes, answered with codes of the catalogue. */
export const rejects: Check = (root, report) => {
  const node = root.at(rejectsKey);
  if (node === undefined) return;
  checkShape(node, rejectsKey, rejectsShape, report);
  for (const [mistake, name] of node.entries()) {
    if (isMistake(mistake) && typeof name.value === "string") {
      checkName(readErrorCatalog(root), name, report);
    }
  }
};
