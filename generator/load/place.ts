// Where something stands in a file, as problems say it.
import type { Locate } from "../document/problem.js";
import { placeInJson } from "./json-positions.js";
import { isNamedJson } from "./json-text.js";
import { type Origin, pointerOf } from "./origins.js";
import { positions } from "./redocly.js";
import { shownPath } from "./unreadable.js";

/** The place of a value, or of the key that it stands under. */
export async function placeOf(origin: Origin, onKey: boolean): ReturnType<Locate> {
  const { source } = origin.file;
  const file = shownPath(source.absoluteRef);
  const found = isNamedJson(source) ? placeInJson(source, origin.keys, onKey) : undefined;
  if (found) return { file, ...found };
  const position = await positions();
  const { start: at } = position({ source, pointer: pointerOf(origin), reportOnKey: onKey });
  return { file, line: at.line, col: at.col };
}
