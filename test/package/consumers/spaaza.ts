// An application that uses Spaaza.
import {
  type Business,
  createSpaazaClient,
  type SpaazaClient,
  SpaazaError,
  SpaazaErrorCode,
  type Voucher,
} from "specloom/spaaza";

export function clientOf(chainId: number): SpaazaClient {
  return createSpaazaClient({ chainId, sessionUserId: 70112, sessionKey: "key" });
}

export async function stores(spaaza: SpaazaClient): Promise<Business<1>[]> {
  const list = spaaza.businesses.list({ sort_by: "name" }, { recursionLevel: 1 });
  return list.toArray({ max: 500 });
}

export async function titleOf(spaaza: SpaazaClient, id: number): Promise<string> {
  const voucher: Voucher = await spaaza.vouchers.get(id);
  return voucher.campaign.title;
}

export async function rename(spaaza: SpaazaClient, owner_code: string, name: string) {
  try {
    return await spaaza.businesses.updateBy({ owner_code }, { name });
  } catch (error) {
    const { resource_not_found } = SpaazaErrorCode;
    if (error instanceof SpaazaError && error.code === resource_not_found) return undefined;
    throw error;
  }
}

// @ts-expect-error At level 1 a store has no chain.
export const chainOf = (store: Business<1>): number => store.chain.id;
