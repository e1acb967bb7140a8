// The places in values that emitted code marks.
import type { Marks } from "./contract.js";

/** What is marked of whatever is inside a place. */
export type Inside = Exclude<Marks, () => unknown> | undefined;

/** The marks themselves: those of a schema that may hold itself are a function. */
export function insideOf(marks: Marks | undefined): Inside {
  return typeof marks === "function" ? insideOf(marks()) : marks;
}

/** The marks below a name of an object, or of an item of a list where there is no name. */
export function below(marks: Inside, name?: string): Inside {
  if (marks === undefined || marks === true) return marks;
  const own = name !== undefined && Object.hasOwn(marks, name) ? marks[name] : undefined;
  return insideOf(own ?? (Object.hasOwn(marks, "*") ? marks["*"] : undefined));
}
