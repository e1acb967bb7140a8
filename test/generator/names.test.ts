import { describe, expect, test } from "vitest";
import { camelCase, pascalCase } from "../../generator/document/casing.js";
import type { JsonObject } from "../../generator/document/json.js";
import { argumentName, nameAll } from "../../generator/emit/names/names.js";
import { Taken } from "../../generator/emit/names/taken.js";
import { build } from "../../generator/model/build.js";

describe("camelCase", () => {
  test.each([
    ["listOrders", "listOrders"],
    ["listOrders", "ListOrders"],
    ["listOrders", "list_orders"],
    ["listOrders", "list-orders"],
    ["listOrders", "list orders"],
    ["listOrders", "  list  orders! "],
    ["listOrders", "LIST_ORDERS"],
    ["allowedIpRanges", "Allowed IP ranges"],
    ["httpUrls", "HTTP URLs"],
    ["htmlParser", "HTMLParser_"],
    ["getHTTPUrls", "getHTTPUrls"],
    ["getPetsId", "get /pets/{id}"],
    ["v2Users", "v2/users"],
    ["_2Fa", "2FA"],
    ["schoneDinge", "Schöne Dinge"],
    ["", "🚀"],
    ["", ""],
    ["proto", "__proto__"],
  ])("%s", (want, given) => {
    expect(camelCase(given)).toBe(want);
  });
});

describe("pascalCase", () => {
  test.each([
    ["Museum", "museum"],
    ["SpacesApi", "spaces-api"],
    ["_3Scale", "3scale"],
    ["", "日本"],
  ])("%s", (want, given) => {
    expect(pascalCase(given)).toBe(want);
  });
});

describe("the type of a schema", () => {
  test.each([
    ["Customer", "Customer"],
    ["Customer", "customer"],
    ["Customer_v2", "customer_v2"],
    ["CustomerV2", "customer-v2"],
    ["ErrorObject", "Error"],
    ["EventObject", "event"],
    ["PageObject", "Page"],
    ["ShopClientObject", "ShopClient"],
    ["StringObject", "string"],
    ["_1St", "1st"],
    ["Schema", "🚀"],
    ["__proto__", "__proto__"],
  ])("%s", (want, given) => {
    expect(schemaNames(given)).toEqual([want]);
  });

  test("of equal names the later one is numbered", () => {
    expect(schemaNames("a-b", "a.b", "AB", "aB")).toEqual(["AB", "AB2", "AB3", "AB4"]);
  });

  test("leaves levels room for their own", () => {
    const recursion = { header: "X-Depth", property: "x-depth" };
    const depth = { name: "X-Depth", in: "header", schema: { minimum: 0, maximum: 1 } };
    const paths = { "/": { get: { parameters: [depth], responses: {} } } };
    const schemas = { Order1: {}, Order: {}, L: {} };
    const document = { "x-recursion": recursion, paths, components: { schemas } };
    const { names } = nameAll(build(document, "shop"));
    expect([...names.schemas.values()]).toEqual(["Order1", "Order2", "LObject"]);
  });
});

describe("the name of an API", () => {
  test.each([
    ["Museum", "museum"],
    ["ClientApi", "client"],
    ["ApiApi", "api"],
    ["TypeApi", "type"],
    ["ConnectionApi", "connection"],
    ["ClientApi", "🚀"],
  ])("%s", (want, given) => {
    expect(nameAll(build({}, given)).names.api).toBe(want);
  });
});

describe("functions and methods", () => {
  test.each([
    [["getPet", "getPet"], { operationId: "getPet" }],
    [["getPet", "pets.get"], { operationId: "getPet", tags: ["Pets"], "x-method-name": "get" }],
    [["delete_", "delete"], { operationId: "delete" }],
    [["then_", "then_"], { operationId: "then" }],
    [["params_", "params"], { operationId: "params" }],
    [["request", "request_"], { operationId: "request" }],
    [["request", "then_.request_"], { operationId: "request", tags: ["then"] }],
    [["createShopClient2", "createShopClient"], { operationId: "createShopClient" }],
    [["getPetsId", "getPetsId"], {}],
    [["operation", "operation"], { operationId: "🚀" }],
    [["get", "get"], { operationId: "get", tags: ["🚀"] }],
  ])("%j", (want, operation) => {
    expect(operationNames({ "/pets/{id}": { get: operation } })).toEqual([want]);
  });

  test("a method may have the same name in another group, a function may not", () => {
    const paths = {
      "/a": { get: { operationId: "list_all", tags: ["a"] } },
      "/b": { get: { operationId: "listAll", tags: ["b"] } },
    };
    expect(operationNames(paths)).toEqual([
      ["listAll", "a.listAll"],
      ["listAll2", "b.listAll"],
    ]);
  });

  test("clashes name both operations", () => {
    const paths = {
      "/a": { get: { operationId: "a", tags: ["x"], "x-method-name": "list" } },
      "/b": { get: { operationId: "b", tags: ["X"], "x-method-name": "list" } },
      "/x": { get: { operationId: "x" } },
    };
    const document: JsonObject = { paths };
    const { clashes } = nameAll(build(document, "shop"));
    expect(
      clashes.map(({ name, operations }) => [name, ...operations.map(({ id }) => id)]),
    ).toEqual([
      ["x.list", "a", "b"],
      ["x", "x", "a"],
    ]);
  });
});

test("arguments hide nothing that a function uses, and not each other", () => {
  const taken = new Taken(["transport", "params", "body", "options"]);
  const given = ["id", "ID", "body", "class", "🚀", "user-id", "operations", "__proto__"];
  expect(given.map((name) => argumentName(name, taken))).toEqual([
    "id",
    "id_",
    "body_",
    "class_",
    "value",
    "userId",
    "operations_",
    "proto",
  ]);
});

function schemaNames(...schemas: string[]): string[] {
  const document = {
    components: { schemas: Object.fromEntries(schemas.map((name) => [name, {}])) },
  };
  return [...nameAll(build(document, "shop")).names.schemas.values()];
}

function operationNames(paths: JsonObject): (readonly [string, string])[] {
  const document = { paths };
  const { names } = nameAll(build(document, "shop"));
  return [...names.operations.values()].map(({ function: own, group, method }) => {
    return [own, group === undefined ? method : `${group}.${method}`];
  });
}
