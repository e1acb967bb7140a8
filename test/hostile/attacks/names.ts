// Names that are more than names: those of the prototype, those that many share, patterns.

import { payloads } from "../payloads.js";
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

const inherited = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "__defineGetter__",
];

const nowhere = /^(?:specloom\/references|no-unresolved-refs|struct): /;

/** A reference to what every object has and no document says. */
const unresolved: readonly Attack[] = [
  ...inherited.map((name) => {
    const components = { schemas: { A: { type: "string" } } };
    return object(
      `a reference to the schema ${name}`,
      () => answering(refer(name), components),
      nowhere,
    );
  }),
  ...[
    "constructor/prototype",
    "A/__proto__",
    "A/constructor",
    "A/properties/length",
    "__proto__/constructor",
  ].map((way) => {
    const components = { schemas: { A: { type: "object", properties: {} } } };
    return object(`a reference to ${way}`, () => answering(refer(way), components), nowhere);
  }),
  ...[
    "parameters",
    "responses",
    "requestBodies",
    "pathItems",
    "headers",
    "examples",
    "securitySchemes",
  ].map((kind) => {
    const $ref = `#/components/${kind}/constructor`;
    return object(`a reference to constructor in ${kind}`, () => referring(kind, $ref), nowhere);
  }),
  object(
    "a reference to the prototype of all paths",
    () => documentOf({ paths: { "/a": { $ref: "#/paths/__proto__" } } }),
    nowhere,
  ),
  object("a reference to a list's length", () => answering({ $ref: "#/servers/length" }), nowhere),
  object(
    "a reference to a text's first letter",
    () => answering({ $ref: "#/info/title/0" }),
    nowhere,
  ),
];

function referring(kind: string, $ref: string): object {
  const components = { [kind]: {} };
  const response = (parts: object) => ({ responses: { 200: { description: "", ...parts } } });
  const uses: Readonly<Record<string, object>> = {
    parameters: operation({ parameters: [{ $ref }] }, { components }),
    responses: operation({ responses: { 200: { $ref } } }, { components }),
    requestBodies: operation({ requestBody: { $ref } }, { components }),
    pathItems: documentOf({ paths: { "/a": { $ref } }, components }),
    headers: operation(response({ headers: { A: { $ref } } }), { components }),
    examples: operation(response({ content: { "text/plain": { examples: { a: { $ref } } } } }), {
      components,
    }),
    securitySchemes: documentOf({ components: { securitySchemes: { a: { $ref } } } }),
  };
  return uses[kind] ?? {};
}

const own = `{
  "openapi": "3.1.0", "info": { "title": "a", "version": "1", "__proto__": { "x-a": 1 } },
  "__proto__": { "x-polluted": 1 }, "constructor": { "prototype": { "x-polluted": 1 } },
  "paths": { "/a": { "get": { "responses": { "200": { "description": "" } } }, "__proto__": { "post": {} } } },
  "components": { "__proto__": { "schemas": {} }, "schemas": {
    "__proto__": { "type": "object", "properties": { "__proto__": { "type": "string" }, "constructor": {} } },
    "A": { "type": "object", "__proto__": { "type": "string" }, "required": ["__proto__"],
      "properties": { "__proto__": { "$ref": "#/components/schemas/__proto__" } } } } } }`;

const prototypes: readonly Attack[] = [
  file("__proto__ as a key everywhere, in JSON", () => own, "either", "openapi.json"),
  file("__proto__ as a key everywhere, in YAML", () => own, "either"),
  file(
    "__proto__ by a merge",
    () => `${head}x-a: &a { __proto__: { x-polluted: 1 } }\nx-b: { <<: *a }\n`,
    "either",
  ),
  object(
    "a schema that is called __proto__",
    () => answering(refer("__proto__"), JSON.parse('{"schemas":{"__proto__":{"type":"string"}}}')),
    "generated",
  ),
  object(
    "operations called as members of objects",
    () =>
      documentOf({
        paths: many(inherited.length, (i) => [
          `/${i}`,
          { get: { operationId: inherited[i], tags: [inherited[i]], responses: {} } },
        ]),
      }),
    "either",
  ),
  file("a key twice in YAML", () => `${head}paths: {}\n`, /^read: .*duplicate/i),
  file(
    "a key twice in JSON",
    () => '{"openapi":"3.1.0","info":{"title":"a","version":"1"},"paths":{"/a":{}},"paths":{}}',
    "either",
    "openapi.json",
  ),
];

function operations(count: number, parts: (index: number) => object): object {
  return documentOf({
    paths: many(count, (index) => [`/p${index}`, { get: { responses: {}, ...parts(index) } }]),
  });
}

/** The same letters with other signs between them: all the same after normalising. */
function alike(index: number): string {
  return `a${"-_. ~"[index % 5]}${"-".repeat(index % 50)}b${"_".repeat(Math.floor(index / 50))}c`;
}

const shared: readonly Attack[] = [
  file(
    "3,000 operations with one id",
    json(() => operations(3000, () => ({ operationId: "a" }))),
    "generated",
    "openapi.json",
  ),
  file(
    "1,000 operations with ids that are one after normalising",
    json(() => operations(1000, (i) => ({ operationId: alike(i) }))),
    "either",
    "openapi.json",
  ),
  file(
    "3,000 operations without a letter",
    json(() => operations(3000, (i) => ({ operationId: "-".repeat(i + 1) }))),
    "either",
    "openapi.json",
  ),
  // Without ids, groups and files are called by what their paths say.
  object(
    "paths of every payload, without ids",
    () => {
      const get = { responses: { "200": { description: "" } } };
      const texts = [...Object.values(payloads), ...inherited, "con", "index", ".."];
      // Braces are for parameters, which would have to be declared.
      const plain = texts.filter((text) => !/[{}]/.test(text) && text.length < 4000);
      return documentOf({
        paths: Object.fromEntries(plain.map((text) => [`/${text}/b`, { get }])),
      });
    },
    "generated",
  ),
  file(
    "5,000 schemas with one name after normalising",
    json(() => withSchemas(many(5000, (i) => [alike(i), {}]))),
    "either",
    "openapi.json",
  ),
  file(
    "20,000 schemas with names of signs",
    json(() =>
      withSchemas(
        many(20_000, (i) => [`${"-".repeat(i % 100)}${".".repeat(Math.floor(i / 100))}_`, {}]),
      ),
    ),
    "either",
    "openapi.json",
  ),
  file(
    "2,000 parameters with one name after normalising",
    json(() =>
      operation({
        parameters: Array.from({ length: 2000 }, (_, i) => ({
          name: alike(i),
          in: "query",
          schema: {},
        })),
      }),
    ),
    "either",
    "openapi.json",
  ),
  file(
    "names that differ in case",
    json(() =>
      withSchemas({ pet: {}, Pet: {}, PET: {}, pEt: {}, "": {}, " ": {}, "🙂": {}, "🙃": {} }),
    ),
    "either",
    "openapi.json",
  ),
];

const slow = [
  "(a+)+$",
  "(a|a)*$",
  "^(([a-z])+.)+[A-Z]([a-z])+$",
  "(.*)*(.*)*(.*)*x",
  `${"(".repeat(5000)}a${")+".repeat(5000)}`,
  "a{1,1000}{1,1000}{1,1000}",
  `${"a?".repeat(20_000)}${"a".repeat(20_000)}`,
  "[",
  "(?<a>",
  "\\",
];

const patterns: readonly Attack[] = slow.map((pattern) => {
  const value = `${"a".repeat(5000)}!`;
  const schema = { type: "string", pattern, default: value, example: value, enum: [value] };
  const header = { name: "X-A", in: "header", "x-client-option": { name: "a" }, schema };
  const more = {
    components: {
      schemas: { A: schema, B: { patternProperties: { [pattern.slice(0, 4000)]: schema } } },
    },
  };
  return file(
    `the pattern ${pattern.slice(0, 30)}`,
    json(() => operation({ parameters: [header] }, more)),
    "either",
    "openapi.json",
  );
});

export const names: readonly Attack[] = [...unresolved, ...prototypes, ...shared, ...patterns];
