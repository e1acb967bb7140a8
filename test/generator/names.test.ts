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
    // Letters of any script, composed in one way, and nothing that nobody sees.
    ["schöneDinge", "Schöne Dinge"],
    ["größe", "größe"],
    ["größe", "gro\u0308ße"],
    ["размерДвери", "Размер двери"],
    ["注文一覧", "注文 一覧"],
    ["adminName", "admin\u202e name"],
    ["admin", "ad\u200dm\u3164in"],
    ["aB", "a\ud800b"],
    ["_\u0301a", "\u0301a"],
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
    ["日本", "日本"],
    ["", "🚀"],
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
    [["fetch", "fetch_"], { operationId: "fetch" }],
    [["request", "then_.request"], { operationId: "request", tags: ["then"] }],
    [["list", "fetch_.list"], { operationId: "list", tags: ["fetch"] }],
    [["toString", "pets.toString_"], { operationId: "toString", tags: ["pets"] }],
    [["petsListAll", "pets.listAll"], { operationId: "pets/list-all", tags: ["Pets", "all"] }],
    [["allList", "pets.allList"], { operationId: "all/list", tags: ["Pets", "all"] }],
    [
      ["petsList", "pets.findAll"],
      { operationId: "pets/list", tags: ["Pets"], "x-method-name": "find_all" },
    ],
    [["createShopClient2", "createShopClient"], { operationId: "createShopClient" }],
    [["getPetsId", "pets.get"], {}],
    [["getPetsId", "get.getPet"], { tags: ["get"] }],
    [["readPetPetsIdGet", "readPet"], { operationId: "read_pet_pets__id__get" }],
    [["operation", "operation"], { operationId: "🚀" }],
    [["get", "get"], { operationId: "get", tags: ["🚀"] }],
    [["списокListAll", "список.listAll"], { operationId: "список.list-all", tags: ["список"] }],
  ])("%j", (want, operation) => {
    expect(operationNames({ "/pets/{id}": { get: operation } })).toEqual([want]);
  });

  test("a function is not called like a type", () => {
    const paths = { "/": { get: { operationId: "2fa" } } };
    const components = { schemas: { _2Fa: {} } };
    const { names } = nameAll(build({ paths, components }, "shop"));
    expect([...names.schemas.values()]).toEqual(["_2Fa"]);
    expect([...names.operations.values()].map((each) => each.function)).toEqual(["_2Fa_"]);
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
});

describe("two methods that would be called the same", () => {
  /** Operations as `id tag declared`, and the members and clashes that they end with. */
  test.each<[string, string[], string[], string[]]>([
    [
      "both keep their full names",
      ["pets/list pets", "v1.pets.list pets", "pets/get pets"],
      ["pets.petsList", "pets.v1PetsList", "pets.get"],
      ["pets.list: pets.petsList, pets.v1PetsList"],
    ],
    [
      "however many they are",
      ["pets/list pets", "pets.list pets", "pets:list pets", "v1.pets.list pets"],
      ["pets.petsList", "pets.petsList2", "pets.petsList3", "pets.v1PetsList"],
      [
        "pets.list: pets.petsList, pets.petsList2",
        "pets.list: pets.petsList, pets.petsList3",
        "pets.list: pets.petsList, pets.v1PetsList",
      ],
    ],
    [
      "also where an end was cut",
      ["read_path0_get", "read_path1_get", "find_path2_get"],
      ["readPath0Get", "readPath1Get", "find"],
      ["read: readPath0Get, readPath1Get"],
    ],
    [
      "a full name stays",
      ["pets/list pets", "list pets"],
      ["pets.petsList", "pets.list"],
      ["pets.list: pets.list, pets.petsList"],
    ],
    [
      "a declared name stays",
      ["pets/list pets", "all pets list"],
      ["pets.petsList", "pets.list"],
      ["pets.list: pets.list, pets.petsList"],
    ],
    [
      "a full name that another one declares becomes that of the function",
      ["list_all pets", "get pets listAll"],
      ["pets.listAll2", "pets.listAll"],
      ["pets.listAll: pets.listAll, pets.listAll2"],
    ],
    [
      "of equal full names the later one becomes that of its function",
      ["list_all pets", "listAll pets"],
      ["pets.listAll", "pets.listAll2"],
      ["pets.listAll: pets.listAll, pets.listAll2"],
    ],
    [
      "a name of a function that is another's method is numbered",
      ["list_all pets", "get pets listAll2", "listAll pets"],
      ["pets.listAll", "pets.listAll2", "pets.listAll22"],
      ["pets.listAll: pets.listAll, pets.listAll22"],
    ],
    [
      "a full name that makes way for itself",
      ["a/b a", "x.a.b a", "a/a-b a"],
      ["a.aB", "a.xAB", "a.aAB"],
      ["a.b: a.aB, a.xAB", "a.aB: a.aB, a.aAB"],
    ],
    [
      "at top level a group stays",
      ["pets", "get pets"],
      ["pets2", "pets.get"],
      ["pets: pets, pets2 (group)"],
    ],
    [
      "in another group nothing happens",
      ["pets/list pets", "dogs/list dogs", "list"],
      ["pets.list", "dogs.list", "list"],
      [],
    ],
  ])("%s", (_, given, want, clashes) => {
    expect(membersOf(given)).toEqual({ members: want, clashes });
  });

  test("a short name gives way to a group, too", () => {
    const operationId = "pets_pets_get";
    const get = { operationId: "get", tags: ["pets"] };
    const paths = { "/pets": { get: { operationId } }, "/pet": { get } };
    expect(operationNames(paths)).toEqual([
      ["petsPetsGet", "petsPetsGet"],
      ["get", "pets.get"],
    ]);
  });

  test("what gives way to a group has its full name, though a function is called so already", () => {
    const dogs = { operationId: "petsPetsGet", tags: ["dogs"] };
    const pets = { operationId: "get", tags: ["pets"] };
    const paths = {
      "/dogs": { get: dogs },
      "/pets": { get: { operationId: "pets_pets_get" } },
      "/pet": { get: pets },
    };
    expect(operationNames(paths)).toEqual([
      ["petsPetsGet", "dogs.petsPetsGet"],
      ["petsPetsGet2", "petsPetsGet"],
      ["get", "pets.get"],
    ]);
  });
});

test("arguments hide nothing that a function uses, and not each other", () => {
  const taken = new Taken(["transport", "params", "body", "options"]);
  const given = ["id", "ID", "body", "class", "🚀", "user-id", "multipart", "__proto__"];
  expect(given.map((name) => argumentName(name, taken))).toEqual([
    "id",
    "id_",
    "body_",
    "class_",
    "value",
    "userId",
    "multipart_",
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
  return [...names.operations.values()].map((each) => [each.function, memberOf(each)]);
}

function memberOf({ group, method }: { group: string | undefined; method: string }): string {
  return group === undefined ? method : `${group}.${method}`;
}

function membersOf(given: readonly string[]): { members: string[]; clashes: string[] } {
  const paths = given.map((text, index) => {
    const [id = "", tag, declared] = text.split(" ");
    const name = declared === undefined ? {} : { "x-method-name": declared };
    const operation = { operationId: id, tags: tag === undefined ? [] : [tag], ...name };
    return [`/path${index}`, { get: operation }] as const;
  });
  const document = { paths: Object.fromEntries(paths) };
  const { names, clashes } = nameAll(build(document, "shop"));
  return {
    members: [...names.operations.values()].map(memberOf),
    clashes: clashes.map(({ member, first, second, isGroup }) => {
      return `${member}: ${first.member}, ${second.member}${isGroup ? " (group)" : ""}`;
    }),
  };
}
