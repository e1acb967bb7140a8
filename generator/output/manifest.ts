// The list of what this tool wrote into a folder, with a hash of each file. It stands in that folder
// and is committed with it, so that every checkout knows which files may be replaced and which not.
import { createHash } from "node:crypto";
import path from "node:path";
import { look } from "./look.js";

export const manifestFile = ".specloom.json";

export interface Manifest {
  /** What the folder holds, such as `client museum`. A folder holds one thing. */
  readonly holds: string;
  /** The hash of each file as it was written, by its path in the folder. */
  readonly files: ReadonlyMap<string, string>;
}

const version = 1;

/** The text of the list, the same for the same files everywhere. */
export function printManifest(holds: string, files: ReadonlyMap<string, string>): string {
  const hashes = [...files].map(([file, text]) => [file, hashOf(text)] as const);
  const sorted = Object.fromEntries(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ specloom: version, holds, files: sorted }, null, 2)}\n`;
}

/** Undefined where there is no list; `unreadable` for what is not one. */
export function readManifest(folder: string): Manifest | "unreadable" | undefined {
  const found = look(path.join(folder, manifestFile));
  if (found === undefined) return undefined;
  if (found.text === undefined || found.isLink) return "unreadable";
  try {
    const { specloom, holds, files } = JSON.parse(found.text) as Record<string, unknown>;
    if (specloom !== version || typeof holds !== "string") return "unreadable";
    const entries = Object.entries(files as Record<string, unknown>);
    const isSound = ([file, hash]: [string, unknown]) => isInside(file) && typeof hash === "string";
    if (!entries.every(isSound)) return "unreadable";
    return { holds, files: new Map(entries as [string, string][]) };
  } catch {
    return "unreadable";
  }
}

/** Whether a path stays in the folder it is read from, on every system, and leads to nothing hidden. */
export function isInside(file: string): boolean {
  const segments = file.split("/");
  return segments.every((each) => /^[^.\\:\0][^\\:\0]*$/.test(each));
}

/** The hash of a text, whatever a checkout made of its line ends. */
export function hashOf(text: string): string {
  return createHash("sha256").update(withPlainLineEnds(text)).digest("hex");
}

export function withPlainLineEnds(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
