// The last step before text becomes a file: what does not parse is never written, and what passed
// is formatted. The one door to ts-morph and dprint.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createFromBuffer, type Formatter } from "@dprint/formatter";
import type * as TsMorph from "ts-morph";

// Loaded with require: an import would first scan megabytes of it for the names that it exports.
const require = createRequire(import.meta.url);
const { Project, ts } = require("ts-morph") as typeof TsMorph;

/** The files formatted, or an error for one that is no TypeScript: a fault of the generator. */
export function gate(files: ReadonlyMap<string, string>): Map<string, string> {
  assertParse(files);
  const format = formatter();
  return new Map(
    [...files].map(([name, text]) => [name, format.formatText({ filePath: name, fileText: text })]),
  );
}

function assertParse(files: ReadonlyMap<string, string>): void {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, noLib: true, noResolve: true, types: [] },
  });
  for (const [name, text] of files) project.createSourceFile(name, text);
  const [first] = project.getProgram().getSyntacticDiagnostics();
  if (!first) return;
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
