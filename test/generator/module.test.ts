import { expect, test } from "vitest";
import { Module } from "../../generator/emit/print/module.js";
import { code } from "../../generator/emit/print/printer.js";

const head = () => code`// Generated. Do not edit.`;

test("imports what its declarations turned out to use: the runtime first, names in order", () => {
  const module = new Module();
  module.type("Zebra", "./types.js");
  module.type("Call", "specloom");
  module.type("Antelope", "./types.js");
  module.value("Transport", "specloom");
  module.namespace("operations", "./operations.js");
  module.add(code`const a = 1;`);
  module.add(code`const b = 2;`);
  expect(module.print(head)).toBe(`// Generated. Do not edit.

import { type Call, Transport } from "specloom";
import * as operations from "./operations.js";
import type { Antelope, Zebra } from "./types.js";

const a = 1;

const b = 2;
`);
});

test("a name that is once needed at run time is no type import", () => {
  const module = new Module();
  module.value("Transport", "specloom");
  module.type("Transport", "specloom");
  expect(module.print(head)).toContain('import { Transport } from "specloom";');
});

test("the specifier is a literal, whatever it holds", () => {
  const module = new Module();
  module.type("Call", 'x"; alert(1); "\u2028');
  expect(module.print(head)).toContain(`from 'x"; alert(1); "\\u2028';`);
});

test("a name that is no identifier is refused", () => {
  expect(() => new Module().type("a b", "specloom")).toThrow("not an identifier");
});

test("is empty until something is declared", () => {
  const module = new Module();
  module.type("Call", "specloom");
  expect(module.isEmpty()).toBe(true);
  module.add(code`const a = 1;`);
  expect(module.isEmpty()).toBe(false);
});
