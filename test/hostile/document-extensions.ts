// What a document says in our extensions: client options, errors, pages, levels.
import type { Text } from "./document.js";

export const extensionTexts = {
  "option name": "region",
  "option variable": "SHOP_REGION",
  "option expectation": "a region",
  "option header": "X-Region",
  "option default": "eu",
  "option pattern": "^[a-z]+$",
  "option description": "Where the shop is.",
  "error code": "no-such-thing",
  "error name": "no_such_thing",
  "error description": "There is none.",
  "error pointer": "message",
  "error code pointer": "code",
  "error set": "read",
  envelope: "ok",
  "pagination items": "data",
  "pagination cursor": "after",
  "pagination limit": "limit",
  "recursion header": "X-Level",
  "recursion property": "x-level",
  "leveled property": "parent",
} as const;

export type ExtensionField = keyof typeof extensionTexts;
type At = Text<ExtensionField>;

export function extensions(at: At): object {
  return {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    "x-error-codes": {
      code: `/${at("error code pointer")}`,
      message: `/${at("error pointer")}`,
      sets: { [at("error set")]: [at("error name")] },
      catalog: [
        {
          code: at("error code"),
          name: at("error name"),
          status: 400,
          description: at("error description"),
        },
      ],
    },
    "x-envelope": { success: at("envelope"), optional: true },
    "x-recursion": { header: at("recursion header"), property: at("recursion property") },
    paths: { "/things": { get: list(at) }, "/things/{id}": { get: one(at) } },
    components: {
      parameters: { Level: level(at) },
      schemas: { Thing: thing(at) },
    },
  };
}

function level(at: At): object {
  const schema = { type: "integer", minimum: 0, maximum: 2, default: 2 };
  const option = { name: "recursionLevel", env: "SHOP_LEVEL" };
  return { name: at("recursion header"), in: "header", "x-client-option": option, schema };
}

function thing(at: At): object {
  const levelOf = (number: number) => ({ [at("recursion property")]: number });
  return {
    type: "object",
    properties: {
      id: { type: "string", ...levelOf(0) },
      [at("leveled property")]: { $ref: "#/components/schemas/Thing", ...levelOf(2) },
    },
    required: ["id"],
  };
}

function one(at: At): object {
  const option = {
    name: at("option name"),
    env: at("option variable"),
    expects: at("option expectation"),
  };
  return {
    operationId: "getThing",
    "x-error-codes": at("error set"),
    parameters: [
      { name: "id", in: "path", required: true, schema: { type: "string" } },
      { $ref: "#/components/parameters/Level" },
      {
        name: at("option header"),
        in: "header",
        description: at("option description"),
        "x-client-option": option,
        schema: { type: "string", default: at("option default"), pattern: at("option pattern") },
      },
    ],
    responses: answer({ $ref: "#/components/schemas/Thing" }),
  };
}

function list(at: At): object {
  const page = {
    type: "object",
    required: [at("pagination items"), "has_more"],
    properties: {
      [at("pagination items")]: { type: "array", items: { $ref: "#/components/schemas/Thing" } },
      has_more: { type: "boolean" },
    },
  };
  return {
    operationId: "listThings",
    "x-error-codes": at("error set"),
    "x-pagination": {
      style: "cursor",
      items: at("pagination items"),
      hasMore: "has_more",
      cursor: { from: "id", after: at("pagination cursor") },
      limit: at("pagination limit"),
    },
    parameters: [
      { name: at("pagination cursor"), in: "query", schema: { type: "string" } },
      { name: at("pagination limit"), in: "query", schema: { type: "integer" } },
    ],
    responses: answer(page),
  };
}

function answer(schema: object): object {
  const content = { "application/json": { schema } };
  return { "200": { description: "Done.", content }, "400": { description: "Bad." } };
}
