// What an application does with the Spaaza client: every operation, and the errors that it meets.
import { type Call, type SpaazaClient, SpaazaErrorCode } from "specloom/spaaza";
import { expect } from "vitest";
import { codeNameOf, level, spaazaWrites } from "./spaaza-writes.js";
import type { Scenario } from "./stage.js";

const reading: readonly Scenario<SpaazaClient>[] = [
  {
    title: "exactly 1,200 businesses",
    async run(spaaza, count) {
      const seen = new Set<number>();
      for await (const { id } of spaaza.businesses.list({ limit: 500 }, level(0))) seen.add(id);
      expect(seen.size).toBe(1200);
      expect(count("listBusinesses")).toBe(3);
    },
  },
  {
    title: "one business at every level, with more each time",
    async run(spaaza) {
      const sizes: number[] = [];
      for (const recursionLevel of [0, 1, 2, 3, 4] as const) {
        const business = await spaaza.businesses.get(48213, { recursionLevel });
        sizes.push(Object.keys(business).length);
      }
      expect(sizes).toEqual([...new Set(sizes)].toSorted((a, b) => a - b));
      const { id, ...rest } = await spaaza.businesses.get(48213, level(0));
      expect({ id, ...rest }).toEqual({ id: 48213, owner_code: "NL-0417" });
    },
  },
  {
    title: "a voucher, its campaign and the campaign's chain, each at the level that remains",
    async run(spaaza) {
      const full = await spaaza.vouchers.get(7714209, level(4));
      expect(Object.keys(full.campaign)).toEqual(["id", "title", "description", "chain"]);
      expect(full.campaign.chain).toEqual({ id: 1743 });
      const usual = await spaaza.vouchers.get(7714209);
      expect(Object.keys(usual.campaign)).toEqual(["id", "title"]);
      const brief = await spaaza.vouchers.get(7714209, level(2));
      expect(brief.campaign).toEqual({ id: usual.campaign.id });
      expect(await spaaza.vouchers.get(7714209, level(1))).not.toHaveProperty("campaign");
    },
  },
  {
    title: "businesses by filter, by text, by place and in order",
    async run(spaaza) {
      const { businesses } = spaaza.withOptions({ recursionLevel: 1 });
      const filtered = await businesses.list({ owner_code: "NL-0417", is_shut_down: false });
      expect(filtered.resources.map(({ id }) => id)).toEqual([48213]);
      const found = await businesses.list({ search: { "*": "canal flagship" }, match_all: true });
      expect(found.resources.map(({ id }) => id)).toContain(48213);
      const location = { latitude: 52.3702, longitude: 4.8952, radius_km: 5 };
      const near = await businesses.list({ location, countrycode: "NL" });
      expect(near.total_count).toBeGreaterThan(0);
      const sorted = await businesses.list({ sort_by: "name", sort_order: "desc", limit: 50 });
      const names = sorted.resources.map(({ name }) => name);
      expect(names).toEqual(names.toSorted().toReversed());
    },
  },
  {
    title: "every other list, walked in small pages",
    async run(spaaza) {
      const small = { limit: 10 };
      const lists = [
        spaaza.vouchers.list({ ...small, status: "claimed", sort_by: "created_date" }, level(2)),
        spaaza.contentPages.list({ ...small, sort_by: "order", sort_order: "desc" }, level(4)),
        spaaza.allowedIpRanges.list(small, level(3)),
        spaaza.serviceClients.list({ ...small, offset: 5 }, level(4)),
        spaaza.accessTokens.list(small, level(4)),
        spaaza.campaigns.changeLog(5310, { ...small, sort_by: "last_modified_date" }),
      ];
      for (const list of lists) {
        const { total_count, offset } = await list;
        const items = await list.toArray({ max: 1000 });
        expect(items).toHaveLength(total_count - offset);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      }
    },
  },
  {
    title: "each resource by its identifier",
    async run(spaaza) {
      expect((await spaaza.businesses.getBy({ owner_code: "NL-0417" })).id).toBe(48213);
      const { key } = await spaaza.vouchers.get(7714209);
      expect((await spaaza.vouchers.getBy({ key })).id).toBe(7714209);
      expect((await spaaza.contentPages.getBy({ name: "spring-lookbook" })).id).toBe(612);
      expect((await spaaza.contentPages.get(612, level(4))).parent?.id).toBe(600);
      expect((await spaaza.allowedIpRanges.getBy({ cidr: "203.0.113.0/24" })).id).toBe(418);
      expect((await spaaza.allowedIpRanges.get(418)).cidr).toBe("203.0.113.0/24");
      expect((await spaaza.serviceClients.getBy({ id: 3301 })).id).toBe(3301);
      expect((await spaaza.serviceClients.get(3301, level(4))).access_tokens).not.toEqual([]);
      const id = "0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47";
      expect((await spaaza.accessTokens.getBy({ id })).id).toBe(id);
      expect((await spaaza.accessTokens.get(id, level(4))).service_client.id).toBe(3301);
    },
  },
  {
    title: "the document of the service",
    async run(spaaza) {
      expect(await spaaza.schema.get()).toHaveProperty("openapi");
    },
  },
];

/** What is there already is found by a POST alone; every other code may come from any call. */
function callsThatMayFailWith(
  code: SpaazaErrorCode,
  { businesses, schema }: SpaazaClient,
): Call<unknown, unknown>[] {
  const creation = businesses.create({ name: "Harbour" });
  if (code === SpaazaErrorCode.resource_already_exists) return [creation];
  const update = businesses.update(48213, { name: "Harbour" });
  return [creation, update, businesses.get(48213), businesses.list(), schema.get()];
}

const failing: readonly Scenario<SpaazaClient>[] = [
  {
    title: "544 for what is not there, 541 for what is there already",
    async run({ businesses }) {
      expect(await codeNameOf(businesses.get(99_999_999))).toBe("resource_not_found");
      const twin = businesses.create({ name: "Twin", owner_code: "NL-0417" });
      expect(await codeNameOf(twin)).toBe("resource_already_exists");
    },
  },
  {
    title: "462 for an owner code that belongs to another business",
    async run({ businesses }) {
      const mixed = businesses.update(48213, { owner_code: "NL-0422" });
      expect(await codeNameOf(mixed)).toBe("parameter_mismatch");
    },
  },
  {
    title: "419 for a search that looks for nothing",
    async run({ businesses }) {
      const empty = businesses.list({ search: { "*": " " } });
      expect(await codeNameOf(empty)).toBe("parameter_invalid");
    },
  },
  {
    title: "6, 424 and 68 for a wrong session, a closed chain and a right that is missing",
    async run(spaaza) {
      const stranger = spaaza.withOptions({ sessionKey: "wrong" });
      expect(await codeNameOf(stranger.businesses.get(48213))).toBe("no_valid_session");
      const outsider = spaaza.withOptions({ chainId: 5150 });
      expect(await codeNameOf(outsider.businesses.get(48213))).toBe("access_denied");
      const reader = spaaza.withOptions({ sessionUserId: 70113 });
      const refused = reader.businesses.delete(48213);
      expect(await codeNameOf(refused)).toBe("permission_denied_or_non_existent");
    },
  },
  {
    title: "each of the 15 codes on demand, by a reserved chain",
    async run(spaaza) {
      for (const [name, code] of Object.entries(SpaazaErrorCode)) {
        const unlucky = spaaza.withOptions({ chainId: 9_000_000 + code });
        const error = { kind: "api", code, codeName: name };
        const calls = callsThatMayFailWith(code, unlucky).map((call) => call.result());
        for (const result of await Promise.all(calls)) {
          expect(result).toMatchObject({ ok: false, error });
        }
      }
    },
  },
];

export const spaazaTraffic = [...reading, ...spaazaWrites, ...failing];
