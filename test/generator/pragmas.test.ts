// Text of a document in comments and literals is obeyed by nothing that reads code: no compiler, bundler or runtime.
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { code, comment, literal } from "../../generator/emit/print/printer.js";

/** What TypeScript, bundlers and Node look for in comments, wherever it stands in them. */
const pragmas = [
  ...["@jsx evil", "@jsxFrag evil", "@jsxImportSource evil", "@jsxRuntime classic"],
  ...["@ts-nocheck", "@ts-check", "@ts-ignore", "@ts-expect-error", "@internal"],
  '/// <reference path="evil.ts" />',
  '<reference types="evil" />',
  '<amd-module name="evil" />',
  ...["//# sourceMappingURL=evil.map", "//@ sourceMappingURL=evil.map", "//# sourceURL=evil.js"],
  ...["#__PURE__", "@__PURE__", "#__NO_SIDE_EFFECTS__", "@__NO_SIDE_EFFECTS__"],
];

/** The pragmas as people could hide them. */
const written = pragmas.flatMap((pragma) => [
  pragma,
  `Text in front ${pragma}`,
  `glued${pragma}`,
  `\\${pragma}`,
  `first line\n${pragma}\nlast line`,
  `*/\n${pragma}`,
  pragma.toUpperCase(),
  pragma.replace("@", "{@"),
]);

/** What is obeyed without being anchored to anything: Node with source maps, Rollup, `stripInternal`. */
const sought = [
  /\/[*/]#\s+sourceMappingURL=(\S+)/,
  /[#@]\s*source(?:Mapping)?URL=/,
  /[#@]__(?:PURE|NO_SIDE_EFFECTS)__/i,
  /@internal/,
];

/** What TypeScript takes from a text beside its code. */
function obeyed(text: string): unknown {
  const file = ts.createSourceFile("emitted.ts", text, ts.ScriptTarget.ESNext) as ts.SourceFile & {
    readonly pragmas: ReadonlyMap<string, unknown>;
    readonly commentDirectives?: readonly unknown[];
  };
  const { amdDependencies, commentDirectives = [], pragmas, referencedFiles } = file;
  const { libReferenceDirectives, typeReferenceDirectives } = file;
  return [
    ...[amdDependencies, commentDirectives, referencedFiles],
    ...[libReferenceDirectives, typeReferenceDirectives, [...pragmas.keys()]],
  ].flat();
}

test("the compiler obeys pragmas that are not written by the printer", () => {
  expect(obeyed("/** \\@jsxImportSource evil */\nexport {};\n")).toEqual(["jsximportsource"]);
  expect(obeyed("// @ts-ignore\nexport {};\n")).not.toEqual([]);
});

describe.each(written)("%j", (text) => {
  test("is not obeyed in a comment", () => {
    for (const paragraphs of [[text], ["A paragraph in front.", text], [text, "A last one."]]) {
      const emitted = String(code`${comment(...paragraphs)}export const one = 1;`);
      expect(obeyed(emitted)).toEqual([]);
      for (const pattern of sought) expect(emitted).not.toMatch(pattern);
    }
  });

  test("is the same text in a literal, and not obeyed there", () => {
    const emitted = String(literal(text));
    for (const pattern of sought.slice(0, 2)) expect(emitted).not.toMatch(pattern);
    const { outputText } = ts.transpileModule(`(${emitted})`, {});
    expect(new Function(`return ${outputText}`)()).toBe(text);
  });
});
