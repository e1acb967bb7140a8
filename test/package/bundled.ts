// What a bundle consists of, by its source maps.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The modules in a part of the bundle, absolute, as if the part stood at `place`. */
export function modulesIn(file: string, place: string = file): string[] {
  const map = `${file}.map`;
  if (!existsSync(map)) return [];
  const { sources } = JSON.parse(readFileSync(map, "utf8")) as { sources: string[] };
  return sources.map((source) => path.resolve(path.dirname(place), source));
}

/** The folder of the package that a module belongs to; undefined for one of our own. */
export function packageFolder(module: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.split(path.sep).join("/"))?.[0];
}
