// #region client
import { type Business, createSpaazaClient, type SpaazaClient } from "specloom/spaaza";

const spaaza = createSpaazaClient({
  chainId: 1743,
  sessionUserId: 70112,
  sessionKey: () => readSecret("spaaza-session-key"), // asked before each call; may be async
});
// #endregion

// #region levels
const store = await spaaza.businesses.get(48213, { recursionLevel: 1 });
console.log(store.name); // level 1
// @ts-expect-error: the chain of a store is at level 2
console.log(store.chain);

const voucher = await spaaza.vouchers.get(7714209, { recursionLevel: 4 });
console.log(voucher.campaign.title); // the campaign comes at 4 - 2 = 2
console.log(voucher.campaign.chain.id); // its chain at 2 - 2 = 0
// #endregion

// #region narrow
function label(business: Business<1>): string {
  return `${business.name}, ${business.towncity ?? "no town"}`;
}
async function print(client: SpaazaClient<1>): Promise<void> {
  console.log(label(await client.businesses.get(48213)));
}
await print(spaaza.withOptions({ recursionLevel: 1 }));
console.log(label(await spaaza.businesses.get(48213))); // more than level 1 is fine, too
// #endregion

// #region lists
const params = { towncity: "Amsterdam", sort_by: "name" } as const;
for await (const business of spaaza.businesses.list(params, { recursionLevel: 0 })) {
  console.log(business.id, business.owner_code);
}
// #endregion

// #region writes
const created = await spaaza.businesses.create({ name: "Harbour Kiosk", owner_code: "NL-9001" });
await spaaza.businesses.update(created.id, { towncity: "Haarlem" });
const found = await spaaza.businesses.getBy({ owner_code: "NL-9001" });
await spaaza.businesses.deleteBy({ owner_code: "NL-9001" });
console.log(found.name);
// #endregion

async function readSecret(_name: string): Promise<string> {
  return "sandbox-session-key";
}
