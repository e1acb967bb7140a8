// An application that uses Spaces.
import {
  type Customer,
  createSpacesClient,
  createSpacesTransport,
  getCustomer,
  SpacesError,
} from "specloom/spaces";

const spaces = createSpacesClient({ accessToken: () => Promise.resolve("token"), timeout: 5000 });

export async function emails(signal: AbortSignal): Promise<string[]> {
  const found: string[] = [];
  for await (const customer of spaces.customers.list({ limit: 100 }, { signal })) {
    found.push(customer.email);
  }
  return found;
}

export async function find(id: string): Promise<Customer | undefined> {
  const result = await spaces.customers.get(id).result();
  if (result.ok) return result.data;
  if (result.error.kind !== "api") throw result.error;
  switch (result.error.codeName) {
    case "not_found":
      return undefined;
    case "bad_request":
    case "unauthorized":
    case "internal_server_error":
    case "unknown":
      throw result.error;
    default:
      return result.error.codeName satisfies never;
  }
}

export async function status(id: string): Promise<number> {
  try {
    return (await getCustomer(createSpacesTransport(), id).withResponse()).response.status;
  } catch (error) {
    if (error instanceof SpacesError) return error.status;
    throw error;
  }
}
