// The documents of published advisories on generators of code, as they are for ours.

const run = "globalThis.pwned=1";
const tick = `v\${${run}}w`;

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

function withParameter(parameter: object): object {
  return withSchema({}, { parameters: [{ name: "id", in: "query", schema: {}, ...parameter }] });
}

function withServer(server: object): object {
  return { ...withSchema({}), servers: [{ url: "https://a.example", ...server }] };
}

function withPath(path: string): object {
  return { ...withSchema({}), paths: { [path]: { get: { responses: {} } } } };
}

/** Each advisory with what is open in it, and a document that would use it. */
export const advisories: readonly (readonly [string, object])[] = [
  // orval
  [
    "GHSA-h526-wf6g-67jv, CVE-2026-23947: x-enum-descriptions end a comment",
    withProperty("a", { enum: ["a", "b"], "x-enum-descriptions": [`*/${run};/*`, "b"] }),
  ],
  [
    "GHSA-gch2-phqh-fg9q, CVE-2026-25141: the same without a letter",
    withProperty("a", {
      enum: ["a", "b"],
      "x-enum-descriptions": ["*/[][(![]+[])[+[]]]()/*", "b"],
    }),
  ],
  [
    "GHSA-f456-rf33-4626, CVE-2026-24132: a constant ends a string where values are mocked",
    withProperty("a", { const: `a';${run};'`, example: `a';${run};'` }),
  ],
  [
    "GHSA-mwr6-3gp8-9jmj, CVE-2026-22785: a summary ends a template",
    withSchema({}, { summary: `\`;${run};\`${tick}` }),
  ],
  ["GHSA-fg9p-mrxr-hvq7, CVE-2026-62681: a path is a template", withPath(`/a\`${tick}`)],
  [
    "GHSA-88f2-fpv8-89q2, CVE-2026-62682: a server's URL is a template",
    withServer({ url: `https://a.example/\`${tick}` }),
  ],
  [
    "GHSA-2w86-xfrc-g85r, CVE-2026-71867: a property's name is computed",
    withProperty(`a']: ${run}, ['b`, { type: "string" }),
  ],
  [
    "GHSA-6mr6-jvcr-2f25, CVE-2026-71866: a property's name is computed elsewhere",
    withProperty(`[${run}]`, { type: "object", properties: { [`\`${tick}`]: {} } }),
  ],
  [
    "GHSA-653q-5476-x79g, CVE-2026-71865: a query parameter's name is computed",
    withParameter({ name: `a"]: ${run}, ["b` }),
  ],
  [
    "GHSA-6437-gxhq-pqv8, CVE-2026-71864: a header parameter's name is computed",
    withParameter({ in: "header", name: `a"]: ${run}, ["b` }),
  ],
  [
    "GHSA-w727-8j6c-2rj4, CVE-2026-72717: a default is a template",
    withProperty("a", { type: "string", default: tick }),
  ],
  [
    "GHSA-2h9g-j24r-h63g, CVE-2026-71869: the default of a list is a template",
    withProperty("a", { type: "array", items: { type: "string" }, default: [tick] }),
  ],
  [
    "GHSA-8j6p-r8jg-mxqh, CVE-2026-71871: the default of a header is a template",
    withParameter({ in: "header", schema: { type: "string", default: tick } }),
  ],
  [
    "GHSA-3575-w9fc-c2j6, CVE-2026-71868: the default of an enum is a template",
    withProperty("a", { enum: ["a", tick], default: tick }),
  ],
  [
    "GHSA-p4cg-3328-rvfg, CVE-2026-72716: the default of a query parameter is a template",
    withParameter({ schema: { type: "string", default: tick } }),
  ],
  [
    "GHSA-w68h-2r38-4cqq: an enum in a mock ends a type",
    withProperty(`k'][]), pwned: (${run}), z: (0`, { type: "string", enum: [`A'][]),(${run})`] }),
  ],
  [
    "GHSA-x4fj-j9hr-ccr6: a constant in an object is written as it is",
    withSchema({ type: "array", items: { type: "object", const: `(${run})` } }),
  ],
  // swagger-typescript-api
  [
    "GHSA-38c3-wv3c-v3xj, GHSA-hqj5-cw9f-rx67: a server's URL ends a string",
    withServer({ url: `https://a.example/";${run};"` }),
  ],
  [
    "GHSA-5f94-x226-ccpm: an enum's value ends a string",
    withProperty("a", { enum: [`a";${run};"`] }),
  ],
  ["GHSA-w284-33mx-6g9v: a path ends a string", withPath(`/a\`;${run};"${run}'`)],
  // Kiota
  [
    "GHSA-3hrf-2gc2-mx32, CVE-2026-59860: lines of a description leave a comment",
    withSchema(
      { description: `a\n${run}\r${run}\u2028${run}\u2029${run}\u0085${run}` },
      { externalDocs: { url: `https://a.example/\n${run}`, description: `a\n${run}` } },
    ),
  ],
  [
    "GHSA-4vv7-jj25-4gh6, CVE-2026-59866: an extension names the client and where it goes",
    {
      ...withSchema({}),
      "x-ms-kiota-info": {
        languagesInformation: {
          TypeScript: { clientClassName: `../../a {};${run}//`, clientNamespaceName: "../../../a" },
        },
      },
    },
  ],
  [
    "GHSA-xg2h-5xr2-29jw, GHSA-7f3j-j7jj-r3vr, GHSA-jqwh-526h-c92j: literals end by their own quotes",
    withProperty("a", { enum: [`#{${run}}`, `'''${run}`, `\${${run}}`, `{$${run}}`] }),
  ],
  // oapi-codegen
  [
    "GHSA-9c2f-gr95-7wqw: an extension names what is imported",
    withProperty("a", {
      type: "string",
      "x-go-type": `a";${run};"`,
      "x-go-type-import": { name: `a";${run};"`, path: `a";${run};"` },
    }),
  ],
  [
    "GHSA-jwgf-6xff-4hvp: a path ends the string that it is registered by",
    withPath(`/a");${run};("`),
  ],
  [
    "GHSA-xrqw-w576-xgj2: an enum's value leaves the constants",
    withProperty("a", { enum: [`a"\n)\nfunction init() { ${run} }\nconst (\n"b`] }),
  ],
  [
    "GHSA-rjwr-m7qx-3fjr: a server's description leaves a comment",
    withServer({ description: `a\n${run}\n*/${run}/*` }),
  ],
  // swagger-codegen
  [
    "CVE-2016-5641: a path and a description end what they stand in",
    {
      ...withSchema({ description: `*/${run};/*` }, { description: `*/${run};/*` }),
      ...withPath(`/a');}${run};(('`),
    },
  ],
  // Without an identifier
  [
    "a title and a version",
    { ...withSchema({}), info: { title: `*/${run};/*`, version: `";${run}` } },
  ],
  ["strings in an enum of numbers", withProperty("a", { type: "integer", enum: [`(${run})`] })],
  [
    "names of an enum end a string",
    withProperty("a", { enum: ["a'", "b"], "x-enumNames": [`a'];${run};//`, "b"] }),
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

/** Advisories on documents that make a generator read or ask for what is not theirs. */
export const requests: readonly (readonly [string, object])[] = [
  [
    "GHSA-rg4h-fpcp-2qm8: a reference to a host",
    withProperty("a", { $ref: "http://127.0.0.1:9/latest/meta-data" }),
  ],
  ["GHSA-rg4h-fpcp-2qm8: a reference to a file", withProperty("a", { $ref: "file:///etc/passwd" })],
  [
    "GHSA-x36r-4347-pm5x: a reference to another host",
    withParameter({ $ref: "https://127.0.0.1:9/a" }),
  ],
  [
    "GHSA-h754-fxp7-88wx: a reference that would be sent the token",
    { ...withSchema({}), paths: { "/a": { $ref: "https://127.0.0.1:9/a.json#/paths/~1a" } } },
  ],
];
