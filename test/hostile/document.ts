// A document with a place for every text that can reach an output.

/** Places for text. Each is harmless unless a test puts something else there. */
export const fields = [
  "title",
  "info description",
  "contact",
  "server path",
  "server host",
  "server variable",
  "server variable's name",
  "path",
  "path parameter",
  "path parameter's description",
  "query parameter",
  "query parameter's description",
  "query parameter's default",
  "header parameter",
  "cookie parameter",
  "operationId",
  "summary",
  "description",
  "tag",
  "x-method-name",
  "request media type",
  "response media type",
  "response description",
  "schema name",
  "schema description",
  "schema title",
  "property",
  "property description",
  "pattern property",
  "required",
  "default",
  "object default",
  "pattern",
  "format",
  "example",
  "enum value",
  "one enum value",
  "constant",
  "x-enumNames",
  "discriminator property",
  "discriminator value",
  "reference",
  "security scheme",
  "security header",
  "security description",
  "option name",
  "option variable",
  "option expectation",
  "option header",
  "option default",
  "option pattern",
  "option description",
  "error name",
  "error description",
  "error pointer",
  "envelope",
  "pagination items",
  "pagination cursor",
  "pagination limit",
  "callback",
  "extension",
] as const;

export type Field = (typeof fields)[number];

const ordinary: Partial<Record<Field, string>> = {
  "server host": "example.com",
  "request media type": "application/json",
  "response media type": "application/json",
  reference: "Other",
  "error pointer": "message",
  "option variable": "SHOP_OPTION",
};

/** The document with one text in its place. */
export function documentWith(field: Field, text: string): object {
  return build((name) => (name === field ? text : (ordinary[name] ?? name.replace(/\W/g, ""))));
}

type Text = (field: Field) => string;

function build(at: Text): object {
  return {
    openapi: "3.1.0",
    info: {
      title: at("title"),
      version: "1",
      description: at("info description"),
      contact: { name: at("contact") },
    },
    "x-extension": { [at("extension")]: at("extension") },
    "x-error-codes": {
      message: `/${at("error pointer")}`,
      catalog: [
        { code: 400, name: at("error name"), status: 400, description: at("error description") },
      ],
    },
    "x-envelope": { success: at("envelope"), optional: true },
    servers: [
      {
        url: `https://${at("server host")}/{v}/{${at("server variable's name")}}/${at("server path")}`,
        variables: {
          v: { default: at("server variable") },
          [at("server variable's name")]: { default: "b" },
        },
      },
    ],
    security: [{ [at("security scheme")]: [] }],
    paths: {
      [`/a/${at("path")}/{${at("path parameter")}}`]: { get: firstOperation(at), post: second(at) },
      "/list": { get: list(at) },
    },
    components: { securitySchemes: securitySchemes(at), schemas: schemas(at) },
  };
}

function firstOperation(at: Text): object {
  const type = { type: "string" };
  const option = {
    name: at("option name"),
    env: at("option variable"),
    expects: at("option expectation"),
  };
  return {
    operationId: at("operationId"),
    summary: at("summary"),
    description: at("description"),
    tags: [at("tag")],
    "x-method-name": at("x-method-name"),
    parameters: [
      {
        name: at("path parameter"),
        in: "path",
        required: true,
        description: at("path parameter's description"),
        schema: type,
      },
      {
        name: at("query parameter"),
        in: "query",
        description: at("query parameter's description"),
        schema: { type: "string", default: at("query parameter's default") },
      },
      { name: at("header parameter"), in: "header", schema: type },
      { name: at("cookie parameter"), in: "cookie", schema: type },
      {
        name: at("option header"),
        in: "header",
        description: at("option description"),
        "x-client-option": option,
        schema: { type: "string", default: at("option default"), pattern: at("option pattern") },
      },
    ],
    callbacks: { [at("callback")]: { [at("callback")]: { post: { responses: answer({}) } } } },
    responses: answer({
      [at("response media type")]: { schema: { $ref: "#/components/schemas/Things" } },
    }),
  };
}

function second(at: Text): object {
  return {
    parameters: [{ name: at("path parameter"), in: "path", required: true, schema: {} }],
    requestBody: {
      content: {
        [at("request media type")]: {
          schema: { $ref: `#/components/schemas/${at("reference")}` },
        },
      },
    },
    responses: { "200": { description: at("response description") } },
  };
}

function list(at: Text): object {
  const page = {
    type: "object",
    required: [at("pagination items"), "has_more"],
    properties: {
      [at("pagination items")]: { type: "array", items: { $ref: "#/components/schemas/Other" } },
      has_more: { type: "boolean" },
    },
  };
  return {
    operationId: "listOthers",
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
    responses: answer({ "application/json": { schema: page } }),
  };
}

function answer(content: object): object {
  const failed = { description: "Bad." };
  return { "200": { description: "Done.", content }, "400": failed };
}

function securitySchemes(at: Text): object {
  return {
    [at("security scheme")]: {
      type: "apiKey",
      in: "header",
      name: at("security header"),
      description: at("security description"),
    },
  };
}

function schemas(at: Text): object {
  const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  return {
    Things: {
      type: "object",
      description: at("schema description"),
      required: [at("required")],
      properties: {
        [at("required")]: { type: "string", title: at("schema title") },
        [at("property")]: { type: "string", description: at("property description") },
        values: { type: "string", default: at("default"), pattern: at("pattern") },
        object: { type: "object", default: { [at("object default")]: at("object default") } },
        more: { type: "string", format: at("format"), example: at("example") },
        listed: {
          enum: [at("enum value"), "another"],
          "x-enumNames": [at("x-enumNames"), "x"],
          "x-enum-varnames": [at("x-enumNames"), "x"],
        },
        single: { type: "string", enum: [at("one enum value")] },
        constant: { const: at("constant") },
        open: { type: "object", patternProperties: { [at("pattern property")]: {} } },
        named: reference(
          encodeURIComponent(
            wellFormed(at("schema name")).replaceAll("~", "~0").replaceAll("/", "~1"),
          ),
        ),
        either: {
          oneOf: [reference("Other"), reference("Another")],
          discriminator: {
            propertyName: at("discriminator property"),
            mapping: { [at("discriminator value")]: "#/components/schemas/Other" },
          },
        },
      },
    },
    [at("schema name")]: { type: "object", properties: { a: { type: "string" } } },
    Other: {
      type: "object",
      required: ["id", at("discriminator property")],
      properties: { id: { type: "string" }, [at("discriminator property")]: { type: "string" } },
    },
    Another: { type: "object", properties: { [at("discriminator property")]: { type: "string" } } },
  };
}

/** Text that a URI can hold. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}
