#!/usr/bin/env node
// The commands are those of @specloom/generator, which has a bin of this name, too. Where this package
// came alone, it says so; where npm linked this one of the two, it leads to the other.
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const generator = find("@specloom/generator/package.json");
if (generator === undefined) {
  process.stderr.write(
    "error: the commands of specloom are in another package; run npm install --save-dev @specloom/generator\n",
  );
  process.exitCode = 1;
} else {
  await import(pathToFileURL(path.join(path.dirname(generator), "bin/specloom.js")).href);
}

/** The file of a package, from where this one is installed, else from the working directory. */
function find(specifier) {
  for (const from of [import.meta.filename, path.join(process.cwd(), "index.js")]) {
    try {
      return createRequire(from).resolve(specifier);
    } catch {
      // It is not to be found from there.
    }
  }
  return undefined;
}
