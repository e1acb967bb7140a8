// How the files of a client import each other, and that what they then are compiles and runs.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { generate } from "@specloom/generator";
import ts from "typescript";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { clientSpecifier } from "../../generator/docs/client-specifier.js";
import type { ImportExtension } from "../../generator/document/import-extension.js";
import { readConfig, UsageError } from "../../generator/load/config.js";
import { importExtensionAt } from "../../generator/output/tsconfig.js";
import { documentOf, writeFiles } from "./cases.js";

const work = mkdtempSync(path.join(import.meta.dirname, "imports-"));
afterAll(() => rmSync(work, { recursive: true }));

async function clientWith(importExtension: ImportExtension | undefined, runtime?: string) {
  const input = documentOf("readme-train-travel");
  const options = {
    ...(importExtension === undefined ? {} : { importExtension }),
    ...(runtime === undefined ? {} : { runtime }),
  };
  const { files } = await generate({ input, name: "trains", paths: true, ...options });
  return files;
}

/** Every specifier of an import or export, by the file that has it. */
function specifiersIn(files: ReadonlyMap<string, string>): [file: string, specifier: string][] {
  return [...files].flatMap(([file, text]) => {
    const { importedFiles } = ts.preProcessFile(text);
    return importedFiles.map(({ fileName }): [string, string] => [file, fileName]);
  });
}

const kinds: [ImportExtension, RegExp][] = [
  ["js", /\.js$/],
  ["ts", /\.ts$/],
  ["none", /\/[a-z-]+$/],
];

describe.each(kinds)("%s", (kind, ending) => {
  test("is how every file names the others, and packages are named as ever", async () => {
    const files = await clientWith(kind);
    const specifiers = specifiersIn(files);
    const own = specifiers.filter(([, name]) => name.startsWith("."));
    expect(new Set(own.map(([file]) => file.split("/")[0]))).toContain("resources");
    expect(own.filter(([, name]) => !ending.test(name))).toEqual([]);
    const targets = own.map(([file, name]) => {
      const target = path.posix.join(path.posix.dirname(file), name);
      return `${target.replace(/\.[jt]s$/, "")}.ts`;
    });
    expect(targets.filter((target) => !files.has(target))).toEqual([]);
    const others = specifiers.map(([, name]) => name).filter((name) => !name.startsWith("."));
    expect([...new Set(others)].sort()).toEqual(["openapi-fetch", "specloom/runtime"]);
  });

  test("changes nothing else", async () => {
    // A shorter line may have room for what a longer one has not.
    const plain = (files: ReadonlyMap<string, string>) => {
      return [...files].map(([file, text]) => {
        const others = text.replace(/(from "\.[^"]*?)(?:\.[jt]s)?";/g, '$1";');
        return [file, others.replace(/,?\s+/g, "")];
      });
    };
    expect(plain(await clientWith(kind))).toEqual(plain(await clientWith(undefined)));
  });

  test.each(["./runtime.js", "../lib/runtime.ts", "../runtime"])(
    "leaves a runtime beside the client as it is given: %s",
    async (runtime) => {
      const specifiers = specifiersIn(await clientWith(kind, runtime));
      const named = specifiers.filter(([, name]) => name.includes("runtime"));
      expect(named.length).toBeGreaterThan(3);
      for (const [file, name] of named) {
        const up = file.includes("/") ? "../" : "";
        expect(name).toBe(up + (up === "" ? runtime : runtime.replace(/^\.\//, "")));
      }
    },
  );

  test("compiles, and has nothing that cannot be erased", async () => {
    const folder = path.join(work, kind);
    writeFiles(folder, await clientWith(kind));
    expect(compile(folder, kind === "none" ? "bundler" : "nodenext")).toEqual([]);
    expect(compile(folder, "bundler")).toEqual([]);
  });
});

test("js is what is written where nothing else is asked for", async () => {
  expect(await clientWith(undefined)).toEqual(await clientWith("js"));
});

test("a client that imports by .ts runs as it is", async () => {
  const folder = path.join(work, "runs");
  writeFiles(folder, await clientWith("ts"));
  const { createTrainsClient } = await import(path.join(folder, "index.ts"));
  const sent: string[] = [];
  const client = createTrainsClient({
    OAuth2: "token",
    fetch: async (input: string) => {
      sent.push(input);
      return Response.json({ data: [], links: {} });
    },
  });
  await client.request("GET", "/stations");
  expect(sent).toEqual(["https://api.example.com/stations"]);
});

test.each<[ImportExtension | undefined, object, string]>([
  [undefined, {}, "./client/index.js"],
  [undefined, { allowImportingTsExtensions: true }, "./client/index.ts"],
  ["js", { allowImportingTsExtensions: true }, "./client/index.js"],
  ["ts", {}, "./client/index.ts"],
  ["none", {}, "./client/index"],
])(
  "the docs import a client as its files import each other: %s, %o",
  async (importExtension, compilerOptions, specifier) => {
    const folder = mkdtempSync(path.join(tmpdir(), "specloom-imports-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    const options = JSON.stringify({ output: "client", importExtension });
    const own = `apis: { trains: { root: openapi.yaml, x-specloom: ${options} } }\n`;
    writeFileSync(path.join(folder, "redocly.yaml"), own);
    const [api] = (await readConfig(folder)) ?? [];
    expect(api && clientSpecifier(api)).toBe(specifier);
  },
);

test("what there is not is refused", async () => {
  const options = { input: {}, name: "a", importExtension: "mjs" } as never;
  await expect(generate(options)).rejects.toThrow("importExtension is js, ts or none");
});

/** What the compiler finds in a client, as a project that Node runs without a build has it set. */
function compile(folder: string, resolution: "bundler" | "nodenext"): string[] {
  const isNode = resolution === "nodenext";
  const program = ts.createProgram([path.join(folder, "index.ts"), path.join(folder, "fetch.ts")], {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    module: isNode ? ts.ModuleKind.NodeNext : ts.ModuleKind.ESNext,
    moduleResolution: isNode ? ts.ModuleResolutionKind.NodeNext : ts.ModuleResolutionKind.Bundler,
    strict: true,
    allowImportingTsExtensions: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
    isolatedDeclarations: true,
    declaration: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    paths: { "specloom/runtime": [path.resolve("src/runtime.ts")] },
  });
  const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder));
  expect(own.length).toBeGreaterThan(6);
  const found = [
    ...program.getOptionsDiagnostics(),
    ...own.flatMap((file) => ts.getPreEmitDiagnostics(program, file)),
  ];
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

describe("the nearest tsconfig.json decides", () => {
  /** A folder with the given files. Gives the folder `src/client` in it, which is not there. */
  function project(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(path.join(tmpdir(), "specloom-tsconfig-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    return path.join(folder, "src/client");
  }
  const options = (text: string) => `{ "compilerOptions": { ${text} } }`;
  const allowing = options('"allowImportingTsExtensions": true');
  const extending = (...names: string[]) => JSON.stringify({ extends: names });

  test.each<[string, Record<string, string>, ImportExtension]>([
    ["one that allows it", { "tsconfig.json": allowing }, "ts"],
    [
      "one that rewrites it",
      { "tsconfig.json": options('"rewriteRelativeImportExtensions": true') },
      "ts",
    ],
    ["one for bundlers", { "tsconfig.json": options('"moduleResolution": "bundler"') }, "js"],
    [
      "one that forbids it",
      { "tsconfig.json": options('"allowImportingTsExtensions": false') },
      "js",
    ],
    [
      "one with another kind of value",
      { "tsconfig.json": options('"allowImportingTsExtensions": "true"') },
      "js",
    ],
    ["a nearer one", { "tsconfig.json": allowing, "src/tsconfig.json": "{}" }, "js"],
    ["one in the folder itself", { "src/client/tsconfig.json": allowing }, "ts"],
    [
      "one with comments and commas",
      {
        "tsconfig.json": `\uFEFF// A comment, "
          { /* "compilerOptions": {} */ "a": "// no comment, }",
          "compilerOptions": { "allowImportingTsExtensions": true, // why
          }, }`,
      },
      "ts",
    ],
    ["one that cannot be read", { "tsconfig.json": "{" }, "js"],
    [
      "one that extends another",
      { "tsconfig.json": '{ "extends": "./base" }', "base.json": allowing },
      "ts",
    ],
    [
      "the last that it extends",
      {
        "tsconfig.json": extending("./a.json", "./b.json", "./none.json"),
        "a.json": allowing,
        "b.json": options('"allowImportingTsExtensions": false'),
      },
      "js",
    ],
    [
      "one that extends a package's",
      {
        "tsconfig.json": extending("@acme/tsconfig", "@acme/none"),
        "node_modules/@acme/tsconfig/tsconfig.json": allowing,
      },
      "ts",
    ],
    ["one that extends itself", { "tsconfig.json": extending("./tsconfig.json") }, "js"],
  ])("%s", (_, files, expected) => {
    expect(importExtensionAt(project(files))).toBe(expected);
  });
});

test("redocly.yaml gives it, and nothing that it cannot be", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "specloom-imports-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const configure = (value: string) => {
    const own = `{ output: client, importExtension: ${value} }`;
    const text = `apis: { shop: { root: openapi.json, x-specloom: ${own} } }`;
    writeFileSync(path.join(folder, "redocly.yaml"), text);
  };
  configure("none");
  expect(await readConfig(folder)).toMatchObject([{ importExtension: "none" }]);
  configure(".ts");
  await expect(readConfig(folder)).rejects.toThrow(UsageError);
  await expect(readConfig(folder)).rejects.toThrow(
    "redocly.yaml: apis.shop.x-specloom.importExtension is js, ts or none",
  );
});
