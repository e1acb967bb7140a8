// Arbitrary text in the printer and in whole documents. SPECLOOM_SEED repeats a run, whose seed
// fast-check prints when it fails.
import { generate } from "@specloom/generator";
import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import {
  access,
  comment,
  identifier,
  isIdentifier,
  literal,
  pattern,
  propertyName,
} from "../../generator/emit/print/printer.js";
import { faults, parse } from "./judge.js";

const seed = Number(process.env.SPECLOOM_SEED ?? 1);
const many = { seed, numRuns: 1000 };
const few = { seed, numRuns: 60 };

/** Any UTF-16 text, with what is dangerous in it more often than by chance. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 5 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        ..."\"'`\\/*{$}[]()<>@~%#;:,.-_ \t\n\r\u2028\u2029\u0085\0\u001b\u202e\ufeff",
      ),
      fc.constantFrom("*/", "/*", "//", "${", "-->", "]]>", "__proto__", "constructor", "{@link"),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

function evaluate(code: string): unknown {
  // biome-ignore lint/security/noGlobalEval: what is emitted has to mean what it was made from
  return globalThis.eval(`(${code})`);
}

test("a literal means its value", () => {
  fc.assert(
    fc.property(
      fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
      (value) => {
        expect(evaluate(String(literal(value)))).toBe(Object.is(value, -0) ? 0 : value);
      },
    ),
    many,
  );
});

test("a literal, a property's name and an access are one line of what can be seen", () => {
  fc.assert(
    fc.property(text, (value) => {
      for (const code of [literal(value), propertyName(value), access(value)]) {
        expect(String(code)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }
    }),
    many,
  );
});

test("a property is found under its name", () => {
  fc.assert(
    fc.property(text, (name) => {
      const object = evaluate(`{ ${propertyName(name)}: 1 }`) as object;
      expect(Object.keys(object)).toEqual([name]);
      expect(evaluate(`{ ${propertyName(name)}: 1 })${access(name)}, (0`)).toBe(0);
      expect(evaluate(`{ ${propertyName(name)}: 1 }${access(name)}`)).toBe(1);
    }),
    many,
  );
});

test("an identifier is one token, or refused", () => {
  fc.assert(
    fc.property(text, (name) => {
      if (!isIdentifier(name)) {
        expect(() => identifier(name)).toThrow();
        return;
      }
      const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, undefined, name);
      scanner.scan();
      expect(scanner.getTokenEnd()).toBe(name.length);
    }),
    many,
  );
});

test("a comment is one comment and nothing else", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), (paragraphs) => {
      const code = String(comment(...paragraphs));
      const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, undefined, code);
      const kinds: ts.SyntaxKind[] = [];
      for (
        let kind = scanner.scan();
        kind !== ts.SyntaxKind.EndOfFileToken;
        kind = scanner.scan()
      ) {
        if (kind !== ts.SyntaxKind.NewLineTrivia) kinds.push(kind);
      }
      expect(kinds).toEqual(code === "" ? [] : [ts.SyntaxKind.MultiLineCommentTrivia]);
      expect(faults("a.ts", `${code}export const a = 1;`)).toEqual([]);
    }),
    many,
  );
});

test("a pattern is one that matches the same, or none", () => {
  fc.assert(
    fc.property(text, text, (source, value) => {
      const code = pattern(source);
      if (!code) return;
      const [statement, ...others] = parse("a.ts", `${code}`).statements;
      expect(others).toEqual([]);
      expect(statement && ts.isExpressionStatement(statement)).toBe(true);
      const expression = evaluate(String(code)) as RegExp;
      expect(expression.test(value)).toBe(new RegExp(source, "u").test(value));
    }),
    many,
  );
});

const schema = fc.letrec((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3 },
    fc.record({ type: fc.constant("string"), description: text, default: text }),
    fc.record({ enum: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }) }),
    fc.record({ const: fc.oneof(text, fc.integer(), fc.boolean()) }),
    fc.record({ type: fc.constant("array"), items: tie("schema") }),
    fc.record({ oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }), title: text }),
    fc.record({
      type: fc.constant("object"),
      properties: fc.dictionary(text, tie("schema"), { maxKeys: 3 }),
    }),
  ),
})).schema;

const document = fc.record({
  title: text,
  summary: text,
  description: text,
  id: text,
  tag: text,
  path: text,
  parameters: fc.uniqueArray(text, { maxLength: 3 }),
  name: text,
  properties: fc.dictionary(text, schema, { maxKeys: 4 }),
  mediaType: text,
  header: text,
});

type Texts = typeof document extends fc.Arbitrary<infer Value> ? Value : never;

function documentOf(texts: Texts): object {
  const content = { schema: { $ref: "#/components/schemas/Thing" } };
  return {
    openapi: "3.1.0",
    info: { title: texts.title, version: "1" },
    paths: {
      [`/a${texts.path.replace(/[{}]/g, "")}`]: {
        post: {
          operationId: texts.id,
          tags: [texts.tag],
          summary: texts.summary,
          description: texts.description,
          parameters: texts.parameters.map((name) => {
            return { name, in: "query", description: name, schema: { default: name } };
          }),
          requestBody: { content: { [texts.mediaType]: content } },
          responses: { "200": { description: "", content: { "application/json": content } } },
        },
      },
    },
    components: {
      securitySchemes: { [texts.name]: { type: "apiKey", in: "header", name: texts.header } },
      schemas: {
        Thing: { type: "object", properties: texts.properties },
        [`x${texts.name}`]: { type: "object" },
      },
    },
  };
}

test("a document gives code or problems, and its keys stay what they are", async () => {
  let generated = 0;
  await fc.assert(
    fc.asyncProperty(document, async (texts) => {
      const { files, problems } = await generate({
        input: documentOf(texts),
        name: "shop",
        paths: true,
      });
      if (files.size === 0) {
        expect(problems.some(({ severity }) => severity === "error")).toBe(true);
        return;
      }
      generated++;
      for (const [name, emitted] of files) expect(faults(name, emitted), emitted).toEqual([]);
      const keys = Object.keys(texts.properties);
      expect(keysOf("Thing", files.get("schemas.ts") ?? "").sort()).toEqual(keys.sort());
    }),
    few,
  );
  expect(generated).toBeGreaterThan(few.numRuns / 4);
});

/** The names of an interface's properties. */
function keysOf(name: string, types: string): string[] {
  return parse("schemas.ts", types).statements.flatMap((statement) => {
    if (!ts.isInterfaceDeclaration(statement) || statement.name.text !== name) return [];
    return statement.members.map((member) => textOf(member.name));
  });
}

function textOf(name: ts.PropertyName | undefined): string {
  if (name && ts.isComputedPropertyName(name) && ts.isStringLiteral(name.expression)) {
    return name.expression.text;
  }
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : "";
}
