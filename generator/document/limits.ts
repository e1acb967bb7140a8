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
  /** References that lead to references, one to the next. */
  chain: 100,
  /** Values where each reference stands for what it leads to. */
  expanded: 20_000_000,
  /** Members of one object or list. */
  members: 50_000,
  /** Characters in the name of a property. */
  name: 5000,
  /** Characters in the places of all values: names of properties, each as often as it has values below. */
  places: 2_000_000_000,
  /** Values that all overlays of a document look at on the way to their targets, beside `stepsEach`. */
  steps: 20_000_000,
  /** More of them for each value of the document, up to ten times as many in all. */
  stepsEach: 200,
  /** Values that they write. */
  overlaid: 1_000_000,
  /** Schemas in types: one that is written out where it is used counts each time. */
  schemas: 5_000_000,
  /** Characters of emitted code. */
  code: 128 * 1024 * 1024,
} as const;

/** A document that is more than the generator takes. */
export class LimitError extends Error {}

/** Throws a `LimitError` where `amount` is more than a limit; `advice` says what to do. */
export function assertWithin(name: keyof typeof limits, amount: number, advice: string): void {
  if (amount > limits[name]) throw exceeded(name, amount, advice);
}

function exceeded(name: keyof typeof limits, amount: number, advice: string): LimitError {
  const most = number(limits[name]);
  return new LimitError(
    `${number(amount)} ${nouns[name]}, more than the ${most} that are read; ${advice}`,
  );
}

const nouns: Record<keyof typeof limits, string> = {
  bytes: "bytes",
  files: "files",
  depth: "levels of nesting",
  values: "values, aliases written out",
  chain: "references in a row",
  expanded: "values, references written out",
  members: "members of one object or list",
  name: "characters in the name of a property",
  places: "characters in the places of its values",
  steps: "steps to the targets of overlays",
  stepsEach: "steps for each value",
  overlaid: "values that overlays write",
  schemas: "schemas in types",
  code: "characters of code",
};

function number(value: number): string {
  return value.toLocaleString("en-US");
}

/** What a parsed file consists of. */
export interface Survey {
  /** Its values, what aliases repeat counted each time. */
  readonly values: number;
  /** Every reference, and how often it stands there. */
  readonly references: ReadonlyMap<string, number>;
}

/**
 * Measures a parsed file or a part of one. Throws a `LimitError` as soon as it is more than is
 * read, so that neither aliases of aliases nor an object that holds itself take long.
 */
export function survey(parsed: unknown): Survey {
  const surveyor = new Surveyor();
  surveyor.visit(parsed, 0);
  return surveyor;
}

class Surveyor implements Survey {
  values = 0;
  readonly references = new Map<string, number>();
  readonly #open: unknown[] = [];
  #places = 0;

  visit(value: unknown, place: number): void {
    this.#places += place;
    if (++this.values > limits.values) this.#exceeds("values", this.values);
    if (typeof value !== "object" || value === null) return;
    if (this.#open.length === limits.depth) this.#tooDeep(value);
    if (this.#places > limits.places) this.#exceeds("places", this.#places);
    this.#open.push(value);
    if (Array.isArray(value)) this.#visitList(value, place);
    else this.#visitObject(value as Record<string, unknown>, place);
    this.#open.pop();
  }

  #visitList(list: readonly unknown[], place: number): void {
    if (list.length > limits.members) this.#exceeds("members", list.length);
    for (const value of list) this.visit(value, place + 6);
  }

  #visitObject(object: Readonly<Record<string, unknown>>, place: number): void {
    const keys = Object.keys(object);
    if (keys.length > limits.members) this.#exceeds("members", keys.length);
    for (const key of keys) {
      if (key.length > limits.name) this.#exceeds("name", key.length);
      const value = object[key];
      if (key === "$ref" && typeof value === "string") this.#refer(value);
      if (key === "discriminator") this.#visitMapping(value);
      this.visit(value, place + key.length + 1);
    }
  }

  /** The mapping of a discriminator may name files, too. */
  #visitMapping(discriminator: unknown): void {
    const { mapping } = Object(discriminator) as { mapping?: unknown };
    for (const target of Object.values(Object(mapping) as object)) {
      if (typeof target === "string" && isFile(target)) this.#refer(target);
    }
  }

  #refer(target: string): void {
    this.references.set(target, (this.references.get(target) ?? 0) + 1);
  }

  #tooDeep(value: unknown): never {
    if (!this.#open.includes(value)) this.#exceeds("depth", this.#open.length + 1);
    const message = "endlessly many levels of nesting, since a value holds itself";
    throw new LimitError(`${message}; refer to it by $ref instead`);
  }

  #exceeds(name: keyof typeof advice, amount: number): never {
    throw exceeded(name, amount, advice[name]);
  }
}

/** Whether a target of a mapping is a place in another file, and not the name of a schema. */
function isFile(target: string): boolean {
  return !target.startsWith("#") && /\/|\.(?:ya?ml|json)(?:#|$)/i.test(target);
}

const advice = {
  values: "split the document or use fewer aliases",
  depth: "nest it less deeply",
  places: "shorten the names of properties",
  members: "write less into one place",
  name: "shorten it",
} as const;

/** A part of one of a document's files, whichever that is. */
export interface Part<File> {
  readonly file: File;
  readonly value: unknown;
}

/**
 * Throws a `LimitError` where references make a document far larger than its files are. `measure`
 * gives the survey of a part that was measured before, `follow` what a reference leads to;
 * undefined where what it leads to is not written out.
 */
export function assertExpansionWithin<File>(
  root: Part<File>,
  measure: (value: unknown) => Survey | undefined,
  follow: (ref: string, file: File) => Part<File> | undefined,
): void {
  const sizes = new Map<unknown, number>();
  const sizeOf = ({ value, file }: Part<File>, chain: number): number => {
    const known = sizes.get(value);
    if (known !== undefined) return known;
    assertWithin("chain", chain, "refer to what is meant itself");
    // What leads back to itself counts once.
    sizes.set(value, 1);
    const { values, references } = measure(value) ?? survey(value);
    let size = values;
    for (const [ref, times] of references) {
      const target = follow(ref, file);
      if (target) size += times * sizeOf(target, chain + 1);
    }
    sizes.set(value, size);
    return size;
  };
  assertWithin("expanded", sizeOf(root, 0), "refer to large parts less often");
}
