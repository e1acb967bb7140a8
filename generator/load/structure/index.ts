// Whether the structure of a document is what OpenAPI asks for, by Redocly's own description of
// OpenAPI but without its linter, which takes ten times as long; and what the document means where
// it is not. What is wrong without a sound reading, and where, is for the linter to say.
import type { Document } from "../../document/node.js";
import type { Version } from "../redocly.js";
import { type Read, Walk } from "./walk.js";

class Unsound extends Error {}

/** Whether the linter would find nothing in the structure of a document in one piece. */
export function passesQuickly(document: Document, version: Version): boolean {
  try {
    walkStructure(document, version, () => {
      throw new Unsound();
    });
    return true;
  } catch (error) {
    if (error instanceof Unsound) return false;
    throw error;
  }
}

/** Looks at the structure of a whole document. `read` may change the document where it deviates. */
export function walkStructure(document: Document, version: Version, read: Read): void {
  new Walk(document, version, read).run();
}
