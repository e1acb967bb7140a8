// The JSON Schemas that editors get: made from what the linter knows of our extensions, valid for every
// document that is right, and not for those that are wrong. `UPDATE=1` writes them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { load as parse } from "js-yaml";
import { expect, test } from "vitest";
import {
  documentSchema,
  extensionsSchema,
} from "../../generator/document/extensions/json-schema.js";
import { load } from "../../generator/load/load.js";
import { caseNames, documentOf } from "./cases.js";

const folder = path.join(import.meta.dirname, "../../generator/schema");
const rejected = path.join(import.meta.dirname, "rejected");
const extensions = new Ajv({ strict: false }).compile(extensionsSchema());

test.each([
  ["extensions.json", extensionsSchema()],
  ["openapi.json", documentSchema()],
])("%s is what the shapes of our extensions make", (name, schema) => {
  const file = path.join(folder, name);
  const text = `${JSON.stringify(schema, undefined, 2)}\n`;
  if (process.env["UPDATE"] === "1") writeFileSync(file, text);
  expect(readFileSync(file, "utf8").replaceAll("\r\n", "\n")).toBe(text);
});

/** Where a document is not valid, and why. */
function wrong(validate: ValidateFunction, document: unknown): string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test.each(["spaces", "spaaza"])("the document of %s is valid", async (name) => {
  const { document } = await load(
    path.join(import.meta.dirname, `../../spec/${name}/openapi.yaml`),
  );
  expect(document).toBeDefined();
  expect(wrong(extensions, document)).toEqual([]);
});

function read(file: string): unknown {
  return parse(readFileSync(file, "utf8"));
}

/** One is not YAML as others read it, and one has an extension of others under a name of ours. */
const excepted = ["flow-indentation", "foreign-extensions"];

test.each(caseNames().filter((name) => !excepted.includes(name)))(
  "the case %s is valid",
  (name) => {
    expect(wrong(extensions, read(documentOf(name)))).toEqual([]);
  },
);

const shapes = readdirSync(rejected).filter((name) => /-shape$/.test(name));

test("documents with extensions of a wrong shape are not valid", () => {
  const valid = shapes.filter((name) => {
    return extensions(read(path.join(rejected, name, "openapi.yaml")));
  });
  expect(shapes.length).toBeGreaterThan(5);
  expect(valid).toEqual([]);
});

const operation = (extension: object) => ({ paths: { "/a": { get: extension } } });

test.each<readonly [string, object]>([
  [
    "two ends",
    operation({
      "x-pagination": { style: "offset", items: "a", offset: "o", total: "t", hasMore: "m" },
    }),
  ],
  [
    "a page that begins nowhere",
    operation({ "x-pagination": { style: "page", items: "a", page: "p" } }),
  ],
  ["a style that is none", operation({ "x-pagination": { style: "cursr", items: "a" } })],
  [
    "a key of another style",
    operation({ "x-pagination": { style: "link", items: "", next: "/next" } }),
  ],
  ["a name that is none", operation({ "x-method-name": "list orders" })],
  [
    "a mark deep in a schema",
    {
      components: { schemas: { A: { allOf: [{ properties: { b: { "x-sensitive": "yes" } } }] } } },
    },
  ],
  [
    "a method that does not write",
    { components: { schemas: { A: { properties: { b: { "x-acme-operations": ["get"] } } } } } },
  ],
])("%s is not valid", (_, document) => {
  expect(extensions(document)).toBe(false);
});

test("a document is held against OpenAPI of its version, and against our extensions", () => {
  const ajv = new Ajv({ strict: false });
  const stub = (version: string) => ({ required: [`is-${version}`] });
  const [{ then: old, else: others }] = documentSchema()["allOf"] as unknown as [
    { then: { $ref: string }; else: { else: { $ref: string } } },
  ];
  ajv.addSchema(stub("3.0"), old.$ref);
  ajv.addSchema(stub("3.1"), others.else.$ref);
  ajv.addSchema(extensionsSchema(), "https://specloom.example/extensions.json");
  const validate = ajv.compile({
    ...documentSchema(),
    $id: "https://specloom.example/openapi.json",
  });
  expect(wrong(validate, { openapi: "3.0.3" }).join()).toContain("is-3.0");
  expect(wrong(validate, { openapi: "3.1.0" }).join()).toContain("is-3.1");
  expect(validate({ openapi: "3.1.0", "is-3.1": true })).toBe(true);
  expect(wrong(validate, { openapi: "3.2.0" }).join()).toContain("info");
  expect(validate({ openapi: "3.2.0", info: {} })).toBe(true);
  expect(validate({ openapi: "3.1.0", "is-3.1": true, "x-envelope": {} })).toBe(false);
});
