// The part of Redocly's core, behind the door that redocly.ts is, that reads a file a second time to
// find lines and columns.
import { getLineColLocation } from "@redocly/openapi-core";

/** Where a part of a file stands; its start, where the second reader stumbles over a file that the first took. */
export const positionOf: typeof getLineColLocation = (location) => {
  try {
    return getLineColLocation(location);
  } catch {
    return { ...location, pointer: undefined, start: { line: 1, col: 1 } };
  }
};
