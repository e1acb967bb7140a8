// JSONPath (RFC 9535) as it is read: what `parse` gives and `select` goes along.
import type { JsonValue } from "../../document/json.js";

/** A query from the root of a document, `$`, or from the value that a filter looks at, `@`. */
export interface Query {
  readonly kind: "query";
  readonly from: "$" | "@";
  readonly segments: readonly Segment[];
}

export interface Segment {
  /** Whether it looks at all that is inside, too: `..`. */
  readonly descends: boolean;
  readonly selectors: readonly Selector[];
}

export type Selector =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "wildcard" }
  | { readonly kind: "index"; readonly index: number }
  | Slice
  | { readonly kind: "filter"; readonly test: Test };

export interface Slice {
  readonly kind: "slice";
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly step: number;
}

/** What is true or false of a value. */
export type Test =
  | { readonly kind: "or" | "and"; readonly parts: readonly Test[] }
  | { readonly kind: "not"; readonly part: Test }
  | Comparison
  | Query
  | Call;

export interface Comparison {
  readonly kind: "comparison";
  readonly left: Operand;
  readonly operator: Operator;
  readonly right: Operand;
}

export type Operator = "==" | "!=" | "<" | "<=" | ">" | ">=";

/** What gives one value, or nothing. A query in it selects one value at most. */
export type Operand = Literal | Query | Call;

export interface Literal {
  readonly kind: "literal";
  readonly value: JsonValue;
}

export interface Call {
  readonly kind: "call";
  readonly name: FunctionName;
  readonly operands: readonly Operand[];
}

export type FunctionName = keyof typeof functions;

/** What each function takes and gives. */
export const functions = {
  length: { takes: ["value"], gives: "value" },
  count: { takes: ["nodes"], gives: "value" },
  value: { takes: ["nodes"], gives: "value" },
  match: { takes: ["value", "value"], gives: "truth" },
  search: { takes: ["value", "value"], gives: "truth" },
} as const;

/** Whether a query selects one value at most. */
export function isSingular({ segments }: Query): boolean {
  return segments.every(({ descends, selectors }) => {
    const [only] = selectors;
    return !descends && selectors.length === 1 && (only?.kind === "name" || only?.kind === "index");
  });
}
