import type { AllMarked, Left, LeftOfParts, Marked, Patterned } from "./client/index.js";

export const patterned: Patterned = { "x-a": "text", "n-a": 1, other: true };
export const marked: Marked = { "x-a": "text" };
export const allMarked: AllMarked = { any: "text" };
export const left: Left = { id: 1, more: "text" };
const received = { name: "text", flag: true };
export const leftOfParts: LeftOfParts = received;
// @ts-expect-error: nothing but what matches may be there
export const unmarked: Marked = { "x-a": 1 };
// @ts-expect-error: every name matches
export const numbers: AllMarked = { any: 1 };
