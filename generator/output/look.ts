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
  const file = isLink ? statSync(place, { throwIfNoEntry: false }) : own;
  return { isLink, text: file?.isFile() ? readFileSync(place, "utf8") : undefined };
}

/** Undefined where there is nothing, also below a file. */
export function lstat(place: string): Stats | undefined {
  try {
    return lstatSync(place, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw error;
  }
}
