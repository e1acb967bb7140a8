// The media types of bodies and answers, which an operation inherits from the document.
import { asString } from "../../document/json.js";
import type { Node } from "../../document/node.js";

/** Media types, and where each of them is written. */
export type MediaTypes = ReadonlyMap<string, Node>;

/** What the list of a document or an operation says. */
export function mediaTypesIn(list: readonly Node[]): MediaTypes {
  const found = new Map<string, Node>();
  for (const item of list) {
    const name = asString(item.value);
    if (name !== undefined && name !== "" && !found.has(name)) found.set(name, item);
  }
  return found;
}

/** The media types of the document, for all operations that say none. */
export class Inherited {
  readonly consumes: MediaTypes;
  readonly produces: MediaTypes;

  constructor(root: Node) {
    this.consumes = mediaTypesIn(root.list("consumes"));
    this.produces = mediaTypesIn(root.list("produces"));
  }

  /** Those of an operation. One that lists none takes none of the document. */
  of(key: "consumes" | "produces", operation: Node): MediaTypes {
    const own = operation.at(key);
    return own === undefined ? this[key] : mediaTypesIn(own.items());
  }
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
