import {
  type CallOptions,
  checkOption,
  type ListOptions,
  type OptionDescription,
} from "./options.js";

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

/** The header that carries the level, or none for an API without levels. */
export function levelHeader(
  description: OptionDescription | undefined,
  asked: unknown,
  clientLevel: number | undefined,
): Record<string, string> {
  if (description?.name === undefined) return {};
  const level =
    asked === undefined ? clientLevel : checkOption("recursionLevel", description, asked);
  return level === undefined ? {} : { [description.name]: String(level) };
}
