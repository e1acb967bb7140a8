// Documents as anybody writes them, without a word of ours but how a list goes on.
import type { JsonObject } from "../../generator/document/json.js";

const text = { type: "string" };
const integer = { type: "integer" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function answer(schema: JsonObject, more: JsonObject = {}): JsonObject {
  return { description: "Fine.", content: { "application/json": { schema, ...more } } };
}

function path(name: string, schema: JsonObject): JsonObject {
  return { name, in: "path", required: true, schema };
}

const sent = (schema: JsonObject) => ({
  required: true,
  content: { "application/json": { schema } },
});

export const museum: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Museum", version: "1" },
  paths: {
    "/hours": {
      get: {
        responses: {
          200: answer(
            {
              type: "object",
              required: ["opens", "closes"],
              properties: { opens: { type: "string", pattern: "^\\d\\d:\\d\\d$" }, closes: text },
            },
            {
              examples: {
                broken: { value: { opens: "ten" } },
                summer: { value: { opens: "09:00", closes: "18:00" } },
                winter: { value: { opens: "10:00", closes: "16:00" } },
              },
            },
          ),
        },
      },
    },
    "/events": {
      get: { responses: { 200: answer({ type: "array", items: ref("Event") }) } },
      post: { requestBody: sent(ref("Event")), responses: { 201: answer(ref("Event")) } },
    },
    "/events/{eventId}": {
      parameters: [path("eventId", text)],
      get: {
        responses: {
          200: answer(ref("Event"), {
            example: { id: "ev-1", title: "Night", dates: ["2026-05-01"] },
          }),
        },
      },
      put: { requestBody: sent(ref("Event")), responses: { 200: answer(ref("Event")) } },
      delete: { responses: { 204: { description: "Gone." } } },
    },
    "/plan.png": {
      get: { responses: { 200: { description: "The plan.", content: { "image/png": {} } } } },
    },
    "/visits": {
      post: {
        requestBody: sent({
          type: "object",
          properties: { guests: { type: "integer", minimum: 1 } },
        }),
        responses: {
          202: {
            description: "Noted.",
            headers: { "X-Queue": { required: true, schema: { type: "integer", minimum: 0 } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Event: {
        type: "object",
        required: ["id", "title", "dates"],
        properties: {
          id: { type: "string", readOnly: true },
          title: text,
          dates: {
            type: "array",
            minItems: 1,
            uniqueItems: true,
            items: { type: "string", format: "date" },
          },
        },
      },
    },
  },
};

export const petstore: JsonObject = {
  openapi: "3.0.3",
  info: { title: "Pets", version: "1" },
  security: [{ key: [] }],
  paths: {
    "/pets": {
      get: {
        "x-pagination": {
          style: "token",
          items: "items",
          token: { from: "next", to: "after" },
          limit: "limit",
        },
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", maximum: 100 } },
          { name: "after", in: "query", schema: text },
        ],
        responses: {
          200: answer({
            type: "object",
            required: ["items"],
            properties: { items: { type: "array", items: ref("Pet") }, next: text },
          }),
        },
      },
      post: {
        requestBody: sent(ref("NewPet")),
        responses: {
          201: answer(ref("Pet")),
          400: answer({ type: "object", required: ["message"], properties: { message: text } }),
        },
      },
    },
    "/pets/{petId}": {
      parameters: [path("petId", { type: "integer", minimum: 1 })],
      get: { responses: { 200: answer(ref("Pet")), 404: answer(ref("Problem")) } },
      patch: { requestBody: sent({ ...ref("NewPet") }), responses: { 200: answer(ref("Pet")) } },
      delete: { responses: { 204: { description: "Gone." } } },
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
    schemas: {
      NewPet: {
        type: "object",
        required: ["name"],
        properties: { name: text, tag: { ...text, nullable: true } },
      },
      Pet: {
        allOf: [
          ref("NewPet"),
          {
            type: "object",
            required: ["petId", "vaccinated"],
            properties: {
              petId: { type: "integer" },
              vaccinated: { type: "boolean", default: false },
            },
          },
        ],
      },
      Problem: {
        type: "object",
        required: ["code", "detail"],
        additionalProperties: false,
        properties: { code: integer, detail: text },
      },
    },
  },
};

const secured = (name: string) => ({
  get: { security: [{ [name]: [] }], responses: { 200: answer({ type: "boolean" }) } },
});

/** Schemas of all kinds, without any example. */
export const anything: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Anything", version: "1" },
  paths: {
    "/all": { get: { responses: { 200: answer(ref("All")) } } },
    "/tree": { get: { responses: { 200: answer(ref("Tree")) } } },
    "/shape": { get: { responses: { 200: answer(ref("Shape")) } } },
    "/map": {
      get: {
        responses: {
          200: answer({ type: "object", minProperties: 2, additionalProperties: integer }),
        },
      },
    },
    "/events": {
      get: {
        responses: {
          200: {
            description: "Events.",
            content: { "text/event-stream": { schema: ref("Tree") } },
          },
        },
      },
    },
    "/form": {
      post: {
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded": {
              schema: {
                type: "object",
                required: ["name", "address"],
                properties: {
                  name: text,
                  address: {
                    type: "object",
                    required: ["number"],
                    properties: { number: integer },
                  },
                  tags: { type: "array", items: integer },
                },
              },
            },
          },
        },
        responses: { 200: answer({ type: "null" }) },
      },
    },
    "/list": {
      put: {
        requestBody: sent({ type: "array", items: integer }),
        responses: { 200: answer({ type: "array", items: text }) },
      },
    },
    "/basic": secured("basic"),
    "/bearer": secured("bearer"),
    "/header": secured("header"),
    "/query": secured("query"),
    "/cookie": secured("cookie"),
  },
  components: {
    securitySchemes: {
      basic: { type: "http", scheme: "basic" },
      bearer: { type: "http", scheme: "bearer" },
      header: { type: "apiKey", in: "header", name: "X-Key" },
      query: { type: "apiKey", in: "query", name: "key" },
      cookie: { type: "apiKey", in: "cookie", name: "key" },
    },
    schemas: {
      All: {
        type: "object",
        additionalProperties: false,
        required: [
          "id",
          "code",
          "at",
          "share",
          "step",
          "kind",
          "fixed",
          "tags",
          "mail",
          "long",
          "either",
          "fewer",
        ],
        properties: {
          id: { type: "string", format: "uuid" },
          code: { type: "string", pattern: "^[A-Z]{2}-(?:\\d{3}|x+)$" },
          at: { type: "string", format: "date-time" },
          share: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
          step: { type: "integer", minimum: 101, multipleOf: 25 },
          kind: { enum: ["one", "two"] },
          fixed: { const: 7 },
          tags: { type: "array", minItems: 3, uniqueItems: true, items: { type: "integer" } },
          mail: { type: "string", format: "email" },
          long: { type: "string", minLength: 40, maxLength: 41 },
          either: {
            oneOf: [
              { type: "integer", minimum: 5 },
              { type: "string", maxLength: 2 },
            ],
          },
          // All that fits one of these fits the other one, unless `more` is no list.
          fewer: {
            oneOf: [
              { type: "object", properties: { number: integer } },
              {
                type: "object",
                properties: { number: integer, more: { type: "array", items: text } },
              },
            ],
          },
        },
      },
      Tree: {
        type: "object",
        required: ["value"],
        properties: {
          value: integer,
          left: ref("Tree"),
          children: { type: "array", items: ref("Tree") },
        },
      },
      Shape: {
        oneOf: [ref("Circle"), ref("Square")],
        discriminator: { propertyName: "kind", mapping: { round: "#/components/schemas/Circle" } },
      },
      Circle: {
        type: "object",
        required: ["kind", "radius"],
        properties: { kind: text, radius: { type: "number", minimum: 0 } },
      },
      Square: {
        type: "object",
        required: ["kind", "side"],
        properties: { kind: text, side: { type: "number" } },
      },
    },
  },
};
