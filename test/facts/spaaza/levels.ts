// R06 and R11 to R13: how much of a resource an answer carries.
import type { Business, Voucher } from "specloom/spaaza";
import { createSpaazaClient } from "specloom/spaaza";
import { expect, expectTypeOf } from "vitest";
import type { JsonObject } from "../../../generator/document/json.js";
import { spaazaClient, thrownBy } from "../clients.js";
import { docsOf, expectShown } from "../docs.js";
import { type Described, documentOf, keysOf, objectOf } from "../documents.js";
import { type Ask, codeOf, freshSandbox } from "../sandboxes.js";
import type { Fact } from "../table.js";

const header = "X-Spaaza-Response-Recursion-Level";
const levels = [0, 1, 2, 3, 4] as const;
const resources = [
  "Business",
  "Voucher",
  "ContentPage",
  "AllowedIpRange",
  "ServiceClient",
  "AccessToken",
  "CampaignChange",
  "Campaign",
  "Chain",
  "User",
  "Admin",
];

/** The first level of a property. It may stand beside a reference. */
function levelOf(spec: Described, schema: string, property: string): unknown {
  const place = ["components", "schemas", schema, "properties", property] as const;
  return objectOf(spec.written(...place))["x-spaaza-recursionLevel"];
}

function propertiesOf(spec: Described, schema: string): string[] {
  const names = keysOf(spec.at("components", "schemas", schema, "properties"));
  expect(names, schema).not.toEqual([]);
  return names;
}

/** Whether a property holds an object, or several. */
function isNested(spec: Described, schema: string, property: string): boolean {
  const place = ["components", "schemas", schema, "properties", property] as const;
  const parts = [[], ["items"], ["anyOf", 0], ["anyOf", 1]].map((part) => {
    return objectOf(spec.at(...place, ...part))["type"];
  });
  return parts.flat().includes("object");
}

const askAt = (ask: Ask, level: number, path: string) => {
  return ask(path, { headers: { [header]: String(level) } });
};

const R06: Fact = {
  number: "R06",
  title: "X-Spaaza-Response-Recursion-Level is optional, from 0 to 4",
  async spec() {
    const { operations } = await documentOf("spaaza");
    for (const { id, parameters } of operations) {
      const level = parameters.find(({ name }) => name === header);
      const schema = { type: "integer", minimum: 0, maximum: 4, default: 3 };
      expect(level, id).toMatchObject({ in: "header", required: false, schema });
    }
  },
  async client() {
    const { client, options, seen } = await spaazaClient({ json: {} });
    for (const recursionLevel of levels) await client.businesses.get(1, { recursionLevel });
    await client.withOptions({ recursionLevel: 2 }).businesses.get(1);
    const sent = seen.map(({ headers }) => headers[header.toLowerCase()]);
    expect(sent).toEqual(["0", "1", "2", "3", "4", "2"]);
    // @ts-expect-error 5 is no level
    const tooDeep = thrownBy(() => createSpaazaClient({ ...options, recursionLevel: 5 }));
    expect(tooDeep).toMatchObject({ kind: "options", option: "recursionLevel" });
  },
  async sandbox() {
    const { ask } = await freshSandbox("spaaza");
    const path = "/resources/business/48213";
    for (const level of levels) expect((await askAt(ask, level, path)).status).toBe(200);
    for (const level of [5, -1, 1.5]) {
      expect(codeOf(await askAt(ask, level, path))).toMatchObject({ code: 543, status: 400 });
    }
  },
  async docs() {
    const { overview, reference } = await docsOf("spaaza");
    const row = `${header} if wanted 0 to 4, how much an answer carries; 3 when absent`;
    expectShown(overview, row);
    expectShown(reference, "schema type integer minimum 0 maximum 4 default 3");
  },
};

const R11: Fact = {
  number: "R11",
  title: "level 0 has identifiers, 1 nothing nested, and each level more than the one below",
  async spec() {
    const spec = await documentOf("spaaza");
    for (const schema of resources) {
      const required = new Set(
        Object.values(objectOf(spec.at("components", "schemas", schema, "required"))),
      );
      for (const property of propertiesOf(spec, schema)) {
        const level = levelOf(spec, schema, property);
        const least = isNested(spec, schema, property) ? 2 : 0;
        expect(levels.slice(least), `${schema}.${property}`).toContain(level);
        if (required.has(property)) expect(level, `${schema}.${property}`).toBe(0);
      }
    }
    const atZero = propertiesOf(spec, "Business").filter(
      (name) => levelOf(spec, "Business", name) === 0,
    );
    expect(atZero).toEqual(["id", "owner_code"]);
  },
  async client() {
    expectTypeOf<keyof Business<0>>().toEqualTypeOf<"id" | "owner_code">();
    expectTypeOf<Business<1>>().not.toHaveProperty("chain");
    expectTypeOf<Business<2>>().toHaveProperty("chain");
    expectTypeOf<Business<3>>().not.toHaveProperty("deleted");
    expectTypeOf<Business<4>>().toHaveProperty("deleted");
    const { client, seen } = await spaazaClient({
      json: { id: 1, owner_code: "NL-1", name: "Quay" },
    });
    const business = await client.businesses.get(1, { recursionLevel: 1 });
    expect(business.name).toBe("Quay");
    expect(seen[0]?.headers[header.toLowerCase()]).toBe("1");
  },
  async sandbox() {
    const spec = await documentOf("spaaza");
    const { ask } = await freshSandbox("spaaza");
    const counts: number[] = [];
    for (const level of levels) {
      const shown = keysOf((await askAt(ask, level, "/resources/business/48213")).body);
      const expected = propertiesOf(spec, "Business").filter((name) => {
        return Number(levelOf(spec, "Business", name)) <= level;
      });
      expect(shown.toSorted()).toEqual(expected.toSorted());
      counts.push(shown.length);
      const nested = shown.filter((name) => isNested(spec, "Business", name));
      expect(nested.length > 0).toBe(level >= 2);
    }
    expect(counts).toEqual([...new Set(counts)].toSorted((a, b) => a - b));
  },
  async docs() {
    const { overview, reference } = await docsOf("spaaza");
    expectShown(reference, "description Name of the store. From level 1.");
    const rows = "0 identifiers only 1 basic properties, no nested object 2 some nested properties";
    expectShown(overview, `${rows} as well 3 most properties; the default 4 everything`);
  },
};

/** A voucher, its campaign and the campaign's chain, each by its keys; undefined where absent. */
function shapeOf(voucher: JsonObject) {
  const campaign = objectOf(voucher["campaign"]);
  const keys = (value: JsonObject) => (keysOf(value).length === 0 ? undefined : keysOf(value));
  return { campaign: keys(campaign), chain: keys(objectOf(campaign["chain"])) };
}

const R12: Fact = {
  number: "R12",
  title: "a nested resource is rendered at what remains after its property's level",
  async spec() {
    const spec = await documentOf("spaaza");
    expect(spec.at("x-recursion")).toEqual({ header, property: "x-spaaza-recursionLevel" });
    expect(levelOf(spec, "Voucher", "campaign")).toBe(2);
    expect(levelOf(spec, "Campaign", "chain")).toBe(2);
    expect(levelOf(spec, "Campaign", "title")).toBe(1);
  },
  async client() {
    type Campaign<L extends 2 | 3 | 4> = Voucher<L>["campaign"];
    expectTypeOf<keyof Campaign<2>>().toEqualTypeOf<"id">();
    expectTypeOf<keyof Campaign<3>>().toEqualTypeOf<"id" | "title">();
    expectTypeOf<keyof Campaign<4>["chain"]>().toEqualTypeOf<"id">();
    const campaign = { id: 5310, title: "Welcome", description: null, chain: { id: 1743 } };
    const { client, seen } = await spaazaClient({ json: { id: 1, key: "k", campaign } });
    const voucher = await client.vouchers.get(1, { recursionLevel: 4 });
    expect(voucher.campaign.chain.id).toBe(1743);
    expect(seen[0]?.headers[header.toLowerCase()]).toBe("4");
  },
  async sandbox() {
    const { ask } = await freshSandbox("spaaza");
    const shapes = [];
    for (const level of levels) {
      shapes.push(shapeOf((await askAt(ask, level, "/resources/voucher/7714209")).body));
    }
    expect(shapes).toEqual([
      { campaign: undefined, chain: undefined },
      { campaign: undefined, chain: undefined },
      { campaign: ["id"], chain: undefined },
      { campaign: ["id", "title"], chain: undefined },
      { campaign: ["id", "title", "description", "chain"], chain: ["id"] },
    ]);
  },
  async docs() {
    const { overview, reference } = await docsOf("spaaza");
    const sentence = "every voucher has one. Set once, on creation, through campaign_id.";
    expectShown(reference, `${sentence} From level 2.`);
    expectShown(overview, "A property that holds another resource uses up its own level");
    expectShown(overview, "4 rendered at 4 - 2 = 2 yes rendered at 2 - 2 = 0");
    expectShown(overview, "3 rendered at 3 - 2 = 1 yes no no");
  },
};

const R13: Fact = {
  number: "R13",
  title: "no header means level 3",
  async spec() {
    const { operations } = await documentOf("spaaza");
    for (const { id, parameters } of operations) {
      const level = parameters.find(({ name }) => name === header);
      expect(level?.schema["default"], id).toBe(3);
      expect(level?.required, id).toBe(false);
    }
  },
  async client() {
    const { client, seen } = await spaazaClient({ json: {} });
    await client.businesses.get(1);
    expect(seen[0]?.headers[header.toLowerCase()]).toBe("3");
    expectTypeOf(client.recursionLevel).toEqualTypeOf<3>();
    expectTypeOf<Business>().toEqualTypeOf<Business<3>>();
  },
  async sandbox() {
    const { ask } = await freshSandbox("spaaza");
    for (const path of ["/resources/business/48213", "/resources/vouchers?limit=3"]) {
      const { body } = await ask(path);
      expect(body).toEqual((await askAt(ask, 3, path)).body);
      for (const level of [2, 4]) expect(body).not.toEqual((await askAt(ask, level, path)).body);
    }
  },
  async docs() {
    const { overview, reference } = await docsOf("spaaza");
    expectShown(overview, "3 most properties; the default");
    expectShown(reference, "Level 3 when absent.");
  },
};

export const levelFacts: readonly Fact[] = [R06, R11, R12, R13];
