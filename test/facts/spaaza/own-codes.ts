// R15 to R23: the codes of the Resources API itself.
import { expect } from "vitest";
import { documentOf } from "../documents.js";
import { bytes, codeOf, freshSandbox, objectsIn } from "../sandboxes.js";
import type { Fact } from "../table.js";
import { codeFact, expectCode } from "./codes.js";

const business = "/resources/business/48213";
const json = { "Content-Type": "application/json" };

/** The document names the code as the answer to a mistake. */
async function expectRejects(rejects: Readonly<Record<string, string>>): Promise<void> {
  const spec = await documentOf("spaaza");
  expect(spec.at("x-rejects")).toMatchObject(rejects);
}

const R15 = codeFact({
  number: "R15",
  code: 533,
  name: "missing_parameter",
  status: 400,
  when: "a required parameter or header is absent",
  row: "a required parameter or header is absent",
  call: (client) => client.businesses.get(1),
  spec: () => expectRejects({ missing: "missing_parameter" }),
  sandbox: () =>
    expectCode(
      533,
      400,
      [business, { headers: { "X-Spaaza-Chain-ID": null } }],
      ["/resources/business"],
      ["/resources/business", { method: "POST", headers: json }],
    ),
});

const R16 = codeFact({
  number: "R16",
  code: 534,
  name: "invalid_parameter",
  status: 400,
  when: "a wrong content type, broken JSON or an unknown filter",
  row: "a wrong content type, broken JSON, an unknown filter",
  call: (client) => client.businesses.list(),
  spec: () => {
    const name = "invalid_parameter";
    return expectRejects({ unknown: name, contentType: name, malformed: name });
  },
  sandbox: () =>
    expectCode(
      534,
      400,
      ["/resources/businesses?colour=red"],
      [business, { method: "PATCH", body: bytes("{"), headers: json }],
      [business, { method: "PUT", body: new URLSearchParams({ name: "Quay" }) }],
    ),
});

const R17 = codeFact({
  number: "R17",
  code: 539,
  name: "unknown_resource_type",
  status: 400,
  when: "the path names no known resource type",
  row: "the path names no known resource type",
  call: (client) => client.vouchers.get(1),
  spec: () => expectRejects({ path: "unknown_resource_type" }),
  sandbox: () =>
    expectCode(
      539,
      400,
      ["/resources/bussiness/1"],
      ["/resources/shops"],
      ["/resources/shop", { method: "POST", body: {} }],
    ),
});

const R18 = codeFact({
  number: "R18",
  code: 540,
  name: "resource_type_not_properly_configured",
  status: 400,
  when: "the resource type is badly set up on the server",
  row: "the type is known, but badly set up on the server",
  call: (client) => client.contentPages.get(1),
  // Nothing is badly set up in a sandbox; a reserved chain asks for the code.
  sandbox: () => {
    const headers = { "X-Spaaza-Chain-ID": "9000540" };
    return expectCode(540, 400, [business, { headers }]);
  },
});

const R19 = codeFact({
  number: "R19",
  code: 541,
  name: "resource_already_exists",
  status: 400,
  when: "a POST of something that is there, by its identifier",
  row: "a POST of something that is there, by its identifier",
  call: (client) => client.businesses.create({ name: "Quay", owner_code: "NL-0417" }),
  spec: () => expectRejects({ exists: "resource_already_exists" }),
  async sandbox() {
    const { ask } = await freshSandbox("spaaza");
    const make = (owner_code: string) => {
      return ask("/resources/business", { method: "POST", body: { name: "Quay", owner_code } });
    };
    expect(codeOf(await make("NL-0417"))).toMatchObject({ code: 541, status: 400 });
    expect(await make("NL-9999")).toMatchObject({ status: 200, body: { owner_code: "NL-9999" } });
    expect(codeOf(await make("NL-9999"))).toMatchObject({ code: 541, status: 400 });
  },
});

const R20 = codeFact({
  number: "R20",
  code: 542,
  name: "schema_error",
  status: 400,
  when: "the OpenAPI schema could not be made or processed",
  row: "the OpenAPI schema could not be made or processed",
  call: (client) => client.schema.get(),
  // A sandbox can always make its schema; a reserved chain asks for the code.
  sandbox: () => {
    const headers = { "X-Spaaza-Chain-ID": "9000542" };
    return expectCode(542, 400, ["/resources/schema", { headers }]);
  },
});

const R21 = codeFact({
  number: "R21",
  code: 543,
  name: "parameter_validation_error",
  status: 400,
  when: "against the schema, or a page or sort value out of range",
  row: "against the schema; a page or sort value out of range",
  call: (client) => client.businesses.list({ limit: 501 }),
  async spec() {
    await expectRejects({ invalid: "parameter_validation_error" });
    const { lists } = await documentOf("spaaza");
    for (const { id, parameters } of lists) {
      const schemaOf = (name: string) => parameters.find((one) => one.name === name)?.schema;
      expect(schemaOf("limit"), id).toMatchObject({ minimum: 1, maximum: 500 });
      expect(schemaOf("offset"), id).toMatchObject({ minimum: 0 });
      expect(schemaOf("sort_order"), id).toMatchObject({ enum: ["asc", "desc"] });
    }
  },
  sandbox: () =>
    expectCode(
      543,
      400,
      ["/resources/businesses?limit=501"],
      ["/resources/businesses?limit=0"],
      ["/resources/businesses?offset=-1"],
      ["/resources/businesses?sort_by=colour"],
      ["/resources/businesses?sort_order=sideways"],
      ["/resources/business/abc"],
      [business, { method: "PATCH", body: { latitude: 91 } }],
    ),
});

const R22 = codeFact({
  number: "R22",
  code: 544,
  name: "resource_not_found",
  status: 404,
  when: "absent, or not visible to this user",
  row: "absent, or not for this user to see",
  call: (client) => client.businesses.getBy({ owner_code: "NL-9999" }),
  spec: () => expectRejects({ notFound: "resource_not_found" }),
  async sandbox() {
    await expectCode(544, 404, ["/resources/business/1"], ["/resources/business?owner_code=none"]);
    const { ask } = await freshSandbox("spaaza");
    const headers = { "X-Spaaza-Chain-ID": "2861" };
    const { body } = await ask("/resources/businesses?limit=1", { headers });
    const path = `/resources/business/${objectsIn(body, "resources")[0]?.["id"]}`;
    expect((await ask(path, { headers })).status).toBe(200);
    expect(codeOf(await ask(path))).toMatchObject({ code: 544, status: 404 });
  },
});

const R23 = codeFact({
  number: "R23",
  code: 545,
  name: "invalid_endpoint",
  status: 400,
  when: "a wrong path or method, or a version below 1.6.1",
  row: "a wrong path or method, or a version below 1.6.1",
  call: (client) => client.vouchers.list(),
  spec: () => expectRejects({ method: "invalid_endpoint" }),
  sandbox: () =>
    expectCode(
      545,
      400,
      ["/resources/businesses", { method: "DELETE" }],
      [`${business}/opening_times`],
      [business, { headers: { "X-Spaaza-API-version": "1.6.0" } }],
      [business, { headers: { "X-Spaaza-API-version": "1.5.9" } }],
    ),
});

export const ownCodes: readonly Fact[] = [R15, R16, R17, R18, R19, R20, R21, R22, R23];
