import type { CallOptions, ListOptions } from "./options.js";

/** Options of one call that may ask for another recursion level than the client's. */
export interface LevelOptions<Level extends number> extends CallOptions {
  /** How deep the answer goes. @default the client's level */
  readonly recursionLevel?: Level;
}

/** Options of one call of a list that may ask for another recursion level than the client's. */
export interface LevelListOptions<Level extends number> extends ListOptions {
  /** How deep each item goes. @default the client's level */
  readonly recursionLevel?: Level;
}
