// What each extension of others becomes, and what ours cannot say.
import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../generator/document/json.js";
import { Document } from "../../generator/document/node.js";
import { operationsOf } from "../../generator/document/openapi.js";
import { readForeign } from "../../generator/load/foreign/foreign.js";
import { whole } from "../../generator/load/join.js";
import { Source } from "../../generator/load/redocly.js";

const parameters = [
  { name: "cursor", in: "query", schema: { type: "string" } },
  { name: "page", in: "query", schema: { type: "integer", default: 1 } },
  { name: "number", in: "query", schema: { type: "integer" } },
  { name: "offset", in: "query", schema: { type: "integer" } },
  { name: "limit", in: "query", schema: { type: "integer" } },
];

/** The operation of a document with extensions, and what is told of it. */
function read(extensions: object, root: object = {}) {
  const get = { operationId: "list", parameters, responses: {}, ...extensions };
  const parsed = { openapi: "3.1.0", paths: { "/a": { get } }, ...root };
  const joined = whole({ source: new Source("document", ""), parsed: structuredClone(parsed) });
  const { untold } = readForeign(joined);
  const [operation] = operationsOf(new Document(joined.document).root);
  return {
    operation: operation?.node.value as JsonObject,
    told: untold.map((each) => each.message),
  };
}

function pages(extensions: object, root?: object): JsonValue | undefined {
  const { operation, told } = read(extensions, root);
  expect(told).toEqual([]);
  return operation["x-pagination"];
}

const speakeasy = (type: string, inputs: object[], outputs: object) => ({
  "x-speakeasy-pagination": { type, inputs, outputs },
});
const fern = (value: object | boolean) => ({ "x-fern-pagination": value });

describe("pagination becomes ours", () => {
  test.each<readonly [string, object, object]>([
    [
      "x-ms-pageable",
      { "x-ms-pageable": { nextLinkName: "nextLink" } },
      { style: "url", items: "value", next: "nextLink" },
    ],
    [
      "x-ms-pageable with a name of its own, and one that looks like a pointer",
      { "x-ms-pageable": { nextLinkName: "/next", itemName: "rows" } },
      { style: "url", items: "rows", next: "/~1next" },
    ],
    [
      "Speakeasy's url",
      speakeasy("url", [], { nextUrl: "$.links.next", results: "$" }),
      { style: "url", items: "", next: "/links/next" },
    ],
    [
      "Speakeasy's cursor in a body",
      speakeasy("cursor", [{ name: "after", in: "requestBody", type: "cursor" }], {
        nextCursor: "$['next~cursor']",
        results: "$.data",
      }),
      { style: "token", items: "/data", token: { from: "/next~0cursor", to: "body:/after" } },
    ],
    [
      "Speakeasy's page",
      speakeasy("offsetLimit", [{ name: "page", in: "parameters", type: "page" }], {
        numPages: "$.pages",
        results: "$.data",
      }),
      { style: "page", items: "/data", page: "page", first: 1, pages: "/pages" },
    ],
    [
      "Speakeasy's offset",
      speakeasy(
        "offsetLimit",
        [
          { name: "offset", in: "parameters", type: "offset" },
          { name: "limit", in: "parameters", type: "limit" },
        ],
        { results: "$.data" },
      ),
      { style: "offset", items: "/data", offset: "offset", limit: "limit" },
    ],
    [
      "Fern's cursor",
      fern({ cursor: "$request.cursor", next_cursor: "$response.next", results: "$response.data" }),
      { style: "token", items: "/data", token: { from: "/next", to: "cursor" } },
    ],
    [
      "Fern's offset, which grows by its step",
      fern({ offset: "$request.offset", step: "$request.limit", results: "$response.data" }),
      { style: "offset", items: "/data", offset: "offset", limit: "limit" },
    ],
    [
      "Fern's offset without a step, which is a page",
      fern({ offset: "$request.page", results: "$response", "has-next-page": "$response.more" }),
      { style: "page", items: "", page: "page", first: 1, hasMore: "/more" },
    ],
    [
      "Fern's next URL",
      fern({ next_uri: "$response.next", results: "$response.data" }),
      { style: "url", items: "/data", next: "/next" },
    ],
    [
      "Redocly's cursor",
      {
        "x-redoclyPagination": {
          style: "cursor",
          cursorParam: "cursor",
          nextCursor: "/next",
          items: "/data",
        },
      },
      { style: "token", items: "/data", token: { from: "/next", to: "cursor" } },
    ],
    [
      "Redocly's page",
      {
        "x-redocly-pagination": {
          style: "page",
          offsetParam: "page",
          limitParam: "limit",
          items: "",
        },
      },
      { style: "page", items: "", page: "page", first: 1, limit: "limit" },
    ],
    [
      "Redocly's link in the body",
      { "x-redoclyPagination": { style: "body-link", nextLink: "/next", items: "/data" } },
      { style: "url", items: "/data", next: "/next" },
    ],
    [
      "Redocly's link",
      { "x-redoclyPagination": { style: "link", items: "" } },
      { style: "link", items: "" },
    ],
  ])("%s", (_, extension, wanted) => expect(pages(extension)).toEqual(wanted));

  test("true of Fern stands for what the root says, and false for nothing", () => {
    const root = fern({ next_uri: "$response.next", results: "$response.data" });
    expect(pages(fern(true), root)).toEqual({ style: "url", items: "/data", next: "/next" });
    expect(pages(fern(false), root)).toBeUndefined();
    expect(pages({}, root)).toBeUndefined();
  });

  test("without a next link a list is whole", () => {
    expect(pages({ "x-ms-pageable": { nextLinkName: null } })).toBeUndefined();
  });

  test("ours win", () => {
    const ours = { "x-pagination": { style: "link", items: "a" } };
    expect(pages({ ...ours, "x-ms-pageable": { nextLinkName: "b" } })).toEqual(
      ours["x-pagination"],
    );
  });
});

describe("what ours cannot say is told, and not read", () => {
  test.each<readonly [string, object, string]>([
    [
      "a cursor from the last item",
      speakeasy("cursor", [{ name: "cursor", in: "parameters", type: "cursor" }], {
        nextCursor: "$.data[-1].id",
        results: "$.data",
      }),
      "made from the last item",
    ],
    ["no items", speakeasy("url", [], { nextUrl: "$.next" }), "where the items are"],
    [
      "items of a filter",
      speakeasy("url", [], { nextUrl: "$.a", results: "$.a[?@.b]" }),
      "where the items are",
    ],
    [
      "not JSONPath",
      speakeasy("url", [], { nextUrl: "$.a", results: "$.a[" }),
      "where the items are",
    ],
    ["a type of tomorrow", speakeasy("graph", [], { results: "$" }), "a type that is not known"],
    [
      "a page that begins nowhere",
      speakeasy("offsetLimit", [{ name: "number", in: "parameters", type: "page" }], {
        results: "$",
      }),
      "the number of the first page",
    ],
    [
      "Fern's custom",
      fern({ type: "custom", results: "$response.data" }),
      "neither a cursor nor an offset",
    ],
    [
      "Redocly's style",
      { "x-redoclyPagination": { style: "graph", items: "", offsetParam: "a" } },
      "style that is not known",
    ],
    [
      "a name",
      { "x-fern-sdk-method-name": "", "x-speakeasy-name-override": "1*" },
      "not a name of a method",
    ],
    ["groups within groups", { "x-fern-sdk-group-name": ["a", "b"] }, "no groups within groups"],
  ])("%s", (_, extension, message) => {
    const { operation, told } = read(extension);
    expect(told.join("\n")).toMatch(message);
    expect(operation["x-pagination"]).toBeUndefined();
  });

  test.each<readonly [string, object, string]>([
    [
      "a path",
      { "x-speakeasy-globals": { parameters: [{ name: "a", in: "path" }] } },
      "only headers",
    ],
    ["a header of nobody", { "x-fern-global-headers": [{ header: "X-A" }] }, "no operation has"],
    [
      "a name that is taken",
      { "x-fern-global-headers": [{ header: "X-A", name: "fetch" }] },
      "no client option can have",
    ],
  ])("of the root: %s", (_, root, message) => {
    expect(read({ operationId: "a".repeat(40) }, root).told.join("\n")).toMatch(message);
  });
});

test("patterns of operationIds name methods, and none of them runs for years", () => {
  const rules = (operationId: string) => {
    return { "x-speakeasy-name-override": [{ operationId, methodNameOverride: "all" }] };
  };
  expect(read({}, rules("^l.*t$")).operation["x-method-name"]).toBe("all");
  expect(read({}, rules("^l$")).operation["x-method-name"]).toBeUndefined();
  const id = { operationId: "a".repeat(4000) };
  expect(read(id, rules("(a*)*b")).told).toEqual([]);
  expect(read(id, rules("(((a*)*)*)*".repeat(800))).told).toEqual([
    "x-speakeasy-name-override is not read further: its patterns take too long",
  ]);
});
