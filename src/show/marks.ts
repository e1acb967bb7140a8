// The places of values that a document marks as secret.
import type { Marks, OperationCall } from "../contract.js";
import { isObject, plain } from "../values.js";
import { redacted } from "./redact.js";

/** What is marked of whatever is inside a place. */
type Inside = Exclude<Marks, () => unknown> | undefined;

/** The marks themselves: those of a schema that may hold itself are a function. */
function insideOf(marks: Marks | undefined): Inside {
  return typeof marks === "function" ? insideOf(marks()) : marks;
}

/** The marks below a name of an object, or of an item of a list where there is no name. */
function below(marks: Inside, name?: string): Inside {
  if (marks === undefined || marks === true) return marks;
  const own = name !== undefined && Object.hasOwn(marks, name) ? marks[name] : undefined;
  return insideOf(own ?? (Object.hasOwn(marks, "*") ? marks["*"] : undefined));
}

/** The values of a call's arguments that are marked. Texts in forms may be JSON of their own. */
export function markedArguments({
  secrets = {},
  pathParams,
  params,
  body,
}: OperationCall): string[] {
  return [
    ...markedValues(pathParams, secrets.params),
    ...markedValues(params, secrets.params),
    ...markedValues(body, secrets.body),
  ];
}

/**
 * The texts and numbers at marked places of a value. True, false and null are never among them: to
 * take them out wherever they occur would hide nothing and much else.
 */
export function markedValues(value: unknown, marks: Marks | undefined): string[] {
  const found: string[] = [];
  const pending: [value: unknown, marks: Inside][] = [[value, insideOf(marks)]];
  // A value that holds itself is an argument that cannot be sent, and must not hang before that.
  const seen = new Map<unknown, Set<Inside>>();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [each, inside] = next;
    if (inside === undefined || each === null || each === undefined) continue;
    if (inside === true && !isObject(each)) {
      if (typeof each !== "boolean") found.push(plain(each));
      continue;
    }
    const object = typeof each === "string" ? parsed(each) : each;
    if (!isObject(object) || seen.get(object)?.has(inside)) continue;
    seen.set(object, (seen.get(object) ?? new Set()).add(inside));
    for (const [name, item] of partsOf(object)) pending.push([item, below(inside, name)]);
  }
  return found;
}

/** What is inside an object, a list or a form; items of a list have no names. */
function partsOf(object: object): Iterable<readonly [name: string | undefined, item: unknown]> {
  if (Array.isArray(object)) return object.map((item: unknown) => [undefined, item] as const);
  const isForm = object instanceof FormData || object instanceof URLSearchParams;
  return isForm ? object : Object.entries(object);
}

/** A text that is JSON of an object or a list; undefined for any other. */
function parsed(text: string): unknown {
  try {
    return /^\s*[[{]/.test(text) ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** How deep a value is shown. Nobody reads further, and a hostile answer may be deeper than a stack. */
const deepest = 50;

/** Makes a value fit to be shown: nothing of marked places, and texts as `show` gives them. */
export function masked(
  value: unknown,
  marks: Marks | undefined,
  show: (text: string) => string,
  copies: Map<object, unknown> = new Map(),
  depth = 0,
): unknown {
  const inside = insideOf(marks);
  if (inside === true) return value === undefined || value === null ? value : redacted;
  if (typeof value === "string") return show(value);
  if (!isObject(value) || !isPlain(value)) return value;
  if (copies.has(value)) return copies.get(value);
  if (depth === deepest) return "…";
  const copyOf = (item: unknown, name?: string) => {
    return masked(item, below(inside, name), show, copies, depth + 1);
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
