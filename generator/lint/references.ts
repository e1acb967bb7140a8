import type { Oas2Rule, Oas3Rule } from "@redocly/openapi-core";
import { shown } from "./wording.js";

/**
 * A reference leads to what the document declares, not to what every object inherits, such as
 * `constructor`, which Redocly finds. A rule of the files: it runs in Redocly's linter.
 */
export const references: Oas3Rule & Oas2Rule = () => ({
  ref: {
    leave({ $ref }, { report, location }, { node }) {
      if (node !== Object.prototype && typeof node !== "function") return;
      report({ message: `${shown($ref)} is not in the document. Declare it there.`, location });
    },
  },
});
