// What stands at a path, without reading what might never end or following what leads elsewhere.
import { lstatSync, readFileSync, type Stats, statSync } from "node:fs";

export interface Found {
  readonly isLink: boolean;
  /** Undefined for what is not a file: a folder, a pipe, a link that leads nowhere. */
  readonly text: string | undefined;
}

/** Undefined where there is nothing. */
export function look(place: string): Found | undefined {
  const own = lstat(place);
  if (own === undefined) return undefined;
  const isLink = own.isSymbolicLink();
  const file = isLink ? stat(place) : own;
  return { isLink, text: file?.isFile() ? readFileSync(place, "utf8") : undefined };
}

/** Whether a folder is there, or a link to one. */
export function isFolder(place: string): boolean {
  return stat(place)?.isDirectory() ?? false;
}

/** Undefined where there is nothing, also below a file. */
export function lstat(place: string): Stats | undefined {
  return statBy(lstatSync, place);
}

/** The same of what a link leads to. */
export function stat(place: string): Stats | undefined {
  return statBy(statSync, place);
}

function statBy(read: typeof statSync, place: string): Stats | undefined {
  try {
    return read(place, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw error;
  }
}
