// What a document says of its schemas.
import type { Text } from "./document.js";

export const schemaTexts = {
  "schema name": "Part",
  "schema description": "A thing.",
  "schema title": "Thing",
  property: "size",
  "property description": "Of the thing.",
  "property title": "Size",
  "nested property": "inner",
  "pattern property": "^x-",
  required: "name",
  default: "red",
  "object default": "red",
  pattern: "^a+$",
  format: "date",
  example: "a",
  "enum value": "one",
  "one enum value": "only",
  constant: "fixed",
  "constant in an object": "held",
  "x-enumNames": "One",
  "x-enum-descriptions": "The first.",
  "discriminator property": "kind",
  "discriminator value": "other",
  reference: "Other",
  "definition name": "Local",
  "keyword of its own": "x-keyword",
} as const;

export type SchemaField = keyof typeof schemaTexts;
type At = Text<SchemaField>;

export function schemas(at: At): object {
  const content = { "application/json": { schema: refer("Thing") } };
  const sent = { "application/json": { schema: refer(at("reference")) } };
  return {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    paths: {
      "/things": {
        post: {
          operationId: "makeThing",
          requestBody: { content: sent },
          responses: { "200": { description: "Done.", content } },
        },
      },
    },
    components: {
      schemas: {
        Thing: thing(at),
        [at("schema name")]: { type: "object", properties: { a: { type: "string" } } },
        Other: {
          type: "object",
          required: ["id", at("discriminator property")],
          properties: { id: { type: "string" }, [at("discriminator property")]: text },
        },
        Another: { type: "object", properties: { [at("discriminator property")]: text } },
      },
    },
  };
}

const text = { type: "string" };

function thing(at: At): object {
  return {
    type: "object",
    title: at("schema title"),
    description: at("schema description"),
    required: [at("required")],
    $defs: { [at("definition name")]: text },
    [at("keyword of its own")]: at("keyword of its own"),
    properties: {
      [at("required")]: { type: "string", title: at("property title") },
      [at("property")]: { type: "string", description: at("property description") },
      nested: { type: "object", properties: { [at("nested property")]: { type: "object" } } },
      values: { type: "string", default: at("default"), pattern: at("pattern") },
      object: { type: "object", default: { [at("object default")]: at("object default") } },
      more: { type: "string", format: at("format"), example: at("example") },
      ...choices(at),
      open: { type: "object", patternProperties: { [at("pattern property")]: {} } },
      named: refer(at("schema name")),
      defined: { $ref: `#/components/schemas/Thing/$defs/${escaped(at("definition name"))}` },
      either: {
        oneOf: [refer("Other"), refer("Another")],
        discriminator: {
          propertyName: at("discriminator property"),
          mapping: { [at("discriminator value")]: "#/components/schemas/Other" },
        },
      },
    },
  };
}

function choices(at: At): object {
  return {
    listed: {
      enum: [at("enum value"), "another"],
      "x-enumNames": [at("x-enumNames"), "x"],
      "x-enum-varnames": [at("x-enumNames"), "x"],
      "x-enum-descriptions": [at("x-enum-descriptions"), "x"],
    },
    single: { type: "string", enum: [at("one enum value")] },
    constant: { const: at("constant") },
    held: { const: { [at("constant in an object")]: [at("constant in an object")] } },
  };
}

function refer(name: string): object {
  return { $ref: `#/components/schemas/${escaped(name)}` };
}

/** A name as a part of a reference, which holds well-formed text alone. */
function escaped(name: string): string {
  const wellFormed = name.replace(/\p{Cs}/gu, "\ufffd");
  return encodeURIComponent(wellFormed.replaceAll("~", "~0").replaceAll("/", "~1"));
}
