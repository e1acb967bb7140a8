// Holds values against types: one program for many files, one line of a file for each value.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { typeOf } from "./value-types.js";

const root = path.resolve(import.meta.dirname, "../..");

const options = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.es2024.string.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: [],
  skipLibCheck: true,
  paths: { "specloom/runtime": [path.join(root, "src/runtime.ts")] },
};

/** TypeScript's complaint that an object shares no name with a type of optional properties alone. */
const nothingInCommon = 2559;

/** An empty folder below `work` for the files of a program. */
export function emptyFolder(work) {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  writeFileSync(path.join(work, "package.json"), `{ "type": "module" }\n`);
  symlinkSync(path.join(root, "node_modules"), path.join(work, "node_modules"));
  return work;
}

/** Writes files by their paths below a folder, and the folders that these need. */
export function writeFiles(folder, files) {
  for (const [file, text] of files) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/** The text of a file that holds each value against the type that its alias names, a line each. */
export function checksOf(imports, values) {
  const lines = values.map(({ value, type }, index) => {
    return `declare const value${index}: ${typeOf(value)}; export const held${index}: ${type} = value${index};`;
  });
  return [imports.join(" "), ...lines, ""].join("\n");
}

/**
 * What the compiler says of files that `checksOf` wrote: for each a map from a value's place in the list
 * to the complaint, and what is wrong with the file beside that.
 */
export function check(files) {
  const program = ts.createProgram([...files], options);
  return new Map(files.map((file) => [file, verdictOn(program, file)]));
}

function verdictOn(program, file) {
  const source = program.getSourceFile(file);
  const refused = new Map();
  const broken = program.getSyntacticDiagnostics(source).map(messageOf);
  for (const diagnostic of program.getSemanticDiagnostics(source)) {
    const line = source.getLineAndCharacterOfPosition(diagnostic.start).line;
    if (line === 0) broken.push(messageOf(diagnostic));
    else if (!isAboutNames(diagnostic)) refused.set(line - 1, messageOf(diagnostic));
  }
  return { refused, broken: [...broken, ...brokenImports(program, source)] };
}

/** What does not compile of the files that stand beside a file of checks. */
function brokenImports(program, source) {
  const folder = `${path.dirname(source.fileName)}${path.sep}`;
  const beside = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder));
  return beside.flatMap((each) => {
    return each === source ? [] : program.getSemanticDiagnostics(each).map(messageOf);
  });
}

/**
 * Whether it is TypeScript's suspicion of unknown names alone, which no schema shares: of an object, since
 * of a text or a list the same complaint says that it is of another kind.
 */
function isAboutNames({ code, messageText }) {
  const found = typeof messageText === "string" ? [{ code, messageText }] : leaves(messageText);
  return found.every((leaf) => leaf.code === nothingInCommon && /^Type '\{/.test(leaf.messageText));
}

function leaves(chain) {
  return chain.next?.length > 0 ? chain.next.flatMap(leaves) : [chain];
}

function messageOf({ code, messageText }) {
  return `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, " ").replace(/\s+/g, " ")}`;
}
