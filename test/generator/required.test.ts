// Which properties a schema requires of those that it refers to.
import { expect, test } from "vitest";
import { generate } from "../../generator/generate.js";

/** The type of a schema that is a part of `Base` and something more. */
async function typeOf(base: object, more: object): Promise<string> {
  const schema = { allOf: [{ $ref: "#/components/schemas/Base" }, more] };
  const input = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: {
      "/pet": {
        get: {
          operationId: "getPet",
          responses: {
            "200": {
              description: "A pet.",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
            },
          },
        },
      },
    },
    components: { schemas: { Base: base, Pet: schema } },
  };
  const { files } = await generate({ input, name: "pets" });
  const text = files?.get("schemas.ts") ?? "";
  return /export type Pet =\s*([^;]*);/.exec(text)?.[1]?.replace(/\s+/g, " ") ?? text;
}

const properties = { a: { type: "string" }, b: { type: "string" }, c: { type: "string" } };

test.each<[string, object, object, string]>([
  [
    "what is optional there",
    { type: "object", properties, required: ["a"] },
    { required: ["a", "b", "c"] },
    'Base & Required<Pick<Base, "b" | "c">>',
  ],
  [
    "nothing that is required there already",
    { type: "object", properties, required: ["a", "b"] },
    { required: ["a", "b"] },
    "Base",
  ],
  [
    "what parts of it have",
    { allOf: [{ type: "object", properties }, { required: ["c"] }] },
    { required: ["b", "c"] },
    'Base & Required<Pick<Base, "b">>',
  ],
  [
    "nothing that nobody receives",
    {
      type: "object",
      properties: { ...properties, b: { type: "string", writeOnly: true } },
    },
    { required: ["a", "b"] },
    'Base & Required<Pick<Base, "a">>',
  ],
  [
    "nothing of alternatives",
    { oneOf: [{ type: "object", properties }] },
    { required: ["a"] },
    "Base",
  ],
  [
    "nothing of what has alternatives beside its properties",
    { type: "object", properties, anyOf: [{ required: ["b"] }, { required: ["c"] }] },
    { required: ["a"] },
    "Base",
  ],
  [
    "nothing of what may be null",
    { type: ["object", "null"], properties },
    { required: ["a"] },
    "Base",
  ],
  [
    "what stands in a part of a part",
    { type: "object", properties },
    { allOf: [{ required: ["c"] }] },
    'Base & Required<Pick<Base, "c">>',
  ],
])("%s", async (_, base, more, type) => {
  expect(await typeOf(base, more)).toBe(type);
});
