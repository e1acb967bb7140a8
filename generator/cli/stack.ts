// Where an error came from. What runs is a bundle; the source maps beside it know the files and
// lines that people can read. Node's own reading of them has to be on from the start, and takes time.
import { existsSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Makes the stack of an error name the source files. */
export function readableStack(error: unknown): void {
  if (!(error instanceof Error) || error.stack === undefined) return;
  error.stack = error.stack.replace(
    /(file:\/\/[^\s()]+\.js):(\d+):(\d+)/g,
    (place, url, line, col) => {
      return sourcePlace(fileURLToPath(url), Number(line), Number(col)) ?? place;
    },
  );
}

function sourcePlace(file: string, line: number, col: number): string | undefined {
  const map = `${file}.map`;
  if (!existsSync(map)) return undefined;
  const entry = new SourceMap(JSON.parse(readFileSync(map, "utf8"))).findEntry(line - 1, col - 1);
  if (!("originalSource" in entry)) return undefined;
  const source = pathToFileURL(path.resolve(path.dirname(map), entry.originalSource));
  return `${source.href}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}
