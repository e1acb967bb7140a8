// The files that all pages share. They stand in the package as they are, so that they can be read and
// checked; the site has one style sheet and one script made of them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The text of each file by its path in the site. */
export function readAssets(): Map<string, string> {
  const folder = findFolder();
  return new Map([
    ["assets/site.css", joined(path.join(folder, "style"))],
    ["assets/site.js", joined(path.join(folder, "script/site"))],
    ["assets/run.js", readFileSync(path.join(folder, "script/run.js"), "utf8")],
    ["assets/theme.js", readFileSync(path.join(folder, "script/theme.js"), "utf8")],
  ]);
}

/** The files of a folder in order of their names. */
function joined(folder: string): string {
  const files = readdirSync(folder).sort();
  return files.map((file) => readFileSync(path.join(folder, file), "utf8")).join("\n");
}

/** The folder lies at the same place of the package, wherever this code was bundled to. */
function findFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const own = path.join(folder, "docs");
    if (existsSync(path.join(own, "style"))) return own;
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error("the package has no docs/style");
    folder = parent;
  }
}
