// Reads the overlays of a document.
import path from "node:path";
import { isRemote } from "../../document/addresses.js";
import type { Problem } from "../../document/problem.js";
import { Reader, type ReadOptions } from "../reader.js";
import { shownPath } from "../unreadable.js";
import { checkOverlay } from "./check.js";
import { type Overlay, problemOf } from "./overlay.js";

export interface ReadOverlays {
  readonly overlays: readonly Overlay[];
  readonly problems: readonly Problem[];
  /** Every file that was read, absolute. */
  readonly files: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads overlays, each the path of a file or one that is parsed already, and says all that is wrong
 * with them. `document` is the file that they are applied to.
 */
export async function readOverlays(
  given: readonly (string | object)[],
  document: string | undefined,
  options: ReadOptions,
): Promise<ReadOverlays> {
  const overlays: Overlay[] = [];
  const problems: Problem[] = [];
  const files: string[] = [];
  const texts = new Map<string, string>();
  for (const [index, input] of given.entries()) {
    const name = given.length === 1 ? "overlay" : `overlay-${index + 1}`;
    const reader = new Reader(typeof input === "string" ? input : undefined, options, name);
    const file = await reader.readRoot(input);
    for (const [place, text] of reader.texts) texts.set(place, text);
    files.push(...reader.getFiles());
    problems.push(...reader.softened);
    if (!("parsed" in file)) problems.push(file);
    else {
      const { findings, extends: made, ...overlay } = checkOverlay(file);
      for (const finding of findings) problems.push(await problemOf(finding));
      overlays.push(overlay);
      if (made !== undefined && document !== undefined && !isFor(made, overlay, document)) {
        problems.push(await otherDocument(overlay, made, document));
      }
    }
  }
  return { overlays, problems, files, texts };
}

/** An address may be where the document was fetched from. */
function isFor(made: string, { file }: Overlay, document: string): boolean {
  if (isRemote(made) || made.startsWith("//")) return true;
  const [place = ""] = made.split("#");
  const folder = path.dirname(file.source.absoluteRef);
  return path.resolve(folder, place) === path.resolve(document);
}

function otherDocument({ file }: Overlay, made: string, document: string): Promise<Problem> {
  const shown = JSON.stringify(made.slice(0, 200));
  const message = `is made for ${shown}, and applied to ${shownPath(path.resolve(document))}`;
  const place = { file, keys: ["extends"], onKey: false };
  return problemOf({ ...place, severity: "warn", rule: "overlay-extends", message });
}
