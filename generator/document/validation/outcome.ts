// What the interpreter of schemas hands from one schema to the next.
import type { JsonValue } from "../json.js";

/** What is wrong with a value, or with a part of it. */
export interface Violation {
  /** The keys that lead to the part. */
  readonly keys: readonly string[];
  /** Ends a sentence that starts with the part's name: "must be from 1 to 100". */
  readonly text: string;
}

export interface Finding extends Violation {
  /** Whether the findings in the parts of a keyword such as `anyOf` say more. */
  readonly combines: boolean;
}

/** What one schema says of one value. */
export interface Outcome {
  readonly findings: readonly Finding[];
  /** The properties, or the indices of items, that a keyword looked at; the others are unevaluated. */
  readonly evaluated: ReadonlySet<string>;
}

/** A value, or a part of it. */
export interface Part {
  readonly value: JsonValue;
  readonly keys: readonly string[];
  /** The schemas that references have led to on the way to this part, since the one above it. */
  readonly under: readonly JsonValue[];
}

/** Holds parts of a value against other schemas. */
export interface Walk {
  readonly apply: (schema: JsonValue | undefined, part: Part) => Outcome;
  /** What the schema says that a reference leads to. */
  readonly follow: (ref: string, part: Part) => Outcome;
  /** Whether a text fits a pattern. */
  readonly matches: Matches;
}

export type Matches = (pattern: string, text: string) => boolean;

export function below({ keys }: Part, key: string, value: JsonValue): Part {
  return { value, keys: [...keys, key], under: [] };
}

export function fits({ findings }: Outcome): boolean {
  return findings.length === 0;
}
