// How emitted files name what they import.
import type { ImportExtension } from "../../document/import-extension.js";

/** Gives the specifier to print for one that ends in `.js`. Both are as from the client's folder. */
export type Specifiers = (from: string) => string;

/** The specifiers of a client whose files import each other as `.js`. */
export const asIs: Specifiers = (from) => from;

/**
 * The specifiers of a client. That of its runtime is printed as it was given: it names a file, or a
 * package, that somebody else made.
 */
export function specifiersOf(extension: ImportExtension, runtime: string): Specifiers {
  if (extension === "js") return asIs;
  const ending = extension === "ts" ? ".ts" : "";
  return (from) => {
    return from.startsWith(".") && from !== runtime ? from.replace(/\.js$/, ending) : from;
  };
}
