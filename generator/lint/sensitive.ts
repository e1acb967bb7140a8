import { sensitiveKey, sensitiveMarks } from "../document/extensions/sensitive.js";
import { trueOrFalse } from "../document/extensions/shape.js";
import type { Check } from "./rule.js";
import { shown } from "./wording.js";

/** `x-sensitive` of parameters, headers, schemas and security schemes is true or false. What is close to that is a mistake. */
export const sensitive: Check = ({ document }, report) => {
  for (const node of sensitiveMarks(document)) {
    const mark = node.own(sensitiveKey);
    if (mark === undefined || trueOrFalse.accepts(mark.value)) continue;
    const isOurs = /^(?:true|false|yes|no|on|off|0|1)$/i.test(String(mark.value));
    const found = `${sensitiveKey} is ${shown(mark.value)}${isOurs ? "" : ", so that it is not read"}`;
    report(mark, `${found}. Write ${trueOrFalse.write}.`, isOurs ? undefined : "foreign");
  }
};
