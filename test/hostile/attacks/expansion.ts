// Small documents that stand for much: aliases, references, compositions, circles.
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
  refer,
  withSchemas,
} from "./attack.js";

/** Each value holds the one before ten times. */
function bomb(levels: number, open: string, each: (name: string) => string, close: string): string {
  const lines = Array.from({ length: levels }, (_, level) => {
    const parts = Array.from({ length: 10 }, (__, index) =>
      each(`a${level}`).replace("#", `${index}`),
    );
    return `x-${level + 1}: &a${level + 1} ${open}${parts.join(", ")}${close}\n`;
  });
  return `${head}x-0: &a0 [a]\n${lines.join("")}`;
}

function merges(count: number): string {
  const keys = Array.from({ length: count }, (_, index) => `k${index}: 1`).join(", ");
  return `${head}x-a: &a { ${keys} }\nx-b:\n${"  - { <<: *a }\n".repeat(count)}`;
}

/** References that double at each of `levels` steps, in parts of the document that have no types. */
function doubling(levels: number): object {
  const parts = many(levels, (level) => {
    const next = { $ref: `#/components/x-parts/p${level + 1}` };
    return [`p${level}`, { type: "object", properties: { a: next, b: next } }];
  });
  const last = { [`p${levels}`]: { type: "string" } };
  return answering({ $ref: "#/components/x-parts/p0" }, { "x-parts": { ...parts, ...last } });
}

/** Each schema is composed of the next one twice. */
function composed(keyword: string, levels: number): object {
  const schemas = many(levels, (level) => {
    return [`S${level}`, { [keyword]: [refer(`S${level + 1}`), refer(`S${level + 1}`)] }];
  });
  return withSchemas({ ...schemas, [`S${levels}`]: { type: "object", properties: { a: {} } } });
}

/** Schemas that lead to each other by a keyword, in a circle of some length. */
function circle(length: number, link: (schema: object) => object): object {
  const schemas = many(length, (index) => [`S${index}`, link(refer(`S${(index + 1) % length}`))]);
  return withSchemas(schemas, { paths: (answering(refer("S0")) as { paths: object }).paths });
}

const links: readonly (readonly [string, (schema: object) => object, RegExp | "generated"])[] = [
  ["references alone", (schema) => schema, /^circular-reference: /],
  ["allOf", (schema) => ({ allOf: [schema] }), "generated"],
  ["oneOf", (schema) => ({ oneOf: [schema, { type: "string" }] }), "generated"],
  ["anyOf", (schema) => ({ anyOf: [schema] }), "generated"],
  ["not", (schema) => ({ not: schema }), "generated"],
  ["properties", (schema) => ({ type: "object", properties: { a: schema } }), "generated"],
  [
    "required properties",
    (schema) => ({ properties: { a: schema }, required: ["a"] }),
    "generated",
  ],
  ["items", (schema) => ({ type: "array", items: schema }), "generated"],
  ["additionalProperties", (schema) => ({ additionalProperties: schema }), "generated"],
  ["if and else", (schema) => ({ if: schema, else: schema }), "generated"],
];

const circles = links.flatMap(([name, link, ending]) => {
  return [1, 2, 3, 50].map((length) => {
    return object(`a circle of ${length} by ${name}`, () => circle(length, link), ending);
  });
});

function mixed(): object {
  return withSchemas({
    A: { allOf: [refer("B")], oneOf: [refer("C")] },
    B: { anyOf: [refer("A"), refer("C")], not: refer("A") },
    C: { allOf: [refer("A"), refer("B")], properties: { a: refer("C") } },
  });
}

function chain(length: number): object {
  const schemas = many(length, (index) => [`S${index}`, refer(`S${index + 1}`)]);
  return withSchemas({ ...schemas, [`S${length}`]: { type: "string" } });
}

/** Many paths that are one item, with many parameters. */
function shared(paths: number, parameters: number): object {
  const list = Array.from({ length: parameters }, (_, index) => {
    return { name: `p${index}`, in: "query", schema: { type: "string" } };
  });
  const item = { parameters: list, get: { responses: {} } };
  return documentOf({
    paths: many(paths, (index) => [`/p${index}`, { $ref: "#/components/pathItems/A" }]),
    components: { pathItems: { A: item } },
  });
}

function sharing(levels: number): object {
  let value: unknown[] = ["a"];
  for (let level = 0; level < levels; level++) value = [value, value];
  return documentOf({ "x-a": value });
}

function holdingItself(): object {
  const document: Record<string, unknown> = { ...documentOf({}) };
  document["x-a"] = [document];
  return document;
}

const values = /^limit: .* values, aliases written out, more than the 5,000,000 .*; \w+/;
const expanded = /^limit: .* values, references written out, more than the 20,000,000 .*; \w+/;

export const expansion: readonly Attack[] = [
  file("aliases of aliases in lists", () => bomb(9, "[", (name) => `*${name}`, "]"), values),
  file(
    "aliases of aliases in mappings",
    () => bomb(9, "{ ", (name) => `k#: *${name}`, " }"),
    values,
  ),
  file("a list that holds itself", () => `${head}x-a: &a [*a]\n`, /^limit: endlessly many/),
  file(
    "a mapping that holds itself",
    () => `${head}x-a: &a { b: { c: *a } }\n`,
    /^limit: endlessly many/,
  ),
  file(
    "a schema that holds itself by an alias",
    () => `${head}components:\n  schemas:\n    A: &a { type: object, properties: { a: *a } }\n`,
    /^limit: endlessly many/,
  ),
  file(
    "a long text with many aliases",
    () => `${head}x-a: &a ${"a".repeat(1e6)}\nx-b: [${"*a, ".repeat(40_000)}a]\n`,
    "generated",
  ),
  file(
    "a long description with many aliases",
    () =>
      `${head}components:\n  schemas:\n    A: { description: &a ${"a".repeat(1e6)} }\n${Array.from({ length: 300 }, (_, i) => `    B${i}: { description: *a }\n`).join("")}`,
    /^limit: .* characters of code/,
  ),
  file("merged keys", () => merges(400), /^(?:limit|read): .*merge/),
  object("an object that shares its parts", () => sharing(30), values),
  object("an object that holds itself", holdingItself, /^(?:limit|read): /),
  object("references that double 40 times", () => doubling(40), expanded),
  object("references that double 10 times", () => doubling(10), "generated"),
  ...["allOf", "oneOf", "anyOf"].flatMap((keyword) => [
    object(`${keyword} that doubles 40 times`, () => composed(keyword, 40), "either"),
  ]),
  ...circles,
  object("a circle by all of them", mixed, "generated"),
  object("a chain of 90 references", () => chain(90), "generated"),
  object("a chain of 101 references", () => chain(101), "generated"),
  file(
    "a chain of 20,000 references",
    json(() => chain(20_000)),
    /^[\w-]+: /,
    "openapi.json",
  ),
  file(
    "3,000 paths that share 2,000 parameters",
    json(() => shared(3000, 2000)),
    /^limit: /,
    "openapi.json",
  ),
  file(
    "100 paths that share 20 parameters",
    json(() => shared(100, 20)),
    "generated",
    "openapi.json",
  ),
  object("a reference to the document", () => answering({ $ref: "#" }), "either"),
  object(
    "a reference to what holds it",
    () => answering({ type: "object", properties: { a: { $ref: "#/paths/~1a/get" } } }),
    "either",
  ),
  object(
    "a parameter that is itself",
    () =>
      operation(
        { parameters: [{ $ref: "#/components/parameters/A" }] },
        { components: { parameters: { A: { $ref: "#/components/parameters/A" } } } },
      ),
    /^circular-reference: /,
  ),
  object(
    "a response that is itself",
    () =>
      operation(
        { responses: { 200: { $ref: "#/components/responses/A" } } },
        { components: { responses: { A: { $ref: "#/components/responses/A" } } } },
      ),
    /^circular-reference: /,
  ),
  object(
    "a path that is itself",
    () => documentOf({ paths: { "/a": { $ref: "#/paths/~1a" } } }),
    /^circular-reference: /,
  ),
  object(
    "two paths that are each other",
    () => documentOf({ paths: { "/a": { $ref: "#/paths/~1b" }, "/b": { $ref: "#/paths/~1a" } } }),
    /^circular-reference: /,
  ),
  object(
    "a long way through a schema that holds itself",
    () =>
      withSchemas({
        A: { properties: { a: refer("A") } },
        B: { $ref: `#/components/schemas/A${"/properties/a".repeat(400)}` },
      }),
    "either",
  ),
];
