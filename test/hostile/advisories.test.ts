// One document for each way in which published advisories found code generators to be open. Those
// with an identifier name it; the others are told in words.
import { generate } from "@specloom/generator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Importer } from "./importer.js";
import { faults } from "./judge.js";

let importer: Importer;

beforeAll(() => {
  importer = new Importer();
});
afterAll(() => importer.remove());

const run = "globalThis.pwned=1";

function withSchema(schema: object, more: object = {}): object {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } };
  const get = { operationId: "get", responses: { "200": { description: "", content } }, ...more };
  return {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: { "/pets": { get } },
    components: { schemas: { Pet: schema } },
  };
}

function withProperty(name: string, schema: object): object {
  return withSchema({ type: "object", properties: { [name]: schema } });
}

const key = { name: "id", in: "query", schema: {} };

const documents: readonly (readonly [string, object])[] = [
  [
    "GHSA-h526-wf6g-67jv: x-enum-descriptions end a comment",
    withProperty("a", { enum: ["a", "b"], "x-enum-descriptions": [`*/${run};/*`, "b"] }),
  ],
  [
    "CVE-2026-23947: x-enum names end a string",
    withProperty("a", { enum: ["a'", "b"], "x-enumNames": [`a'];${run};//`, "b"] }),
  ],
  [
    "CVE-2026-24132: constants end a string where values are mocked",
    withProperty("a", { const: `a';${run};'`, example: `a';${run};'` }),
  ],
  [
    "GHSA-w68h-2r38-4cqq: a property's name ends a type",
    withProperty(`k'][]), pwned: (${run}), z: (0`, { type: "string", enum: ["A", "B"] }),
  ],
  [
    "GHSA-j7p3-24q8-rm47: strings in an enum of numbers",
    withProperty("a", { type: "integer", enum: [`(${run})`] }),
  ],
  [
    "GHSA-3575-w9fc-c2j6: the default of an enum is a template",
    withProperty("a", { enum: ["a", `v\${${run}}w`], default: `v\${${run}}w` }),
  ],
  [
    "CVE-2016-5641: a path and a description end what they stand in",
    withSchema({ description: `*/${run};/*` }, { description: `*/${run};/*` }),
  ],
  ["a title", { ...withSchema({}), info: { title: `*/${run};/*`, version: `";${run}` } }],
  ["a server's URL", { ...withSchema({}), servers: [{ url: `https://a/";${run};"\${${run}}` }] }],
  ["a path", { ...withSchema({}), paths: { [`/a";${run};"`]: { get: { responses: {} } } } }],
  ["a parameter's name", withSchema({}, { parameters: [{ ...key, name: `a"]: ${run}, ["b` }] })],
  [
    "a parameter's default",
    withSchema({}, { parameters: [{ ...key, schema: { default: `*/${run}` } }] }),
  ],
  ["an operation's id", withSchema({}, { operationId: `get(){};${run};function a` })],
  ["a tag", withSchema({}, { tags: [`a: ${run}, b`] })],
  ["a pattern", withProperty("a", { type: "string", pattern: `/;${run};/` })],
  ["a format", withProperty("a", { type: "string", format: `";${run};"` })],
  [
    "a discriminator",
    withSchema({
      oneOf: [{ $ref: "#/components/schemas/Pet" }],
      discriminator: {
        propertyName: `a";${run}`,
        mapping: { [`b";${run}`]: "#/components/schemas/Pet" },
      },
    }),
  ],
  [
    "names that lead upwards",
    withSchema({}, { operationId: "../../get", tags: ["../../../etc/cron.d/a"] }),
  ],
  ["the prototype", withProperty("__proto__", JSON.parse('{"properties":{"__proto__":{}}}'))],
];

test.each(documents)("%s", async (title, input) => {
  const { files, problems } = await generate({ input, name: "pets" });
  if (files.size === 0) {
    expect(problems.map(({ severity }) => severity)).toContain("error");
    return;
  }
  for (const [name, text] of files) {
    expect(name).toMatch(/^[a-z]+\.ts$/);
    expect(faults(name, text), text).toEqual([]);
  }
  importer.add(title, files);
});

// Files that are disclosed, requests that are forged and bombs are in limits.test.ts.
test("nothing happens when all of it is imported", () => {
  expect(importer.run()).toEqual({ effects: [], sockets: [], outside: [] });
});
