// What an operation without an operationId is called: by its method and its path, and by nothing else.
import { describe, expect, test } from "vitest";
import type { HttpMethod } from "../../generator/document/methods.js";
import { Document } from "../../generator/document/node.js";
import { isPlural, singular } from "../../generator/document/plurals.js";
import { groupOf, restName } from "../../generator/document/rest-names.js";
import { nameAll } from "../../generator/emit/names/names.js";
import { build } from "../../generator/model/build.js";

describe("in the group that the path begins with", () => {
  test.each([
    ["list", "GET", "/users"],
    ["create", "POST", "/users"],
    ["get", "GET", "/users/{id}"],
    ["update", "PATCH", "/users/{id}"],
    ["update", "PUT", "/users/{id}"],
    ["update", "POST", "/users/{id}"],
    ["delete", "DELETE", "/users/{id}"],
    ["list", "GET", "/api/v1/users.json"],
    ["get", "GET", "/user"],
    ["update", "PUT", "/user"],
    ["updateUsers", "PUT", "/users"],
    ["deleteUsers", "DELETE", "/users"],
    ["get", "GET", "/{tenant}/users/{id}"],
    // What lies in the resource.
    ["listSources", "GET", "/users/{id}/sources"],
    ["createSource", "POST", "/users/{id}/sources"],
    ["getSource", "GET", "/users/{id}/sources/{source}"],
    ["deleteSource", "DELETE", "/users/{id}/sources/{source}"],
    ["listSourceTaxIds", "GET", "/users/{id}/sources/{source}/tax_ids"],
    ["getAvatar", "GET", "/users/{id}/avatar"],
    ["updateAvatar", "PUT", "/users/{id}/avatar"],
    ["getSettingsTheme", "GET", "/users/settings/theme"],
    ["listPeople", "GET", "/users/{id}/people"],
    // What is done to it.
    ["capture", "POST", "/users/{id}/capture"],
    ["capture", "POST", "/users/capture"],
    ["captureSource", "POST", "/users/{id}/sources/{source}/capture"],
    ["search", "GET", "/users/search"],
    ["searchSources", "GET", "/users/{id}/sources/search"],
    ["activate", "PUT", "/users/{id}/activate"],
    ["deleteLock", "DELETE", "/users/{id}/lock"],
  ])("%s is %s %s", (want, method, path) => {
    expect(named(method, path, "user")).toBe(want);
  });

  test.each([
    ["a part says how it is asked for", "GET", "/users/get_offers"],
    ["the whole path is an action", "POST", "/users/search", "search"],
    ["nothing is left of the path", "GET", "/api/v1"],
    ["the action is elsewhere", "POST", "/users/#Action=Delete"],
    ["HTTP has no word for it that REST has", "HEAD", "/users/{id}"],
  ])("not where %s", (_, method, path, group = "users") => {
    const own = group === "search" ? "/search" : path;
    expect(named(method, own, group)).toBeUndefined();
  });
});

describe("in another group every part has its word", () => {
  test.each([
    ["listUsers", "GET", "/users"],
    ["getUser", "GET", "/users/{id}"],
    ["createUser", "POST", "/users"],
    ["listUsers", "GET", "/service/v1/users"],
    ["login", "POST", "/login"],
    ["searchUsers", "GET", "/users/search"],
    ["get", "GET", "/{id}"],
  ])("%s is %s %s", (want, method, path) => {
    expect(named(method, path, "accounts")).toBe(want);
  });
});

describe("an answer tells a list from what is called by a plural", () => {
  const list = { type: "array", items: {} };
  const text = { type: "string" };
  test.each([
    ["list", "/users", list],
    ["list", "/users", { type: "object", properties: { data: list } }],
    ["list", "/users", {}],
    ["get", "/users", { type: "object", properties: { theme: text } }],
    ["list", "/user", list],
    ["get", "/user", { type: "object", properties: { tags: list } }],
    [undefined, "/users/{year}", list],
  ])("%s for %s", (want, path, schema) => {
    expect(named("GET", path, "users", schema)).toBe(want);
  });
});

describe("the group", () => {
  test.each([
    ["users", "/v1/users/{id}", {}],
    ["users", "/api/users", {}],
    ["users", "/{tenant}/users", {}],
    ["People", "/v1/users", { tags: ["People"] }],
    [undefined, "/v1/users", { operationId: "listUsers" }],
    [undefined, "/{id}", {}],
    [undefined, "/", {}],
    [undefined, "/🚀", {}],
  ])("is %s for %s", (want, path, operation) => {
    const node = new Document(operation as never).root;
    expect(groupOf({ path, node })).toBe(want);
  });
});

test("a new operation renames no other, and of two that clash each keeps its whole name", () => {
  const responses = { 204: { description: "Done." } };
  const first = { "/users": { get: { responses } }, "/users/{id}": { patch: { responses } } };
  expect(methodsOf(first)).toEqual(["users.list", "users.update"]);
  const later = { ...first, "/users/{id}/sources": { get: { responses } } };
  expect(methodsOf(later)).toEqual(["users.list", "users.update", "users.listSources"]);
  const clashing = { ...later, "/v2/users": { get: { responses } } };
  expect(methodsOf(clashing)).toEqual([
    "users.getUsers",
    "users.update",
    "users.listSources",
    "users.getV2Users",
  ]);
});

test.each([
  ["users.delete", "delete", "/users/{id}"],
  ["users.new", "post", "/users/{id}/new"],
  ["users.class", "post", "/users/{id}/class"],
  ["_2Fa.get", "get", "/2fa/{id}"],
  // What is no name by itself has its path before it.
  ["users.postUsersIdThen", "post", "/users/{id}/then"],
  ["users.postUsersId2Fa", "post", "/users/{id}/2fa"],
  ["users.postUsersIdFor", "post", "/users/{id}/for"],
])("%s is what its words are", (want, method, path) => {
  const responses = { 204: { description: "Done." } };
  expect(methodsOf({ [path]: { [method]: { responses } } })).toEqual([want]);
});

describe("one of several", () => {
  test.each([
    ["policy", "policies"],
    ["address", "addresses"],
    ["status", "statuses"],
    ["box", "boxes"],
    ["size", "sizes"],
    ["cache", "caches"],
    ["search", "searches"],
    ["response", "responses"],
    ["warehouse", "warehouses"],
    ["alias", "aliases"],
    ["movie", "movies"],
    ["key", "keys"],
    ["tax_id", "tax_ids"],
    ["api", "apis"],
    ["person", "people"],
    ["child", "children"],
    ["index", "indices"],
  ])("is %s for %s", (one, several) => {
    expect(singular(several)).toBe(one);
    expect(isPlural(one)).toBe(false);
  });

  test.each([
    "status",
    "address",
    "analysis",
    "news",
    "series",
    "data",
    "dns",
    "analytics",
    "alias",
  ])("is %s itself", (word) => {
    expect(singular(word)).toBe(word);
  });
});

function named(method: string, path: string, group: string, schema?: object): string | undefined {
  const answer = schema && new Document(schema as never).root;
  return restName({ method: method as HttpMethod, path, group, answer });
}

function methodsOf(paths: object): string[] {
  const { names } = nameAll(build({ paths } as never, "shop"));
  return [...names.operations.values()].map(({ group, method }) => `${group}.${method}`);
}
