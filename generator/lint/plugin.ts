// Verifies what our extensions declare, as a plugin of Redocly: the CLI and our loader use the same rules.
import type { Oas3Rule, Plugin } from "@redocly/openapi-core";
import { clientOption } from "./client-option.js";
import { envelope } from "./envelope.js";
import { errorCodes } from "./error-codes.js";
import { methodName } from "./method-name.js";
import { pagination } from "./pagination.js";
import { recursion } from "./recursion.js";
import { references } from "./references.js";
import { rejects } from "./rejects.js";
import { resourceAttributes } from "./resource-attributes.js";
import { sensitive } from "./sensitive.js";

const rules: Readonly<Record<string, Oas3Rule>> = {
  "client-option": clientOption,
  envelope,
  "error-codes": errorCodes,
  "method-name": methodName,
  pagination,
  recursion,
  references,
  rejects,
  "resource-attributes": resourceAttributes,
  sensitive,
};

/** The rules have the ids `specloom/<name>`; `extends: [specloom/all]` turns all of them on. */
export default function plugin(): Plugin {
  return {
    id: "specloom",
    rules: { oas3: { ...rules } },
    configs: {
      all: {
        rules: Object.fromEntries(Object.keys(rules).map((name) => [`specloom/${name}`, "error"])),
      },
    },
  };
}
