// What OpenAPI 3.2 means by its own name, by examples and by groups, and that the same keys mean nothing in
// a document of 3.1.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { build } from "../../generator/model/build.js";

const info = { title: "Shop", version: "1" };
const ok = { responses: { 204: { description: "Nothing." } } };
const pet = { type: "object", properties: { name: { type: "string" } } };

async function modelOf(document: object) {
  const loaded = await load(document);
  const errors = loaded.problems.filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
  return build(loaded.document ?? {}, "shop");
}

/** Files in a folder of their own; gives the path of the first. */
function written(files: Record<string, object>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "specloom-newest-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, value] of Object.entries(files)) {
    writeFileSync(path.join(folder, name), JSON.stringify(value));
  }
  return path.join(folder, Object.keys(files)[0] ?? "");
}

const answering = (schema: object) => ({
  get: {
    responses: { 200: { description: "A pet.", content: { "application/json": { schema } } } },
  },
});

describe("a document's own URI", () => {
  test.each([
    [
      "https://shop.example/api/openapi.json",
      "https://shop.example/api/openapi.json#/components/schemas/Pet",
    ],
    ["https://shop.example/api/openapi.json", "openapi.json#/components/schemas/Pet"],
    ["https://shop.example/api/openapi.json", "../api/./openapi.json#/components/schemas/Pet"],
    ["/api/openapi.json", "/api/openapi.json#/components/schemas/Pet"],
    ["openapi.json", "./openapi.json#/components/schemas/Pet"],
  ])("%s is meant by %s", async ($self, $ref) => {
    const document = {
      openapi: "3.2.0",
      $self,
      info,
      paths: { "/pets": answering({ $ref }) },
      components: { schemas: { Pet: pet } },
    };
    const { operations } = await modelOf(document);
    const schema = operations[0]?.responses[0]?.content[0]?.schema;
    expect(schema?.schemaName ?? schema?.target?.schemaName).toBe("Pet");
  });

  test.each(["https://shop.example/other.json#/components/schemas/Pet", "other.json#/a"])(
    "is not meant by %s",
    async ($ref) => {
      const $self = "https://shop.example/openapi.json";
      const paths = { "/pets": answering({ $ref }) };
      const { problems } = await load({ openapi: "3.2.0", $self, info, paths });
      expect(problems.map(({ rule }) => rule)).toContain("no-unresolved-refs");
    },
  );

  test("names the targets of discriminators, too", async () => {
    const $self = "https://shop.example/openapi.json";
    const discriminator = {
      propertyName: "kind",
      mapping: { pet: `${$self}#/components/schemas/Pet` },
      defaultMapping: `${$self}#/components/schemas/Pet`,
    };
    const Any = { oneOf: [{ $ref: "#/components/schemas/Pet" }], discriminator };
    const schemas = { Pet: pet, Any };
    const loaded = await load({
      openapi: "3.2.0",
      $self,
      info,
      paths: {},
      components: { schemas },
    });
    expect(loaded.problems).toEqual([]);
  });
});

test("a media type of another file stands where it is used", async () => {
  const content = { "application/json": { $ref: "media.json#/Pets" } };
  const input = written({
    "openapi.json": {
      openapi: "3.2.0",
      info,
      paths: { "/pets": { get: { responses: { 200: { content } } } } },
    },
    "media.json": { Pets: { itemSchema: { $ref: "#/Pet" } }, Pet: pet },
  });
  const loaded = await load(input);
  expect(loaded.problems).toEqual([]);
  const [operation] = build(loaded.document ?? {}, "shop").operations;
  const schema = operation?.responses[0]?.content[0]?.schema;
  expect(schema?.text("type")).toBe("array");
  expect(schema?.at("items")?.target?.value).toEqual(pet);
});

test("examples are data, and texts as they travel where a body is text", async () => {
  const examples = {
    data: { dataValue: "a", serializedValue: "b" },
    text: { serializedValue: "c" },
    old: { value: "d" },
  };
  const content = {
    "text/plain": { schema: { type: "string" }, examples },
    "application/json": { schema: { type: "string" }, examples },
  };
  const paths = { "/a": { get: { responses: { 200: { content } } } } };
  const { operations } = await modelOf({ openapi: "3.2.0", info, paths });
  const shown = operations[0]?.responses[0]?.content.map((each) => each.examples);
  expect(shown).toEqual([
    ["a", "c", "d"],
    ["a", "d"],
  ]);
});

describe("what 3.2 adds", () => {
  const document = (openapi: string) => ({
    openapi,
    info,
    tags: [
      { name: "shop", summary: "The shop" },
      { name: "orders", parent: "shop" },
    ],
    paths: {
      "/orders": {
        get: {
          tags: ["orders"],
          responses: {
            200: {
              description: "",
              summary: "Orders.",
              content: {
                "application/json": { itemSchema: pet },
                "text/event-stream": {
                  itemSchema: { properties: { event: { const: "a" }, data: { type: "string" } } },
                },
              },
            },
          },
        },
        query: ok,
        additionalOperations: { COPY: ok },
      },
    },
  });
  const said = async (openapi: string) => {
    const { operations, tagTitles } = await modelOf(document(openapi));
    const [list] = operations;
    return {
      methods: operations.map(({ method }) => method),
      groups: list?.groups,
      titles: [...tagTitles],
      content: list?.responses[0]?.content.map(({ schema, events }) => [
        schema?.text("type"),
        events.flatMap(({ names }) => names),
      ]),
    };
  };

  test("is read in 3.2", async () => {
    expect(await said("3.2.1")).toEqual({
      methods: ["GET", "QUERY", "COPY"],
      groups: ["shop", "orders"],
      titles: [["shop", "The shop"]],
      content: [
        ["array", []],
        ["string", ["a"]],
      ],
    });
  });

  test("means nothing in 3.1", async () => {
    expect(await said("3.1.1")).toEqual({
      methods: ["GET"],
      groups: ["orders"],
      titles: [],
      content: [
        [undefined, []],
        [undefined, []],
      ],
    });
  });
});
