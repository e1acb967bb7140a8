import { additionalOperationsKey, isUnsendable } from "../document/methods.js";
import { additionalOperationsOf, pathItemsOf } from "../document/openapi.js";
import type { Check } from "./rule.js";

/** Operations of methods that `fetch` refuses to send. */
export const unsentMethods: Check = (root, report) => {
  for (const { path, pathItem } of pathItemsOf(root)) {
    for (const { method, node } of additionalOperationsOf(pathItem)) {
      if (!isUnsendable(method)) continue;
      const message = `${method} ${path} is left out, since fetch does not send ${method}. Take it out of ${additionalOperationsKey}, or describe another method.`;
      report(node, message, "key");
    }
  }
};
