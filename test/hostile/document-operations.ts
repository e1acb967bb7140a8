// What a document says of the API as a whole and of its operations.
import type { Text } from "./document.js";

export const operationTexts = {
  title: "Shop",
  "info description": "A shop.",
  "server path": "v1",
  "server host": "example.com",
  "server variable": "a",
  "server variable's name": "region",
  "server variable's choice": "eu",
  "server variable's description": "Where the shop is.",
  "server description": "The live one.",
  "server name": "live",
  webhook: "order paid",
  "webhook's summary": "An order is paid.",
  "webhook's header": "X-Signature",
  callback: "shipped",
  path: "things",
  "path parameter": "thing_id",
  "path parameter's description": "Of the thing.",
  "query parameter": "colour",
  "query parameter's description": "Of the thing.",
  "query parameter's default": "red",
  "query parameter's choice": "blue",
  "header parameter": "X-Trace",
  "cookie parameter": "session",
  "parameter's media type": "application/json",
  operationId: "getThing",
  summary: "Get a thing.",
  description: "Gets a thing.",
  tag: "things",
  "x-method-name": "get",
  "request media type": "application/json",
  "request description": "A thing.",
  "form property": "name",
  "form media type": "text/plain",
  "other media type of the form": "text/csv",
  "kind of multipart": "mixed",
  "response status": "201",
  "response media type": "application/json",
  "response description": "Done.",
  "failure's description": "Bad.",
  "component parameter": "Page",
  "component response": "Gone",
  "component path": "Later",
  "security scheme": "key",
  "security header": "X-Key",
  "security description": "A key.",
  "security scope": "read",
  "what no client needs": "other",
} as const;

export type OperationField = keyof typeof operationTexts;
type At = Text<OperationField>;

export function operations(at: At): object {
  return {
    openapi: "3.1.0",
    info: { title: at("title"), version: "1", description: at("info description") },
    ...unused(at),
    servers: servers(at),
    webhooks: { [at("webhook")]: { post: webhook(at) } },
    security: [{ [at("security scheme")]: [] }, { login: [at("security scope")] }],
    paths: {
      [`/a/${at("path")}/{${at("path parameter")}}`]: { get: get(at), post: post(at) },
      "/form": { post: form(at) },
    },
    components: components(at),
  };
}

/** Parts that are read and left out. */
function unused(at: At): object {
  const other = at("what no client needs");
  return {
    [`x-${other}`]: { [other]: other },
    externalDocs: { url: "https://example.com", description: other },
    tags: [{ name: other, description: other }],
  };
}

function servers(at: At): object[] {
  // A name with braces has no place in a URL.
  const name = at("server variable's name").replaceAll(/[{}]/g, "_");
  return [
    {
      url: `https://${at("server host")}/{v}/{w}/{${name}}/${at("server path")}`,
      description: at("server description"),
      variables: {
        v: { default: at("server variable") },
        w: {
          default: "us",
          enum: ["us", at("server variable's choice")],
          description: at("server variable's description"),
        },
        [name]: { default: "b" },
      },
    },
    { url: "https://b.example.com", name: at("server name") },
  ];
}

function webhook(at: At): object {
  const schema = { type: "string" };
  return {
    summary: at("webhook's summary"),
    parameters: [{ name: at("webhook's header"), in: "header", schema }],
    requestBody: { content: { "application/json": { schema } } },
    responses: {},
  };
}

function get(at: At): object {
  const content = { [at("response media type")]: { schema: { type: "object" } } };
  return {
    operationId: at("operationId"),
    summary: at("summary"),
    description: at("description"),
    tags: [at("tag")],
    "x-method-name": at("x-method-name"),
    parameters: parameters(at),
    callbacks: callbacks(at("callback")),
    responses: {
      "200": {
        description: at("response description"),
        headers: { "X-Other": { description: at("what no client needs"), schema: {} } },
        content,
      },
      [at("response status")]: { description: "Made." },
      "400": { description: at("failure's description") },
      "410": { $ref: `#/components/responses/${at("component response").replaceAll(/\W/g, "_")}` },
    },
  };
}

function parameters(at: At): object[] {
  const schema = { type: "string" };
  return [
    {
      name: at("path parameter"),
      in: "path",
      required: true,
      description: at("path parameter's description"),
      schema,
    },
    {
      name: at("query parameter"),
      in: "query",
      description: at("query parameter's description"),
      example: at("what no client needs"),
      schema: {
        type: "string",
        enum: [at("query parameter's choice"), "red"],
        default: at("query parameter's default"),
      },
    },
    { name: at("header parameter"), in: "header", schema },
    { name: at("cookie parameter"), in: "cookie", schema },
    { name: "filter", in: "query", content: { [at("parameter's media type")]: { schema } } },
    { $ref: `#/components/parameters/${at("component parameter").replaceAll(/\W/g, "_")}` },
  ];
}

function callbacks(text: string): object {
  return { [text]: { [text]: { post: { responses: { "200": { description: text } } } } } };
}

function post(at: At): object {
  const name = at("path parameter");
  return {
    // Its name and its file would follow from the path, and so would the shape of what is compared.
    operationId: "postThing",
    tags: ["Things"],
    parameters: [{ name, in: "path", required: true, schema: {} }],
    requestBody: {
      description: at("request description"),
      content: { [at("request media type")]: { schema: { type: "object" } } },
    },
    responses: { "200": { description: "Done." } },
  };
}

function form(at: At): object {
  const name = at("form property");
  const schema = { type: "object", required: [name], properties: { [name]: { type: "string" } } };
  const encoding = { [name]: { contentType: at("form media type") } };
  const content = {
    "multipart/form-data": { schema, encoding },
    [at("other media type of the form")]: { schema },
    [`multipart/${at("kind of multipart")}`]: { schema, encoding },
  };
  return {
    operationId: "sendForm",
    requestBody: { content },
    responses: { "200": { description: "Done." } },
  };
}

/** A component's name is held to `[\w.-]` by OpenAPI, which says so of any other one. */
function components(at: At): object {
  const parameter = { name: "page", in: "query", schema: { type: "integer" } };
  return {
    parameters: named(at("component parameter"), parameter),
    responses: named(at("component response"), { description: "Gone." }),
    pathItems: named(at("component path"), { get: { responses: {} } }),
    securitySchemes: {
      [at("security scheme")]: {
        type: "apiKey",
        in: "header",
        name: at("security header"),
        description: at("security description"),
      },
      login: {
        type: "oauth2",
        flows: {
          clientCredentials: {
            tokenUrl: "https://example.com",
            scopes: { [at("security scope")]: at("security scope") },
          },
        },
      },
    },
  };
}

function named(name: string, component: object): object {
  return { [name]: component, [name.replaceAll(/\W/g, "_")]: component };
}
