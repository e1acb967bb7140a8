import path from "node:path";
import { expect, test } from "vitest";
import { typecheck } from "../../generator/cli/typecheck.js";

const folder = path.join(import.meta.dirname, "../../generated/spaces");

test("a client that compiles has no problem", () => {
  const files = new Map([
    ["a.ts", 'import type { Call } from "../../src/runtime.js";\nexport type A = Call<1, 2>;\n'],
  ]);
  expect(typecheck(folder, files)).toEqual([]);
});

test("what does not compile is told with its place", () => {
  const files = new Map([
    ["a.ts", "export const a: string = 1;\n"],
    ["b.ts", "\nexport const b = () => a;\n"],
  ]);
  const found = typecheck(folder, files)?.map(({ file, line, col, rule }) => {
    return `${path.basename(file)}:${line}:${col} ${rule}`;
  });
  expect(found?.slice(0, 2)).toEqual(["a.ts:1:14 typescript-2322", "b.ts:2:24 typescript-2304"]);
});

test("a client without its runtime cannot be compiled", () => {
  const files = new Map([["a.ts", 'export type { Call } from "no-such-runtime";\n']]);
  expect(typecheck(folder, files)).toBeUndefined();
});
