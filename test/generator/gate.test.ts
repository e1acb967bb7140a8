import { expect, test } from "vitest";
import { gate } from "../../generator/gate.js";

const files = (text: string) => new Map([["a.ts", text]]);

test("formats what parses, always alike", () => {
  const want = 'export const a = { b: "c" };\n';
  for (const text of ["export const a={b:'c'}", "export   const a = {b:'c'}\r\n;", want]) {
    expect(gate(files(text)).get("a.ts")).toBe(want);
  }
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
