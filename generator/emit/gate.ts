// The last step before text becomes a file: what does not parse is never written. The one door to
// oxc's parser, which reads TypeScript many times as fast as the compiler does.
import { parseSync } from "oxc-parser";
import { assertWithin } from "../document/limits.js";

/** Throws for a file that is no TypeScript: a fault of the generator. */
export function gate(files: ReadonlyMap<string, string>): void {
  const length = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  assertWithin("code", length, "split the document into several");
  for (const [name, text] of files) {
    const [first] = parseSync(name, text).errors;
    if (!first) continue;
    const before = text.slice(0, first.labels[0]?.start ?? 0);
    const place = `${name}:${before.split("\n").length}`;
    throw new Error(`The generator made a file that is no TypeScript: ${place} ${first.message}`);
  }
}
