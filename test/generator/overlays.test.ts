// Overlays change a document as Redocly's bundler does it, every part that they write knows where it
// came from, and what attackers write into them ends soon.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { limits } from "../../generator/document/limits.js";
import { type Loaded, load } from "../../generator/load/load.js";

let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "specloom-overlay-")));
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(file: string, content: string | object): string {
  const place = path.join(folder, file);
  writeFileSync(place, typeof content === "string" ? content : JSON.stringify(content));
  return place;
}

const ok = { "200": { description: "OK" } };
const shop = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1.0.0" },
  servers: [{ url: "https://shop.example" }, { url: "https://test.shop.example" }],
  paths: {
    "/items": {
      get: { operationId: "list", tags: ["a", "b", "c"], responses: ok },
      post: { operationId: "add", tags: ["a"], responses: ok },
    },
    "/it's": { get: { operationId: "quoted", responses: ok } },
  },
  components: { schemas: { Item: { type: "object", example: { id: 1 } } } },
};

function overlayOf(...actions: readonly object[]): object {
  return { overlay: "1.1.0", info: { title: "Changes", version: "1" }, actions };
}

async function changed(...actions: readonly object[]): Promise<Loaded> {
  return load(shop, { overlays: [overlayOf(...actions)] });
}

describe("a document becomes what Redocly makes of it", () => {
  test.each([
    ["the root", { target: "$", update: { info: { title: "Other", "x-new": [1] } } }],
    ["several targets", { target: "$.paths.*.*", update: { deprecated: true } }],
    ["a list of more", { target: "$.paths.*.get.tags", update: ["d", "e"] }],
    ["one more of a list", { target: "$.servers", update: { url: "https://b.example" } }],
    ["lists inside", { target: "$.paths['/items']", update: { get: { tags: ["d"] } } }],
    ["a plain value", { target: "$.info.*", update: "9" }],
    ["the same twice", { target: "$['servers','servers']", update: { url: "https://b.example" } }],
    ["a key with a quote", { target: '$.paths["/it\'s"].get', update: { summary: "Quoted" } }],
    ["without a key", { target: "$.components.schemas.Item.example", remove: true }],
    ["without items", { target: "$..tags[?@ == 'a' || @ == 'c']", remove: true }],
    ["without the first items", { target: "$.paths['/items'].get.tags[:2]", remove: true }],
    ["a key that is named as those of all objects", { target: "$", update: { constructor: 1 } }],
    ["null", { target: "$.components.schemas.Item", update: { example: { id: null } } }],
    [
      "a copy",
      { target: "$.components.schemas", update: { Copy: { title: "Copy" } } },
      { target: "$.components.schemas.Copy", copy: "$.components.schemas.Item" },
    ],
    [
      "a copy of what is around it",
      { target: "$.components.schemas.Item.example", copy: "$.components" },
    ],
    [
      "what another action wrote",
      { target: "$.servers", remove: true },
      { target: "$", update: { servers: [{ url: "https://new.example" }] } },
      { target: "$.servers[0]", update: { description: "New" } },
    ],
  ] as readonly [string, ...object[]][])("%s", async (_, ...actions: object[]) => {
    const { document, problems } = await changed(...actions);
    const errors = problems.filter(({ severity }) => severity === "error");
    const whole = await bundle({
      ref: put("shop.json", shop),
      overlays: [put("overlay.json", overlayOf(...actions))],
      config: await createConfig({}),
    });
    expect([...errors, ...whole.problems]).toEqual([]);
    expect(document).toEqual(whole.bundle.parsed);
  });

  test("overlays are applied in their order", async () => {
    const overlays = ["b", "c"].map((title) => {
      return overlayOf({ target: "$.info", update: { title } });
    });
    const { document } = await load(shop, { overlays });
    expect(document?.info).toEqual({ title: "c", version: "1.0.0" });
  });

  test("an alias of YAML is changed in one place", async () => {
    const text = `openapi: 3.1.0\ninfo: { title: a, version: "1" }\npaths:\n  /a: &a { get: { responses: { "200": { description: OK } } } }\n  /b: *a\n`;
    const action = { target: "$.paths['/a'].get", update: { summary: "A" } };
    const { document } = await load(put("alias.yaml", text), { overlays: [overlayOf(action)] });
    expect(document?.paths).toEqual({
      "/a": { get: { responses: ok, summary: "A" } },
      "/b": { get: { responses: ok } },
    });
  });

  test("what another file holds is changed where it is used, and the version by the root", async () => {
    put("item.yaml", "get: { responses: { '200': { description: OK } } }\n");
    const text = `openapi: 3.0.3\ninfo: { title: a, version: "1" }\npaths:\n  /a: { $ref: item.yaml }\n`;
    const overlay = overlayOf(
      { target: "$.paths['/a'].get", update: { operationId: "a" } },
      { target: "$", update: { openapi: "3.1.0", components: { schemas: { A: true } } } },
    );
    const { document, problems } = await load(put("split.yaml", text), { overlays: [overlay] });
    expect(problems).toEqual([]);
    expect(document).toMatchObject({
      openapi: "3.1.0",
      paths: { "/a": { get: { operationId: "a" } } },
    });
  });
});

const head = 'overlay: 1.1.0\ninfo: { title: Changes, version: "1" }\nactions:\n';

async function placesOf(actions: string, document: string | object = shop): Promise<string[]> {
  const { problems } = await load(document, { overlays: [put("places.yaml", head + actions)] });
  return problems.map(
    ({ file, line, col, rule }) => `${path.basename(file)}:${line}:${col} ${rule}`,
  );
}

describe("a problem points to what wrote it", () => {
  test.each([
    [
      "merged",
      "- target: $.paths['/items'].get\n  update: { parameters: 1 }\n",
      "places.yaml:5:25 struct",
    ],
    [
      "an item of a list",
      "- target: $.servers\n  update: [{ url: 1 }]\n",
      "places.yaml:5:19 plain-value",
    ],
    ["a plain value", "- target: $..operationId\n  update: 1\n", "places.yaml:5:11"],
    [
      "deep inside",
      "- target: $.info\n  update: { contact: { name: [] } }\n",
      "places.yaml:5:30 ignored-value",
    ],
    [
      "copied",
      "- target: $.paths['/items']\n  copy: $.components\n",
      "places.yaml:5:3 unknown-property",
    ],
  ])("%s", async (_, actions, place) => {
    expect((await placesOf(actions))[0]).toMatch(place);
  });

  test("of the document, what moved up in a list stays where it is written", async () => {
    const text = `openapi: 3.1.0\ninfo: { title: a, version: "1" }\nservers:\n  - url: https://a.example\n  - url: http://b.example\npaths: {}\n`;
    const document = put("moved.yaml", text);
    const actions = "- target: $.servers[0]\n  remove: true\n";
    expect(await placesOf(actions, document)).toEqual(["moved.yaml:5:10 specloom/servers"]);
  });

  test("a key that is taken away and written anew is the overlay's", async () => {
    const actions =
      "- target: $.servers\n  remove: true\n- target: $\n  update:\n    servers:\n      - url: http://b.example\n";
    expect(await placesOf(actions)).toEqual(["places.yaml:9:14 specloom/servers"]);
  });

  test("an overlay mends a document that would be refused", async () => {
    const broken = { ...shop, paths: { "/a": { get: { responses: 5 } } } };
    const get = { target: "$.paths['/a'].get.responses", remove: true };
    const mended = { target: "$.paths['/a'].get", update: { responses: ok } };
    const { problems } = await load(broken, { overlays: [overlayOf(get, mended)] });
    expect(problems).toEqual([]);
  });
});

describe("what does not fit is said at its place", () => {
  test.each([
    ["selects nothing", "- target: $.nowhere\n  update: {}\n", "places.yaml:4:11 overlay-target"],
    [
      "kinds at once",
      "- target: $.info.*\n  update: x\n- target: $..*\n  update: x\n",
      "places.yaml:6:11 overlay",
    ],
    [
      "a text into an object",
      "- target: $\n  update: { info: text }\n",
      "places.yaml:5:19 overlay",
    ],
    [
      "an item into a list inside",
      "- target: $\n  update: { servers: {} }\n",
      "places.yaml:5:22 overlay",
    ],
    ["a list into an object", "- target: $.info\n  update: []\n", "places.yaml:5:11 overlay"],
    ["a text into the root", "- target: $\n  update: x\n", "places.yaml:5:11 overlay"],
    ["the root is removed", "- target: $\n  remove: true\n", "places.yaml:4:11 overlay"],
    ["a copy of several", "- target: $.info\n  copy: $.paths.*\n", "places.yaml:5:9 overlay"],
  ])("%s", async (_, actions, place) => {
    expect(await placesOf(actions)).toContain(place);
  });

  test("a file that is not there, beside what is wrong with the document", async () => {
    const overlays = [path.join(folder, "nowhere.yaml"), "https://a.example/overlay.yaml"];
    const { problems } = await load({ openapi: "4.0.0" }, { overlays });
    expect(problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      "openapi-version is OpenAPI 4.0.0, and only OpenAPI 3.0, 3.1 and 3.2 and Swagger 2.0 are read; convert it to one of them first",
      "read no such file; pass the path of an overlay",
      "read is an address, and overlays are read from files; download it and pass the path of the file",
    ]);
  });

  test("made for another file", async () => {
    const overlay = { ...overlayOf({ target: "$.info", update: {} }), extends: "./other.yaml" };
    const input = put("shop.json", shop);
    const { problems } = await load(input, { overlays: [put("for-other.json", overlay)] });
    expect(problems.map(({ rule }) => rule)).toEqual(["overlay-extends"]);
    const same = put("for-shop.json", { ...overlay, extends: "./shop.json" });
    expect((await load(input, { overlays: [same] })).problems).toEqual([]);
  });
});

describe("overlays of attackers", () => {
  const doubling = Array.from({ length: 40 }, () => ({ target: "$.info", copy: "$" }));

  test.each<readonly [string, readonly object[], RegExp]>([
    ["copies that double", copies(40), /values that overlays write/],
    ["a document in itself", doubling.slice(0, 1), /^$/],
    ["too deep", [{ target: "$.info", update: nested(limits.depth - 1) }], /levels of nesting/],
    ["too many items", [{ target: "$.servers", update: Array(60_000).fill({}) }], /members/],
    ["much to every place", [{ target: "$..*", update: {} }], /kind|merged|selects/],
    [
      "endless filters",
      [
        {
          target: `$..[?${"$..[?@..*] == 1 || ".slice(0, 0)}@..[?@..[?@..[?@..nowhere]]]]`,
          remove: true,
        },
      ],
      /^$|steps/,
    ],
  ])("%s", async (_, actions, wanted) => {
    const { problems } = await load(shop, { overlays: [overlayOf(...actions)] });
    const errors = problems.filter(
      ({ severity, rule }) => severity === "error" && rule !== "struct",
    );
    expect(errors[0]?.message ?? "").toMatch(wanted);
  });

  test("no name reaches the prototype of all objects", async () => {
    const text = `${head}- target: $\n  update: { __proto__: { polluted: 1 }, constructor: { prototype: { polluted: 1 } } }\n- target: $.__proto__\n  update: { polluted: 2 }\n- target: $.info\n  copy: $.__proto__\n- target: $.__proto__\n  remove: true\n`;
    const { document } = await load(shop, { overlays: [put("proto.yaml", text)] });
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(document?.info).toMatchObject({ polluted: 2 });
    expect(Object.hasOwn(document ?? {}, "__proto__")).toBe(false);
  });
});

function copies(count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({
    target: "$.servers",
    copy: "$.servers",
    "x-number": index,
  }));
}

function nested(depth: number): object {
  let value: object = {};
  for (let left = depth; left > 0; left--) value = { a: value };
  return value;
}
