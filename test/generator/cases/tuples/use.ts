import type { Point } from "./client/index.js";

export const point: Point = {
  closed: ["a", 1],
  open: ["a", 1, true],
  numbered: ["a", 1, 2, 3],
  partial: ["a"],
  free: [],
  short: [],
  last: ["a"],
  extended: ["a", 1],
  holding: ["a", 1, true],
};
// @ts-expect-error: nothing may follow
export const long: Point["closed"] = ["a", 1, 2];
// @ts-expect-error: two have to be there
export const few: Point["open"] = ["a"];
// @ts-expect-error: what follows are numbers
export const texts: Point["numbered"] = ["a", "b"];
// @ts-expect-error: nothing may follow
export const behind: Point["last"] = ["a", 1];
