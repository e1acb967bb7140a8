// Lines of emitted code: one while it fits, otherwise one for each member.
import { describe, expect, test } from "vitest";
import { field } from "../../generator/emit/print/field.js";
import {
  assigned,
  block,
  type Code,
  code,
  identifier,
  list,
  literal,
} from "../../generator/emit/print/printer.js";

const long = "a".repeat(40);
const names = (count: number, name = long): Code[] =>
  Array.from({ length: count }, () => identifier(name));

const object = code`{
  a: string;
}`;

describe("a list", () => {
  test("has one line where that has at most 100 columns, with all that follows", () => {
    const make = (after: string) => code`f${list("arguments", names(2))}.${identifier(after)};`;
    expect(String(make("b".repeat(13)))).toBe(`f(${long}, ${long}).${"b".repeat(13)};`);
    expect(String(make("b".repeat(13)))).toHaveLength(100);
    expect(String(make("b".repeat(14)))).toBe(`f(\n  ${long},\n  ${long},\n).${"b".repeat(14)};`);
  });

  test("counts from where it stands", () => {
    const inner = code`{
  a: ${list("array", names(2, "b".repeat(46)))},
}`;
    expect(String(inner)).toContain("a: [\n    ");
    expect(String(code`${list("array", names(2, "b".repeat(46)))}`)).not.toContain("\n");
  });

  test("that is empty has no room inside", () => {
    expect(String(list("object", []))).toBe("{}");
    expect(String(list("arguments", []))).toBe("()");
    expect(String(block([]))).toBe("{}");
  });

  test("of alternatives has one of them in each line, and nothing behind the last", () => {
    const union = list(
      "union",
      ["x", "y", "z"].map((name) => literal(name.repeat(40))),
    );
    const lines = ["x", "y", "z"].map((name) => `  | "${name.repeat(40)}"`);
    expect(String(code`type A = ${union};`)).toBe(`type A =\n${lines.join("\n")};`);
  });

  test("of type arguments has no comma behind the last", () => {
    const call = list("typeArguments", names(3));
    expect(String(code`type A = Call${call};`)).toBe(
      `type A = Call<\n  ${long},\n  ${long},\n  ${long}\n>;`,
    );
  });

  test("of alternatives with one of several lines has a line for each", () => {
    const union = list("union", [object, identifier("A")]);
    expect(String(code`type B =${assigned(union)};`)).toBe(
      "type B =\n  | {\n      a: string;\n    }\n  | A;",
    );
    const items = code`type B = ${list("unionInside", [object, identifier("A")])}[];`;
    expect(String(items)).toBe("type B = (\n  | {\n      a: string;\n    }\n  | A\n)[];");
  });

  test("of an object or null goes on behind the object", () => {
    expect(String(list("nullable", [object, code`null`]))).toBe("{\n  a: string;\n} | null");
  });

  test("of parts that are one joins the braces of objects, and breaks between names", () => {
    const [a, b] = [identifier("A"), identifier("B")];
    expect(String(list("intersection", [a, object]))).toBe("A & {\n  a: string;\n}");
    expect(String(list("intersection", [object, object, a]))).toBe(
      "{\n  a: string;\n} & {\n  a: string;\n} & A",
    );
    expect(String(list("intersection", [a, b, object]))).toBe("A &\n  B & {\n    a: string;\n  }");
    expect(String(list("intersection", names(3)))).toBe(`${long} &\n  ${long} &\n  ${long}`);
    expect(String(list("intersection", [a, list("intersection", [b, a])]))).toBe("A & B & A");
  });

  test("of the properties of a type has a semicolon behind each in its own line", () => {
    const property = (name: string) => code`${identifier(name)}: string`;
    expect(String(list("typeObject", [property("a"), property("b")]))).toBe(
      "{ a: string; b: string }",
    );
    expect(String(list("typeObject", [property("a"), property("b".repeat(90))]))).toBe(
      `{\n  a: string;\n  ${"b".repeat(90)}: string;\n}`,
    );
  });

  test("of interfaces that another one extends stands behind the keyword", () => {
    const bases = list("heritage", names(3));
    expect(String(code`interface A${bases} {}`)).toBe(
      `interface A\n  extends ${long},\n    ${long},\n    ${long} {}`,
    );
  });

  test("breaks the list inside only where that is needed", () => {
    const inner = list("array", names(2));
    expect(String(list("arguments", [inner, ...names(1)]))).toBe(
      `(\n  [${long}, ${long}],\n  ${long},\n)`,
    );
  });
});

test("what may stand in the next line does, before a list in front of it breaks", () => {
  const made = code`${list("arguments", names(1))} =>${list("body", [code`f${list("arguments", names(2))}`])},`;
  expect(String(made)).toBe(`(${long}) =>\n  f(${long}, ${long}),`);
});

test("a long text has a line of its own behind a key that is not short", () => {
  const text = "t".repeat(90);
  expect(String(code`{ ${field("path", text)} }`)).toBe(`{ path: "${text}" }`);
  expect(String(code`  ${field("server", text)},`)).toBe(`  server:\n    "${text}",`);
  expect(String(field("server", 1))).toBe("server: 1");
});

test("a literal is quoted as it needs the fewest escapes", () => {
  expect(String(literal('say "hi"'))).toBe(`'say "hi"'`);
  expect(String(literal(`it's "it"`))).toBe(`'it\\'s "it"'`);
  expect(String(literal(`it's`))).toBe(`"it's"`);
});
