// Our extensions as JSON Schema, for editors: what each of them looks like, and where in a document it
// stands. Whether it agrees with the document is for the linter to say.
import type { JsonObject } from "../json.js";
import { additionalOperationsKey, methods } from "../methods.js";
import { clientOptionKey, clientOptionShape } from "./client-option.js";
import { envelopeKey, envelopeShape } from "./envelope.js";
import { catalogShape, entryShape, errorCodesKey, namesOfSet, setName } from "./error-codes.js";
import { booleanMarks, patterns, writeMethods } from "./marks.js";
import { methodNameField, methodNameKey } from "./method-name.js";
import { ends, type PaginationStyle, paginationKey, paginationStyles } from "./pagination.js";
import { optionalKey, recursionKey, recursionShape } from "./recursion.js";
import { rejectsKey, rejectsShape } from "./rejects.js";
import { resourceKey, resourceShape } from "./resource.js";
import { sensitiveKey } from "./sensitive.js";
import { type Field, type Shape, trueOrFalse } from "./shape.js";
import { streamKey, streamShape } from "./stream.js";

/** What is said of a key while it is written. */
function fieldSchema({ schema, write }: Field): JsonObject {
  return { ...schema, description: `${write.charAt(0).toUpperCase()}${write.slice(1)}.` };
}

function closed(properties: JsonObject, required: readonly string[]): JsonObject {
  return { type: "object", properties, required: [...required], additionalProperties: false };
}

function shapeSchema(shape: Shape): JsonObject {
  const fields = Object.entries(shape);
  const required = fields.flatMap(([key, { optional }]) => (optional ? [] : [key]));
  return closed(
    Object.fromEntries(fields.map(([key, field]) => [key, fieldSchema(field)])),
    required,
  );
}

function styleSchema(name: string, style: PaginationStyle): JsonObject {
  const fields = Object.entries(style);
  const properties = fields.map(([key, part]): [string, JsonObject] => {
    if (key === "style") return [key, { const: name }];
    const field = part as Field | { readonly fields: Shape };
    return [key, "fields" in field ? shapeSchema(field.fields) : fieldSchema(field)];
  });
  const required = fields.flatMap(([key, part]) =>
    "optional" in part && part.optional ? [] : [key],
  );
  return closed(Object.fromEntries(properties), required);
}

/** Two ends at once contradict each other, and a number of a page needs one to begin with. */
function paginationSchema(): JsonObject {
  const pairs = ends.flatMap((one, index) => ends.slice(index + 1).map((other) => [one, other]));
  const beginsSomewhere = { anyOf: [{ required: ["first"] }, { required: ["current"] }] };
  const isPage = { required: ["style"], properties: { style: { const: "page" } } };
  return {
    required: ["style"],
    properties: { style: { enum: Object.keys(paginationStyles) } },
    allOf: [
      ...Object.entries(paginationStyles).map(([name, style]) => ({
        if: { required: ["style"], properties: { style: { const: name } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: styleSchema(name, style),
      })),
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      { if: isPage, then: beginsSomewhere },
      { not: { anyOf: pairs.map((required) => ({ required })) } },
    ],
  };
}

function catalogSchema(): JsonObject {
  const { catalog, sets } = catalogShape;
  const entries = { ...catalog, schema: { ...catalog?.schema, items: shapeSchema(entryShape) } };
  const lists = {
    ...sets,
    schema: {
      ...sets?.schema,
      propertyNames: setName.schema,
      additionalProperties: fieldSchema(namesOfSet),
    },
  };
  return shapeSchema({ ...catalogShape, catalog: entries, sets: lists } as Shape);
}

/** Extensions by their keys, on whatever may have them. */
function extended(extensions: JsonObject, more: JsonObject = {}): JsonObject {
  return { properties: { ...extensions, ...more } };
}

const to = (name: string): JsonObject => ({ $ref: `#/definitions/${name}` });
const listOf = (name: string): JsonObject => ({ items: to(name) });
const mapOf = (name: string): JsonObject => ({ additionalProperties: to(name) });

const marks: JsonObject = Object.fromEntries([
  ...booleanMarks.map((mark) => [patterns[mark].source, fieldSchema(trueOrFalse)]),
  [
    patterns.operations.source,
    {
      type: "array",
      items: { enum: [...writeMethods] },
      description: "The methods that write it.",
    },
  ],
]);

/** The parts of a document that have extensions, or lead to some. */
function parts(): JsonObject {
  const sensitive = { [sensitiveKey]: fieldSchema(trueOrFalse) };
  const option = { [clientOptionKey]: shapeSchema(clientOptionShape) };
  const content = { schema: to("schema"), content: mapOf("mediaType") };
  const body = { content: mapOf("mediaType") };
  const below = Object.fromEntries([
    ...["allOf", "anyOf", "oneOf", "prefixItems"].map((key) => [key, listOf("schema")]),
    ...["properties", "patternProperties", "$defs"].map((key) => [key, mapOf("schema")]),
    ...["items", "additionalProperties", "not", "if", "then", "else"].map((key) => [
      key,
      to("schema"),
    ]),
  ]);
  return {
    pathItem: extended(
      { [resourceKey]: shapeSchema(resourceShape) },
      {
        parameters: listOf("parameter"),
        ...Object.fromEntries([...methods, "query"].map((method) => [method, to("operation")])),
        [additionalOperationsKey]: mapOf("operation"),
      },
    ),
    operation: extended(
      {
        [methodNameKey]: fieldSchema(methodNameField),
        [paginationKey]: paginationSchema(),
        [streamKey]: shapeSchema(streamShape),
        [errorCodesKey]: {
          anyOf: [{ type: "string" }, namesOfSet.schema],
          description: "The name of a set, or a list of names of the catalog.",
        },
      },
      {
        parameters: listOf("parameter"),
        requestBody: extended({}, body),
        responses: mapOf("response"),
      },
    ),
    parameter: extended({ ...option, ...sensitive }, content),
    header: extended(sensitive, content),
    securityScheme: extended({ ...option, ...sensitive }),
    response: extended({}, { headers: mapOf("header"), ...body }),
    mediaType: extended({}, { schema: to("schema"), itemSchema: to("schema") }),
    schema: {
      ...extended({ ...sensitive, [optionalKey]: fieldSchema(trueOrFalse) }, below),
      patternProperties: marks,
    },
  };
}

/** The schema of the extensions of a whole document. */
export function extensionsSchema(): JsonObject {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "The extensions of Specloom in an OpenAPI document",
    ...extended(
      {
        [errorCodesKey]: catalogSchema(),
        [envelopeKey]: shapeSchema(envelopeShape),
        [recursionKey]: shapeSchema(recursionShape),
        [rejectsKey]: shapeSchema(rejectsShape),
      },
      {
        paths: mapOf("pathItem"),
        components: extended(
          {},
          {
            parameters: mapOf("parameter"),
            headers: mapOf("header"),
            securitySchemes: mapOf("securityScheme"),
            schemas: mapOf("schema"),
            responses: mapOf("response"),
            requestBodies: { additionalProperties: extended({}, { content: mapOf("mediaType") }) },
            pathItems: mapOf("pathItem"),
            mediaTypes: mapOf("mediaType"),
          },
        ),
      },
    ),
    definitions: parts(),
  };
}

const openApi = "https://spec.openapis.org/oas";

/** OpenAPI's own schema of the version that a document names, which editors fetch, and our extensions. */
export function documentSchema(): JsonObject {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "An OpenAPI document with the extensions of Specloom",
    allOf: [
      {
        if: { properties: { openapi: { type: "string", pattern: "^3\\.0\\." } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { $ref: `${openApi}/3.0/schema/2021-09-28` },
        else: {
          if: { properties: { openapi: { type: "string", pattern: "^3\\.2\\." } } },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { required: ["openapi", "info"] },
          else: { $ref: `${openApi}/3.1/schema/2022-10-07` },
        },
      },
      { $ref: "./extensions.json" },
    ],
  };
}
