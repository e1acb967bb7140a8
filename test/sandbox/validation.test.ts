// The interpreter of schemas says what ajv says, and ends where a schema never would.
import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../generator/document/json.js";
import { Document } from "../../generator/document/node.js";
import { Validators } from "../../generator/sandbox/checks/validation.js";
import { Random } from "../../generator/sandbox/state/random.js";
import { judgeOf } from "./ajv.js";
import { definitionOf } from "./definitions.js";
import { documentOf } from "./start.js";

const samples: JsonValue[] = [
  ...[null, true, false, 0, 1, -1, 1.5, 2, 3, 10, 2 ** 31, 2 ** 31 - 1],
  ...["", "a", "ab", "abc", "héé", "👍👍", "2024-02-29", "a@b.example", "1"],
  ...[
    [],
    [1],
    [1, 1],
    [1, "a"],
    ["a", 1, 2],
    [[1], [1]],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
  ],
  ...[{}, { a: 1 }, { a: "x" }, { a: 1, b: 2 }, { b: "b", c: [] }, { "a/b~c": 1, "x%": null }],
  ...[
    { a: { a: { a: 1 } } },
    { a: { a: { a: "x" } } },
    { kind: "cat", a: 1 },
    { kind: "dog", b: 1 },
  ],
];

const a = { properties: { a: { type: "integer" } } };

const schemas: JsonValue[] = [
  ...[true, false, {}, { type: "integer" }, { type: "number" }, { type: ["string", "null"] }],
  ...[{ type: "array" }, { type: "object" }, { type: "boolean" }, { type: "null" }],
  { type: "string", nullable: true },
  { minimum: 1 },
  { maximum: 2 },
  { minimum: 1, maximum: 2 },
  { exclusiveMinimum: 1, exclusiveMaximum: 3 },
  { multipleOf: 0.5 },
  { type: "string", minLength: 2, maxLength: 2 },
  { pattern: "^a+$" },
  { pattern: "^\\p{L}+$" },
  { const: "a" },
  { const: { b: 2, a: 1 } },
  { enum: ["a", 1, null, [1]] },
  { minItems: 1, maxItems: 1 },
  { prefixItems: [{ type: "integer" }], items: { type: "string" } },
  { prefixItems: [{ type: "integer" }], items: false },
  { items: { enum: [1] } },
  { contains: { type: "string" } },
  { contains: { type: "integer" }, minContains: 2 },
  { contains: { type: "integer" }, minContains: 0, maxContains: 1 },
  { prefixItems: [true], unevaluatedItems: false },
  { minProperties: 1, maxProperties: 1 },
  { required: ["a", "b"] },
  { properties: { a: { type: "integer" }, b: false } },
  { ...a, additionalProperties: false },
  { ...a, additionalProperties: { type: "string" } },
  { patternProperties: { "^[ab]$": { type: "integer" } }, additionalProperties: false },
  { propertyNames: { maxLength: 1 } },
  { dependentRequired: { a: ["b"] } },
  { dependentSchemas: { a: { required: ["b"] } } },
  { not: { type: "string" } },
  { anyOf: [{ type: "string", minLength: 2 }, { type: "integer" }, a] },
  { oneOf: [{ minimum: 1 }, { multipleOf: 2 }] },
  { allOf: [{ required: ["a"] }, a] },
  ...conditions(
    '{ "if": { "type": "string" }, "then": { "minLength": 2 }, "else": { "type": "integer" } }',
    `{ "if": { "required": ["a"] }, "then": ${JSON.stringify(a)}, "unevaluatedProperties": false }`,
  ),
  { allOf: [a], unevaluatedProperties: false },
  { anyOf: [a, { properties: { b: true }, required: ["b"] }], unevaluatedProperties: false },
  { $ref: "#/$defs/Tree" },
  { $ref: "#/$defs/Tree", required: ["b"] },
  { $ref: "#/$defs/a~1b%20c" },
  { oneOf: [{ $ref: "#/$defs/Cat" }, { $ref: "#/$defs/Dog" }] },
  ...["int32", "int64", "byte", "regex", "float", "nobody-knows"].map((format) => ({ format })),
];

const $defs: JsonObject = {
  Tree: { type: ["object", "integer"], properties: { a: { $ref: "#/$defs/Tree" } } },
  "a/b c": { type: "string" },
  Cat: { properties: { kind: { const: "cat" } }, required: ["kind", "a"] },
  Dog: { properties: { kind: { const: "dog" } }, required: ["kind", "b"] },
};

/** As texts, since an object with a property `then` could be taken for a promise. */
function conditions(...texts: string[]): JsonValue[] {
  return texts.map((text) => JSON.parse(text));
}

/** Gives what both say of a value. */
function both(schema: JsonValue) {
  const document: JsonObject = { $defs, schema };
  const whole = new Document(document);
  const node = whole.root.at("schema");
  if (!node) throw new Error("There is no schema");
  const validators = new Validators(whole);
  const judge = judgeOf(document);
  return (value: JsonValue) => ({
    own: validators.check(node, value),
    ajv: judge("#/schema", value),
  });
}

test.each(schemas.map((schema) => [JSON.stringify(schema), schema] as const))("%s", (_, schema) => {
  const look = both(schema);
  for (const value of samples) {
    const { own, ajv } = look(value);
    expect(own, JSON.stringify(value)).toEqual(ajv);
  }
});

test.each([
  [0.01, [9.95, 19.99, 0.29, -1.13, 123456789.01, 0], [9.955, 1e-3, 123456789.013]],
  [0.1, [0.3, 1.1, 1e15], [0.35, 1e-8]],
  [1e-8, [1e-8, 12.00000001], [5e-9]],
  [0.123456789, [0.246913578], [1e308]],
] as const)("multiples of %d are counted as they are written", (multipleOf, right, wrong) => {
  const look = both({ multipleOf });
  for (const value of right) expect(look(value).own, String(value)).toEqual([]);
  for (const value of wrong) expect(look(value).own, String(value)).toHaveLength(1);
});

describe("formats", () => {
  const texts: Record<string, string[]> = {
    date: ["2024-02-29", "2023-02-29", "2000-02-29", "1900-02-29", "2024-13-01", "2024-1-1", "x"],
    time: ["10:00:00Z", "10:00:00", "25:00:00Z", "23:59:60Z", "22:59:60Z", "10:00:00.5+02:00"],
    "date-time": ["2024-02-29T10:00:00Z", "2024-02-29 10:00:00+00:00", "2024-02-30T10:00:00Z", "x"],
    duration: ["P1D", "PT1H", "P", "P1W", "1D", "P1Y2M3DT4H5M6S", "PT"],
    uri: [
      "https://a.example/b?c=d#e",
      "mailto:a@b",
      "/a",
      "a b:c",
      "https://a/%zz",
      "https://a/<b>",
    ],
    "uri-reference": ["/a", "a?b", "a b", "%zz", "#x", ""],
    email: [
      "a@b.example",
      "a.b+c@d.example",
      "a@b",
      ".a@b.example",
      "a b@c.example",
      "a@-b.example",
    ],
    hostname: ["a.example", "a", "-a.example", `${"a".repeat(64)}.example`, "a..b", ""],
    ipv4: ["127.0.0.1", "256.0.0.1", "1.2.3", "01.2.3.4"],
    ipv6: [
      "::1",
      "::",
      "1:2:3:4:5:6:7:8",
      "1:2",
      "1::2::3",
      "::ffff:1.2.3.4",
      "g::1",
      "1:2:3:4:5:6:7::",
    ],
    uuid: [
      "0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47",
      "urn:uuid:0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47",
      "0f9d",
    ],
    regex: ["^a$", "(", "[a-z]+"],
    "json-pointer": ["", "/a~0b", "a", "/~2"],
    byte: ["", "YQ==", "YWI=", "YWJj", "Y", "YQ"],
    password: ["anything"],
  };
  test.each(Object.entries(texts))("%s", (format, values) => {
    const verdicts = values.map(both({ format }));
    expect(verdicts.map(({ own }) => own)).toEqual(verdicts.map(({ ajv }) => ajv));
    if (format !== "password") expect(verdicts.some(({ own }) => own.length > 0)).toBe(true);
  });
});

describe.each(["spaces", "spaaza"])("spoilt data of %s", (api) => {
  test("are found wrong in the same places and words", async () => {
    const document = await documentOf(api);
    const whole = new Document(document);
    const validators = new Validators(whole);
    const judge = judgeOf(document);
    const random = new Random(7);
    let wrong = 0;
    for (const [name, rows] of Object.entries(definitionOf(api).seed())) {
      const node = whole.root.at("components", "schemas", name);
      if (!node) throw new Error(`There is no schema ${name}`);
      for (const { data } of rows.slice(0, 25)) {
        const value = spoilt(data, random);
        const own = validators.check(node, value);
        expect(own, JSON.stringify(value)).toEqual(judge(node.pointer, value));
        if (own.length > 0) wrong++;
      }
    }
    expect(wrong).toBeGreaterThan(50);
  });
});

/** Leaves a property out, puts another value in its place, or adds one. */
function spoilt(data: JsonObject, random: Random): JsonObject {
  const entries = Object.entries(data).flatMap(([key, value]): [string, JsonValue][] => {
    if (random.chance(0.1)) return [];
    return [
      [key, random.chance(0.2) ? (samples[random.whole(0, samples.length - 1)] ?? 0) : value],
    ];
  });
  return Object.fromEntries(random.chance(0.2) ? [...entries, ["more", 1]] : entries);
}

describe("where ajv does otherwise", () => {
  const check = (schema: JsonValue, value: JsonValue, defs: JsonObject = {}) => {
    const document = new Document({ $defs: defs, schema });
    const node = document.root.at("schema");
    return node ? new Validators(document).check(node, value).map(({ text }) => text) : [];
  };

  test("the flags of OpenAPI 3.0 make a bound exclusive", () => {
    expect(check({ minimum: 1, exclusiveMinimum: true }, 1)).toEqual(["must be > 1"]);
    expect(check({ maximum: 1, exclusiveMaximum: true }, 1)).toEqual(["must be < 1"]);
    expect(check({ minimum: 1, exclusiveMinimum: false }, 1)).toEqual([]);
  });

  test("contains looks at the items that fit it, and no others", () => {
    const schema = { contains: { type: "string" }, unevaluatedItems: { type: "integer" } };
    expect(check(schema, ["a", 1])).toEqual([]);
    expect(check(schema, ["a", true])).toEqual(["must be of type integer"]);
  });

  test("a pattern that escapes more than it has to is a pattern", () => {
    expect(check({ pattern: "^\\d\\-\\:$" }, "1-:")).toEqual([]);
    expect(check({ pattern: "^\\d\\-\\:$" }, "a")).toHaveLength(1);
  });

  test("a pattern that is no regular expression fits everything", () => {
    expect(check({ pattern: "(" }, "a")).toEqual([]);
  });

  test("names that objects inherit are ordinary ones", () => {
    expect(check({ required: ["toString", "__proto__"] }, {})).toEqual([
      "is missing",
      "is missing",
    ]);
    expect(check({ properties: { constructor: false } }, {})).toEqual([]);
  });

  test("a schema that is itself ends", () => {
    const defs = {
      A: { $ref: "#/$defs/B" },
      B: { allOf: [{ $ref: "#/$defs/A" }, { minimum: 2 }] },
    };
    expect(check({ allOf: [{ $ref: "#/$defs/A" }] }, 1, defs)).toEqual(["must be >= 2"]);
  });

  test("what grows with every level ends", () => {
    const item = { $ref: "#/$defs/A" };
    const defs = { A: { anyOf: [{ items: item }, { items: item }], type: "array" } };
    const nested = (depth: number): JsonValue => (depth === 0 ? 1 : [nested(depth - 1)]);
    expect(check(item, nested(100), defs)).toEqual(["takes too long to check"]);
  });

  test("what is nested without end ends", () => {
    const defs = { A: { type: "array", items: { $ref: "#/$defs/A" } } };
    let value: JsonValue = [];
    for (let depth = 0; depth < 5000; depth++) value = [value];
    expect(check({ $ref: "#/$defs/A" }, value, defs)).toEqual(["is nested too deeply"]);
  });
});
