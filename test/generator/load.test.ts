import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { load } from "../../generator/load/load.js";

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "specloom-load-")));
});

afterEach(() => rmSync(folder, { recursive: true }));

const info = { title: "Shop", version: "1.0.0" };
const start = `openapi: 3.1.0\ninfo: { title: Shop, version: 1.0.0 }\n`;

/** Writes a file of the test's folder and gives its path. */
function put(file: string, text: string): string {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
  return place;
}

/** A document with one component schema. */
function schema(text: string): string {
  return `${start}paths: {}\ncomponents: { schemas: { Order: ${text} } }\n`;
}

async function messages(input: string | object): Promise<string[]> {
  const { document, problems } = await load(input);
  expect(document === undefined).toBe(problems.some(({ severity }) => severity === "error"));
  return problems.map(({ line, col, message }) => `${line}:${col} ${message}`);
}

describe("a document that is given as an object", () => {
  test("is loaded as it is", async () => {
    const input = { openapi: "3.1.0", info, paths: {} };
    const { document, problems, files } = await load(input);
    expect({ document, problems, files }).toEqual({ document: input, problems: [], files: [] });
  });

  test("has its problems at the places it has when printed", async () => {
    const { problems } = await load({ openapi: "3.1.0", info: {}, paths: {} });
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      "document:3",
      "document:3",
    ]);
  });

  test("that holds itself is refused", async () => {
    const input: Record<string, unknown> = { openapi: "3.1.0", info };
    input.paths = { "/": input };
    expect(await messages(input)).toEqual([
      "1:1 endlessly many levels of nesting, since a value holds itself; refer to it by $ref instead",
    ]);
  });

  test("refers to no file", async () => {
    const schemas = { Order: { $ref: "package.json" }, Host: { $ref: "/etc/hosts" } };
    const found = await messages({ openapi: "3.1.0", info, paths: {}, components: { schemas } });
    expect(found).toHaveLength(2);
    for (const message of found) expect(message).toContain("is outside the document's folder");
  });
});

describe("a document in files", () => {
  test("is refused where it does not exist", async () => {
    const [message] = await messages(path.join(folder, "none.yaml"));
    expect(message).toBe("1:1 no such file; pass the path of an OpenAPI document");
  });

  test("may refer to itself by its name", async () => {
    const text = schema(
      '{ type: array, items: { $ref: "openapi.yaml#/components/schemas/Order" } }',
    );
    const { document } = await load(put("openapi.yaml", text));
    expect(JSON.stringify(document)).toContain('"$ref":"#/components/schemas/Order"');
  });

  test("may stand in a folder that is a link", async () => {
    put("real/order.yaml", "type: object");
    put("real/openapi.yaml", schema("{ $ref: order.yaml }"));
    symlinkSync(path.join(folder, "real"), path.join(folder, "link"));
    expect(await messages(path.join(folder, "link/openapi.yaml"))).toEqual([]);
  });

  test("may not leave its folder by a link", async () => {
    put("secret.yaml", "type: object");
    const input = put("api/openapi.yaml", schema("{ $ref: order.yaml }"));
    symlinkSync(path.join(folder, "secret.yaml"), path.join(folder, "api/order.yaml"));
    const [message] = await messages(input);
    expect(message).toContain(`${folder}/secret.yaml is outside the document's folder`);
  });

  test("names every file that was read, also where it is refused", async () => {
    put("order.yaml", "type: objekt");
    const input = put("openapi.yaml", schema("{ $ref: order.yaml }"));
    const { problems, files } = await load(input);
    expect(problems).toHaveLength(1);
    expect(files.toSorted()).toEqual([input, path.join(folder, "order.yaml")]);
  });

  test("leads from a part of the whole to the file where it stands", async () => {
    put(
      "paths/orders.yaml",
      "# A comment.\nget:\n  responses: { '204': { description: Done. } }\n",
    );
    const input = put("openapi.yaml", `${start}paths:\n  /a%b: { $ref: paths/orders.yaml }\n`);
    const { locate } = await load(input);
    const { file, line, col } = await locate("#/paths/~1a%25b/get");
    expect([path.resolve(file), line, col]).toEqual([path.join(folder, "paths/orders.yaml"), 2, 1]);
    expect(await locate("#/info/title")).toMatchObject({ line: 2, col: 9 });
    expect(await locate("#/info/none")).toMatchObject({ line: 2, col: 1 });
  });

  test.each(["openapi.yaml", "openapi.json"])(
    "may start with a byte-order mark: %s",
    async (name) => {
      const text = JSON.stringify({ openapi: "3.1.0", info, paths: {} });
      expect(await messages(put(name, `\uFEFF${text}`))).toEqual([]);
    },
  );
});

describe("what OpenAPI lets pass, passes", () => {
  test.each([
    "{ type: string, nullable: true }",
    "{ type: string, example: a, collectionFormat: csv, foo: { bar: 1 } }",
    "{ type: string, x-tags: none, x-nullable: true }",
  ])("in a schema of 3.1: %s", async (text) => {
    expect(await messages(put("openapi.yaml", schema(text)))).toEqual([]);
  });

  test("extensions that somebody gave another form", async () => {
    const text = `${start}paths: {}\nx-tagGroups: none\nx-webhooks: [1]\n`;
    expect(await messages(put("openapi.yaml", text))).toEqual([]);
  });

  test("but not in other objects, nor in a schema of 3.0", async () => {
    const old = schema("{ type: object, reqired: [a] }").replace("3.1.0", "3.0.3");
    expect(await messages(put("old.yaml", old))).toEqual([
      "4:49 Property `reqired` is not expected here, and is not read; did you mean required?",
    ]);
    expect(await messages(put("new.yaml", `${start}paths: {}\npath: {}\n`))).toEqual([
      "4:1 Property `path` is not expected here, and is not read; did you mean paths?",
    ]);
  });
});
