// R24 to R30: the codes that the whole Spaaza API shares, and that the catalogue is open.
import { SpaazaError, spaazaErrorCatalog } from "specloom/spaaza";
import { expect } from "vitest";
import { describeSandbox } from "../../../generator/sandbox/index.js";
import { definitionOf } from "../../sandbox/definitions.js";
import { failureOf, spaazaClient } from "../clients.js";
import { docsOf, expectShown } from "../docs.js";
import { documentOf, keysOf } from "../documents.js";
import { codeOf, freshSandbox, objectsIn } from "../sandboxes.js";
import type { Fact } from "../table.js";
import { codeFact, expectCode } from "./codes.js";

const business = "/resources/business/48213";
const as = (user: number) => ({ "X-Spaaza-Session-User-ID": String(user) });

const R24 = codeFact({
  number: "R24",
  code: 6,
  name: "no_valid_session",
  status: 401,
  when: "no session, or one that is not valid",
  row: "no session, or one that is not valid",
  call: (client) => client.businesses.get(1),
  async spec() {
    const spec = await documentOf("spaaza");
    expect(spec.at("x-rejects", "unauthenticated")).toBe("no_valid_session");
    for (const operation of spec.operations) {
      expect(spec.codesOf(operation), operation.id).toContain("no_valid_session");
    }
  },
  sandbox: () =>
    expectCode(
      6,
      401,
      [business, { headers: { "X-Spaaza-Session-User-ID": null } }],
      [business, { headers: { "X-Spaaza-Session-Key": null } }],
      [business, { headers: { "X-Spaaza-Session-Key": "expired" } }],
      [business, { headers: as(1) }],
      // The session comes before everything else that may be missing.
      [business, { headers: { "X-Spaaza-Session-Key": null, "X-Spaaza-Chain-ID": null } }],
    ),
});

const R25 = codeFact({
  number: "R25",
  code: 68,
  name: "permission_denied_or_non_existent",
  status: 403,
  when: "too few rights on the chain or resource",
  row: "too few rights on the chain or resource",
  call: (client) => client.businesses.delete(1),
  async sandbox() {
    const change = { method: "PATCH", body: { name: "Quay" }, headers: as(70113) };
    const body = { cidr: "203.0.113.64/26" };
    const addRange = { method: "POST", body, headers: as(70114) };
    await expectCode(68, 403, [business, change], ["/resources/allowed_ip_range", addRange]);
    const { ask } = await freshSandbox("spaaza");
    expect((await ask(business, { headers: as(70113) })).status).toBe(200);
  },
});

const R26 = codeFact({
  number: "R26",
  code: 408,
  name: "saving_object_error",
  status: 400,
  when: "saving failed; perhaps the data cannot be stored",
  row: "saving failed; perhaps the data cannot be stored",
  call: (client) => client.vouchers.update(1, { status: "claimed" }),
  async sandbox() {
    const { ask } = await freshSandbox("spaaza");
    const { body } = await ask("/resources/vouchers?status=redeemed&limit=1");
    const path = `/resources/voucher/${objectsIn(body, "resources")[0]?.["id"]}`;
    const reopen = { method: "PATCH", body: { status: "claimed" } };
    expect(codeOf(await ask(path, reopen))).toMatchObject({ code: 408, status: 400 });
    expect((await ask(path)).body["status"]).toBe("redeemed");
  },
});

const R27 = codeFact({
  number: "R27",
  code: 419,
  name: "parameter_invalid",
  status: 400,
  when: "a value in a wrong form, as in text or location search",
  row: "a value in a wrong form, as in text or location search",
  call: (client) => client.businesses.list({ search: { "*": "" } }),
  sandbox: () => {
    const list = (query: string) => [`/resources/businesses?${encodeURI(query)}`] as const;
    return expectCode(
      419,
      400,
      list("search[*]="),
      list("search=canal"),
      list("location[latitude]=here&location[longitude]=4.9"),
      list("location[latitude]=52.4"),
      list("location[latitude]=52.4&location[longitude]=181"),
    );
  },
});

const R28 = codeFact({
  number: "R28",
  code: 424,
  name: "access_denied",
  status: 403,
  when: "the chain or the resource is closed to this user",
  row: "the chain or the resource is closed to this user",
  call: (client) => client.vouchers.get(1),
  sandbox: () =>
    expectCode(
      424,
      403,
      [business, { headers: { "X-Spaaza-Chain-ID": "5150" } }],
      [business, { headers: { "X-Spaaza-Chain-ID": "2861", ...as(70113) } }],
    ),
});

const R29 = codeFact({
  number: "R29",
  code: 462,
  name: "parameter_mismatch",
  status: 400,
  when: "the identifiers of a PATCH or PUT lead to another resource",
  row: "identifiers in a PATCH or PUT point at another resource",
  call: (client) => client.businesses.update(48213, { owner_code: "NL-0422" }),
  sandbox: () => {
    const body = { name: "Quay", owner_code: "NL-0422" };
    return expectCode(
      462,
      400,
      [business, { method: "PATCH", body: { owner_code: "NL-0422" } }],
      [business, { method: "PUT", body }],
      ["/resources/business?owner_code=NL-0417", { method: "PATCH", body }],
      [`${business}?owner_code=NL-0422`, { method: "PATCH", body: { name: "Quay" } }],
    );
  },
});

const own = [533, 534, 539, 540, 541, 542, 543, 544, 545];
const shared = [6, 68, 408, 419, 424, 462] as const;

const R30: Fact = {
  number: "R30",
  title: "nine codes are the API's own, six are shared, and the catalogue is open",
  async spec() {
    const spec = await documentOf("spaaza");
    const catalog = keysOf(spec.at("x-error-codes", "catalog"));
    const codes = catalog.map((index) => spec.at("x-error-codes", "catalog", index, "code"));
    expect(codes).toEqual([...own, ...shared]);
    const names = shared.map((number) => spaazaErrorCatalog[number].name);
    for (const operation of spec.operations) {
      expect(spec.codesOf(operation), operation.id).toEqual(expect.arrayContaining(names));
    }
    const code = spec.at(
      "components",
      "schemas",
      "Error",
      "properties",
      "error",
      "properties",
      "code",
    );
    expect(code).toMatchObject({ type: "integer" });
    expect(code).not.toHaveProperty("enum");
  },
  async client() {
    const answer = (code: number, name: string, status: number) => {
      return { json: { error: { code, name, description: "Nee." } }, status };
    };
    const { client } = await spaazaClient(
      answer(777, "payment_default", 402),
      answer(541, "resource_already_exists", 400),
      { json: { error: "broken" }, status: 400 },
    );
    // 541 is in the catalogue, but getBusiness does not declare it.
    for (const [code, status] of [
      [777, 402],
      [541, 400],
      [undefined, 400],
    ]) {
      const result = await client.businesses.get(1).result();
      expect(result).toMatchObject({ ok: false, error: { codeName: "unknown", status } });
      const error = result.ok ? undefined : result.error;
      expect(error).toBeInstanceOf(SpaazaError);
      expect((error as SpaazaError).code).toBe(code);
    }
    expect(await failureOf(client.businesses.get(1))).toBeInstanceOf(SpaazaError);
    // What is shared may come from any operation, such as 68 from a read that is refused.
    for (const code of shared) {
      const { name, status } = spaazaErrorCatalog[code];
      const { client } = await spaazaClient(answer(code, name, status));
      const error = await failureOf(client.businesses.get(1));
      expect(error).toMatchObject({ code, codeName: name, status });
    }
  },
  async sandbox() {
    const { document } = await documentOf("spaaza");
    const { ask } = await freshSandbox("spaaza");
    const { reserved } = describeSandbox(document, definitionOf("spaaza"));
    expect(reserved.map(({ error }) => error.code)).toEqual([...own, ...shared]);
    for (const { error, value } of reserved) {
      const answer = await ask(business, { headers: { "X-Spaaza-Chain-ID": value } });
      const { code, name, status } = error;
      expect(codeOf(answer)).toEqual({ code, name, status });
    }
  },
  async docs() {
    const { overview } = await docsOf("spaaza");
    expectShown(overview, "Nine codes (533, 534 and 539 to 545) are the Resources API's own");
    expectShown(overview, "six (6, 68, 408, 419, 424, 462) it shares with the whole Spaaza API");
    expectShown(overview, "The list is open: any other code of the Spaaza API may come too.");
    expectShown(overview, "so this document lists them for every operation.");
  },
};

export const sharedCodes: readonly Fact[] = [R24, R25, R26, R27, R28, R29, R30];
