// What a document could say: each proposal has one reading, and where there are two nothing is proposed.
import { load as parse } from "js-yaml";
import { describe, expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { build } from "../../generator/model/build.js";
import { suggest } from "../../generator/suggest/index.js";
import { jsonPath, jsonPaths, type Suggestion } from "../../generator/suggest/suggestion.js";
import { suggestionsFor } from "../../generator/suggest/suggestions.js";

type Json = Record<string, unknown>;

const text = { type: "string" };
const integer = { type: "integer" };
const truth = { type: "boolean" };
const list = {
  type: "array",
  items: { type: "object", required: ["id"], properties: { id: text } },
};

async function proposalsFor(document: Json): Promise<Suggestion[]> {
  const loaded = await load({
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    servers: [{ url: "https://shop.example" }],
    ...document,
  });
  expect(loaded.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  if (loaded.document === undefined) throw new Error("no document");
  return suggestionsFor(build(loaded.document, "shop"));
}

interface ListShape {
  readonly query?: Json;
  readonly body?: Json;
  readonly headers?: Json;
}

/** What is proposed for one list with these query parameters and this answer. */
async function paginationOf({ query = {}, body = {}, headers }: ListShape): Promise<unknown> {
  const parameters = Object.entries(query).map(([name, schema]) => ({ name, in: "query", schema }));
  const schema = "type" in body ? body : { type: "object", properties: body };
  const answer = { description: "OK", headers, content: { "application/json": { schema } } };
  const get = {
    operationId: "listOrders",
    tags: ["orders"],
    parameters,
    responses: { 200: answer },
  };
  const found = await proposalsFor({ paths: { "/orders": { get } } });
  return found.find(({ update }) => "x-pagination" in update)?.update["x-pagination"];
}

const url = { type: "string", format: "uri" };
const header = { Link: { schema: text } };

describe("a list goes on", () => {
  test.each<[string, ListShape, Json]>([
    [
      "after its last item",
      {
        query: { starting_after: text, ending_before: text, limit: integer },
        body: { data: list, has_more: truth },
      },
      {
        style: "cursor",
        items: "data",
        hasMore: "has_more",
        cursor: { from: "id", after: "starting_after", before: "ending_before" },
        limit: "limit",
      },
    ],
    [
      "at a URL named so",
      { body: { results: list, next_page_url: text } },
      { style: "url", items: "results", next: "/next_page_url" },
    ],
    [
      "at a URL by its format",
      { body: { results: list, next: { type: ["string", "null"], format: "uri" } } },
      { style: "url", items: "results", next: "/next" },
    ],
    [
      "at a URL among links",
      {
        body: {
          data: list,
          links: {
            type: "object",
            properties: { pages: { type: "object", properties: { next: url } } },
          },
        },
      },
      { style: "url", items: "data", next: "/links/pages/next" },
    ],
    [
      "at OData's link",
      { body: { value: list, "@odata.nextLink": text } },
      { style: "url", items: "value", next: "/@odata.nextLink" },
    ],
    [
      "at HAL's link",
      {
        body: {
          items: list,
          _links: {
            type: "object",
            properties: { next: { type: "object", properties: { href: text } } },
          },
        },
      },
      { style: "url", items: "items", next: "/_links/next/href" },
    ],
    [
      "with a token",
      { query: { pageToken: text, pageSize: integer }, body: { files: list, nextPageToken: text } },
      {
        style: "token",
        items: "files",
        token: { from: "/nextPageToken", to: "pageToken" },
        limit: "pageSize",
      },
    ],
    [
      "with a cursor that lies deeper",
      {
        query: { cursor: text },
        body: {
          members: list,
          response_metadata: { type: "object", properties: { next_cursor: text } },
        },
      },
      {
        style: "token",
        items: "members",
        token: { from: "/response_metadata/next_cursor", to: "cursor" },
      },
    ],
    [
      "with a token and a flag",
      { query: { cursor: text }, body: { items: list, next_cursor: text, has_more: truth } },
      {
        style: "token",
        items: "items",
        token: { from: "/next_cursor", to: "cursor" },
        hasMore: "has_more",
      },
    ],
    [
      "by its Link header",
      { query: { per_page: integer }, body: list, headers: header },
      { style: "link", items: "" },
    ],
    [
      "with the next page, of which the first is said",
      {
        query: { page: { type: "integer", minimum: 1 }, per_page: integer },
        body: { items: list, total_pages: integer },
      },
      {
        style: "page",
        items: "items",
        page: "page",
        first: 1,
        pages: "/total_pages",
        limit: "per_page",
      },
    ],
    [
      "with the next page, whose number the answer says",
      { query: { page: integer }, body: { items: list, current_page: integer, total: integer } },
      { style: "page", items: "items", page: "page", current: "/current_page", total: "/total" },
    ],
    [
      "with how many came",
      { query: { offset: integer, limit: integer }, body: { items: list, total_count: integer } },
      { style: "offset", items: "items", offset: "offset", total: "/total_count", limit: "limit" },
    ],
    [
      "with how many came, until a page is short",
      { query: { $skip: integer, $top: integer }, body: { value: list } },
      { style: "offset", items: "value", offset: "$skip", limit: "$top" },
    ],
    [
      "from the one of several lists that is called so",
      { query: { cursor: text }, body: { data: list, tags: list, next_cursor: text } },
      { style: "token", items: "data", token: { from: "/next_cursor", to: "cursor" } },
    ],
    [
      "with problems beside it",
      { query: { cursor: text }, body: { orders: list, errors: list, next_cursor: text } },
      { style: "token", items: "orders", token: { from: "/next_cursor", to: "cursor" } },
    ],
  ])("%s", async (_, shape, expected) => {
    expect(await paginationOf(shape)).toEqual(expected);
  });

  test.each<[string, ListShape]>([
    [
      "two lists may be meant",
      { query: { cursor: text }, body: { orders: list, customers: list, next_cursor: text } },
    ],
    [
      "its list is one of problems",
      { query: { cursor: text }, body: { errors: list, next_cursor: text } },
    ],
    [
      "an item may have no id",
      {
        query: { starting_after: text },
        body: { data: { type: "array", items: { properties: { id: text } } }, has_more: truth },
      },
    ],
    [
      "nothing says whether the id goes on",
      { query: { starting_after: text }, body: { data: list } },
    ],
    ["next is no URL by any word", { body: { items: list, next: text } }],
    ["next is a number", { body: { items: list, next_link: integer } }],
    [
      "no parameter takes the token",
      { query: { marker: text }, body: { items: list, next_cursor: text } },
    ],
    [
      "a page may be meant, too",
      { query: { cursor: text, page: text }, body: { items: list, next_cursor: text } },
    ],
    [
      "the token may be this page's own",
      { query: { cursor: text }, body: { items: list, cursor: text } },
    ],
    [
      "the first page is not said",
      { query: { page: integer, per_page: integer }, body: { items: list } },
    ],
    [
      "the offset begins at one",
      { query: { offset: { type: "integer", minimum: 1 }, limit: integer }, body: { items: list } },
    ],
    [
      "the offset is a time",
      {
        query: {
          offset: { type: "integer", description: "Timestamp offset, used for pagination" },
          limit: integer,
        },
        body: { items: list },
      },
    ],
    ["how long a page is is not said", { query: { offset: integer }, body: { items: list } }],
    ["the header may be about anything", { body: list, headers: header }],
  ])("nowhere where %s", async (_, shape) => {
    expect(await paginationOf(shape)).toBeUndefined();
  });

  test("as the document says itself", async () => {
    const pagination = { style: "offset", items: "items", offset: "offset", total: "total" };
    const parameters = [{ name: "offset", in: "query", schema: integer }];
    const schema = { type: "object", properties: { items: list, total: integer, next_url: text } };
    const responses = { 200: { description: "OK", content: { "application/json": { schema } } } };
    const get = {
      operationId: "list",
      tags: ["orders"],
      "x-pagination": pagination,
      parameters,
      responses,
    };
    expect(await proposalsFor({ paths: { "/orders": { get } } })).toEqual([]);
  });
});

const responses = { 200: { description: "OK" } };

describe("client options", () => {
  const tenant = { name: "X-Tenant-ID", in: "header", required: true, schema: text };
  const get = (...parameters: Json[]) => ({ get: { tags: ["a"], parameters, responses } });

  test("a header that every operation requires, where it stands", async () => {
    const found = await proposalsFor({
      components: { parameters: { Tenant: tenant } },
      paths: {
        "/a": get({ $ref: "#/components/parameters/Tenant" }),
        "/b": get(tenant),
        "/c": { parameters: [tenant], ...get() },
      },
    });
    const update = { "x-client-option": { name: "tenantId", env: "SHOP_TENANT_ID" } };
    const filter = "parameters[?@.name == 'X-Tenant-ID' && @.in == 'header']";
    const options = found.filter(({ update }) => "x-client-option" in update);
    expect(options.map(({ target, update: own }) => [target, own])).toEqual([
      ["$.components.parameters.Tenant", update],
      [`$.paths[*].${filter}`, update],
      [`$.paths[*][*].${filter}`, update],
    ]);
  });

  test.each([
    ["one operation does without", [get(tenant), get(tenant), get()]],
    ["it is optional", [1, 2, 3].map(() => get({ ...tenant, required: false }))],
    ["it belongs to one request", [1, 2, 3].map(() => get({ ...tenant, name: "Idempotency-Key" }))],
    ["two operations repeat nothing", [get(tenant), get(tenant)]],
  ])("none where %s", async (_, items) => {
    const paths = Object.fromEntries(items.map((item, index) => [`/p${index}`, item]));
    expect(await proposalsFor({ paths })).toEqual([]);
  });

  test("credentials, but for a name with a password and a signature of one request", async () => {
    const securitySchemes = {
      bearerAuth: { type: "http", scheme: "bearer" },
      key: { type: "apiKey", in: "header", name: "X-API-Key" },
      login: { type: "http", scheme: "basic" },
      signed: { type: "apiKey", in: "query", name: "sig" },
    };
    const found = await proposalsFor({ components: { securitySchemes }, paths: {} });
    expect(found.map(({ target, update }) => [target, update])).toEqual([
      [
        "$.components.securitySchemes.bearerAuth",
        { "x-client-option": { name: "accessToken", env: "SHOP_ACCESS_TOKEN" } },
      ],
      [
        "$.components.securitySchemes.key",
        { "x-client-option": { name: "apiKey", env: "SHOP_API_KEY" } },
      ],
    ]);
  });
});

describe("names", () => {
  const named = (operationId: string, tag?: string) => ({
    operationId,
    responses,
    ...(tag && { tags: [tag] }),
  });
  const array = { description: "OK", content: { "application/json": { schema: list } } };
  const namesOf = (found: Suggestion[]) =>
    found.flatMap(({ update }) => update["x-method-name"] ?? []);

  test("a method does not repeat its group", async () => {
    const found = await proposalsFor({
      paths: {
        "/repos": { get: named("listRepos", "repos"), post: named("createRepo", "repos") },
        "/repos/{id}": {
          get: named("getRepo", "repos"),
          delete: named("archiveRepoForever", "repos"),
        },
      },
    });
    expect(namesOf(found)).toEqual(["list", "create", "get"]);
  });

  test.each([
    ["each operation would stand alone", ["/a", "/b", "/c", "/d"]],
    ["nearly all would stand together", ["/a/1", "/a/2", "/a/3", "/a/4", "/a/5", "/a/6", "/b"]],
    ["paths name an action elsewhere", ["/#Action=A", "/#Action=B", "/a/1", "/a/2"]],
  ])("no groups where %s", async (_, paths) => {
    const operations = paths.map((path, index) => [path, { get: named(`op${index}`) }]);
    const found = await proposalsFor({ paths: Object.fromEntries(operations) });
    expect(found).toEqual([]);
  });

  test("what is more than one and no plain list keeps its name", async () => {
    const found = await proposalsFor({
      paths: { "/a": { get: named("getCategories", "category") } },
    });
    expect(namesOf(found)).toEqual([]);
  });

  test("what is a list by its answer alone keeps its name, and so does what would be longer", async () => {
    const found = await proposalsFor({
      paths: {
        "/a": { get: { ...named("getBelege", "belege"), responses: { 200: array } } },
        "/reference/urls/links": { get: named("getLinks", "checkin") },
      },
    });
    expect(namesOf(found)).toEqual([]);
  });

  test("a name that two would have is nobody's", async () => {
    const found = await proposalsFor({
      paths: {
        "/a": { get: { ...named("getOrders", "orders"), responses: { 200: array } } },
        "/b": { get: named("listOrder", "orders") },
      },
    });
    expect(namesOf(found)).toEqual([]);
  });

  test("groups from paths where there are no tags, and names where ids repeat paths", async () => {
    const found = await proposalsFor({
      paths: {
        "/v1/customers": { get: named("GetCustomers"), post: named("PostCustomers") },
        "/v1/customers/{customer}": {
          get: named("GetCustomersCustomer"),
          delete: named("DeleteCustomersCustomer"),
        },
        "/v1/customers/{customer}/tax_ids": {
          get: named("GetCustomersCustomerTaxIds"),
          post: named("PostCustomersCustomerTaxIds"),
        },
        "/v1/charges/{charge}/capture": { post: named("PostChargesChargeCapture") },
        "/v1/balance": { get: named("GetBalance") },
      },
    });
    const groups = found.filter(({ update }) => "tags" in update);
    expect(groups.map(({ target, update }) => [target, update.tags])).toEqual([
      ["$.paths['/v1/customers']['get', 'post']", ["customers"]],
      ["$.paths['/v1/customers/{customer}']['get', 'delete']", ["customers"]],
      ["$.paths['/v1/customers/{customer}/tax_ids']['get', 'post']", ["customers"]],
      ["$.paths['/v1/charges/{charge}/capture'].post", ["charges"]],
      ["$.paths['/v1/balance'].get", ["balance"]],
    ]);
    expect(namesOf(found)).toEqual([
      "list",
      "create",
      "get",
      "delete",
      "listTaxIds",
      "createTaxId",
      "capture",
      "get",
    ]);
  });
});

/** What is proposed of codes for operations whose errors have these bodies, by their statuses. */
async function codesOf(...operations: Record<string, unknown>[]): Promise<unknown[]> {
  const paths = operations.map((bodies, index) => {
    const errors = Object.entries(bodies).map(([status, schema]) => {
      const mediaType = status.startsWith("problem")
        ? "application/problem+json"
        : "application/json";
      const content = { [mediaType]: { schema } };
      return [status.replace("problem ", ""), { description: "No.", content }];
    });
    const own = { 204: { description: "OK" }, ...Object.fromEntries(errors) };
    return [`/p${index}`, { get: { tags: ["a"], operationId: `op${index}`, responses: own } }];
  });
  const found = await proposalsFor({ paths: Object.fromEntries(paths) });
  const proposed = found.filter(({ update }) => "x-error-codes" in update);
  return proposed.map(({ update }) => update["x-error-codes"]);
}

const coded = (name: string, values: readonly unknown[], more: Json = {}) => ({
  type: "object",
  properties: { [name]: { enum: values }, ...more },
});

describe("codes of errors", () => {
  test("are not proposed where an example has a list and the schema has one", async () => {
    const body = { type: "object", properties: { errors: coded("code", ["cold", "wet"]) } };
    expect(await codesOf({ 400: body })).toHaveLength(1);
    const example = { errors: [{ code: "cold" }] };
    expect(await codesOf({ 400: { ...body, example } })).toEqual([]);
  });

  const within = (name: string, schema: Json) => ({
    type: "object",
    properties: { [name]: schema },
  });
  const own = coded("code", ["cold", "wet"]);
  const catalog = [{ code: "cold" }, { code: "wet" }];
  const problems = ["https://a.example/problems/too-cold.html", "https://a.example/problems/wet/"];

  test.each<[string, unknown[], unknown[]]>([
    [
      "with the status of the only body that lists them",
      [{ 404: coded("code", ["none"]), 409: coded("code", ["taken", "closed"]) }],
      [
        {
          code: "/code",
          catalog: [
            { code: "none", status: 404 },
            { code: "taken", status: 409 },
            { code: "closed", status: 409 },
          ],
        },
      ],
    ],
    [
      "of any status where two have them",
      [{ 400: own }, { 404: own }],
      [{ code: "/code", catalog }],
    ],
    ["of any status where a range has them", [{ "4XX": own }], [{ code: "/code", catalog }]],
    ["of any status where all others have them", [{ default: own }], [{ code: "/code", catalog }]],
    [
      "of any status where one is called as another status",
      [{ 400: coded("code", ["NOT_FOUND", "bad"]) }],
      [{ code: "/code", catalog: [{ code: "NOT_FOUND" }, { code: "bad" }] }],
    ],
    [
      "of each operation that lists all of its own",
      [{ 400: own }, { 400: coded("code", ["wet"]) }, { 400: coded("code", ["wet"]), 500: text }],
      [
        {
          code: "/code",
          catalog: [
            { code: "cold", status: 400 },
            { code: "wet", status: 400 },
          ],
        },
        ["wet"],
      ],
    ],
    [
      "below error, with the message beside them",
      [{ default: within("error", coded("code", ["cold", "wet"], { message: text })) }],
      [{ code: "/error/code", message: "/error/message", catalog }],
    ],
    [
      "in the first of errors",
      [
        {
          default: within("errors", { type: "array", items: coded("errorCode", ["cold", "wet"]) }),
        },
      ],
      [{ code: "/errors/0/errorCode", catalog }],
    ],
    [
      "in error itself, with the message at the top",
      [{ default: coded("error", ["cold", "wet"], { message: text }) }],
      [{ code: "/error", message: "/message", catalog }],
    ],
    [
      "of all alternatives, each a constant",
      [
        {
          default: {
            oneOf: [within("type", { const: problems[0] }), within("type", { const: problems[1] })],
          },
        },
      ],
      [
        {
          code: "/type",
          catalog: [
            { code: problems[0], name: "too_cold" },
            { code: problems[1], name: "wet" },
          ],
        },
      ],
    ],
    [
      "as the type of problem documents",
      [{ "problem default": coded("type", ["cold", "wet"]) }],
      [{ code: "/type", catalog }],
    ],
    [
      "that are integers, with names",
      [{ default: coded("code", [4001, 17]) }],
      [
        {
          code: "/code",
          catalog: [
            { code: 4001, name: "code_4001" },
            { code: 17, name: "code_17" },
          ],
        },
      ],
    ],
    [
      "that are no names",
      [{ default: coded("code", ["a.cold", "1st", "unknown", null]) }],
      [
        {
          code: "/code",
          catalog: [
            { code: "a.cold", name: "a_cold" },
            { code: "1st", name: "code_1_st" },
            { code: "unknown", name: "code_unknown" },
          ],
        },
      ],
    ],
    [
      "in the place that most bodies have",
      [
        { 400: coded("code", ["a", "b"]) },
        { 400: coded("error", ["c", "d"]) },
        { 400: coded("error", ["c", "d"]) },
      ],
      [
        {
          code: "/error",
          catalog: [
            { code: "c", status: 400 },
            { code: "d", status: 400 },
          ],
        },
      ],
    ],
  ])("%s", async (_, operations, expected) => {
    expect(await codesOf(...(operations as Record<string, unknown>[]))).toEqual(expected);
  });

  test.each<[string, Record<string, unknown>]>([
    ["one alone tells nothing apart", { default: coded("code", ["cold"]) }],
    ["they are open", { default: within("code", text) }],
    ["they are statuses", { 400: coded("code", [400]), 404: coded("code", [404]) }],
    ["they are of two kinds", { default: coded("code", ["cold", 4]) }],
    ["they say how bad it is", { default: coded("code", ["error", "warning"]) }],
    ["a type says something else", { default: coded("type", ["customer", "order"]) }],
    ["a type says how bad it is, too", { default: coded("type", ["not_found", "info"]) }],
    ["two would have one name", { default: coded("code", ["a.b", "a-b"]) }],
    ["they are sentences", { default: coded("error", ["too cold", "wet"]) }],
    ["bodies are not of errors", { 200: own, 302: own }],
    ["another property has them", { default: coded("reason", ["cold", "wet"]) }],
  ])("nowhere where %s", async (_, bodies) => {
    expect(await codesOf(bodies)).toEqual([]);
  });

  test.each<[string, Json, boolean]>([
    ["of its own", { example: { code: "wet" } }, true],
    ["of another one's", { example: { code: "cold" } }, false],
    [
      "with a name, which are to show each code",
      { examples: { a: { value: { code: "wet" } } } },
      false,
    ],
  ])("an operation has its own beside an example %s: %s", async (_, examples, hasOwn) => {
    const refused = (schema: Json, more: Json = {}) => ({
      400: { description: "No.", content: { "application/json": { schema, ...more } } },
    });
    const paths = {
      "/a": { get: { tags: ["a"], operationId: "a", responses: refused(own) } },
      "/b": {
        get: {
          tags: ["a"],
          operationId: "b",
          responses: refused(coded("code", ["wet"]), examples),
        },
      },
    };
    const found = await proposalsFor({ paths });
    const targets = found.flatMap(({ target, update }) =>
      "x-error-codes" in update ? target : [],
    );
    expect(targets).toEqual(["$", ...(hasOwn ? ["$.paths['/b'].get"] : [])]);
  });

  test("nowhere where more bodies have other codes", async () => {
    const other = within("code", text);
    expect(await codesOf({ 400: own, 500: other })).toEqual([
      { code: "/code", catalog: catalog.map((entry) => ({ ...entry, status: 400 })) },
    ]);
    expect(await codesOf({ 400: own, 409: other, 500: other })).toEqual([]);
  });

  test("nowhere where the document says them itself", async () => {
    const content = { "application/json": { schema: own } };
    const get = {
      tags: ["a"],
      operationId: "a",
      responses: { default: { description: "No.", content } },
    };
    const codes = { code: "/code", catalog: [{ code: "cold" }] };
    const paths = { "/a": { get } };
    expect(await proposalsFor({ "x-error-codes": codes, paths })).toEqual([]);
    expect(
      await proposalsFor({ paths: { "/a": { get: { ...get, "x-error-codes": ["cold"] } } } }),
    ).toEqual([]);
  });
});

test("secrets by their whole names", async () => {
  const properties = {
    password: text,
    client_secret: text,
    token_type: text,
    next_page_token: text,
    secretCount: integer,
    nested: { type: "object", properties: { apiKey: text } },
  };
  const found = await proposalsFor({
    components: { schemas: { Login: { type: "object", properties } } },
    paths: {},
  });
  expect(found.map(({ target }) => target)).toEqual([
    "$.components.schemas.Login.properties.password",
    "$.components.schemas.Login.properties.client_secret",
    "$.components.schemas.Login.properties.nested.properties.apiKey",
  ]);
});

test("nothing that a terminal or an editor would show otherwise than it is", async () => {
  const properties = { "\u202Epassword": text };
  const found = await proposalsFor({
    components: { schemas: { Login: { properties } } },
    paths: {},
  });
  expect(found).toEqual([]);
});

test.each([
  ["#/paths/~1v1~1a/get", "$.paths['/v1/a'].get"],
  ["#/paths/~1it's/get", "$.paths['/it\\'s'].get"],
  ['#/components/schemas/a"b', `$.components.schemas['a"b']`],
])("the path to %s", (pointer, expected) => {
  expect(jsonPath(pointer)).toBe(expected);
});

test("the path to several methods", () => {
  expect(jsonPaths("#/paths/~1a", ["get", "post"])).toBe("$.paths['/a']['get', 'post']");
});

describe("as an overlay", () => {
  const schema = {
    type: "object",
    required: ["data"],
    properties: { data: list, has_more: truth },
  };
  const parameters = [
    { name: "starting_after", in: "query", schema: text },
    { name: "limit", in: "query", schema: integer },
  ];
  const answer = { description: "OK", content: { "application/json": { schema } } };
  const refused = (...codes: readonly string[]) => ({
    description: "No.",
    content: { "application/json": { schema: coded("code", codes, { message: text }) } },
  });
  const document = {
    openapi: "3.1.0",
    info: { title: "The Shop's API", version: "1" },
    servers: [{ url: "https://shop.example" }],
    components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } },
    paths: {
      "/v1/orders": {
        get: {
          operationId: "GetOrders",
          parameters,
          responses: { 200: answer, 409: refused("taken", "closed") },
        },
        post: { operationId: "PostOrders", responses: { 200: { description: "OK" } } },
      },
      "/v1/customers": {
        get: {
          operationId: "GetCustomers",
          responses: {
            200: answer,
            400: refused("malformed", "too-many"),
            500: { description: "No." },
          },
        },
        post: { operationId: "PostCustomers", responses: { 200: { description: "OK" } } },
      },
    },
  };

  test("it adds no problem, and nothing is left to suggest", async () => {
    const { overlay, suggestions, name } = await suggest(document);
    expect(name).toBe("shop");
    expect(suggestions.map(({ update }) => Object.keys(update).join())).toEqual([
      "x-client-option",
      "x-pagination",
      "tags",
      "tags",
      "x-method-name",
      "x-method-name",
      "x-method-name",
      "x-method-name",
      "x-error-codes",
      "x-error-codes",
    ]);
    const applied = load(document, {
      name,
      overlays: [parse(overlay ?? "") as object],
      strict: true,
    });
    expect((await applied).problems).toEqual([]);
    const again = await suggest(document, { overlays: [parse(overlay ?? "") as object] });
    expect(again).toMatchObject({ overlay: undefined, suggestions: [] });
  });

  test("what our rules refuse is not suggested", async () => {
    const items = { type: "object", properties: { id: text } };
    const property = { data: { type: "array", items }, has_more: { type: ["boolean", "null"] } };
    const { suggestions } = await suggest({
      ...document,
      paths: {
        "/a": {
          get: {
            parameters,
            responses: {
              200: {
                description: "OK",
                content: { "application/json": { schema: { properties: property } } },
              },
            },
          },
        },
      },
    });
    expect(suggestions.flatMap(({ update }) => Object.keys(update))).not.toContain("x-pagination");
  });
});
