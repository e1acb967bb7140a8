// The files that all pages share. They stand in the package as they are, so that they can be read and
// checked; the site has one style sheet and one script made of them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The text of each file by its path in the site. */
export function readAssets(): Map<string, string> {
  const folder = findFolder();
  const style = path.join(folder, "style");
  const script = path.join(folder, "script/site");
  const header = joined(style, ["0-tokens.css", "4-header.css", "8-search.css"]);
  return new Map([
    ["assets/site.css", joined(style)],
    ["assets/site.js", joined(script)],
    // What the pages of Redoc have of it: the header, and Redoc in our colours.
    ["assets/reference.css", `${header}\n${joined(path.join(style, "reference"))}`],
    [
      "assets/header.js",
      `${joined(script, ["1-theme.js", "4-search.js"])}\n${joined(path.join(folder, "script/reference"))}`,
    ],
    ["assets/run.js", readFileSync(path.join(folder, "script/run.js"), "utf8")],
    ["assets/theme.js", readFileSync(path.join(folder, "script/theme.js"), "utf8")],
  ]);
}

/** Files of a folder, all of them in order of their names where none are named. */
function joined(folder: string, names?: readonly string[]): string {
  const all = readdirSync(folder).filter((name) => /\.(?:css|js)$/.test(name));
  const files = names ?? all.sort();
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
