// Documents that are much: deep, wide, long.
import {
  type Attack,
  answering,
  documentOf,
  file,
  head,
  json,
  many,
  object,
  operation,
  withSchemas,
} from "./attack.js";

const brackets = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

function nested(depth: number, link: (schema: object) => object): object {
  let schema: object = { type: "string" };
  for (let level = 0; level < depth; level++) schema = link(schema);
  return withSchemas({ A: schema });
}

const property = (schema: object) => ({ type: "object", properties: { a: schema } });
const part = (schema: object) => ({ allOf: [schema] });
const item = (schema: object) => ({ type: "array", items: schema });
const negated = (schema: object) => ({ not: schema });

const deep: readonly Attack[] = [
  file(
    "JSON, 5,000 deep",
    () => `{"openapi":"3.1.0","x-a":${brackets(5000)}}`,
    /^limit: .*nesting/,
    "openapi.json",
  ),
  file(
    "JSON, a million deep",
    () => `{"openapi":"3.1.0","x-a":${brackets(1e6)}}`,
    /^(?:limit|read): /,
    "openapi.json",
  ),
  file(
    "JSON objects, 100,000 deep",
    () => `{"openapi":"3.1.0","x-a":${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}}`,
    /^(?:limit|read): /,
    "openapi.json",
  ),
  file("YAML, 5,000 deep", () => `${head}x-a: ${brackets(5000)}\n`, /^(?:limit|read): .*maxDepth/),
  file(
    "YAML that opens a million lists",
    () => `${head}x-a: ${"[".repeat(1e6)}\n`,
    /^(?:limit|read): /,
  ),
  file(
    "YAML lists, 50,000 deep",
    () => `${head}x-a:\n ${"- ".repeat(50_000)}a\n`,
    /^(?:limit|read): .*maxDepth/,
  ),
  file(
    "YAML keys, 50,000 deep",
    () => `${head}x-a:\n ${"? ".repeat(50_000)}a\n`,
    /^(?:limit|read): /,
  ),
  file(
    "YAML mappings, 2,000 deep",
    () => `${head}${Array.from({ length: 2000 }, (_, i) => `${" ".repeat(i)}x-a:\n`).join("")}`,
    /^(?:limit|read): /,
  ),
  object(
    "an object in the process, 100,000 deep",
    () => {
      let value: object = {};
      for (let level = 0; level < 1000; level++) value = { a: value };
      return documentOf({ "x-a": value });
    },
    /^limit: .*nesting/,
  ),
  object("properties, 40 deep", () => nested(40, property), "generated"),
  file(
    "properties, 1,000 deep",
    json(() => nested(1000, property)),
    /^limit: .*nesting/,
    "openapi.json",
  ),
  object("allOf, 45 deep", () => nested(45, part), "generated"),
  file(
    "allOf, 1,000 deep",
    json(() => nested(1000, part)),
    /^limit: .*nesting/,
    "openapi.json",
  ),
  object("items, 90 deep", () => nested(90, item), "generated"),
  object("not, 90 deep", () => nested(90, negated), "generated"),
];

const text = (length: number) => "a ".repeat(length / 2);

const long: readonly Attack[] = [
  file("65 MB", () => Buffer.alloc(65 * 1024 * 1024 + 1, "#"), /^limit: .*bytes/),
  file("a comment of 20 MB", () => `${head}#${" a".repeat(1e7)}\n`, "either"),
  file(
    "a description of 10 MB",
    json(() => operation({ description: text(1e7) })),
    "generated",
    "openapi.json",
  ),
  file(
    "a description of 2 MB without a space",
    json(() => operation({ description: "a".repeat(2e6) })),
    "generated",
    "openapi.json",
  ),
  file(
    "a description of a million lines",
    json(() => operation({ description: "\n".repeat(1e6) })),
    "generated",
    "openapi.json",
  ),
  file(
    "a description of 200,000 fences",
    json(() => operation({ description: "```\n".repeat(2e5) })),
    "generated",
    "openapi.json",
  ),
  file(
    "a description of spaces",
    json(() => operation({ description: `a\n${" ".repeat(1e6)}b\n`.repeat(3) })),
    "generated",
    "openapi.json",
  ),
  file(
    "a description of ends of comments",
    json(() => operation({ description: "*/".repeat(1e6) })),
    "generated",
    "openapi.json",
  ),
  file(
    "a title of a million capitals",
    json(() => documentOf({ info: { title: "A".repeat(1e6), version: "1" } })),
    "generated",
    "openapi.json",
  ),
  ...["a", "A", "Aa", "-", "1", "_", "é", " a", "AAs"].map((unit) => {
    const operationId = unit.repeat(200_000);
    return file(
      `an operationId of ${JSON.stringify(unit)}`,
      json(() => operation({ operationId, tags: [operationId] })),
      "either",
      "openapi.json",
    );
  }),
  file(
    "a path of 4,900 braces",
    json(() => documentOf({ paths: { [`/${"{".repeat(4900)}`]: { get: { responses: {} } } } })),
    "either",
    "openapi.json",
  ),
  file(
    "a path with 1,000 parameters",
    json(() =>
      documentOf({
        paths: {
          [`/${Array.from({ length: 1000 }, (_, i) => `{p${i}}`).join("")}`]: {
            get: { responses: {} },
          },
        },
      }),
    ),
    "either",
    "openapi.json",
  ),
  file(
    "a server's URL of a million braces",
    json(() => documentOf({ servers: [{ url: `https://a/${"{".repeat(1e6)}` }] })),
    "either",
    "openapi.json",
  ),
  file(
    "a name of 6,000 characters",
    json(() => documentOf({ ["x".repeat(6000)]: 1 })),
    /^limit: 6,000 characters in the name/,
    "openapi.json",
  ),
  file(
    "a name of 10 MB",
    json(() => documentOf({ ["x".repeat(1e7)]: 1 })),
    /^limit: .*characters in the name/,
    "openapi.json",
  ),
  file(
    "a YAML key of 10 MB",
    () => `${head}? ${"x".repeat(1e7)}\n: 1\n`,
    /^limit: .*characters in the name/,
  ),
  file(
    "a number of a million digits",
    () =>
      `{"openapi":"3.1.0","info":{"title":"a","version":"1"},"paths":{},"x-a":${"9".repeat(1e6)}}`,
    "either",
    "openapi.json",
  ),
];

const enumerated = (count: number) => Array.from({ length: count }, (_, index) => `value ${index}`);

const wide: readonly Attack[] = [
  file(
    "60,000 members",
    json(() => documentOf({ "x-a": Array(60_000).fill(1) })),
    /^limit: 60,00\d members/,
    "openapi.json",
  ),
  file(
    "6 million values",
    () => `{"openapi":"3.1.0","x-a":[${Array(121).fill(`[${Array(49_999).fill(1)}]`)}]}`,
    /^limit: .* values/,
    "openapi.json",
  ),
  file(
    "an enum of 45,000",
    json(() => withSchemas({ A: { enum: enumerated(45_000) } })),
    "generated",
    "openapi.json",
  ),
  file(
    "an enum of a million",
    json(() => withSchemas({ A: { enum: enumerated(1e6) } })),
    /^limit: /,
    "openapi.json",
  ),
  file(
    "20,000 properties",
    json(() => withSchemas({ A: { properties: many(20_000, (index) => [`p${index}`, {}]) } })),
    "generated",
    "openapi.json",
  ),
  file(
    "an allOf of 20,000",
    json(() => withSchemas({ A: { allOf: Array(20_000).fill({ required: ["a"] }) } })),
    "either",
    "openapi.json",
  ),
  file(
    "a oneOf of 20,000 references",
    json(() =>
      withSchemas({ A: { oneOf: Array(20_000).fill({ $ref: "#/components/schemas/B" }) }, B: {} }),
    ),
    "either",
    "openapi.json",
  ),
  file(
    "20,000 tags",
    json(() => operation({ tags: enumerated(20_000) })),
    "either",
    "openapi.json",
  ),
  file(
    "20,000 security requirements",
    json(() =>
      operation(
        { security: Array(20_000).fill({ a: [] }) },
        { components: { securitySchemes: { a: { type: "http", scheme: "basic" } } } },
      ),
    ),
    "either",
    "openapi.json",
  ),
  file(
    "20,000 parameters",
    json(() =>
      operation({
        parameters: enumerated(20_000).map((name) => ({ name, in: "query", schema: {} })),
      }),
    ),
    "either",
    "openapi.json",
  ),
  file(
    "20,000 media types",
    json(() =>
      answering(
        {},
        {
          responses: {
            A: { description: "", content: many(20_000, (i) => [`a/b${i}`, { schema: {} }]) },
          },
        },
      ),
    ),
    "either",
    "openapi.json",
  ),
  file(
    "2,000 server variables",
    json(() =>
      documentOf({
        servers: [
          {
            url: `https://a/${"{v}".repeat(2000)}`,
            variables: { v: { default: "a".repeat(1000) } },
          },
        ],
      }),
    ),
    "either",
    "openapi.json",
  ),
];

export const size: readonly Attack[] = [...deep, ...long, ...wide];
