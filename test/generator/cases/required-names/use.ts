import type { Counts, Filter, Note, NoteRequest } from "./client/index.js";

export const owner = (note: Note): string => note.owner;
export const filters: Filter[] = [{ tag: "sea" }, { from: "a", to: "b", tag: "sea" }];
export const counts: Counts = { total: 2, seen: 1 };
interface Draft {
  owner: string;
  text: string;
}
export const sent = (draft: Draft): NoteRequest => draft;
// @ts-expect-error: an owner is required
export const nobody: NoteRequest = { text: "Hello" };
// @ts-expect-error: a typing error is found
export const misspelt: NoteRequest = { owner: "me", txt: "Hello" };
// @ts-expect-error: a tag, or both ends
export const half: Filter = { from: "a" };
// @ts-expect-error: a total is required
export const none: Counts = { seen: 1 };
