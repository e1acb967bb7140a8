import type { Note } from "./client/index.js";

export const note: Note = { text: "text", size: 1 };
// @ts-expect-error: the size is a number
export const texts: Note = { text: "text", size: "1" };
