// How the runtime is put together: which rooms of src may import which, types counted.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../..");

/** Every file of src, and the files that it imports, be it for their types alone. */
const imports = new Map(filesBelow("src").map((file) => [file, importsOf(file)]));

/** What every wing may import. */
const base = ["contract", "errors", "options", "values"];

/** What each room may import, from the bottom up. A room is a folder of src, or a file beside them. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  values: [],
  errors: [],
  options: ["errors", "values"],
  contract: ["errors", "options"],
  request: base,
  show: base,
  answer: [...base, "show"],
  send: [...base, "request", "answer", "show"],
  call: base,
  list: [...base, "call", "request", "show"],
  raw: [...base, "call", "request"],
  transport: [...base, "call", "request", "send"],
  runtime: [...base, "answer", "call", "list", "raw", "request", "show", "transport"],
  index: [...base, "list", "runtime"],
};

describe("src", () => {
  test("has no circle of imports, types counted", () => {
    expect(circlesOf(imports)).toEqual([]);
  });

  test("has no room that the table does not know, and no other way round", () => {
    const found = new Set([...imports.keys()].map(roomOf));
    expect([...found].sort()).toEqual(Object.keys(rooms).sort());
  });

  test("imports from one room to another in one direction", () => {
    const wrong = [...imports].flatMap(([file, targets]) => {
      const room = roomOf(file);
      const others = targets.filter((target) => roomOf(target) !== room);
      const refused = others.filter((target) => !rooms[room]?.includes(roomOf(target)));
      return refused.map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test("the table leads round in no circle itself", () => {
    expect(circlesOf(new Map(Object.entries(rooms)))).toEqual([]);
  });
});

test("the contract is types only", () => {
  const text = readFileSync(path.join(root, "src/contract.ts"), "utf8");
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      removeComments: true,
    },
  });
  expect(outputText.trim()).toBe("export {};");
});

test("emitted code imports nothing that src/runtime.ts does not export", () => {
  const exported = namesIn("src/runtime.ts", ts.isExportDeclaration);
  const imported = filesBelow("generated").flatMap((file) => {
    return namesIn(file, ts.isImportDeclaration, "../../src/index.js");
  });
  expect(imported.length).toBeGreaterThan(20);
  expect(imported.filter((name) => !exported.includes(name))).toEqual([]);
});

function filesBelow(folder: string): string[] {
  const entries = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
  return entries
    .map((entry) => `${folder}/${entry.split(path.sep).join("/")}`)
    .filter((file) => file.endsWith(".ts"))
    .sort();
}

/** The files of this repository that a file imports, in whatever way. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), "utf8"));
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => path.posix.join(path.posix.dirname(file), name).replace(/\.js$/, ".ts"));
}

/** The folder of src that a file is in, or the name of a file beside the folders. */
function roomOf(file: string): string {
  const [, room = ""] = file.split("/");
  return path.parse(room).name;
}

/** One circle for each import that closes one, as `a → b → a`. */
function circlesOf(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const finished = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) circles.push([...way.slice(start), file].join(" → "));
    if (start >= 0 || finished.has(file)) return;
    for (const target of edges.get(file) ?? []) visit(target, [...way, file]);
    finished.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return circles;
}

/** The names that the import or export declarations of a file list, of one module or of any. */
function namesIn<Declaration extends ts.ImportDeclaration | ts.ExportDeclaration>(
  file: string,
  isWanted: (node: ts.Node) => node is Declaration,
  module?: string,
): string[] {
  const text = readFileSync(path.join(root, file), "utf8");
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return statements.filter(isWanted).flatMap((statement) => {
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
    if (module !== undefined && moduleSpecifier.text !== module) return [];
    const list = ts.isImportDeclaration(statement)
      ? statement.importClause?.namedBindings
      : statement.exportClause;
    if (!list || !("elements" in list)) return [];
    return list.elements.map((element) => (element.propertyName ?? element.name).text);
  });
}
