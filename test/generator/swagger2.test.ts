// What each part of Swagger 2.0 is in OpenAPI 3.0, and where problems with it are told.
import { describe, expect, test } from "vitest";
import { type JsonValue, written } from "../../generator/document/json.js";
import { Document } from "../../generator/document/node.js";
import { load } from "../../generator/load/load.js";
import { passesQuickly } from "../../generator/load/structure/index.js";

const head = { swagger: "2.0", info: { title: "T", version: "1" }, host: "a.example" };
const base = { ...head, schemes: ["https"], paths: {} };
const ok = { 204: { description: "Fine" } };

async function converted(given: object) {
  const { document, problems } = await load({ ...base, ...given });
  const errors = problems.filter(({ severity }) => severity === "error");
  if (document === undefined) throw new Error(JSON.stringify(errors));
  return { document, problems };
}

/** An operation with some parameters. */
function taking(parameters: readonly object[], more: object = {}): object {
  return { paths: { "/a": { post: { parameters, responses: ok, ...more } } } };
}

/** An operation with one answer. */
function answering(answer: object, more: object = {}): object {
  return { paths: { "/a": { get: { responses: { 200: answer }, ...more } } } };
}

const parameter = "#/paths/~1a/post/parameters/0";
const body = "#/paths/~1a/post/requestBody";
const content = "#/paths/~1a/get/responses/200/content";
const text = { type: "string" };
const texts = { type: "array", items: text };

type Row = readonly [name: string, given: object, pointer: string, wanted: JsonValue | undefined];

const rows: readonly Row[] = [
  ["the version", {}, "#/openapi", "3.0.3"],
  ["no host", { host: undefined, basePath: "/v1" }, "#/servers", [{ url: "/v1" }]],
  ["nothing of a server", { host: undefined }, "#/servers", undefined],
  [
    "the protected scheme first",
    { schemes: ["ws", "HTTP", "https"], basePath: "v1/" },
    "#/servers",
    [{ url: "https://a.example/v1" }, { url: "http://a.example/v1" }],
  ],
  [
    "a host of each user",
    { "x-ms-parameterized-host": { hostTemplate: "{a}" } },
    "#/servers",
    undefined,
  ],
  [
    "what stands beside a reference",
    {
      definitions: {
        A: text,
        B: {
          type: "object",
          properties: {
            a: { $ref: "#/definitions/A", description: "D", "x-a": 1 },
            b: { $ref: "#/definitions/A", description: "D", "x-nullable": true },
          },
        },
      },
    },
    "#/components/schemas/B/properties",
    {
      a: { $ref: "#/components/schemas/A", description: "D", "x-a": 1 },
      b: { allOf: [{ $ref: "#/components/schemas/A" }], description: "D", nullable: true },
    },
  ],
  ["no scheme", { schemes: undefined }, "#/servers", [{ url: "https://a.example" }]],
  [
    "a host with a scheme",
    { schemes: [], host: "http://b.example/" },
    "#/servers",
    [{ url: "http://b.example" }],
  ],
  [
    "keywords of a parameter",
    taking([
      {
        name: "a",
        in: "query",
        type: "integer",
        minimum: 1.5,
        enum: [2],
        default: 2,
        allowEmptyValue: true,
        "x-a": 1,
      },
    ]),
    parameter,
    {
      name: "a",
      in: "query",
      allowEmptyValue: true,
      schema: { type: "integer", default: 2, enum: [2], minimum: 1.5 },
      "x-a": 1,
    },
  ],
  [
    "a query that is encoded already",
    taking([{ name: "a", in: "query", type: "string", "x-ms-skip-url-encoding": true }]),
    parameter,
    {
      name: "a",
      in: "query",
      allowReserved: true,
      schema: { type: "string" },
      "x-ms-skip-url-encoding": true,
    },
  ],
  [
    "a parameter that may be null, and one of Microsoft's lists",
    taking([
      {
        name: "a",
        in: "query",
        type: "string",
        enum: ["b"],
        "x-nullable": true,
        "x-ms-enum": { name: "A" },
      },
    ]),
    parameter,
    {
      name: "a",
      in: "query",
      schema: { type: "string", enum: ["b"], nullable: true, "x-ms-enum": { name: "A" } },
    },
  ],
  ...(["csv", "ssv", "pipes", "multi"] as const).map((collectionFormat): Row => {
    const style = { csv: "form", multi: "form", ssv: "spaceDelimited", pipes: "pipeDelimited" };
    return [
      `an array of a query as ${collectionFormat}`,
      taking([{ name: "a", in: "query", ...texts, collectionFormat }]),
      parameter,
      {
        name: "a",
        in: "query",
        style: style[collectionFormat],
        explode: collectionFormat === "multi",
        schema: texts,
      },
    ];
  }),
  ...["tsv", "ssv", "pipes"].map((collectionFormat): Row => {
    const given = taking([{ name: "a", in: "header", ...texts, collectionFormat }]);
    const wanted = { name: "a", in: "header", schema: text };
    return [`an array of a header as ${collectionFormat}`, given, parameter, wanted];
  }),
  [
    "an array of a header",
    taking([{ name: "a", in: "header", ...texts }]),
    parameter,
    { name: "a", in: "header", style: "simple", explode: false, schema: texts },
  ],
  [
    "a parameter without a type",
    taking([{ name: "a", in: "query" }]),
    parameter,
    { name: "a", in: "query", schema: {} },
  ],
  [
    "a parameter with a schema, as in OpenAPI 3",
    taking([{ name: "a", in: "query", schema: text }]),
    parameter,
    { name: "a", in: "query", schema: text },
  ],
  [
    "a body in the media types of the document, none of a form",
    {
      ...taking([{ name: "a", in: "body", required: true, schema: text }]),
      consumes: ["text/plain", "multipart/form-data"],
    },
    body,
    { required: true, content: { "text/plain": { schema: text } } },
  ],
  [
    "a body in no media type, which the operation says",
    {
      ...taking([{ name: "a", in: "body", schema: text }], { consumes: [] }),
      consumes: ["text/plain"],
    },
    body,
    { content: { "application/json": { schema: text } } },
  ],
  [
    "a reference in an extension",
    {
      ...taking([{ name: "a", in: "body", schema: text, "x-a": { $ref: "#/definitions/B" } }]),
      definitions: { B: text },
    },
    `${body}/x-a`,
    { $ref: "#/components/schemas/B" },
  ],
  [
    "a form in both media types",
    taking([{ name: "a", in: "formData", ...texts }], {
      consumes: ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x"],
    }),
    `${body}/content`,
    {
      "application/x-www-form-urlencoded": {
        schema: { type: "object", properties: { a: texts } },
        encoding: { a: { style: "form", explode: false } },
      },
      "multipart/form-data; boundary=x": { schema: { type: "object", properties: { a: text } } },
    },
  ],
  [
    "a file, whatever the operation consumes",
    taking([{ name: "a", in: "formData", type: "file", required: true }], {
      consumes: ["application/json"],
    }),
    body,
    {
      required: true,
      content: {
        "multipart/form-data": {
          schema: {
            type: "object",
            properties: { a: { type: "string", format: "binary" } },
            required: ["a"],
          },
        },
      },
    },
  ],
  [
    "several files",
    taking([{ name: "a", in: "formData", type: "array", items: { type: "file" } }]),
    `${body}/content`,
    {
      "multipart/form-data": {
        schema: {
          type: "object",
          properties: { a: { type: "array", items: { type: "string", format: "binary" } } },
        },
      },
    },
  ],
  [
    "an answer in what the operation produces",
    {
      ...answering({ description: "", schema: text }, { produces: ["text/html"] }),
      produces: ["text/plain"],
    },
    content,
    { "text/html": { schema: text } },
  ],
  ["an answer without a schema", answering({ description: "" }), content, undefined],
  [
    "an example without a schema",
    answering({ description: "", examples: { "application/json": { a: 1 } } }),
    content,
    { "application/json": { example: { a: 1 } } },
  ],
  [
    "an answer that is a file",
    {
      ...answering({ description: "", schema: { type: "file" } }),
      produces: ["application/json", "image/png"],
    },
    content,
    { "image/png": { schema: { type: "string", format: "binary" } } },
  ],
  [
    "headers of an answer",
    answering({ description: "", headers: { A: { description: "B", ...texts, "x-a": 1 } } }),
    "#/paths/~1a/get/responses/200/headers",
    { A: { description: "B", style: "simple", explode: false, schema: texts, "x-a": 1 } },
  ],
  [
    "schemas",
    {
      definitions: {
        A: {
          type: "object",
          discriminator: "a",
          required: ["a"],
          properties: { a: text, b: { ...text, "x-nullable": true } },
        },
        B: { allOf: [{ $ref: "#/definitions/A" }], "x-ms-discriminator-value": "b!" },
        C: { type: "array", items: { $ref: "#/definitions/A", "x-nullable": true } },
      },
    },
    "#/components/schemas",
    {
      A: {
        type: "object",
        discriminator: { propertyName: "a", mapping: { "b!": "#/components/schemas/B" } },
        required: ["a"],
        properties: { a: text, b: { type: "string", nullable: true } },
      },
      B: { allOf: [{ $ref: "#/components/schemas/A" }], "x-ms-discriminator-value": "b!" },
      C: { type: "array", items: { allOf: [{ $ref: "#/components/schemas/A" }], nullable: true } },
    },
  ],
  [
    "security schemes",
    {
      securityDefinitions: {
        a: { type: "basic", description: "A" },
        b: {
          type: "oauth2",
          flow: "application",
          tokenUrl: "https://a.example/t",
          scopes: { r: "R" },
          "x-a": 1,
        },
        c: { type: "oauth2", flow: "implicit" },
      },
    },
    "#/components/securitySchemes",
    {
      a: { type: "http", description: "A", scheme: "basic" },
      b: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://a.example/t", scopes: { r: "R" } } },
        "x-a": 1,
      },
      c: { type: "oauth2", flows: { implicit: { authorizationUrl: "", scopes: {} } } },
    },
  ],
  [
    "what documents",
    { tags: [{ name: "a" }], externalDocs: { url: "https://a.example" }, "x-a": [1] },
    "#/x-a",
    [1],
  ],
];

describe("what Swagger 2.0 says in OpenAPI 3.0", () => {
  test.each(rows)("%s", async (_, given, pointer, wanted) => {
    const { document } = await converted(given);
    expect(written(document, pointer)).toEqual(wanted);
    expect(passesQuickly(new Document(document), "oas3_0")).toBe(true);
  });
});

describe("a shared answer", () => {
  test("is one component for each list of media types", async () => {
    const get = (...produces: string[]) => ({
      get: { produces, responses: { 200: { $ref: "#/responses/A" } } },
    });
    const paths = { "/a": get("text/plain"), "/b": get("text/html"), "/c": get("text/plain") };
    const { document } = await converted({
      paths,
      responses: { A: { description: "", schema: text } },
    });
    const refs = Object.keys(paths).map((path) => {
      return written(document, `#/paths/~1${path.slice(1)}/get/responses/200/$ref`);
    });
    const place = "#/components/responses/A";
    expect(refs).toEqual([place, `${place}-2`, place]);
    expect(written(document, `${place}-2/content`)).toEqual({ "text/html": { schema: text } });
  });
});

describe("a hostile document", () => {
  test("keeps keys that every object inherits", async () => {
    const definitions = JSON.parse(
      '{ "__proto__": { "type": "object", "properties": { "__proto__": { "type": "string" }, "constructor": { "$ref": "#/definitions/__proto__" } } } }',
    );
    const parameters = [{ name: "__proto__", in: "formData", type: "string" }];
    const { document } = await converted({ ...taking(parameters), definitions });
    const schema = written(document, "#/components/schemas/__proto__");
    expect(JSON.stringify(schema)).toBe(
      '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"$ref":"#/components/schemas/__proto__"}}}',
    );
    const properties = `${body}/content/application~1x-www-form-urlencoded/schema/properties`;
    expect(Object.keys(written(document, properties) ?? {})).toEqual(["__proto__"]);
  });

  test.each([
    ["a schema refers to the document", { definitions: { A: { $ref: "#" } } }],
    [
      "a schema refers to a parameter",
      {
        definitions: { A: { $ref: "#/parameters/B" } },
        parameters: { B: { name: "b", in: "query", type: "string" } },
      },
    ],
    [
      "a parameter refers to a schema",
      { ...taking([{ $ref: "#/definitions/A" }]), definitions: { A: text } },
    ],
    ["an answer refers to a path", answering({ $ref: "#/paths/~1a" })],
    [
      "path items refer to each other",
      { paths: { "/a": { $ref: "#/paths/~1b" }, "/b": { $ref: "#/paths/~1a" } } },
    ],
    ["a path item refers into itself", { paths: { "/a": { $ref: "#/paths/~1a/get" } } }],
    [
      "items refer to themselves",
      taking([
        {
          name: "a",
          in: "query",
          type: "array",
          items: { $ref: "#/paths/~1a/post/parameters/0/items" },
        },
      ]),
    ],
    [
      "a discriminator of nothing",
      {
        definitions: {
          A: {
            discriminator: "a",
            "x-ms-discriminator-value": "a",
            allOf: [{ $ref: "#/definitions/A" }],
          },
        },
      },
    ],
  ])("ends where %s", async (_, given) => {
    const { document, problems } = await load({ ...base, ...given });
    expect(document === undefined).toBe(problems.some(({ severity }) => severity === "error"));
  });

  test("is not written out endlessly", async () => {
    const properties = Object.fromEntries(Array.from({ length: 2000 }, (_, key) => [key, text]));
    const schema = { type: "object", properties };
    const types = Array.from({ length: 3000 }, (_, key) => `text/x-${key}`);
    const given = { ...taking([{ name: "a", in: "body", schema }]), consumes: types };
    const { problems } = await load({ ...base, ...given });
    expect(problems.map(({ rule }) => rule)).toContain("limit");
  });
});

test("a version that is a number is read, with a warning", async () => {
  const { problems } = await converted({ swagger: 2 });
  expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toContain(
    'plain-value: The version is 2; it is read as "2.0"',
  );
});
