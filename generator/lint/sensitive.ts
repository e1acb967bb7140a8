import { sensitiveMarks } from "../document/extensions/sensitive.js";
import { sensitiveKey } from "../document/extensions/sensitive-places.js";
import { trueOrFalse } from "../document/extensions/shape.js";
import type { Check } from "./rule.js";
import { shown } from "./wording.js";

/** `x-sensitive` of parameters, headers, schemas and security schemes is true or false. */
export const sensitive: Check = ({ document }, report) => {
  for (const node of sensitiveMarks(document)) {
    const mark = node.own(sensitiveKey);
    if (mark === undefined || trueOrFalse.accepts(mark.value)) continue;
    report(mark, `${sensitiveKey} is ${shown(mark.value)}. Write ${trueOrFalse.write}.`);
  }
};
