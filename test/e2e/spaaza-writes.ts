// What an application writes with the Spaaza client: each resource from its making to its end.
import type { Call, RecursionLevel, SpaazaClient, SpaazaError } from "specloom/spaaza";
import { expect } from "vitest";
import type { Scenario } from "./stage.js";

/** The name of the code that a call fails with. */
export async function codeNameOf(call: Call<unknown, SpaazaError>): Promise<string> {
  const result = await call.result();
  if (result.ok) return "no error";
  return result.error.kind === "api" ? result.error.codeName : result.error.kind;
}

/** The options that ask for a level. */
export const level = <L extends RecursionLevel>(recursionLevel: L) => ({ recursionLevel });

export const spaazaWrites: readonly Scenario<SpaazaClient>[] = [
  {
    title: "a business from its making to its end, by id and by owner code",
    async run({ businesses }) {
      const { id } = await businesses.create({ name: "Harbour", owner_code: "NL-9001" }, level(0));
      expect((await businesses.update(id, { towncity: "Delft" })).towncity).toBe("Delft");
      const replaced = await businesses.replace(id, { name: "Quay", owner_code: "NL-9001" });
      expect(replaced).toMatchObject({ name: "Quay", towncity: null });
      const by = { owner_code: "NL-9001" };
      expect((await businesses.updateBy(by, { is_shut_down: true })).is_shut_down).toBe(true);
      expect((await businesses.replaceBy(by, { name: "Pier" })).id).toBe(id);
      expect(await businesses.delete(id, level(4))).toMatchObject({ deleted: true });
      expect(await codeNameOf(businesses.get(id))).toBe("resource_not_found");
      await businesses.create({ name: "Dock", ...by });
      expect((await businesses.deleteBy(by))?.name).toBe("Dock");
    },
  },
  {
    title: "a voucher from its making to its end",
    async run({ vouchers }) {
      const made = await vouchers.create({ type: "basket", campaign_id: 5310, amount: 12.5 });
      expect(made).toMatchObject({ status: "generated", campaign: { id: 5310 } });
      const { id, key } = made;
      expect((await vouchers.update(id, { status: "claimed" })).status).toBe("claimed");
      expect((await vouchers.updateBy({ key }, { title: "Hello" })).title).toBe("Hello");
      expect((await vouchers.replace(id, { status: "claimed" })).title).toBeNull();
      expect((await vouchers.replaceBy({ key }, { status: "redeemed" })).status).toBe("redeemed");
      expect(await codeNameOf(vouchers.update(id, { status: "claimed" }))).toBe(
        "saving_object_error",
      );
      expect((await vouchers.delete(id))?.id).toBe(id);
      const other = await vouchers.create({ type: "honour", campaign_id: 5311, honour_code: "A1" });
      expect((await vouchers.deleteBy({ key: other.key }))?.id).toBe(other.id);
    },
  },
  {
    title: "a content page from its making to its end",
    async run({ contentPages }) {
      const { id } = await contentPages.create({ name: "sale", parent_id: 600, zones: [{}] });
      expect((await contentPages.update(id, { display_name: "Sale" })).display_name).toBe("Sale");
      expect((await contentPages.replace(id, { name: "sale", order: 5 })).parent).toBeNull();
      const by = { name: "sale" };
      expect((await contentPages.updateBy(by, { active: false })).active).toBe(false);
      expect((await contentPages.replaceBy(by, { name: "sale", order: 6 })).order).toBe(6);
      expect((await contentPages.delete(id))?.name).toBe("sale");
      await contentPages.create(by);
      expect((await contentPages.deleteBy(by))?.name).toBe("sale");
    },
  },
  {
    title: "a range of addresses from its making to its end",
    async run({ allowedIpRanges: ranges }) {
      const [cidr, wider] = ["192.0.2.240/30", "192.0.2.240/29"];
      const { id } = await ranges.create({ cidr, notes: "Pop-up store" });
      expect((await ranges.update(id, { notes: null })).notes).toBeNull();
      expect((await ranges.replace(id, { cidr, notes: "Market" })).notes).toBe("Market");
      expect((await ranges.updateBy({ cidr }, { cidr: wider })).cidr).toBe(wider);
      expect((await ranges.replaceBy({ cidr: wider }, { cidr: wider })).notes).toBeNull();
      expect((await ranges.delete(id))?.cidr).toBe(wider);
      await ranges.create({ cidr });
      expect((await ranges.deleteBy({ cidr }))?.cidr).toBe(cidr);
    },
  },
  {
    title: "a service client and its token, whose secret is shown once",
    async run({ serviceClients, accessTokens }) {
      const client = await serviceClients.create({ name: "Till" });
      const scope = "chain:1743";
      const token = await accessTokens.create({ service_client_id: client.id, scope }, level(0));
      expect(token.token_secret).not.toBe("");
      expect(await accessTokens.get(token.id, level(4))).not.toHaveProperty("token_secret");
      expect((await accessTokens.update(token.id, { active: false })).active).toBe(false);
      expect((await accessTokens.replace(token.id, { active: true })).active).toBe(true);
      expect((await accessTokens.delete(token.id))?.id).toBe(token.id);
      expect((await serviceClients.update(client.id, { enabled: false })).enabled).toBe(false);
      expect((await serviceClients.replace(client.id, { name: "Tills" })).name).toBe("Tills");
      expect((await serviceClients.delete(client.id))?.id).toBe(client.id);
    },
  },
];
