// One question, one law: what OpenAPI means and what an extension is called stands in
// generator/document, and which names are taken in generator/emit/names. A second definition beside
// it would drift away.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { clientOptionKey, ownOptions } from "../../generator/document/extensions/client-option.js";
import { methods } from "../../generator/document/methods.js";
import {
  clientMembers,
  reservedWords,
  unsafeMembers,
} from "../../generator/emit/names/reserved.js";

const root = path.join(import.meta.dirname, "../..");

/** Folders of the generator that may define laws. */
const lawful = /^generator\/(?:document|emit\/names)\//;
/** What a configuration says about us, which is no extension of a document. */
const configuration = "x-specloom";
/** Where extensions of others are read, and what their keys begin with. */
const foreign = /^generator\/load\/(?:foreign|swagger2)\//;
const foreignKey = /^x-(?:ms-|enum|nullable$|speakeasy-|fern-|redocly)/;

const methodNames = new Set(methods.flatMap((name) => [name, name.toUpperCase()]));
const takenNames = new Set([...ownOptions, ...reservedWords, ...unsafeMembers, ...clientMembers]);

/** The definitions in a file that belong to one of the laws. */
function definitions(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const add = (law: string, node: ts.Node): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1}: ${law}: ${node.getText().slice(0, 60).replace(/\s+/g, " ")}`);
  };
  const visit = (node: ts.Node): void => {
    if (count(textsIn(node), methodNames) >= 3) add("a set of methods", node);
    if (count(textsIn(node), takenNames) >= 5) add("a list of taken names", node);
    if (ts.isRegularExpressionLiteral(node)) {
      if (count(node.text.split(/\W+/), methodNames) >= 3) add("a set of methods", node);
      if (/json|xml|multipart|urlencoded|octet|text\\\//i.test(node.text)) add("media types", node);
      if (/(?:2|\[45\])\(?(?:\?:)?(?:\\d|XX)/.test(node.text)) add("the success", node);
    }
    if (ts.isStringLiteralLike(node) && /^x-[a-z][\w-]*$/.test(node.text)) {
      const isForeign = foreign.test(file) && foreignKey.test(node.text);
      if (node.text !== configuration && !isForeign) add("the key of an extension", node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The texts that a list, an object, a union or one text of words holds. */
function textsIn(node: ts.Node): string[] {
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(textOf);
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(textOf);
  if (ts.isStringLiteralLike(node) && node.text.includes(" ")) return node.text.split(" ");
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap(({ name }) => (name ? [name.getText().replace(/["']/g, "")] : []));
}

function textOf(node: ts.Node): string[] {
  if (ts.isLiteralTypeNode(node)) return textOf(node.literal);
  return ts.isStringLiteralLike(node) ? [node.text] : [];
}

function count(texts: readonly string[], names: ReadonlySet<string>): number {
  return new Set(texts.filter((text) => names.has(text))).size;
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
  const files = entries.map((entry) => `${folder}/${entry.split(path.sep).join("/")}`);
  return files.filter((file) => /\.ts$/.test(file) && !/\/(?:dist|node_modules)\//.test(file));
}

test("no law has a second place", () => {
  const files = filesBelow("generator").filter((file) => !lawful.test(file));
  expect(files.length).toBeGreaterThan(80);
  const found = files.flatMap((file) => {
    return definitions(file, readFileSync(path.join(root, file), "utf8"));
  });
  expect(found).toEqual([]);
});

test("every law is where it belongs", () => {
  const found = filesBelow("generator/document").flatMap((file) => {
    return definitions(file, readFileSync(path.join(root, file), "utf8"));
  });
  for (const law of ["a set of methods", "media types", "the success", "the key of an extension"]) {
    expect(found.filter((each) => each.includes(`: ${law}: `)).length, law).toBeGreaterThan(0);
  }
});

test("the runtime's own options are the names that no option of an API may have", () => {
  const file = path.join(root, "src/options.ts");
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const names = source.statements.flatMap((statement) => {
    if (!ts.isInterfaceDeclaration(statement)) return [];
    if (!/^(?:Client|Call|List)Options$/.test(statement.name.text)) return [];
    return statement.members.map((member) => member.name?.getText() ?? "");
  });
  expect([...new Set(names)].sort()).toEqual([...ownOptions].sort());
});

describe("a second definition is seen", () => {
  test.each([
    ["a set of methods", 'const verbs = ["get", "put", "post"];'],
    ["a set of methods", "const verbs = { GET: 1, PUT: 2, POST: 3 };"],
    ["a set of methods", 'type Verb = "GET" | "PUT" | "POST";'],
    ["a set of methods", 'const verbs = "get put post".split(" ");'],
    ["a set of methods", "const verbs = /^(?:get|put|post)$/i;"],
    ["media types", "const isJson = /[/+]json$/i.test(type);"],
    ["media types", "const isForm = /^multipart\\//.test(type);"],
    ["the success", "const isSuccess = /^2\\d\\d$/.test(status);"],
    ["the key of an extension", `const option = child(node, "${clientOptionKey}");`],
    ["the key of an extension", "const level = node[`x-level`];"],
    ["a list of taken names", `const taken = ${JSON.stringify(ownOptions)};`],
    ["a list of taken names", `const taken = "${[...reservedWords].join(" ")}".split(" ");`],
  ])("%s: %s", (law, text) => {
    const found = definitions("planted.ts", text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`: ${law}: `);
  });
});
