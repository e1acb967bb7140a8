// paths.ts: what openapi-typescript gets of a document, and what it makes of it. What the client sets,
// and is left out, is shown by the case `paths`.
import { generate } from "@specloom/generator";
import { describe, expect, test } from "vitest";
import { loadPackage, TypesError, writeTypes } from "../../generator/paths/openapi-typescript.js";

const info = { title: "Shop", version: "1" };

async function pathsOf(document: object): Promise<string> {
  const input = { openapi: "3.1.0", info, paths: {}, ...document };
  const { files, problems } = await generate({ input, name: "shop", paths: true });
  expect(problems).toEqual([]);
  return files.get("paths.ts") ?? "";
}

/** The type of a component schema, in one line. */
async function typeOf(name: string, schemas: object): Promise<string> {
  const [, rest = ""] = (await pathsOf({ components: { schemas } })).split(`\n        ${name}: `);
  return rest.slice(0, rest.search(/;\n {8}[\w"]|;\n {4}\}/)).replace(/\s+/g, " ");
}

describe("a schema becomes the type that openapi-typescript has for it", () => {
  const text = { type: "string" };
  const part = (name: string) => ({ $ref: `#/components/schemas/${name}` });

  test.each([
    ["anything", { A: true }, "unknown"],
    ["nothing", { A: false }, "never"],
    ["nothing, as a part of something", { A: { allOf: [text, false] } }, "string & never"],
    ["an object of which nothing is said", { A: { type: "object" } }, "Record<string, unknown>"],
    [
      "a default, which nobody has to send",
      { A: { type: "object", properties: { a: { ...text, default: "b" } } } },
      "{ /** @default b */ a?: string; }",
    ],
    [
      "a name with a percent sign, within others",
      { A: { type: "object", properties: { "a%b": { properties: { "%": { enum: [1] } } } } } },
      '{ "a%b"?: { /** @enum {unknown} */ "%"?: 1; }; }',
    ],
    ["a list of itself", { A: { type: "array", items: part("A") } }, "unknown[]"],
    [
      "an object of itself",
      { A: { type: "object", properties: { a: part("A") } } },
      '{ a?: components["schemas"]["A"]; }',
    ],
    [
      "alternatives that are a part of each",
      {
        A: { type: "object", properties: { a: text }, oneOf: [part("B")] },
        B: { type: "object", properties: { b: text }, allOf: [part("A")] },
      },
      '{ a?: string; } & components["schemas"]["B"]',
    ],
    [
      "what a reference into another schema leads to",
      {
        A: { type: "array", items: { $ref: "#/components/schemas/B/items" } },
        B: { type: "array", items: { type: "object", properties: { b: text } } },
      },
      'components["schemas"]["BItem"][]',
    ],
    [
      "a reference that is not to a component, whatever it is called",
      {
        A: { $ref: "#/components/schemas/B/x-b;globalThis.pwned=1" },
        B: { "x-b;globalThis.pwned=1": text },
      },
      'components["schemas"]["B_x_b_globalThis_pwned_1"]',
    ],
  ])("%s", async (_, schemas, want) => {
    expect(await typeOf("A", schemas)).toBe(want);
  });

  test("a component that a mapping names without its place", async () => {
    const pet = (name: string) => ({ type: "object", properties: { kind: text, [name]: text } });
    const schemas = {
      Pet: {
        oneOf: [part("Cat"), part("Dog")],
        discriminator: { propertyName: "kind", mapping: { cat: "Cat", dog: "Dog" } },
      },
      Cat: pet("cat"),
      Dog: pet("dog"),
    };
    expect(await typeOf("Dog", schemas)).toContain('kind: "dog";');
  });
});

test("a credential in the query is asked for where the client does not send it", async () => {
  const key = { name: "key", in: "query", required: true, schema: { type: "string" } };
  const get = { operationId: "get", parameters: [key], responses: {} };
  const components = { securitySchemes: { key: { type: "apiKey", in: "query", name: "key" } } };
  const document = { paths: { "/a": { get } }, components };
  expect(await pathsOf(document)).toMatch(/query: \{\s+key: string;/);
  expect(await pathsOf({ ...document, security: [{ key: [] }] })).not.toContain("key:");
});

test("a document's text stays a comment that can be seen, and has no tags of its own", async () => {
  const A = { title: "*/ export const a = 1; /*", description: "@internal {@link a}\u202e\u0000b" };
  const text = await pathsOf({ components: { schemas: { A: { type: "string", ...A } } } });
  expect(text).toContain("* *\\/ export const a = 1; /\\*\n");
  expect(text).toContain("* @description &#64;internal {\\@link a}\ufffd\ufffdb\n");
});

test("what cannot be seen is escaped in strings", async () => {
  const A = { enum: ["a\u202eb", "\u{e0041}"] };
  const text = await pathsOf({ components: { schemas: { A } } });
  expect(text).toContain('A: "a\\u202eb" | "\\udb40\\udc41";');
});

test("an id that two operations have is the name of the first", async () => {
  const get = { operationId: "a#b", responses: { "204": { description: "Done." } } };
  const pathItems = { Both: { get } };
  const both = { $ref: "#/components/pathItems/Both" };
  const paths = { "/a": both, "/b": { get: { ...get, operationId: "a/b", tags: ["others"] } } };
  const text = await pathsOf({ paths, components: { pathItems } });
  expect(text.match(/"a\/b": \{/g)).toHaveLength(1);
  expect(text.match(/get: operations\["a\/b"\];/g)).toHaveLength(1);
});

describe("openapi-typescript", () => {
  const schema = (A: unknown) => ({ components: { schemas: { A: A as string } } });

  test("fails with what it says", async () => {
    const made = await loadPackage(".");
    const reason = "Expected SchemaObject, received number at #/components/schemas/A";
    expect(() => writeTypes(made, schema(1))).toThrow(new TypesError(reason));
  });

  test("does not write text that became code", async () => {
    const made = await loadPackage(".");
    const $ref = "#/string } } export const pwned = 1; interface a { b: { c: a/b/c";
    expect(() => writeTypes(made, schema({ $ref }))).toThrow(new TypesError("text became code"));
  });
});
