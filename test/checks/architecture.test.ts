// Which file may know which: imports run one way, and every heavy dependency has one door.
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../..");

interface Import {
  /** The importing file, from the root. */
  readonly file: string;
  readonly specifier: string;
  /** The imported file from the root; undefined for a package. */
  readonly target: string | undefined;
  /** Whether nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

const all = ["src", "generated", "generator", "spec"].flatMap(filesBelow);
const imports = all.flatMap(importsOf);
const from = (folder: string) => imports.filter(({ file }) => file.startsWith(`${folder}/`));

describe("src", () => {
  test("knows itself alone", () => {
    const packages = from("src").filter(({ target }) => target === undefined);
    expect(packages.map(({ file, specifier }) => `${file}: ${specifier}`)).toEqual([]);
    expect(outside("src", "src")).toEqual([]);
  });
});

describe("generated", () => {
  test.each(readdirSync(path.join(root, "generated")))(
    "%s knows its folder and the runtime, and openapi-fetch behind an entry of its own",
    (name) => {
      const own = from(`generated/${name}`);
      expect(own.length).toBeGreaterThan(0);
      const others = own.filter(({ target = "" }) => {
        return target !== "src/runtime.ts" && !target.startsWith(`generated/${name}/`);
      });
      const entry = `generated/${name}/fetch.ts`;
      expect(others.map(({ file, specifier }) => `${file}: ${specifier}`)).toEqual([
        `${entry}: openapi-fetch`,
      ]);
      expect(own.filter(({ target }) => target === entry)).toEqual([]);
    },
  );
});

describe("generator", () => {
  test("knows neither the runtime nor what it generates", () => {
    expect(outside("generator", "generator")).toEqual([]);
  });

  const doors: Record<string, string | readonly string[]> = {
    // The light part and the heavy ones, which it imports lazily.
    "@redocly/openapi-core": [
      "generator/load/redocly-linter.ts",
      "generator/load/redocly-positions.ts",
      "generator/load/redocly.ts",
    ],
    "oxc-parser": "generator/emit/gate.ts",
    "ts-morph": "generator/cli/typecheck.ts",
    "import-meta-resolve": "generator/load/module.ts",
    "markdown-it": "generator/docs/markdown.ts",
    "highlight.js": "generator/docs/highlight.ts",
    commander: "generator/cli/main.ts",
    chokidar: "generator/cli/watch.ts",
    "node:https": "generator/load/remote.ts",
    "node:dns": "generator/load/remote.ts",
  };
  test.each(Object.entries(doors))("%s has its one door in %s", (name, files) => {
    const users = from("generator").filter(({ specifier, typeOnly }) => {
      return !typeOnly && packageOf(specifier) === name;
    });
    expect([...new Set(users.map(({ file }) => file))]).toEqual([files].flat());
  });

  test("openapi-typescript has its one door, types included, and is loaded from a project's own packages", () => {
    const users = from("generator").filter(({ specifier }) => {
      return packageOf(specifier) === "openapi-typescript";
    });
    const door = "generator/paths/openapi-typescript.ts";
    expect(new Set(users.map(({ file }) => file))).toEqual(new Set([door]));
    expect(users.every(({ typeOnly }) => typeOnly)).toBe(true);
  });

  test("has no package that its own package.json does not name", () => {
    const text = readFileSync(path.join(root, "generator/package.json"), "utf8");
    const manifest = JSON.parse(text) as Record<string, Record<string, string>>;
    // What is bundled is needed only to build, and what a project has itself only on demand.
    const named = {
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.peerDependencies,
    };
    const used = from("generator")
      .filter(({ target }) => target === undefined)
      .map(({ specifier }) => packageOf(specifier))
      .filter((name) => !name.startsWith("node:") && !builtinModules.includes(name));
    expect([...new Set(used)].filter((name) => !Object.hasOwn(named, name))).toEqual([]);
  });
});

describe("sandbox", () => {
  const inPages = "generator/sandbox/index.ts";

  test("needs neither Node nor a package where it runs in pages", () => {
    const files = reached(inPages);
    expect(files.size).toBeGreaterThan(20);
    const foreign = imports.filter(({ file, target, typeOnly }) => {
      return files.has(file) && target === undefined && !typeOnly;
    });
    expect(foreign).toEqual([]);
    const globals =
      /^(?! *(?:\/\/|\/?\*)).*(?<![#.\w])(?:Buffer|process|require|setImmediate)[.(]/m;
    const using = [...files].filter((file) => {
      return globals.test(readFileSync(path.join(root, file), "utf8"));
    });
    expect(using).toEqual([]);
  });

  test("keeps what needs Node in one folder", () => {
    const users = from("generator/sandbox").filter(({ specifier }) => {
      return specifier.startsWith("node:") || specifier.startsWith("@hono/");
    });
    const folders = users.map(({ file }) => path.posix.dirname(file));
    expect(new Set(folders)).toEqual(new Set(["generator/sandbox/node"]));
  });
});

describe("spec", () => {
  test("knows its own files and what anybody can import for a sandbox", () => {
    const packages = from("spec").filter(({ target }) => target === undefined);
    expect(new Set(packages.map(({ specifier }) => specifier))).toEqual(
      new Set([
        "@specloom/generator/sandbox",
        "specloom/spaces/openapi.json",
        "specloom/spaaza/openapi.json",
      ]),
    );
    expect(outside("spec", "spec")).toEqual([]);
  });
});

test("no API is named where every API is meant", () => {
  const places = all.filter((file) => /^(src|generator)\//.test(file));
  expect(places.length).toBeGreaterThan(50);
  const naming = places.filter((file) => {
    return /spaaza|(?<!name|white ?)spaces/i.test(readFileSync(path.join(root, file), "utf8"));
  });
  expect(naming).toEqual([]);
});

function filesBelow(folder: string): string[] {
  const entries = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
  return entries
    .map((entry) => `${folder}/${entry.split(path.sep).join("/")}`)
    .filter((file) => file.endsWith(".ts") && !/\/(dist|node_modules)\//.test(file))
    .sort();
}

/** Every import, export from, `import()`, `import("…")` type and `require()` of a file. */
function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const relative = specifier.text.startsWith(".");
    const place = path.posix.join(path.posix.dirname(file), specifier.text);
    const target = relative ? place.replace(/\.js$/, ".ts") : undefined;
    found.push({ file, specifier: specifier.text, target, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && isLoading(node.expression)) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isLoading(callee: ts.Expression): boolean {
  const text = callee.getText();
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    /^(?:require|createRequire\(import\.meta\.url\))(?:\.resolve)?$/.test(text)
  );
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

/** Imports of a folder's files that lead out of another one. */
function outside(folder: string, allowed: string): Import[] {
  return from(folder).filter(({ target }) => {
    return target !== undefined && !target.startsWith(`${allowed}/`);
  });
}

function packageOf(specifier: string): string {
  const [scope = "", name] = specifier.split("/");
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
}

/** The files that are there at run time where a file is imported. */
function reached(start: string): Set<string> {
  const edges = edgesOf(imports.filter(({ typeOnly }) => !typeOnly));
  const found = new Set([start]);
  for (const file of found) for (const target of edges.get(file) ?? []) found.add(target);
  return found;
}

function edgesOf(some: readonly Import[]): Map<string, string[]> {
  const edges = new Map<string, string[]>();
  for (const { file, target } of some) {
    if (target !== undefined) edges.set(file, [...(edges.get(file) ?? []), target]);
  }
  return edges;
}
