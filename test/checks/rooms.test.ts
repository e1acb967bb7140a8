// How the runtime and the generator are put together: which rooms may import which, types counted. A
// room is a folder, or a file beside the folders.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../..");

/** What every wing of the runtime may import. */
const base = ["contract", "errors", "options", "places", "signals", "values"];

type Rooms = Readonly<Record<string, readonly string[]>>;

/** What each room of a folder may import, from the bottom up. */
const plans: Readonly<Record<string, Rooms>> = {
  src: {
    values: [],
    signals: [],
    errors: ["values"],
    options: ["errors", "values"],
    contract: ["errors", "options"],
    places: ["contract"],
    request: base,
    show: base,
    answer: [...base, "show"],
    send: [...base, "request", "answer", "show"],
    stream: [...base, "answer", "send"],
    call: base,
    list: [...base, "answer", "call", "request", "show"],
    fetch: [...base, "answer", "call", "request", "send", "transport"],
    raw: [...base, "call", "request"],
    transport: [...base, "call", "request", "send", "show"],
    runtime: [
      ...base,
      ...["answer", "call", "fetch", "list", "raw", "request", "show", "stream", "transport"],
    ],
    index: [...base, "call", "fetch", "list", "raw", "stream"],
  },
  generator: {
    document: [],
    lint: ["document"],
    load: ["document", "lint"],
    model: ["document"],
    emit: ["document", "model"],
    sandbox: ["document", "model"],
    output: ["document"],
    samples: ["document", "model", "emit"],
    suggest: ["document", "lint", "load", "model", "emit"],
    docs: [
      ...["document", "load", "model", "emit", "samples", "sandbox", "output", "find-sandbox"],
    ],
    paths: ["document", "load", "model", "emit"],
    generate: ["document", "load", "model", "emit", "paths"],
    "find-sandbox": ["load", "sandbox"],
    "create-sandbox": ["document", "load", "sandbox", "find-sandbox"],
    index: ["document", "sandbox", "generate", "suggest", "create-sandbox"],
    cli: ["document", "load", "output", "docs", "sandbox", "suggest", "generate", "find-sandbox"],
  },
  "generator/emit": {
    print: [],
    names: ["print"],
    types: ["print", "names"],
    calls: ["print", "names", "types", "context"],
    context: ["names", "calls"],
    files: ["print", "names", "types", "calls", "context"],
    index: ["print", "names", "types", "calls", "files", "context"],
    gate: [],
  },
};

describe.each(Object.entries(plans))("%s", (folder, rooms) => {
  const imports = importsIn(folder);
  const roomOf = (file: string) =>
    path.parse(file.slice(folder.length + 1).split("/")[0] ?? "").name;

  test("has no circle of imports, types counted", () => {
    expect(imports.size).toBeGreaterThan(20);
    expect(circlesOf(imports)).toEqual([]);
  });

  test("has no room that the table does not know, and no other way round", () => {
    const found = new Set([...imports.keys()].map(roomOf));
    expect([...found].sort()).toEqual(Object.keys(rooms).sort());
  });

  test("imports from one room to another in one direction", () => {
    const wrong = [...imports].flatMap(([file, targets]) => {
      const room = roomOf(file);
      const inside = targets.filter((target) => target.startsWith(`${folder}/`));
      const others = inside.filter((target) => roomOf(target) !== room);
      const refused = others.filter((target) => !rooms[room]?.includes(roomOf(target)));
      return refused.map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test("the table allows nothing that nobody does", () => {
    const used = new Set(
      [...imports].flatMap(([file, targets]) => {
        return targets.map((target) => `${roomOf(file)} → ${roomOf(target)}`);
      }),
    );
    const allowed = Object.entries(rooms).flatMap(([room, others]) => {
      return others.filter((other) => !base.includes(other)).map((other) => `${room} → ${other}`);
    });
    expect(allowed.filter((each) => !used.has(each))).toEqual([]);
  });
});

test("a circle is found, also one of types alone", () => {
  const text = 'import type { B } from "./b.js";\nexport type A = B;\n';
  expect(targetsOf("planted/a.ts", text)).toEqual(["planted/b.ts"]);
  const planted = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["a"]],
  ]);
  expect(circlesOf(planted)).toEqual(["a → b → c → a"]);
});

test.each(["src/contract.ts", ...filesBelow("src/contract")])(
  "the contract is types only: %s",
  (file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2022,
        removeComments: true,
      },
    });
    expect(outputText.trim()).toBe("export {};");
  },
);

/** How a file of a client in `generated` imports the runtime. */
function runtimeFrom(file: string): string {
  return path.posix.relative(path.posix.dirname(file), "src/runtime.js");
}

test("emitted code imports nothing that src/runtime.ts does not export", () => {
  const exported = namesIn("src/runtime.ts", ts.isExportDeclaration);
  const imported = filesBelow("generated").flatMap((file) => {
    return namesIn(file, ts.isImportDeclaration, runtimeFrom(file));
  });
  expect(imported.length).toBeGreaterThan(20);
  expect(imported.filter((name) => !exported.includes(name))).toEqual([]);
});

function filesBelow(folder: string): string[] {
  const entries = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
  return entries
    .map((entry) => `${folder}/${entry.split(path.sep).join("/")}`)
    .filter((file) => file.endsWith(".ts") && !/\/(?:dist|node_modules)\//.test(file))
    .sort();
}

/** Every file of a folder, and the files that it imports, be it for their types alone. */
function importsIn(folder: string): Map<string, string[]> {
  const texts = filesBelow(folder).map((file) => {
    return [file, targetsOf(file, readFileSync(path.join(root, file), "utf8"))] as const;
  });
  return new Map(texts);
}

/** The files of this repository that a text imports, in whatever way. */
function targetsOf(file: string, text: string): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => path.posix.join(path.posix.dirname(file), name).replace(/\.js$/, ".ts"));
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
