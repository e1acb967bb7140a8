// Which declarations are published.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

/**
 * The compiler writes the declarations of every file. Those that no entry leads to describe what
 * nobody can import, by types of packages that are not installed with this one: removes them.
 */
export function keepDeclarations(folder, entries) {
  const published = reachable(entries);
  for (const file of readdirSync(folder, { recursive: true })) {
    const whole = path.join(folder, file);
    if (file.endsWith(".d.ts") && !published.has(whole)) rmSync(whole);
  }
}

/** Declarations and all that they import. */
function reachable(entries) {
  const found = new Set(entries);
  for (const file of found) {
    for (const [, target] of readFileSync(file, "utf8").matchAll(/"(\.[^"]+)\.js"/g)) {
      found.add(path.resolve(path.dirname(file), `${target}.d.ts`));
    }
  }
  return found;
}
