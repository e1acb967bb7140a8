import { createSpaazaClient } from "specloom/spaaza";

const spaaza = createSpaazaClient(); // takes its keys from SPAAZA_…

const store = await spaaza.businesses.get(48213, { recursionLevel: 1 });
console.log(store.name); // level 1
// @ts-expect-error: the chain of a store is at level 2
console.log(store.chain);

const voucher = await spaaza.vouchers.get(7714209, { recursionLevel: 4 });
console.log(voucher.campaign.chain.id); // 4 - 2 - 2 = level 0
