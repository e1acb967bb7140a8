// The last step before text becomes a file: what does not parse is never written, and what passed
// is formatted. The one door to ts-morph and dprint.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createFromBuffer, type Formatter } from "@dprint/formatter";
import { ts } from "ts-morph";

/** The files formatted, or an error for one that is no TypeScript: a fault of the generator. */
export function gate(files: ReadonlyMap<string, string>): Map<string, string> {
  const format = formatter();
  const passed = new Map<string, string>();
  for (const [name, text] of files) {
    assertParses(name, text);
    passed.set(name, format.formatText({ filePath: name, fileText: text }));
  }
  return passed;
}

function assertParses(name: string, text: string): void {
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName: name,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  const [first] = diagnostics;
  if (!first) return;
  const line = text.slice(0, first.start).split("\n").length;
  const message = ts.flattenDiagnosticMessageText(first.messageText, " ");
  throw new Error(`The generator made a file that is no TypeScript: ${name}:${line} ${message}`);
}

let loaded: Formatter | undefined;

function formatter(): Formatter {
  if (loaded) return loaded;
  const require = createRequire(import.meta.url);
  const wasm = readFileSync(require.resolve("@dprint/typescript/plugin.wasm"));
  loaded = createFromBuffer(wasm);
  loaded.setConfig(
    { lineWidth: 100, indentWidth: 2, newLineKind: "lf" },
    { quoteStyle: "preferDouble" },
  );
  return loaded;
}
