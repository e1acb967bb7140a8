// The recursion levels of an API.
import type { DescribedApi } from "./described.js";

/** Every level that may be asked for. */
export function levelsOf({ api }: DescribedApi): number[] {
  const { minimum, maximum } = api.recursion ?? { minimum: 0, maximum: -1 };
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
}
