// References between the files of a document, before these are brought together.
import path from "node:path";
import { isRemote } from "../document/addresses.js";
import { child, escapeKey, type JsonValue, written } from "../document/json.js";
import type { Document } from "./redocly.js";

/** A spot in one of a document's files. */
export interface Spot {
  readonly document: Document;
  /** The pointer within the file. */
  readonly at: string;
  readonly node: JsonValue | undefined;
}

/** Every file of a document, by its absolute path or its URL. */
export type Files = ReadonlyMap<string, Document>;

/** Before what a remote file names, but may not. */
export const forbidden = "forbidden://";

/**
 * Where a reference in one file leads to another: a URL, or an absolute path. What a remote file
 * names is never a file of this machine, and never less protected than itself.
 */
export function targetOf(base: string, file: string): string {
  if (!isRemote(base)) {
    if (!isRemote(file)) return path.resolve(path.dirname(base), decoded(file));
    return URL.canParse(file) ? new URL(file).href : file;
  }
  const url = URL.canParse(file, base) ? new URL(file, base).href : file;
  const allowed = url.startsWith("https:") || (url.startsWith("http:") && base.startsWith("http:"));
  return allowed ? url : forbidden + url;
}

/** A reference is a URI, in which a space is `%20`. */
function decoded(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}

/** Where the `$ref` at a spot leads; undefined where there is none, or no such file. */
export function follow({ node, document }: Spot, files: Files): Spot | undefined {
  const ref = child(node, "$ref");
  if (typeof ref !== "string") return undefined;
  const [file = "", fragment = ""] = ref.split("#");
  const base = document.source.absoluteRef;
  const target = file === "" ? document : files.get(targetOf(base, file));
  if (!target) return undefined;
  const found = written(target.parsed as JsonValue | undefined, fragment);
  return { node: found, document: target, at: `#${fragment || "/"}` };
}

/** The first reference that leads, by references alone, back to itself. */
export function circularReference(files: Files): Spot | undefined {
  for (const document of files.values()) {
    const root = { document, at: "#", node: document.parsed as JsonValue };
    const found = find(root, (spot) => isCircular(spot, files));
    if (found) return found;
  }
  return undefined;
}

function isCircular(start: Spot, files: Files): boolean {
  const seen = new Set<string>();
  for (let spot: Spot | undefined = start; spot; spot = follow(spot, files)) {
    const id = spot.document.source.absoluteRef + spot.at;
    if (seen.has(id)) return true;
    seen.add(id);
  }
  return false;
}

/** The first spot at or below the given one that is looked for. */
function find(start: Spot, isWanted: (spot: Spot) => boolean): Spot | undefined {
  const pending = [start];
  for (let spot = pending.pop(); spot; spot = pending.pop()) {
    if (isWanted(spot)) return spot;
    const { document, at } = spot;
    const children = typeof spot.node === "object" && spot.node !== null ? spot.node : {};
    const below = Object.entries(children).map(([key, node]: [string, JsonValue]) => {
      return { document, node, at: `${at}/${escapeKey(key)}` };
    });
    pending.push(...below.reverse());
  }
  return undefined;
}
