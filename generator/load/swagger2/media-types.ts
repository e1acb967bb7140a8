// The media types of bodies and answers, which an operation inherits from the document.
import { asString } from "../../document/json.js";
import type { Node } from "../../document/node.js";

/** Media types, and where each of them is written. */
export type MediaTypes = ReadonlyMap<string, Node>;

/** What a list of an operation says, or else that of the document; an empty list says nothing, too. */
export function mediaTypesOf(
  key: "consumes" | "produces",
  root: Node,
  operation?: Node,
): MediaTypes {
  const own = operation?.at(key);
  const list = own === undefined ? root.list(key) : own.items();
  const found = new Map<string, Node>();
  for (const item of list) {
    const name = asString(item.value);
    if (name !== undefined && name !== "" && !found.has(name)) found.set(name, item);
  }
  return found;
}

export const json = "application/json";
export const bytes = "application/octet-stream";
export const urlencoded = "application/x-www-form-urlencoded";
export const multipart = "multipart/form-data";

/** A media type without its parameters. */
export function essence(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

export function isForm(mediaType: string): boolean {
  return [urlencoded, multipart].includes(essence(mediaType));
}

/** Those that are wanted, or else all of them. */
export function preferred(types: MediaTypes, isWanted: (name: string) => boolean): MediaTypes {
  const wanted = [...types].filter(([name]) => isWanted(name));
  return wanted.length > 0 ? new Map(wanted) : types;
}
