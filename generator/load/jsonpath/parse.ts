// Reads a JSONPath expression. Whoever writes one may be an attacker: it has a largest length and depth.

import { PathError, Scanner } from "./scanner.js";
import {
  type Call,
  type Comparison,
  type FunctionName,
  functions,
  isSingular,
  type Operand,
  type Operator,
  type Query,
  type Segment,
  type Selector,
  type Test,
} from "./syntax.js";

/** Characters of an expression. */
const longest = 10_000;
/** Filters, parentheses and functions within each other. */
const deepest = 50;

/** Reads an expression such as `$.paths.*.get`. Throws a `PathError` for what is not one. */
export function parsePath(text: string): Query {
  if (text.length > longest) {
    throw new PathError(`it has more than ${longest.toLocaleString("en-US")} characters`, 0);
  }
  const parser = new Parser(text);
  return parser.whole();
}

class Parser {
  readonly #scan: Scanner;
  #depth = 0;

  constructor(text: string) {
    this.#scan = new Scanner(text);
  }

  whole(): Query {
    if (!this.#scan.sees("$")) this.#scan.fail('"$", the root of the document,');
    const query = this.#query();
    if (!this.#scan.isAtEnd) this.#scan.fail('"." or "["');
    return query;
  }

  #within<T>(read: () => T): T {
    if (++this.#depth > deepest) this.#scan.fail("a filter of less depth");
    const found = read();
    this.#depth--;
    return found;
  }

  #query(): Query {
    const scan = this.#scan;
    const from = scan.takes("$") ? "$" : "@";
    if (from === "@") scan.expect("@");
    const segments: Segment[] = [];
    for (;;) {
      // Space belongs to a query only where another segment follows.
      const end = scan.at;
      scan.blank();
      const segment = this.#segment();
      if (segment === undefined) {
        scan.at = end;
        return { kind: "query", from, segments };
      }
      segments.push(segment);
    }
  }

  #segment(): Segment | undefined {
    const scan = this.#scan;
    const descends = scan.takes("..");
    if (scan.takes("[")) return { descends, selectors: this.#selectors() };
    if (!descends && !scan.takes(".")) return undefined;
    if (scan.takes("*")) return { descends, selectors: [{ kind: "wildcard" }] };
    const start = scan.at;
    const name = scan.name() ?? scan.fail("a name");
    if (scan.sees("-")) {
      const whole = name + (scan.match(/[-\w]+/y) ?? "");
      throw new PathError(`a name with "-" stands in brackets, as ['${whole}']`, start);
    }
    return { descends, selectors: [{ kind: "name", name }] };
  }

  #selectors(): Selector[] {
    const scan = this.#scan;
    const selectors: Selector[] = [];
    do {
      scan.blank();
      selectors.push(this.#selector());
      scan.blank();
    } while (scan.takes(","));
    scan.expect("]");
    return selectors;
  }

  #selector(): Selector {
    const scan = this.#scan;
    if (scan.takes("*")) return { kind: "wildcard" };
    const name = scan.quoted();
    if (name !== undefined) return { kind: "name", name };
    if (scan.takes("?")) {
      scan.blank();
      return { kind: "filter", test: this.#within(() => this.#or()) };
    }
    const start = scan.integer();
    const end = scan.at;
    scan.blank();
    if (scan.takes(":")) return this.#slice(start);
    scan.at = end;
    if (start === undefined) return scan.fail("a name in quotes, a number, * or ?");
    return { kind: "index", index: start };
  }

  #slice(start: number | undefined): Selector {
    const scan = this.#scan;
    scan.blank();
    const end = scan.integer();
    const after = scan.at;
    scan.blank();
    if (!scan.takes(":")) {
      scan.at = after;
      return { kind: "slice", start, end, step: 1 };
    }
    scan.blank();
    return { kind: "slice", start, end, step: scan.integer() ?? 1 };
  }

  #or(): Test {
    return this.#joined("or", "||", () => this.#joined("and", "&&", () => this.#basic()));
  }

  #joined(kind: "or" | "and", operator: string, read: () => Test): Test {
    const scan = this.#scan;
    const first = read();
    const parts = [first];
    for (;;) {
      const end = scan.at;
      scan.blank();
      if (!scan.takes(operator)) {
        scan.at = end;
        return parts.length === 1 ? first : { kind, parts };
      }
      scan.blank();
      parts.push(read());
    }
  }

  #basic(): Test {
    const scan = this.#scan;
    if (scan.takes("!")) {
      scan.blank();
      return { kind: "not", part: scan.sees("(") ? this.#parentheses() : this.#truth() };
    }
    return scan.sees("(") ? this.#parentheses() : this.#comparison();
  }

  #parentheses(): Test {
    const scan = this.#scan;
    scan.expect("(");
    scan.blank();
    const test = this.#within(() => this.#or());
    scan.blank();
    scan.expect(")");
    return test;
  }

  /** A comparison, or what is true or false by itself. */
  #comparison(): Comparison | Query | Call {
    const scan = this.#scan;
    const start = scan.at;
    const left = this.#operand();
    const end = scan.at;
    scan.blank();
    const operator = scan.match(/[=!]=|[<>]=?/y) as Operator | undefined;
    if (operator === undefined) {
      scan.at = end;
      return this.#asTruth(left, start);
    }
    scan.blank();
    const second = scan.at;
    const right = this.#operand();
    this.#assertValue(left, start);
    this.#assertValue(right, second);
    return { kind: "comparison", left, operator, right };
  }

  #truth(): Query | Call {
    const start = this.#scan.at;
    return this.#asTruth(this.#operand(), start);
  }

  #asTruth(operand: Operand, start: number): Query | Call {
    if (operand.kind === "literal") throw new PathError("a value alone is not a condition", start);
    if (operand.kind === "query" || functions[operand.name].gives === "truth") return operand;
    throw new PathError(`${operand.name}() gives a value, which has to be compared`, start);
  }

  #operand(): Operand {
    const scan = this.#scan;
    if (scan.sees("@") || scan.sees("$")) return this.#query();
    const text = scan.quoted() ?? scan.number();
    if (text !== undefined) return { kind: "literal", value: text };
    const start = scan.at;
    const word = scan.match(/[a-z][a-z\d_]*/y) ?? scan.fail("@, $, a value or a function");
    if (scan.takes("(")) return this.#within(() => this.#call(word, start));
    if (word === "true" || word === "false") return { kind: "literal", value: word === "true" };
    if (word === "null") return { kind: "literal", value: null };
    scan.at = start;
    return scan.fail("@, $, a value or a function");
  }

  #call(name: string, start: number): Call {
    const scan = this.#scan;
    if (!isFunction(name)) {
      const known = Object.keys(functions).join(", ");
      throw new PathError(`there is no function ${name}, only ${known}`, start);
    }
    const { takes } = functions[name];
    const operands = takes.map((kind, index) => {
      scan.blank();
      if (index > 0) {
        scan.expect(",");
        scan.blank();
      }
      const at = scan.at;
      const operand = this.#operand();
      if (kind === "value") this.#assertValue(operand, at);
      else if (operand.kind !== "query") throw new PathError(`${name}() takes a query`, at);
      return operand;
    });
    scan.blank();
    scan.expect(")");
    return { kind: "call", name, operands };
  }

  #assertValue(operand: Operand, at: number): void {
    if (operand.kind === "literal") return;
    if (operand.kind === "query") {
      if (isSingular(operand)) return;
      throw new PathError("a query that may select several values cannot be compared", at);
    }
    if (functions[operand.name].gives === "value") return;
    throw new PathError(`${operand.name}() is a condition, and cannot be compared`, at);
  }
}

function isFunction(name: string): name is FunctionName {
  return Object.hasOwn(functions, name);
}
