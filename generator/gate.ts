// The last step before text becomes a file: what does not parse is never written, and what passed
// is formatted. The one door to ts-morph and dprint.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createFromBuffer, type Formatter } from "@dprint/formatter";
import type * as TsMorph from "ts-morph";
import { assertWithin, LimitError } from "./limits.js";

// Loaded with require: an import would first scan megabytes of it for the names that it exports.
const require = createRequire(import.meta.url);
const { Project, ts } = require("ts-morph") as typeof TsMorph;

/** The files formatted, or an error for one that is no TypeScript: a fault of the generator. */
export function gate(files: ReadonlyMap<string, string>): Map<string, string> {
  const length = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  assertWithin("code", length, "split the document into several");
  const parsed = parse(files);
  return new Map([...parsed].map(([name, file]) => [name, format(name, file)]));
}

// dprint keeps a chain as long as the file, and overflows the stack when it drops a very long one.
const longestPart = 1_000_000;

/** A long file is formatted in parts, which start at statements after an empty line. */
function format(name: string, file: TsMorph.ts.SourceFile): string {
  const { text } = file;
  const parts: string[] = [];
  let start = 0;
  for (const { pos, end } of file.statements) {
    if (
      end - start <= longestPart ||
      pos === start ||
      !/^\r?\n\r?\n/.test(text.slice(pos, pos + 4))
    )
      continue;
    parts.push(text.slice(start, pos));
    start = pos;
  }
  parts.push(text.slice(start));
  return parts.map((part) => formatPart(name, part)).join("\n");
}

function formatPart(name: string, fileText: string): string {
  try {
    return formatter().formatText({ filePath: name, fileText });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    loaded = undefined;
    const most = "one declaration is too large to be formatted; split the document into several";
    throw new LimitError(`${name}: ${most}`);
  }
}

/** Each file's syntax. */
function parse(files: ReadonlyMap<string, string>): Map<string, TsMorph.ts.SourceFile> {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, noLib: true, noResolve: true, types: [] },
  });
  const parsed = new Map(
    [...files].map(([name, text]) => [name, project.createSourceFile(name, text).compilerNode]),
  );
  const [first] = project.getProgram().getSyntacticDiagnostics();
  if (!first) return parsed;
  const place = `${first.getSourceFile()?.getBaseName()}:${first.getLineNumber()}`;
  const message = ts.flattenDiagnosticMessageText(first.compilerObject.messageText, " ");
  throw new Error(`The generator made a file that is no TypeScript: ${place} ${message}`);
}

let loaded: Formatter | undefined;

function formatter(): Formatter {
  if (loaded) return loaded;
  const wasm = readFileSync(require.resolve("@dprint/typescript/plugin.wasm"));
  loaded = createFromBuffer(wasm);
  loaded.setConfig(
    { lineWidth: 100, indentWidth: 2, newLineKind: "lf" },
    { quoteStyle: "preferDouble" },
  );
  return loaded;
}
