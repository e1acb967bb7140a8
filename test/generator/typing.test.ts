// The options of generation that change types.
import { describe, expect, test } from "vitest";
import { generate } from "../../generator/generate.js";

const order = {
  type: "object",
  required: ["id", "count", "state"],
  properties: {
    id: { type: "integer", format: "int64", minimum: 1, example: 7 },
    parent: { type: "integer", format: "int64", nullable: true },
    rank: { type: "integer", format: "int64", enum: [1, 2] },
    count: { type: "integer", format: "int32" },
    state: { type: "string", enum: ["open", "paid"] },
  },
  // What is data stays, whatever it looks like.
  example: { id: 5, count: 1, state: "open", format: "int64", type: "integer" },
};
const input = {
  openapi: "3.0.3",
  info: { title: "Shop", version: "1.0.0" },
  servers: [{ url: "https://shop.example" }],
  paths: {
    "/orders/{id}": {
      parameters: [
        { in: "path", name: "id", required: true, schema: { type: "integer", format: "int64" } },
      ],
      put: {
        operationId: "putOrder",
        requestBody: content({ $ref: "#/components/schemas/Order" }),
        responses: {
          "200": {
            description: "Done.",
            headers: { "X-Version": { schema: { type: "integer", format: "int64" } } },
            ...content({ $ref: "#/components/schemas/Order" }),
          },
        },
      },
    },
  },
  components: { schemas: { Order: order } },
};

function content(schema: object) {
  return { content: { "application/json": { schema } } };
}

async function filesOf(options: Omit<Parameters<typeof generate>[0], "input" | "name">) {
  const given = structuredClone(input);
  const { files, problems } = await generate({ input: given, name: "shop", ...options });
  expect(problems).toEqual([]);
  expect(given).toEqual(input);
  return (name: string) => files.get(name) ?? "";
}

describe("int64", () => {
  test("is a number, as the document says", async () => {
    const file = await filesOf({});
    expect(file("schemas.ts")).toContain("id: number;");
    expect(await filesOf({ int64: "number" }).then((read) => read("schemas.ts"))).toBe(
      file("schemas.ts"),
    );
  });

  test("is a text of digits for an API that writes one", async () => {
    const file = await filesOf({ int64: "string" });
    const schemas = file("schemas.ts");
    expect(schemas).toContain("id: string;");
    expect(schemas).toContain("parent?: string | null;");
    expect(schemas).toContain('rank?: "1" | "2"');
    expect(schemas).toContain("count: number;");
    const [resource = ""] = ["resources/orders.ts"].map(file);
    expect(resource).toMatch(/transport: ShopTransport,\s+id: string,/);
    expect(resource).toContain('"x-version": string | undefined');
    expect(resource).toContain('"x-version": asString');
  });

  test("is a bigint, with the places where answers hold one", async () => {
    const file = await filesOf({ int64: "bigint" });
    const schemas = file("schemas.ts");
    expect(schemas).toContain("id: bigint;");
    expect(schemas).toContain("parent?: bigint | null;");
    expect(schemas).toContain("rank?: 1n | 2n");
    expect(schemas).toContain("count: number;");
    const resource = file("resources/orders.ts");
    expect(resource).toMatch(/transport: ShopTransport,\s+id: bigint,/);
    expect(resource).toContain('"x-version": bigint | undefined');
    expect(resource).toContain('"x-version": asBigint');
    expect(resource).toContain("encode: jsonBodyOfIntegers");
    expect(resource).toContain("parse: /* @__PURE__ */ integersAt(orderIntegers)");
    expect(file("integers.ts")).toContain(
      "export const orderIntegers: Marks = { id: true, parent: true, rank: true };",
    );
    expect((await filesOf({}))("integers.ts")).toBe("");
  });

  test("is nothing else", async () => {
    const options = { input, name: "shop", int64: "decimal" } as never;
    await expect(generate(options)).rejects.toThrow("int64 is number or bigint or string");
  });
});

describe("enums", () => {
  test("of answers are open, those of requests closed", async () => {
    const schemas = (await filesOf({ enums: "open" }))("schemas.ts");
    expect(schemas).toContain('state: "open" | "paid" | (string & {});');
    expect(schemas).toContain("export interface OrderRequest {");
  });

  test("are closed where that is chosen, so that one type does for both", async () => {
    const schemas = (await filesOf({ enums: "closed" }))("schemas.ts");
    expect(schemas).toContain('state: "open" | "paid";');
    expect(schemas).not.toContain("OrderRequest");
  });

  test("are nothing else", async () => {
    const options = { input, name: "shop", enums: "ajar" } as never;
    await expect(generate(options)).rejects.toThrow("enums is open or closed");
  });
});
