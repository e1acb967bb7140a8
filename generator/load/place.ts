// Where something stands in a file, as problems say it.
import type { Locate } from "../document/problem.js";
import { type Origin, pointerOf } from "./origins.js";
import { shownPath } from "./reader.js";
import { positions } from "./redocly.js";

/** The place of a value, or of the key that it stands under. */
export async function placeOf(origin: Origin, onKey: boolean): ReturnType<Locate> {
  const position = await positions();
  const { source } = origin.file;
  const { start: at } = position({ source, pointer: pointerOf(origin), reportOnKey: onKey });
  return { file: shownPath(source.absoluteRef), line: at.line, col: at.col };
}
