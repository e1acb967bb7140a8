// A library whose declarations name what it has from a client without saying so.
import { createSpaazaClient, createSpaazaTransport, getBusiness } from "specloom/spaaza";
import { createSpacesClient } from "specloom/spaces";

export const spaaza = createSpaazaClient({ chainId: 1743, recursionLevel: 1 });
export const spaces = createSpacesClient();
export const transport = createSpaazaTransport({ chainId: 1743 });

export const storeOf = (id: number) => spaaza.businesses.get(id);
export const deepStoreOf = async (id: number) => spaaza.businesses.get(id, { recursionLevel: 4 });
export const vouchers = () => spaaza.vouchers.list({}, { recursionLevel: 2 });
export const firstVoucher = async () => (await vouchers().toArray({ max: 1 })).at(0);
export const storeOver = (id: number) => getBusiness(transport, id).result();
export const customers = () => spaces.customers.list().pages();
export const ask = spaces.fetch;
