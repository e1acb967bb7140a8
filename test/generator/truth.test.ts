// Types hold the values that their schemas accept, and refuse others: a sample of what the benches of
// the JSON Schema test suite and of public documents do, with values written by hand.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../generator/generate.js";
import { cases, writeFiles } from "./cases.js";

interface Sample {
  readonly schema: object | boolean;
  readonly accepted: readonly unknown[];
  /** What the schema refuses, and the type too. */
  readonly refused: readonly unknown[];
}

const component = (name: string) => `#/components/schemas/${name}`;
const text = { type: "string" };
const number = { type: "number" };

/** Each schema is a component of the name that it has here. */
const samples: Record<string, Sample> = {
  Anything: { schema: true, accepted: [1, null, ["a"], {}], refused: [] },
  Nothing: { schema: false, accepted: [], refused: [1, "a"] },
  Constant: { schema: { const: { a: [1] } }, accepted: [{ a: [1] }], refused: [] },
  Mixed: {
    schema: { enum: [6, "six", null, true] },
    accepted: [6, null, true],
    refused: [7, false],
  },
  Long: { schema: { const: 9007199254740992 }, accepted: [9007199254740992], refused: [1] },
  Several: { schema: { type: ["integer", "null"] }, accepted: [1, null], refused: ["a", [1]] },
  Object: {
    schema: { type: "object", required: ["id"], properties: { id: number, name: text } },
    accepted: [{ id: 1 }, { id: 1, name: "a", more: [true] }],
    refused: [{}, { id: "1" }, { id: null }, { id: 1, name: 2 }, [1], "a"],
  },
  Map: {
    schema: { type: "object", additionalProperties: number },
    accepted: [{}, { a: 1 }],
    refused: [{ a: "a" }, 1],
  },
  Patterns: {
    schema: { type: "object", patternProperties: { "^n": number } },
    accepted: [{ n: 1, other: "a" }],
    refused: [1],
  },
  OnlyPatterns: {
    schema: { type: "object", patternProperties: { "^n": number }, additionalProperties: false },
    accepted: [{ n: 1 }],
    refused: [{ n: "a" }],
  },
  Parts: {
    schema: {
      allOf: [{ $ref: component("Object") }, { type: "object", required: ["name"] }],
      unevaluatedProperties: { type: "boolean" },
    },
    accepted: [{ id: 1, name: "a", flag: true }],
    refused: [{ id: 1 }, { name: "a" }],
  },
  Choice: {
    schema: { oneOf: [{ $ref: component("Object") }, { type: "array", items: number }] },
    accepted: [{ id: 1 }, [1, 2]],
    refused: ["a", ["a"], { name: "a" }],
  },
  Tuple: {
    schema: { type: "array", prefixItems: [text, number], items: false, minItems: 1 },
    accepted: [["a"], ["a", 1]],
    refused: [[], [1], ["a", 1, 2]],
  },
  Extended: {
    schema: {
      type: "array",
      prefixItems: [text],
      allOf: [{ prefixItems: [true, number] }],
      unevaluatedItems: false,
    },
    accepted: [["a", 1]],
    refused: [[1], ["a", "b"]],
  },
  Tree: {
    schema: {
      type: "object",
      required: ["children"],
      properties: { children: { type: "array", items: { $ref: component("Tree") } } },
    },
    accepted: [{ children: [{ children: [] }] }],
    refused: [{ children: [{ children: [{}] }] }],
  },
  Named: {
    schema: {
      $id: "https://example.com/named",
      $defs: { size: { $anchor: "size", type: "integer" } },
      type: "object",
      properties: { size: { $ref: "#size" }, next: { $ref: "#" } },
    },
    accepted: [{ size: 1, next: { size: 2 } }],
    refused: [{ size: "1" }, { next: { size: "2" } }],
  },
};

const folder = mkdtempSync(path.join(cases, "../truth-"));
afterAll(() => rmSync(folder, { recursive: true }));

const document = {
  openapi: "3.1.0",
  info: { title: "Samples", version: "1" },
  servers: [{ url: "https://api.example.com" }],
  paths: Object.fromEntries(
    Object.keys(samples).map((name) => {
      const content = { "application/json": { schema: { $ref: component(name) } } };
      const responses = { 200: { description: "It.", content } };
      return [`/${name}`, { get: { operationId: `get${name}`, responses } }];
    }),
  ),
  components: {
    schemas: Object.fromEntries(
      Object.entries(samples).map(([name, { schema }]) => [name, schema]),
    ),
  },
};

/** The complaints about the values of each list, by `Name accepted` and `Name refused`. */
let complaints: ReadonlyMap<string, readonly boolean[]>;

beforeAll(async () => {
  const { files, problems } = await generate({ input: document, name: "samples" });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  writeFiles(path.join(folder, "client"), files);
  complaints = compile();
});

describe.each(Object.entries(samples))("%s", (name, { accepted, refused }) => {
  const ajv = new Ajv2020({ strict: false });
  const validate = ajv
    .addSchema(document, "document")
    .compile({ $ref: `document#/components/schemas/${name}` });

  test("is refused nothing that its schema accepts", () => {
    for (const value of accepted) expect([value, validate(value)]).toEqual([value, true]);
    expect(complaints.get(`${name} accepted`)).toEqual(accepted.map(() => false));
  });

  test("is not what its schema refuses", () => {
    for (const value of refused) expect([value, validate(value)]).toEqual([value, false]);
    expect(complaints.get(`${name} refused`)).toEqual(refused.map(() => true));
  });
});

function compile(): Map<string, boolean[]> {
  const lines = [`import type * as client from "./client/index.js";`];
  const places: { list: string; line: number }[] = [];
  for (const [name, lists] of Object.entries(samples)) {
    for (const list of ["accepted", "refused"] as const) {
      for (const value of lists[list]) {
        places.push({ list: `${name} ${list}`, line: lines.length });
        const own = `value${lines.length}`;
        const type = `Awaited<ReturnType<typeof client.get${name}>>`;
        lines.push(
          `declare const ${own}: ${typeOf(value)}; export const of${own}: ${type} = ${own};`,
        );
      }
    }
  }
  const file = path.join(folder, "values.ts");
  writeFileSync(file, lines.join("\n"));
  const refused = refusedLines(file);
  const found = new Map<string, boolean[]>();
  for (const name of Object.keys(samples)) {
    for (const list of ["accepted", "refused"]) found.set(`${name} ${list}`, []);
  }
  for (const { list, line } of places) found.get(list)?.push(refused.has(line));
  return found;
}

function refusedLines(file: string): Set<number> {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.es2024.string.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
    paths: { "specloom/runtime": [path.join(import.meta.dirname, "../../src/runtime.ts")] },
  });
  const source = program.getSourceFile(file);
  const found = source ? program.getSemanticDiagnostics(source) : [];
  const lineOf = (start = 0) => source?.getLineAndCharacterOfPosition(start).line ?? 0;
  return new Set(found.map(({ start }) => lineOf(start)));
}

/** The type of one value alone: a variable of it is held by assignability, where a literal is fresh. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(typeOf).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const properties = Object.entries(value).map(([name, each]) => {
    return `${JSON.stringify(name)}: ${typeOf(each)}`;
  });
  return `{ ${properties.join("; ")} }`;
}
