// A document that asks for what neither of our own does, and its sandbox.
import type { JsonObject, JsonValue } from "../../generator/document/json.js";
import { createSandbox, defineSandbox } from "../../generator/sandbox/index.js";

const integer = { type: "integer" };
const text = { type: "string" };
const item = { $ref: "#/components/schemas/Item" };
export const done = { 204: { description: "Done." } };

function json(schema: JsonObject): JsonObject {
  return { description: "Fine.", content: { "application/json": { schema } } };
}

function takes(...properties: string[]): JsonObject {
  const schema = {
    type: "object",
    properties: Object.fromEntries(properties.map((name) => [name, text])),
  };
  return { content: { "application/json": { schema } } };
}

function query(name: string, schema: JsonObject, more: JsonObject = {}): JsonObject {
  return { name, in: "query", schema, ...more };
}

export function header(name: string, value: string): JsonObject {
  return { name, in: "header", required: true, schema: { type: "string", pattern: value } };
}

const near = { type: "object", properties: { x: { type: "number" }, y: { type: "number" } } };
const sizes = { type: "array", items: integer };
const form = {
  "application/x-www-form-urlencoded": {
    schema: { type: "object", properties: { name: text, sizes } },
  },
};

export const document: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1.0.0" },
  servers: [{ url: "https://shop.example/v1" }],
  paths: {
    "/items": {
      "x-resource": { name: "item" },
      get: {
        "x-pagination": { style: "offset", items: "items", offset: "offset", total: "total" },
        parameters: [query("offset", integer)],
        responses: {
          200: json({
            type: "object",
            properties: { items: { type: "array", items: item }, total: integer },
          }),
        },
      },
      post: { requestBody: takes("name", "colour"), responses: { 201: json(item) } },
    },
    "/item": {
      "x-resource": { name: "item" },
      get: {
        parameters: [
          query("code", text, { required: true }),
          query("name", text, { required: true }),
        ],
        responses: { 200: json(item) },
      },
    },
    "/items/{id}": {
      "x-resource": { name: "item" },
      parameters: [{ name: "id", in: "path", required: true, schema: integer }],
      get: { responses: { 200: json(item) } },
      put: { requestBody: takes("name", "colour"), responses: { 200: json(item) } },
    },
    "/items/new": { get: { responses: done } },
    "/found": {
      get: {
        parameters: [
          query("near", near, { style: "deepObject", explode: true }),
          query("open", { type: "boolean" }),
          query("least", { type: "number" }),
          query("sizes", sizes, { style: "pipeDelimited", explode: false }),
        ],
        responses: done,
      },
    },
    "/form": { post: { requestBody: { content: form }, responses: done } },
    "/notes": {
      post: { requestBody: { content: { "application/json": { schema: {} } } }, responses: done },
    },
    "/both": { get: { security: [{ key: [], token: [] }], responses: done } },
    "/token": { get: { security: [{ token: [] }], responses: done } },
    "/user": { get: { security: [{ user: [] }], responses: done } },
    "/traced": { get: { parameters: [header("X-Trace", "^[a-z]+$")], responses: done } },
  },
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key" },
      token: { type: "http", scheme: "bearer" },
      user: { type: "http", scheme: "basic", "x-client-option": { name: "user", as: "username" } },
    },
    schemas: {
      Item: {
        type: "object",
        properties: {
          id: integer,
          code: { ...text, "x-identifier": true, "x-operations": [] },
          name: { ...text, "x-identifier": true, "x-operations": ["post", "put"] },
          colour: { ...text, "x-operations": ["post"] },
        },
      },
    },
  },
};

export const definition = defineSandbox({
  seed: () => ({
    Item: [
      { data: { id: 1, code: "a", name: "first", colour: "red" } },
      { data: { id: 2, code: "b", name: "second", colour: "blue" } },
    ],
  }),
});

export async function send(
  path: string,
  init: RequestInit & { duplex?: "half" } = {},
): Promise<{ status: number; body: JsonValue }> {
  const sandbox = createSandbox({ document, definition });
  const headers = { "X-Trace": "abc", ...(init.headers as Record<string, string>) };
  const response = await sandbox.fetch(`http://shop.example/v1${path}`, { ...init, headers });
  const answer = await response.text();
  return { status: response.status, body: answer === "" ? null : JSON.parse(answer) };
}
