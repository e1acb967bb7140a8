// Files are brought together as Redocly's bundler does it, and every part knows where it came from.
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundle, createConfig, lint, parseYaml } from "@redocly/openapi-core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../generator/document/json.js";
import { load } from "../../generator/load/load.js";
import plugin from "../../generator/load/plugin.js";

const root = path.join(import.meta.dirname, "../..");
let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "specloom-join-")));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes the files of a document and gives the path of the first. */
function put(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    const place = path.join(folder, name, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  return path.join(folder, name, Object.keys(files)[0] ?? "");
}

async function bundled(input: string): Promise<unknown> {
  const { bundle: whole } = await bundle({ ref: input, config: await createConfig({}) });
  return withoutEmpty(whole.parsed as JsonObject);
}

/** Redocly leaves an empty object where a document has no components. */
function withoutEmpty(document: JsonObject): JsonObject {
  const { components, ...rest } = document;
  return Object.keys(components ?? {}).length === 0 ? rest : document;
}

/** The names of components in their order, which types are emitted in. */
function orderOf(document: unknown): string[] {
  const { components = {} } = document as { components?: Record<string, object> };
  return Object.entries(components).flatMap(([section, group]) => {
    return Object.keys(group).map((name) => `${section} ${name}`);
  });
}

const start = "openapi: 3.1.0\ninfo: { title: Shop, version: 1.0.0 }\n";
const answer = (schema: string) =>
  `get: { responses: { "200": { description: One., content: { application/json: { schema: ${schema} } } } } }`;

const documents: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "two files that give one name to different things": {
    "openapi.yaml": `${start}paths:\n  /a: { ${answer("{ $ref: a/Order.yaml }")} }\n  /b: { ${answer("{ $ref: b/Order.yaml }")} }\n`,
    "a/Order.yaml": "type: object\nproperties: { a: { type: string } }\n",
    "b/Order.yaml": "type: object\nproperties: { b: { type: string } }\n",
  },
  "two files that are alike": {
    "openapi.yaml": `${start}paths:\n  /a: { ${answer("{ $ref: a/Order.yaml }")} }\n  /b: { ${answer("{ $ref: b/Order.yaml }")} }\n`,
    "a/Order.yaml": "type: object\n",
    "b/Order.yaml": "type: object\n",
  },
  "components that refer to files": {
    "openapi.yaml": `${start}paths:\n  /a: { ${answer("{ $ref: all.yaml#/Order }")} }\ncomponents:\n  schemas:\n    Zebra: { type: string }\n    Order: { $ref: all.yaml#/Order }\n`,
    "all.yaml":
      "Order: { type: object, properties: { lines: { type: array, items: { $ref: '#/Line' } } } }\nLine: { $ref: line.yaml }\n",
    "line.yaml": "type: object\nproperties: { order: { $ref: 'all.yaml#/Order' } }\n",
  },
  "a component of the document with the name of a file": {
    "openapi.yaml": `${start}paths:\n  /a: { ${answer("{ $ref: Order.yaml }")} }\ncomponents: { schemas: { Order: { type: integer } } }\n`,
    "Order.yaml": "type: object\n",
  },
  "what stands beside a reference": {
    // In 3.1 it becomes a composition.
    "openapi.yaml": `${start.replace("3.1.0", "3.0.3")}paths:\n  /a: { summary: Mine., $ref: a.yaml }\n  /b: { ${answer("{ $ref: Order.yaml, description: Beside., properties: { x: { $ref: Line.yaml } } }")} }\n`,
    "a.yaml": `summary: Theirs.\ndescription: Theirs.\n${answer("{ $ref: Alias.yaml }")}\n`,
    "Order.yaml": "type: object\n",
    "Line.yaml": "type: object\n",
    "Alias.yaml": "$ref: Order.yaml\ndescription: More than an alias.\n",
  },
  "parameters, responses, headers, examples and mappings": {
    "openapi.yaml": `${start}paths: { /a: { $ref: "parts.yaml#/a" } }\n`,
    "parts.yaml": `a:
  parameters: [{ $ref: "#/page" }]
  post:
    requestBody: { $ref: "#/body" }
    responses: { "200": { $ref: "#/answer" } }
page: { name: page, in: query, schema: { type: integer } }
body: { content: { application/json: { schema: { type: object }, examples: { one: { $ref: "#/example" } } } } }
example: { value: { $ref: "this is data" } }
answer:
  description: One.
  headers: { X-Total: { $ref: "#/total" } }
  content:
    application/json:
      schema: { oneOf: [{ $ref: Cat.yaml }], discriminator: { propertyName: kind, mapping: { cat: Cat.yaml, dog: ./Dog.yaml } } }
total: { schema: { type: integer } }
`,
    "Cat.yaml": "type: object\nrequired: [kind]\nproperties: { kind: { type: string } }\n",
    "Dog.yaml":
      "type: object\nrequired: [kind]\nproperties: { kind: { type: string } }\nx-own: 1\n",
  },
  "references within other files, up and around": {
    "openapi.yaml": `${start}paths: { /a: { $ref: "paths/a.yaml" } }\ncomponents: { schemas: { Own: { type: boolean } } }\n`,
    "paths/a.yaml": answer("{ $ref: ../schemas/Tree.yaml#/Tree }"),
    "schemas/Tree.yaml":
      "Tree: { type: object, properties: { left: { $ref: '#/Tree' }, own: { $ref: '../openapi.yaml#/components/schemas/Own' } } }\n",
  },
};

describe("files become what Redocly's bundler makes of them", () => {
  test.each(Object.keys(documents))("%s", async (name) => {
    const input = put(name, documents[name] ?? {});
    const theirs = await bundled(input);
    const { document, problems } = await load(input);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(document).toEqual(theirs);
    expect(orderOf(document)).toEqual(orderOf(theirs));
  });

  test.each([
    "spec/spaces",
    "spec/spaaza",
    "test/generator/cases/several-files",
    "test/generator/cases/circular-files",
  ])("%s", async (place) => {
    const input = path.join(root, place, "openapi.yaml");
    const theirs = await bundled(input);
    const { document } = await load(input);
    expect(document).toEqual(theirs);
    expect(orderOf(document)).toEqual(orderOf(theirs));
  });
});

test.each([
  ["components: text", 5, /Expected type `Components`/],
  ["components: [1]", 5, /Expected type `Components`/],
  ["components: null", 5, /Expected type `Components`/],
  ["components: { schemas: text }", 5, /Expected type `NamedSchemas`/],
  ["components: { schemas: [1] }", 5, /Expected type `NamedSchemas`/],
])("%s is refused in a document of several files", async (components, line, message) => {
  const text = `${start}paths:\n  /a: { ${answer("{ $ref: Order.yaml }")} }\n${components}\n`;
  const files = { "openapi.yaml": text, "Order.yaml": "type: object\n" };
  const { document, problems } = await load(put(components.replaceAll(/\W+/g, "-"), files));
  expect(document).toBeUndefined();
  const place = { line, severity: "error", rule: "struct" };
  expect(problems).toContainEqual(
    expect.objectContaining({ ...place, message: expect.stringMatching(message) }),
  );
});

test("a name that two files give is told with its place", async () => {
  const name = "two files that give one name to different things";
  const { problems } = await load(put(name, documents[name] ?? {}));
  const message: unknown = expect.stringMatching(/Order-2/);
  const place = { line: 5, severity: "warn", rule: "component-renamed" };
  expect(problems).toMatchObject([{ ...place, message }]);
});

test.each([
  ["#/components/schemas/Order/properties/lines", "all.yaml", 1],
  ["#/components/schemas/Zebra", "openapi.yaml", 7],
  ["#/components/schemas/line/properties/order", "line.yaml", 2],
  ["#/paths/~1a/get/responses/200/description", "openapi.yaml", 4],
])("%s stands in %s, line %i", async (pointer, file, line) => {
  const name = "components that refer to files";
  const { locate } = await load(put(name, documents[name] ?? {}));
  const place = await locate(pointer);
  expect([path.basename(place.file), place.line]).toEqual([file, line]);
});

test("files with a change in one place give a document or problems, never a crash", async () => {
  const texts = documents["parameters, responses, headers, examples and mappings"] ?? {};
  const files = Object.entries(texts).map(([name, text]) => {
    return [
      name.replace("yaml", "json"),
      JSON.stringify(parseYaml(text)).replaceAll(".yaml", ".json"),
    ] as const;
  });
  const values = fc.constantFrom<unknown>(
    ...[null, true, 1, "", "text", [], {}, [1], { a: 1 }, { $ref: 1 }],
    ...[
      "",
      "#",
      "#/",
      "#/components",
      "parts.json",
      "parts.json#/a",
      "none.json",
      "Cat.json#/x",
    ].map(($ref) => ({ $ref })),
  );
  const change = fc.tuple(fc.nat(), fc.nat(), values);
  let refused = 0;
  const property = fc.asyncProperty(change, async ([file, place, value]) => {
    const copies = files.map(([name, text]) => [name, JSON.parse(text) as object] as const);
    const [, changed] = copies[file % copies.length] ?? [];
    const places = placesIn(changed);
    const [owner, key] = places[place % places.length] ?? [];
    if (owner !== undefined && key !== undefined) owner[key] = value;
    const written = copies.map(([name, copy]) => [name, JSON.stringify(copy)] as const);
    const { document, problems } = await load(put("changed", Object.fromEntries(written)));
    if (document === undefined) refused++;
    expect(document === undefined).toBe(problems.some(({ severity }) => severity === "error"));
  });
  await fc.assert(property, { numRuns: 150, seed: 8 });
  expect(refused).toBeGreaterThan(30);
});

/** Every object or list in a value, once with each of its keys. */
function placesIn(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== "object" || value === null) return [];
  const owner = value as Record<string, unknown>;
  return Object.keys(owner).flatMap((key) => [[owner, key] as const, ...placesIn(owner[key])]) as [
    Record<string, unknown>,
    string,
  ][];
}

describe("Redocly's command line finds with our plugin what loading finds", () => {
  const rejected = path.join(import.meta.dirname, "rejected");
  const names = readdirSync(rejected).filter((name) => {
    return readdirSync(path.join(rejected, name)).includes("openapi.yaml");
  });
  test.each(names)("%s", async (name) => {
    const input = path.join(rejected, name, "openapi.yaml");
    const { problems } = await load(input, { name: "shop" });
    const own = problems.filter(({ rule }) => rule.startsWith("specloom/"));
    if (own.length === 0) return;
    const apis = { shop: { root: input } };
    const config = await createConfig({ plugins: [plugin()], extends: ["specloom/all"], apis });
    const found = await lint({ ref: input, config: config.forAlias("shop") });
    const messages = found.map(({ ruleId, message }) => `${ruleId} ${message}`);
    expect(messages.toSorted()).toEqual(
      own.map(({ rule, message }) => `${rule} ${message}`).toSorted(),
    );
  });
});
