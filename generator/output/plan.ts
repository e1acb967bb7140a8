// How a folder comes to hold what was made: which files are written and taken away, and which are
// in the way, because somebody else wrote them or changed them. Looks, and writes nothing.
import { readdirSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../document/problem.js";
import { type Found, isFolder, look, lstat, stat } from "./look.js";
import {
  hashOf,
  isInside,
  type Manifest,
  manifestFile,
  printManifest,
  readManifest,
  withPlainLineEnds,
} from "./manifest.js";

/** What a folder is to hold. */
export interface Contents {
  /** What it is, such as `client museum`. */
  readonly holds: string;
  /** The text of each file by its path in the folder, with `/` between its parts. */
  readonly files: ReadonlyMap<string, string>;
  /**
   * Whether a file of a folder without a manifest may be replaced, since this tool wrote it before it
   * kept one.
   */
  readonly adopts: (file: string, text: string) => boolean;
}

export interface Change {
  readonly file: string;
  /** Undefined for a file that is not there yet. */
  readonly before: string | undefined;
  /** Undefined for a file that is no longer made. */
  readonly after: string | undefined;
}

export interface Plan {
  /** What differs, the manifest last. */
  readonly changes: readonly Change[];
  /** What is in the way; where there is any, nothing is written. */
  readonly refused: readonly Problem[];
}

/** Compares a folder with what it is to hold. */
export function planFor(folder: string, contents: Contents): Plan {
  const outside = [...contents.files.keys()].find((file) => !isInside(file));
  if (outside !== undefined) throw new Error(`${outside} is not a file inside its folder`);
  const blocked = blockedFolders(folder, contents.files);
  if (blocked.length > 0) return { changes: [], refused: blocked };
  const known = readManifest(folder);
  const other = refuseManifest(folder, contents.holds, known);
  if (other || known === "unreadable") return { changes: [], refused: other ? [other] : [] };
  const all = [
    ...[...contents.files].map(([file, after]) => planFile(folder, file, after, known, contents)),
    ...[...(known?.files ?? [])].map(([file, hash]) => {
      return contents.files.has(file) ? undefined : planLeftOver(folder, file, hash);
    }),
  ].filter((each) => each !== undefined);
  const after = printManifest(contents.holds, contents.files);
  const before = look(path.join(folder, manifestFile))?.text;
  const isSame = before !== undefined && withPlainLineEnds(before) === after;
  const changes = all.filter((each) => "after" in each);
  return {
    changes: isSame ? changes : [...changes, { file: manifestFile, before, after }],
    refused: all.filter((each) => "severity" in each),
  };
}

/** What becomes of a file that is made. */
function planFile(
  folder: string,
  file: string,
  after: string,
  known: Manifest | undefined,
  { adopts, files }: Contents,
): Change | Problem | undefined {
  const found = look(path.join(folder, file));
  if (found === undefined) return { file, before: undefined, after };
  const name = nameThere(folder, file);
  const { text } = found;
  const isSame = text !== undefined && withPlainLineEnds(text) === after;
  if (isSame && name === file) return undefined;
  const hash = known?.files.get(name);
  if (!found.isLink && text !== undefined) {
    const isOurs = known ? hash === hashOf(text) : adopts(file, text);
    // Where names ignore case, it may be a file of ours under another name, which is left over.
    if (isOurs && name === file) return { file, before: text, after };
    if (isOurs && known && !files.has(name)) return { file, before: undefined, after };
  }
  return hash === undefined ? foreign(folder, name) : changed(folder, name, found);
}

/** What becomes of a file that was made and is no longer. */
function planLeftOver(folder: string, file: string, hash: string): Change | Problem | undefined {
  const found = look(path.join(folder, file));
  // What somebody put in its place is theirs.
  if (found?.text === undefined || found.isLink) return undefined;
  if (hashOf(found.text) !== hash) return changed(folder, file, found);
  return { file, before: found.text, after: undefined };
}

/** A file as its folder calls it: not every system tells upper from lower case. */
function nameThere(folder: string, file: string): string {
  const below = path.posix.dirname(file);
  const names = readdirSync(path.join(folder, below));
  const own = path.posix.basename(file);
  if (names.includes(own)) return file;
  const name = names.find((each) => each.toLowerCase() === own.toLowerCase()) ?? own;
  return below === "." ? name : `${below}/${name}`;
}

/** Where a folder has to be and cannot be, or leads out of the output. */
function blockedFolders(folder: string, files: ReadonlyMap<string, string>): Problem[] {
  const above = nearest(folder);
  if (!isFolder(above)) {
    return [refuse(above, "folder", "is a file, not a folder; choose another output folder")];
  }
  const inner = new Set([...files.keys()].map((file) => path.posix.dirname(file)));
  inner.delete(".");
  return [...inner].flatMap((each) => {
    const place = path.join(folder, each);
    const stats = lstat(place);
    if (stats === undefined || stats.isDirectory()) return [];
    const what = stats.isSymbolicLink() ? "is a link" : "is a file";
    const rest = "where a folder of the output has to be; move it away, or choose another folder";
    return [refuse(place, "folder", `${what} ${rest}`)];
  });
}

/** The folder itself, or the nearest one above it that is there. */
function nearest(folder: string): string {
  const isThere = stat(folder) !== undefined;
  return isThere || path.dirname(folder) === folder ? folder : nearest(path.dirname(folder));
}

function refuseManifest(
  folder: string,
  holds: string,
  known: Manifest | "unreadable" | undefined,
): Problem | undefined {
  const place = path.join(folder, manifestFile);
  if (known === "unreadable") {
    const advice = "restore it; or delete it, if no file in its folder was changed by hand";
    return refuse(
      place,
      "manifest",
      `is not a list of generated files that can be read; ${advice}`,
    );
  }
  if (known === undefined || known.holds === holds) return undefined;
  const found = `its folder holds the ${known.holds}, not the ${holds}`;
  return refuse(place, "manifest", `${found}; choose another folder, or delete that one first`);
}

function foreign(folder: string, file: string): Problem {
  const message = "was not generated and would be lost; move it away, or choose another folder";
  return refuse(path.join(folder, file), "foreign", message);
}

function changed(folder: string, file: string, { text, isLink }: Found): Problem {
  const isFile = text !== undefined && !isLink;
  const what = isFile ? "was changed since it was generated" : "is no longer the file generated";
  const advice = "keep what you need elsewhere, delete it, and generate again";
  return refuse(path.join(folder, file), "changed", `${what}; ${advice}`);
}

function refuse(place: string, what: string, message: string): Problem {
  const file = (path.relative(process.cwd(), place) || ".").split(path.sep).join("/");
  return { file, line: 1, col: 1, severity: "error", rule: `output-${what}`, message };
}
