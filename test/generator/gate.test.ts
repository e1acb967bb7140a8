import { expect, test } from "vitest";
import { gate } from "../../generator/emit/gate.js";

const files = (text: string) => new Map([["a.ts", text]]);

test("lets pass what parses", () => {
  expect(() => gate(files('export const a = { b: "c" };\n'))).not.toThrow();
});

test.each([
  "export const a = ;",
  "export const a = 'open",
  "export type A = { b: string",
  "const class = 1;",
  "}",
])("refuses %j", (text) => {
  const all = new Map([...files(text), ["b.ts", "export {};"]]);
  expect(() => gate(all)).toThrow(/no TypeScript: a\.ts:1 /);
});
