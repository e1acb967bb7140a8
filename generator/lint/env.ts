import { environmentPrefixes, variableName } from "../document/extensions/client-option.js";
import { asString } from "../document/json.js";
import { carriers } from "./client-option.js";
import type { Check } from "./rule.js";
import { shown } from "./wording.js";

/**
 * The environment variables that options are read from: a document may come from anybody, and what
 * stands in the variable that it names is sent to a host that it names as well.
 */
export const env: Check = (root, report, client) => {
  if (client === undefined) return;
  const { name, env: allowed } = client;
  const prefixes = environmentPrefixes(name);
  for (const { option } of carriers(root)) {
    const node = option.at("env");
    const variable = asString(node?.value);
    if (node === undefined || variable === undefined) continue;
    if (allowed.includes(variable) || !variableName.test(variable)) continue;
    if (prefixes.some((prefix) => variable.startsWith(prefix))) continue;
    const [prefix] = prefixes;
    const place = `apis.${name}.x-specloom.env`;
    report(
      node,
      `The environment variable ${shown(variable)} is not of the client ${name}. Begin its name with ${prefix}, or allow it in redocly.yaml: ${place}: [${variable}].`,
    );
  }
};
