// The places of values that a document marks as secret. Emitted code hands them over where its
// document marks any.
import type { Answer, Marks, Secrets } from "../contract.js";
import { below, type Inside, insideOf } from "../places.js";
import { isObject, plain } from "../values.js";
import { masked } from "./masked.js";

/** What a document marks of one operation. */
interface MarkedOperation {
  /** Of its parameters, by name. @default none */
  readonly params?: Marks;
  /** Of the request body. @default none */
  readonly body?: Marks;
  /** Of the bodies of answers, whatever their status. @default none */
  readonly answer?: Marks;
  /** The headers of answers, in lower case. @default none */
  readonly headers?: readonly string[];
}

/** What of an operation must never be shown. Texts in forms may be JSON of their own. */
export function marked({ params, body, answer, headers }: MarkedOperation): Secrets {
  return {
    inArguments: (call) => [
      ...markedValues(call.pathParams, params),
      ...markedValues(call.params, params),
      ...markedValues(call.body, body),
    ],
    ...(answer && {
      answer: {
        valuesIn: (data) => markedValues(data, answer),
        masked: (value, key, show) => masked(value, show, { [key]: answer }, below),
        unreadable: sizeOf,
      },
    }),
    ...(headers && { headers }),
  };
}

/** What may be said of a body that was not read, since nobody knows where secrets stand in it. */
function sizeOf({ response, chunks, cut }: Answer): string {
  const size = chunks.reduce((sum, { length }) => sum + length, 0);
  const [type] = /^[\w.+-]+\/[\w.+-]+/.exec(response.headers.get("Content-Type") ?? "") ?? [];
  const said = `${cut ? "more than " : ""}${size.toLocaleString("en-US")} bytes`;
  return `<${said}${type ? ` of ${type}` : ""}>`;
}

/**
 * The texts and numbers at marked places of a value. True, false and null are never among them: to
 * take them out wherever they occur would hide nothing and much else.
 */
function markedValues(value: unknown, marks: Marks | undefined): string[] {
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
