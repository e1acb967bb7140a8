// What a JSONPath selects in a document: each value with the way to it, in the order of RFC 9535.
import { child, type JsonValue } from "../../document/json.js";
import { assertWithin } from "../../document/limits.js";
import type { Budget } from "./budget.js";
import { fits } from "./pattern.js";
import type { Call, Comparison, Operand, Query, Segment, Selector, Slice, Test } from "./syntax.js";

/** A selected value, and where it stands. The root has no parent. */
export interface Selected {
  readonly value: JsonValue;
  readonly parent: Selected | undefined;
  readonly key: string;
}

/** Visits a value; true ends the search. */
type Visit = (selected: Selected) => boolean;

/** All that a query selects; the same place more than once where the query says so. */
export function select(root: JsonValue, query: Query, budget: Budget): Selected[] {
  const found: Selected[] = [];
  new Search(root, budget).visit(query, root, (selected) => {
    found.push(selected);
    return false;
  });
  return found;
}

/** The keys that lead to a selected value. */
export function keysTo(selected: Selected): string[] {
  const keys: string[] = [];
  for (let at = selected; at.parent !== undefined; at = at.parent) keys.push(at.key);
  return keys.reverse();
}

class Search {
  readonly #root: JsonValue;
  readonly #budget: Budget;

  constructor(root: JsonValue, budget: Budget) {
    this.#root = root;
    this.#budget = budget;
  }

  /** Depth first, so that it takes no memory for what is on the way. */
  visit({ from, segments }: Query, current: JsonValue, each: Visit): boolean {
    const value = from === "$" ? this.#root : current;
    return this.#along({ value, parent: undefined, key: "" }, segments, 0, each);
  }

  #along(at: Selected, segments: readonly Segment[], index: number, each: Visit): boolean {
    this.#budget.spend(1);
    const segment = segments[index];
    if (segment === undefined) return each(at);
    const next: Visit = (selected) => this.#along(selected, segments, index + 1, each);
    return segment.descends
      ? this.#descend(at, segment.selectors, next)
      : this.#children(at, segment.selectors, next);
  }

  #descend(at: Selected, selectors: readonly Selector[], next: Visit, depth = 0): boolean {
    this.#budget.spend(1);
    // A value may hold itself where files are brought together.
    assertWithin("depth", depth, "select what is inside without ..");
    if (typeof at.value !== "object" || at.value === null) return false;
    if (this.#children(at, selectors, next)) return true;
    return this.#every(at, (inside) => this.#descend(inside, selectors, next, depth + 1));
  }

  #children(at: Selected, selectors: readonly Selector[], next: Visit): boolean {
    return selectors.some((selector) => this.#apply(at, selector, next));
  }

  /** All that a value holds, one level deep. */
  #every(parent: Selected, next: Visit): boolean {
    const { value } = parent;
    if (typeof value !== "object" || value === null) return false;
    return Object.keys(value).some((key) => {
      return next({ value: child(value, key) as JsonValue, parent, key });
    });
  }

  #apply(parent: Selected, selector: Selector, next: Visit): boolean {
    const { value } = parent;
    switch (selector.kind) {
      case "wildcard":
        return this.#every(parent, next);
      case "filter":
        return this.#every(
          parent,
          (inside) => this.#holds(selector.test, inside.value) && next(inside),
        );
      case "name": {
        const found = Array.isArray(value) ? undefined : child(value, selector.name);
        return found !== undefined && next({ value: found, parent, key: selector.name });
      }
      case "index":
        return Array.isArray(value) && this.#item(parent, value, selector.index, next);
      case "slice":
        return (
          Array.isArray(value) &&
          indices(selector, value.length).some((index) => {
            return this.#item(parent, value, index, next);
          })
        );
    }
  }

  #item(parent: Selected, list: readonly JsonValue[], given: number, next: Visit): boolean {
    const index = given < 0 ? given + list.length : given;
    const value = list[index];
    return value !== undefined && next({ value, parent, key: String(index) });
  }

  #holds(test: Test, current: JsonValue): boolean {
    this.#budget.spend(1);
    switch (test.kind) {
      case "or":
        return test.parts.some((part) => this.#holds(part, current));
      case "and":
        return test.parts.every((part) => this.#holds(part, current));
      case "not":
        return !this.#holds(test.part, current);
      case "query":
        return this.visit(test, current, () => true);
      case "comparison":
        return this.#compare(test, current);
      case "call":
        return this.#call(test, current) === true;
    }
  }

  /** Undefined for nothing, which equals nothing else. */
  #valueOf(operand: Operand, current: JsonValue): JsonValue | undefined {
    if (operand.kind === "literal") return operand.value;
    if (operand.kind === "call") return this.#call(operand, current);
    let found: JsonValue | undefined;
    this.visit(operand, current, ({ value }) => {
      found = value;
      return true;
    });
    return found;
  }

  #call({ name, operands }: Call, current: JsonValue): JsonValue | undefined {
    const [first, second] = operands as [Operand, Operand | undefined];
    if (name === "count" || name === "value") return this.#nodes(name, first as Query, current);
    const value = this.#valueOf(first, current);
    if (name === "length") return this.#length(value);
    const pattern = second && this.#valueOf(second, current);
    if (typeof value !== "string" || typeof pattern !== "string") return false;
    return fits(value, pattern, name === "match", this.#budget);
  }

  #nodes(name: "count" | "value", query: Query, current: JsonValue): JsonValue | undefined {
    let count = 0;
    let only: JsonValue | undefined;
    this.visit(query, current, ({ value }) => {
      only = value;
      return ++count > 1 && name === "value";
    });
    if (name === "count") return count;
    return count === 1 ? only : undefined;
  }

  #length(value: JsonValue | undefined): number | undefined {
    if (typeof value === "string") {
      this.#budget.spend(value.length);
      return [...value].length;
    }
    if (typeof value !== "object" || value === null) return undefined;
    const { length } = Object.keys(value);
    this.#budget.spend(length);
    return length;
  }

  #compare({ left, operator, right }: Comparison, current: JsonValue): boolean {
    const [a, b] = [this.#valueOf(left, current), this.#valueOf(right, current)];
    switch (operator) {
      case "==":
        return this.#isEqual(a, b);
      case "!=":
        return !this.#isEqual(a, b);
      case "<":
        return this.#isLess(a, b);
      case ">":
        return this.#isLess(b, a);
      case "<=":
        return this.#isLess(a, b) || this.#isEqual(a, b);
      case ">=":
        return this.#isLess(b, a) || this.#isEqual(a, b);
    }
  }

  #isLess(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
    if (typeof a === "number" && typeof b === "number") return a < b;
    if (typeof a !== "string" || typeof b !== "string") return false;
    this.#budget.spend(Math.min(a.length, b.length));
    return a < b;
  }

  #isEqual(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
    const isText = typeof a === "string" && typeof b === "string" && a.length === b.length;
    this.#budget.spend(isText ? a.length : 1);
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
    if (Array.isArray(a) !== Array.isArray(b)) return false;
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length) return false;
    return keys.every(
      (key) => Object.hasOwn(b, key) && this.#isEqual(child(a, key), child(b, key)),
    );
  }
}

/** The indices that a slice stands for, by RFC 9535. */
function indices({ start, end, step }: Slice, length: number): number[] {
  if (step === 0) return [];
  const normal = (index: number) => (index < 0 ? index + length : index);
  const within = (index: number, least: number, most: number) => {
    return Math.min(Math.max(normal(index), least), most);
  };
  const found: number[] = [];
  if (step > 0) {
    const last = within(end ?? length, 0, length);
    for (let at = within(start ?? 0, 0, length); at < last; at += step) found.push(at);
  } else {
    const last = end === undefined ? -1 : within(end, -1, length - 1);
    const first = start === undefined ? length - 1 : within(start, -1, length - 1);
    for (let at = first; at > last; at += step) found.push(at);
  }
  return found;
}
