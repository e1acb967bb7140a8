import { isObject } from "../values.js";
import { redacted } from "./redact.js";

/** How deep a value is shown. Nobody reads further, and a hostile answer may be deeper than a stack. */
const deepest = 50;

/**
 * A copy of a value that may be shown: texts as `show` gives them, and nothing of what is marked.
 * `marks` are those of the value, `true` for the whole of it, and `below` leads from them to those of
 * a property or an item.
 */
export function masked<Marks>(
  value: unknown,
  show: (text: string) => string,
  marks?: Marks,
  below: (marks: Marks, name?: string) => Marks | undefined = () => undefined,
  copies: Map<object, unknown> = new Map(),
  depth = 0,
): unknown {
  if (marks === true) return value === undefined || value === null ? value : redacted;
  if (typeof value === "string") return show(value);
  if (!isObject(value) || !isPlain(value)) return value;
  if (copies.has(value)) return copies.get(value);
  if (depth === deepest) return "…";
  const copyOf = (item: unknown, name?: string) => {
    const own = marks === undefined ? undefined : below(marks, name);
    return masked(item, show, own, below, copies, depth + 1);
  };
  const copy: unknown = Array.isArray(value)
    ? value.map((item: unknown) => copyOf(item))
    : Object.fromEntries(Object.entries(value).map(([name, item]) => [name, copyOf(item, name)]));
  copies.set(value, copy);
  return copy;
}

function isPlain(value: object): boolean {
  return Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value));
}
