// Files that are no document, or hardly one: other encodings, other syntax, strange values.
import { type Attack, file, head, json, operation, withSchemas } from "./attack.js";

const bytes =
  (...parts: (string | number)[]) =>
  () => {
    return Buffer.concat(
      parts.map((part) => Buffer.from(typeof part === "string" ? part : [part])),
    );
  };

const read = /^(?:read|openapi-version): /;

const encodings: readonly Attack[] = [
  file("no byte", () => "", read),
  file("spaces", () => " \n\t \n", read),
  file("bytes that are no UTF-8", bytes(head, "x-a: '", 0xff, 0xfe, 0xc0, 0x80, "'\n"), "either"),
  file(
    "bytes that are no UTF-8, in JSON",
    bytes('{"openapi":"3.1.0', 0xff, '"}'),
    "either",
    "openapi.json",
  ),
  file("UTF-16", () => Buffer.from(`\ufeff${head}`, "utf16le"), read),
  file("a byte order mark", () => `\ufeff${head}`, "generated"),
  file(
    "a byte order mark in JSON",
    () => `\ufeff${JSON.stringify(operation({}))}`,
    "generated",
    "openapi.json",
  ),
  file("NUL bytes", () => `${head}x-a: "a\0b"\n`, "either"),
  file("NUL bytes alone", () => Buffer.alloc(1e6), read),
  file("escapes of a terminal", () => `${head}\u001b[2J: \u001b]0;a\u0007\n`, "either"),
  file(
    "line ends of all kinds",
    () => head.replaceAll("\n", "\r\n").replace("\r\n", "\r"),
    "either",
  ),
  file("a picture", bytes(0x89, "PNG\r\n", 0x1a, "\n", 0, 0, 0, 13, "IHDR"), read),
  file(
    "surrogates without the other",
    () => '{"openapi":"3.1.0","info":{"title":"\\ud800","version":"\\udc00"},"paths":{}}',
    "either",
    "openapi.json",
  ),
];

const syntax: readonly Attack[] = [
  file("a number", () => "42", read),
  file("null", () => "null", read, "openapi.json"),
  file("a list", () => "[]", read, "openapi.json"),
  file("a text", () => '"openapi: 3.1.0"', read),
  file("JSON with a comma too many", () => '{"openapi":"3.1.0",,}', read, "openapi.json"),
  file("JSON that ends early", () => '{"openapi":"3.1.0","info":{', read, "openapi.json"),
  file("two YAML documents", () => `${head}---\n${head}`, read),
  file("a tag that makes a function", () => `${head}x-a: !!js/function "function () {}"\n`, read),
  file(
    "a tag that makes an object",
    () => `${head}x-a: !!python/object/apply:os.system ["true"]\n`,
    read,
  ),
  file("a tag that makes bytes", () => `${head}x-a: !!binary aGVsbG8=\n`, "either"),
  file("tags with a prefix", () => `%TAG ! tag:evil.example,2000:\n---\n${head}x-a: !a b\n`, read),
  file("an alias of nothing", () => `${head}x-a: *nothing\n`, read),
  file("a list as a key", () => `${head}? [a, b]\n: c\n`, "either"),
  file("an object as a key", () => `${head}? { a: b }\n: c\n`, "either"),
  file(
    "dates, sets and other types",
    () =>
      `${head}x-a: 2001-12-14t21:59:43.10-05:00\nx-b: !!set { a, b }\nx-c: 0b11\nx-d: 1:30\nx-e: ~\n`,
    "either",
  ),
  file("Swagger 1.2", () => "swagger: '1.2'\n", /^openapi-version: /),
  file("a version that is an object", () => "openapi: { a: b }\n", read),
  file("a version of another time", () => "openapi: 9.9.9\n", /^openapi-version: /),
];

const numbers = (number: string) => `${head}components:
  schemas:
    A: { type: number, minimum: ${number}, maximum: ${number}, default: ${number}, enum: [${number}], maxLength: ${number}, const: ${number} }
    B: { type: object, properties: { a: { type: array, minItems: ${number}, maxItems: ${number} } } }
`;

const strange: readonly Attack[] = [
  ..."1e999 -1e999 .inf -.inf .nan -0 1e-999 0x7fffffffffffffff 123456789012345678901234567890 1e21 0o777"
    .split(" ")
    .map((number) => file(`the number ${number}`, () => numbers(number), "either")),
  file(
    "a number that JSON knows and no double holds",
    () => JSON.stringify(withSchemas({ A: { default: 0, minimum: 0 } })).replaceAll(":0", ":1e999"),
    "either",
    "openapi.json",
  ),
  ...[
    null,
    true,
    0,
    "a",
    [],
    {},
    [[]],
    [null],
    { $ref: 1 },
    { $ref: null },
    { $ref: {} },
    { $ref: "" },
  ].map((value) => {
    const parts = {
      description: value,
      parameters: value,
      requestBody: value,
      responses: value,
      tags: value,
      "x-pagination": value,
    };
    const more = {
      "x-error-codes": value,
      "x-recursion": value,
      servers: value,
      security: value,
      components: { schemas: value, securitySchemes: value },
      "x-envelope": value,
    };
    return file(
      `${JSON.stringify(value)} in the place of everything`,
      json(() => operation(parts, more)),
      "either",
      "openapi.json",
    );
  }),
  ...[
    null,
    true,
    false,
    0,
    "a",
    [],
    { $ref: "" },
    { type: 1 },
    { type: [] },
    { type: ["a"] },
    { enum: [] },
    { enum: {} },
    { properties: [] },
    { allOf: {} },
    { allOf: [null] },
    { items: [] },
    { required: "a" },
  ].map((value) => {
    return file(
      `the schema ${JSON.stringify(value)}`,
      json(() =>
        withSchemas({ A: value, B: { allOf: [value], properties: { a: value }, items: value } }),
      ),
      "either",
      "openapi.json",
    );
  }),
];

export const inputs: readonly Attack[] = [...encodings, ...syntax, ...strange];
