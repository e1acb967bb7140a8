// An application that likes openapi-fetch.
import type { Client } from "openapi-fetch";
import { createSpaazaFetchClient } from "specloom/spaaza/fetch";
import type { components, paths } from "specloom/spaaza/paths";
import { createSpacesFetchClient } from "specloom/spaces/fetch";
import type { operations } from "specloom/spaces/paths";

export const spaaza: Client<paths> = createSpaazaFetchClient({ chainId: 1743, timeout: 5000 });
export const spaces = createSpacesFetchClient();

export async function nameOf(id: number): Promise<string | undefined> {
  const header = { "X-Spaaza-Response-Recursion-Level": 1 };
  const params = { path: { id }, header };
  const { data, error } = await spaaza.GET("/resources/business/{id}", { params });
  if (error) throw new Error(error.error.description);
  const business: components["schemas"]["Business"] = data;
  return business.name;
}

export async function customers(limit: number): Promise<number> {
  const query: operations["listCustomers"]["parameters"]["query"] = { limit };
  const { data } = await spaces.GET("/customers", { params: { query } });
  return data?.data.length ?? 0;
}

// @ts-expect-error The client sets the chain.
export type ChainId = components["parameters"]["ChainId"];
