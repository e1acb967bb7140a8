// The one door to ts-morph: whether a client, or code that uses one, compiles under the strictest settings
// that its users may have.
import { createRequire } from "node:module";
import path from "node:path";
import type * as TsMorph from "ts-morph";
import type { Problem } from "../document/problem.js";

// Loaded with require: an import would first scan megabytes of it for the names that it exports.
const { Project, ts } = createRequire(import.meta.url)("ts-morph") as typeof TsMorph;

const settings: TsMorph.ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/**
 * What the compiler finds in the files of a client, as if they stood in `folder`. Undefined where
 * what they import, such as the runtime, is not installed there.
 */
export function typecheck(
  folder: string,
  files: ReadonlyMap<string, string>,
): readonly Problem[] | undefined {
  const found = diagnosticsOf(folder, files, settings);
  return found.some(isMissingModule) ? undefined : found.map(toProblem);
}

/** What the compiler finds in modules that use a client, which they import by the names of `paths`. */
export function typecheckUses(
  folder: string,
  files: ReadonlyMap<string, string>,
  paths: Readonly<Record<string, string>>,
): readonly Problem[] {
  const clients = Object.entries(paths).map(([name, file]) => [name, [file]]);
  const found = diagnosticsOf(folder, files, {
    ...settings,
    declaration: false,
    isolatedDeclarations: false,
    moduleDetection: ts.ModuleDetectionKind.Force,
    paths: Object.fromEntries(clients),
  });
  return found.map(toProblem);
}

function diagnosticsOf(
  folder: string,
  files: ReadonlyMap<string, string>,
  compilerOptions: TsMorph.ts.CompilerOptions,
): readonly (TsMorph.Diagnostic | TsMorph.DiagnosticWithLocation)[] {
  const project = new Project({ compilerOptions });
  const sources = [...files].map(([name, text]) => {
    return project.createSourceFile(path.join(folder, name), text, { overwrite: true });
  });
  const program = project.getProgram();
  return sources.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
    ...(compilerOptions.declaration ? program.getDeclarationDiagnostics(file) : []),
  ]);
}

function isMissingModule(diagnostic: TsMorph.Diagnostic): boolean {
  return diagnostic.getCode() === 2307;
}

function toProblem(diagnostic: TsMorph.DiagnosticWithLocation | TsMorph.Diagnostic): Problem {
  const file = diagnostic.getSourceFile();
  const start = diagnostic.getStart() ?? 0;
  const { line, column } = file?.getLineAndColumnAtPos(start) ?? { line: 1, column: 1 };
  const text = ts.flattenDiagnosticMessageText(diagnostic.compilerObject.messageText, " ");
  return {
    file: path.relative(process.cwd(), file?.getFilePath() ?? ""),
    line,
    col: column,
    severity: "error",
    rule: `typescript-${diagnostic.getCode()}`,
    message: text,
  };
}
