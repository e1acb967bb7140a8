// The last step before text becomes a file: what does not parse is never written.
import type ts from "typescript";
import { assertWithin } from "./limits.js";
import { typescript } from "./typescript.js";

/** Throws for a file that is no TypeScript: a fault of the generator. */
export function gate(files: ReadonlyMap<string, string>): void {
  const length = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  assertWithin("code", length, "split the document into several");
  const { ScriptTarget, JSDocParsingMode } = typescript;
  const options = {
    languageVersion: ScriptTarget.ESNext,
    jsDocParsingMode: JSDocParsingMode.ParseNone,
  };
  const parsed = new Map(
    [...files].map(([name, text]) => [name, typescript.createSourceFile(name, text, options)]),
  );
  const program = typescript.createProgram(
    [...files.keys()],
    { noLib: true, noResolve: true },
    hostOf(parsed),
  );
  const [first] = program.getSyntacticDiagnostics();
  if (!first?.file) return;
  const { line } = first.file.getLineAndCharacterOfPosition(first.start ?? 0);
  const message = typescript.flattenDiagnosticMessageText(first.messageText, " ");
  throw new Error(
    `The generator made a file that is no TypeScript: ${first.file.fileName}:${line + 1} ${message}`,
  );
}

/** A program's view of files that are parsed already. */
function hostOf(files: ReadonlyMap<string, ts.SourceFile>): ts.CompilerHost {
  return {
    getSourceFile: (name) => files.get(name),
    fileExists: (name) => files.has(name),
    readFile: () => undefined,
    writeFile: () => undefined,
    getDefaultLibFileName: () => "",
    getCurrentDirectory: () => "",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
  };
}
