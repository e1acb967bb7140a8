// How much a document may be. Whoever writes one may be an attacker, so that every step of the
// generator ends in bounded time and memory; the largest documents in public stay far below.

/** Each limit with room above what public documents need: Microsoft Graph's, the largest, has 47 MB. */
export const limits = {
  /** Of one file. */
  bytes: 64 * 1024 * 1024,
  /** Of all files that one document is split into. */
  files: 5000,
  /** Objects and lists within each other; YAML has the same limit in its parser. */
  depth: 100,
  /** Values in all files, what YAML aliases repeat counted each time. */
  values: 5_000_000,
  /** Values where each reference stands for what it leads to. */
  expanded: 20_000_000,
  /** Members of one object or list. */
  members: 50_000,
  /** Characters in the name of a property. */
  name: 5000,
  /** Characters in the places of all values: names of properties, each as often as it has values below. */
  places: 2_000_000_000,
  /** Schemas in types: one that is written out where it is used counts each time. */
  schemas: 5_000_000,
  /** Characters of emitted code. */
  code: 128 * 1024 * 1024,
} as const;

/** A document that is more than the generator takes. */
export class LimitError extends Error {}

/** Throws a `LimitError` where `amount` is more than a limit; `advice` says what to do. */
export function assertWithin(name: keyof typeof limits, amount: number, advice: string): void {
  const limit = limits[name];
  if (amount <= limit) return;
  throw new LimitError(
    `${number(amount)} ${nouns[name]}, more than the ${number(limit)} that are read; ${advice}`,
  );
}

const nouns: Record<keyof typeof limits, string> = {
  bytes: "bytes",
  files: "files",
  depth: "levels of nesting",
  values: "values, aliases written out",
  expanded: "values, references written out",
  members: "members of one object or list",
  name: "characters in the name of a property",
  places: "characters in the places of its values",
  schemas: "schemas in types",
  code: "characters of code",
};

function number(value: number): string {
  return Number.isSafeInteger(value) ? value.toLocaleString("en-US") : "endlessly many";
}

interface Size {
  readonly values: number;
  readonly depth: number;
  readonly places: number;
}

/** Where a reference leads; undefined for what is no reference that is written out. */
export type Target = (value: object) => unknown;

/**
 * Measures a parsed file and gives the number of its values, infinite for one that holds itself.
 * Throws a `LimitError`.
 */
export function assertParsedWithin(parsed: unknown): number {
  const { values, depth, places } = sizeOf(parsed, () => undefined, Number.POSITIVE_INFINITY);
  if (values === Number.POSITIVE_INFINITY) return values;
  assertWithin("values", values, "split the document or use fewer aliases");
  assertWithin("depth", depth, "nest it less deeply");
  assertWithin("places", places, "shorten the names of properties");
  return values;
}

/** Throws a `LimitError` where references make a document far larger than its files are. */
export function assertExpansionWithin(document: object, target: Target): void {
  const { values } = sizeOf(document, target, 1);
  assertWithin("expanded", values, "refer to large parts less often");
}

/**
 * The size of a value. An object that several aliases or references share is measured once and
 * counted each time; one that holds itself counts as `endless`. No recursion, however deep it is.
 */
function sizeOf(root: unknown, target: Target, endless: number): Size {
  const sizes = new Map<object, Size | undefined>();
  const pending = isObject(root) ? [root] : [];
  for (let next = pending.at(-1); next; next = pending.at(-1)) {
    const reached = target(next);
    const below = reached === undefined ? Object.entries(next) : [["", reached] as const];
    if (sizes.has(next)) {
      pending.pop();
      if (sizes.get(next) === undefined) sizes.set(next, sumOf(below, sizes, endless));
      continue;
    }
    assertWithin("members", below.length, "write less into one place");
    sizes.set(next, undefined);
    for (const [, value] of below) if (isObject(value) && !sizes.has(value)) pending.push(value);
  }
  return isObject(root) ? (sizes.get(root) ?? leaf) : leaf;
}

const leaf: Size = { values: 1, depth: 0, places: 0 };

function sumOf(
  below: readonly (readonly [string, unknown])[],
  sizes: ReadonlyMap<object, Size | undefined>,
  endless: number,
): Size {
  const sum = { values: 1, depth: 1, places: 0 };
  for (const [name, value] of below) {
    assertWithin("name", name.length, "shorten it");
    const open = { ...leaf, values: endless };
    const size = isObject(value) ? (sizes.get(value) ?? open) : leaf;
    sum.values += size.values;
    sum.depth = Math.max(sum.depth, 1 + size.depth);
    sum.places += size.places + size.values * (name.length + 1);
  }
  return sum;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
