// A sandbox module: what one API does beyond its document.
import type { Rules, SeededOption } from "./rules.js";
import type { Seed } from "./state/store.js";

/** What a sandbox module is made of. */
export interface SandboxParts {
  /** @default none: everybody may call, and nothing happens beyond the document */
  readonly rules?: Rules;
  /** Gives the rows that a fresh sandbox starts with, the same each time. @default none */
  readonly seed?: () => Seed;
  /** Credentials that are valid for the seeded data, for people to try. @default none */
  readonly options?: readonly SeededOption[];
}

const kind = "specloom-sandbox-1";

/** What a sandbox module exports by default. */
export interface SandboxDefinition extends Required<SandboxParts> {
  readonly kind: typeof kind;
}

/** The names of all rules; a module in JavaScript has no compiler to find a misspelt one. */
const ruleNames: Readonly<Record<keyof Rules, true>> = {
  reserved: true,
  authenticate: true,
  checkHeaders: true,
  checkAccess: true,
  checkPath: true,
  checkRights: true,
  scope: true,
  malformedParameter: true,
  disagreement: true,
  narrow: true,
  cursor: true,
  checkSave: true,
  create: true,
  update: true,
  remove: true,
  derived: true,
  answers: true,
  listExtras: true,
  danglingLink: true,
  errorExtras: true,
};

/**
 * Says what one API does beyond its document: the default export of a sandbox module, which
 * `x-specloom.sandbox` names in `redocly.yaml`. Throws a `TypeError` for a rule that there is not.
 */
export function defineSandbox(parts: SandboxParts): SandboxDefinition {
  const { rules = {}, seed = () => ({}), options = [] } = parts;
  for (const name of Object.keys(rules)) {
    if (Object.hasOwn(ruleNames, name)) continue;
    const known = Object.keys(ruleNames).join(", ");
    throw new TypeError(`there is no rule ${name}; rules are ${known}`);
  }
  return { kind, rules, seed, options };
}

/** Whether a value comes from `defineSandbox`, that of another copy of this package included. */
export function isDefinition(value: unknown): value is SandboxDefinition {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
}
