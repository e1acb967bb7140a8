// How emitted code reads: rules that hold for our two clients and for those of all cases.
import { readdirSync } from "node:fs";
import path from "node:path";
import { OptionsError } from "specloom";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { manifestFile } from "../../generator/output/manifest.js";
import { caseNames, clientOf, readFiles } from "./cases.js";

const generated = path.join(import.meta.dirname, "../../generated");
const folders = [
  ...readdirSync(generated).map((name) => path.join(generated, name)),
  ...caseNames().map(clientOf),
];
const mostLines = 12;
const mostColumns = 100;
const deepestArguments = 2;

describe.each(folders.map((folder) => [path.relative(process.cwd(), folder), folder]))(
  "%s",
  (_, folder) => {
    const { [manifestFile]: _manifest, ...code } = readFiles(folder);
    const files = Object.entries(code).map(([name, text]): File => {
      const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
      return { name, text, source };
    });
    // openapi-typescript has a style of its own.
    const ours = files.filter(({ name }) => name !== "paths.ts");

    test("starts with the banner in every file", () => {
      for (const { text } of files) {
        expect(text.split("\n")[0]).toMatch(/^\/\/ Generated from \S.*\. Do not edit\.$/);
      }
    });

    test("holds no any, no components[, no character that cannot be seen, no space at a line's end", () => {
      for (const { name, text, source } of ours) {
        expect(nodes(source).filter((node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
        expect(text, name).not.toContain("components[");
      }
      for (const { name, text } of files) {
        expect(text.replaceAll("\n", ""), name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(text, name).not.toMatch(/[ \t]\n|\n\n\n|[^\n]$/);
      }
    });

    test("has short functions in short lines", () => {
      for (const { name, source } of ours) {
        if (name.startsWith("resources/")) expect(longFunctions(source)).toEqual([]);
        expect(wideLines(source), name).toEqual([]);
      }
    });

    test("has signatures that are complete and not deep", () => {
      for (const { name, source } of files) {
        const functions = nodes(source).filter(ts.isFunctionDeclaration);
        for (const each of functions) expect(each.type, each.name?.text).toBeDefined();
        if (!name.startsWith("resources/") && name !== "client.ts") continue;
        expect(
          nodes(source)
            .filter(isDeep)
            .map((node) => node.getText()),
        ).toEqual([]);
      }
    });
  },
);

interface File {
  readonly name: string;
  readonly text: string;
  readonly source: ts.SourceFile;
}

function nodes(root: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** Functions whose bodies, without their braces, are too long. */
function longFunctions(source: ts.SourceFile): string[] {
  return nodes(source)
    .filter(ts.isFunctionDeclaration)
    .filter(({ body }) => {
      const lines = body?.getText().split("\n").length ?? 0;
      return lines - 2 > mostLines;
    })
    .map(({ name }) => name?.text ?? "");
}

/** Lines that are too wide, except those that hold a string or a word that cannot be broken. */
function wideLines(source: ts.SourceFile): string[] {
  let fenced = false;
  return source.text.split("\n").filter((line) => {
    if (/^\s*\* *(```|~~~)/.test(line)) fenced = !fenced;
    if (line.length <= mostColumns || fenced || /\w{80}/.test(line)) return false;
    if (/^\s*\*/.test(line)) return !/^\s*\* (\||\s{4}|.*\S{60})/.test(line);
    return !/^\s*(?:[\w.]+[:(]? ?)?["'`].*["'`],?;?$/.test(line);
  });
}

/** Whether a type has arguments within arguments within arguments. */
function isDeep(node: ts.Node): boolean {
  return ts.isTypeNode(node) && depthOf(node) > deepestArguments;
}

function depthOf(node: ts.Node): number {
  let inner = 0;
  ts.forEachChild(node, (child) => {
    inner = Math.max(inner, depthOf(child));
  });
  return inner + (ts.isTypeReferenceNode(node) && node.typeArguments ? 1 : 0);
}

test.each(caseNames())(
  "the client of %s can be imported, and changes nothing beyond itself",
  async (name) => {
    const before = Object.getOwnPropertyNames(globalThis);
    const module = await import(path.join(clientOf(name), "index.ts"));
    expect(Object.keys(module).filter((key) => /^create\w+Client$/.test(key))).not.toEqual([]);
    expect(module.OptionsError).toBe(OptionsError);
    expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
  },
);
