import { Families } from "../document/hierarchies/families.js";
import type { Check } from "./rule.js";

/** A parent that nobody extends: its discriminator is not read. */
export const discriminator: Check = (root, report) => {
  const families = new Families(root.document);
  for (const name of families.childless) {
    const node = root.at("components", "schemas", name);
    const message = `The discriminator of ${name} selects nothing, since no schema extends ${name} by allOf. List what it selects in oneOf, or leave it out.`;
    if (node) report(node, message, "key");
  }
};
