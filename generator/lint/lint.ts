// Holds what our extensions declare against the document.
import type { Pointer } from "../document/json.js";
import type { Document } from "../document/node.js";
import type { Problem } from "../document/problem.js";
import { clientOption } from "./client-option.js";
import { discriminator } from "./discriminator.js";
import { env } from "./env.js";
import { envelope } from "./envelope.js";
import { errorCodes } from "./error-codes.js";
import { errorExamples } from "./error-examples.js";
import { examples } from "./examples.js";
import { methodName } from "./method-name.js";
import { pagination } from "./pagination.js";
import { recursion } from "./recursion.js";
import { rejects } from "./rejects.js";
import { resourceMarks } from "./resource-marks.js";
import type { Check, Client } from "./rule.js";
import { sensitive } from "./sensitive.js";
import { servers } from "./servers.js";
import { stream } from "./stream.js";
import { unreadLinks, unreadMediaTypes, unreadXml } from "./unread.js";
import { unsentBodies } from "./unsent-bodies.js";
import { unsentMethods } from "./unsent-methods.js";

/** Every rule that looks at a document as a whole, by its name in `specloom/<name>`. */
export const checks: Readonly<Record<string, Check>> = {
  "client-option": clientOption,
  discriminator,
  env,
  envelope,
  "error-codes": errorCodes,
  "error-examples": errorExamples,
  examples,
  "method-name": methodName,
  pagination,
  recursion,
  rejects,
  "resource-attributes": resourceMarks,
  sensitive,
  servers,
  stream,
  "unread-links": unreadLinks,
  "unread-media-types": unreadMediaTypes,
  "unread-xml": unreadXml,
  "unsent-bodies": unsentBodies,
  "unsent-methods": unsentMethods,
};

/** Rules about what a client has no use for, which is not wrong for it. */
export const notices: readonly string[] = Object.keys(checks).filter((name) => {
  return name.startsWith("unread-");
});

/** Rules about what only people read, or what an application can make up for. */
const warnings: readonly string[] = [
  "discriminator",
  "examples",
  "error-examples",
  "servers",
  "unsent-bodies",
  "unsent-methods",
  ...notices,
];

/** A problem of a joined document. */
export interface Finding {
  readonly rule: string;
  readonly severity: Problem["severity"];
  readonly message: string;
  readonly pointer: Pointer;
  /** Whether it is shown at the key instead of the value. */
  readonly onKey: boolean;
}

/** All that our rules find. */
export function lint(document: Document, client?: Client): Finding[] {
  return Object.keys(checks).flatMap((name) => findings(name, document, client));
}

/** What one rule finds. It may come to the same node on several ways: a problem is told once. */
export function findings(name: string, document: Document, client?: Client): Finding[] {
  const found = new Map<string, Finding>();
  checks[name]?.(
    document.root,
    (node, message, how) => {
      const { pointer, value } = node;
      const onKey = how === "key" || typeof value === "object";
      const rule = `specloom/${name}`;
      const isWarning = how === "foreign" || how === "warning" || warnings.includes(name);
      const severity = isWarning ? "warn" : "error";
      found.set(`${pointer} ${message}`, { rule, severity, message, pointer, onKey });
    },
    client,
  );
  return [...found.values()];
}
