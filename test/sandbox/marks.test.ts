// An API may put its own name in front of what it says about properties, whatever that name is.
import { expect, test } from "vitest";
import type { JsonObject } from "../../generator/document/json.js";
import { generate } from "../../generator/index.js";
import { createSandbox, defineSandbox } from "../../generator/sandbox/index.js";

/** A document whose items can be filtered by colour, as a vendor of this name says. */
function documentOf(vendor: string): JsonObject {
  const integer = { type: "integer" };
  const text = { type: "string" };
  const json = (schema: JsonObject) => ({
    description: "Fine.",
    content: { "application/json": { schema } },
  });
  return {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1.0.0" },
    paths: {
      "/items": {
        "x-resource": { name: "item" },
        get: {
          "x-pagination": { style: "offset", items: "items", offset: "offset", total: "total" },
          parameters: [
            { name: "offset", in: "query", schema: integer },
            { name: "colour", in: "query", schema: text },
          ],
          responses: { 200: json({ $ref: "#/components/schemas/Items" }) },
        },
      },
      "/items/{id}": {
        "x-resource": { name: "item" },
        get: {
          parameters: [{ name: "id", in: "path", required: true, schema: integer }],
          responses: { 200: json({ $ref: "#/components/schemas/Item" }) },
        },
      },
    },
    components: {
      schemas: {
        Item: {
          type: "object",
          properties: { id: integer, colour: { ...text, [`x-${vendor}-filter-property`]: true } },
        },
        Items: {
          type: "object",
          properties: {
            items: { type: "array", items: { $ref: "#/components/schemas/Item" } },
            total: integer,
          },
        },
      },
    },
  };
}

const definition = defineSandbox({
  seed: () => ({
    Item: [{ data: { id: 1, colour: "red" } }, { data: { id: 2, colour: "blue" } }],
  }),
});

test.each(["acme", "acme2", "2acme"])("x-%s-filter-property", async (vendor) => {
  const document = documentOf(vendor);
  const { problems } = await generate({ input: document, name: "shop" });
  expect(problems).toEqual([]);
  const sandbox = createSandbox({ document, definition });
  const response = await sandbox.fetch("http://shop.example/items?colour=blue");
  expect(await response.json()).toMatchObject({ total: 1, items: [{ id: 2 }] });
});
