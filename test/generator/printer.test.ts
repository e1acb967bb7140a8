import ts from "typescript";
import { describe, expect, test } from "vitest";
import {
  access,
  code,
  comment,
  identifier,
  join,
  literal,
  methodName,
  pattern,
  propertyName,
  Tag,
} from "../../generator/emit/print/printer.js";

describe("code", () => {
  test("takes code, numbers and lists of code", () => {
    const lines = [code`a,`, code`b,`];
    expect(String(code`f(${identifier("x")}, ${3});`)).toBe("f(x, 3);");
    expect(String(code`{\n  ${lines}\n}`)).toBe("{\n  a,\n  b,\n}");
  });

  test("keeps the indentation of the place where a list is put", () => {
    const inner = code`{\n  ${[code`a,`]}\n}`;
    expect(String(code`f(\n    ${inner}\n)`)).toBe("f(\n    {\n      a,\n    }\n)");
  });

  test("leaves out the line of a part that is nothing", () => {
    expect(String(code`{\n  ${undefined}\n  b,\n}`)).toBe("{\n  b,\n}");
    expect(String(code`{\n  ${[]}\n}`)).toBe("{\n}");
  });

  test("takes no plain text: it has to say first what it is", () => {
    const refused = (text: string) => [
      // @ts-expect-error A string could be anything.
      code`f(${text})`,
      // @ts-expect-error Nor may a list hold one.
      join([text], ", "),
    ];
    expect(refused).toBeTypeOf("function");
  });
});

describe("literal", () => {
  test.each([
    ['"plain"', "plain"],
    [`'say "hi"'`, 'say "hi"'],
    ['"it\'s `$`{x}"', "it's `$`{x}"],
    [`'"it\\'s", they say'`, `"it's", they say`],
    ['"back\\\\slash"', "back\\slash"],
    ['"two\\nlines\\r\\n"', "two\nlines\r\n"],
    ['"\\u2028\\u2029"', "\u2028\u2029"],
    ['"\\u202e\\u2066\\u200b\\ufeff"', "\u202e\u2066\u200b\ufeff"],
    ['"\\u0000\\u001b\\u007f"', "\0\u001b\u007f"],
    ['"\\ud800"', "\ud800"],
    ['"\\udb40\\udc01"', "\u{e0001}"],
    ['"été 🚀"', "été 🚀"],
    ['"*/ </script>"', "*/ </script>"],
    ["3", 3],
    ["-0.5", -0.5],
    ["true", true],
    ["null", null],
  ])("%s", (want, value) => {
    const got = String(literal(value));
    expect(got).toBe(want);
    // biome-ignore lint/security/noGlobalEval: the literal has to mean what it was made from
    expect(globalThis.eval(`(${got})`)).toBe(value);
  });
});

describe("names", () => {
  test("an identifier is one, or a fault of ours", () => {
    expect(String(identifier("$a_1"))).toBe("$a_1");
    expect(String(identifier("größe"))).toBe("größe");
    const hidden = ["a\u200d", "a\u3164", "a\u202e", "a\ud800", "e\u0301"];
    for (const name of ["", "1a", "a-b", "a b", "a;b", "²", "a\n", ...hidden]) {
      expect(() => identifier(name), JSON.stringify(name)).toThrow("not an identifier");
    }
  });

  test.each([
    ["name", "name"],
    ["class", "class"],
    ['"two words"', "two words"],
    ['"1st"', "1st"],
    ['""', ""],
    ["'a\"]: 1; //'", 'a"]: 1; //'],
    ['["__proto__"]', "__proto__"],
  ])("the property %s", (want, name) => {
    expect(String(propertyName(name))).toBe(want);
  });

  test.each([
    ["list", "list"],
    ['"new"', "new"],
    ["delete", "delete"],
    ['"two words"', "two words"],
  ])("the method %s", (want, name) => {
    expect(String(methodName(name))).toBe(want);
  });

  test.each([
    [".name", "name"],
    ['["two words"]', "two words"],
    ['["\\u2028"]', "\u2028"],
  ])("the access %s", (want, name) => {
    expect(String(access(name))).toBe(want);
  });
});

describe("pattern", () => {
  test.each([
    ["/^\\d+$/u", "^\\d+$"],
    ["/a\\/b/u", "a/b"],
    ["/[/]/u", "[/]"],
    ["/\\n/u", "\n"],
    ["/\\u2028\\u202e/u", "\u2028\u202e"],
    ["/(?:)/u", ""],
    ["/`$`/u", "`$`"],
  ])("%s", (want, source) => {
    expect(String(pattern(source))).toBe(want);
  });

  test("is nothing where the source is no pattern", () => {
    for (const source of ["(", "[", "\\", "a{2,1}", "(?<n>a)(?<n>b)"]) {
      expect(pattern(source), source).toBeUndefined();
    }
  });
});

describe("comment", () => {
  test("is nothing without text", () => {
    expect(String(comment("", undefined, "  \n "))).toBe("");
  });

  test.each([
    ["/** One line. */\n", ["One line."]],
    ["/**\n * One.\n *\n * Two.\n */\n", ["One.", "Two."]],
    ["/**\n * One.\n *\n * @deprecated\n */\n", ["One.", new Tag("deprecated")]],
    ["/** @default 3 */\n", [new Tag("default", "3")]],
    [
      "/**\n * One.\n *\n * @default 3\n * @deprecated\n */\n",
      ["One.", new Tag("default", "3"), new Tag("deprecated")],
    ],
    ["/** Ends *\\/ here. */\n", ["Ends */ here."]],
    ["/** **\\/ */\n", ["**/"]],
    ["/** Starts /\\* again. */\n", ["Starts /* again."]],
    ["/** \\@deprecated */\n", ["@deprecated"]],
    [
      "/** Not \\@deprecated, {\\@link x}, a@b or @ alone. */\n",
      ["Not @deprecated, {@link x}, a@b or @ alone."],
    ],
    ["/** @default \\@deprecated */\n", [new Tag("default", "@deprecated")]],
    ["/**\n * a\n * b\n * c\n */\n", ["a\r\nb\rc"]],
    ["/** a�b�c�d�e */\n", ["a\u2028b\u202ec\0d\u001be"]],
  ] as const)("%j", (want, paragraphs) => {
    expect(String(comment(...paragraphs))).toBe(want);
  });

  test("wraps what is too long, and neither code nor tables", () => {
    const long = `${"word ".repeat(30)}end`;
    const text = String(
      comment(`- ${long}\n\n    ${long}\n\n| ${long} |\n\n\`\`\`\n${long}\n\`\`\``),
    );
    const lines = text.split("\n");
    expect(lines.filter((line) => line.length > 97)).toEqual([
      ` *     ${long}`,
      ` * | ${long} |`,
      ` * ${long}`,
    ]);
    expect(lines[2]).toMatch(/^ \* {3}word/);
  });

  test("has no tags but its own, wherever the text is wrapped", () => {
    for (let length = 1; length < 120; length++) {
      const text = `${"x".repeat(length)} @deprecated @internal {@link y} *@a\n* @b\n\t@c`;
      const emitted = `${comment(text, new Tag("default", text))}const a = 1;`;
      expect(tagsOf(emitted), text).toEqual(["default"]);
    }
  });
});

function tagsOf(text: string): string[] {
  const file = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true);
  const [statement] = file.statements;
  return statement ? ts.getJSDocTags(statement).map((tag) => tag.tagName.text) : [];
}
