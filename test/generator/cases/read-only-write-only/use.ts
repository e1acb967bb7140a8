import { createReadOnlyWriteOnlyClient } from "./client/client.js";

const api = createReadOnlyWriteOnlyClient();
export async function check(): Promise<void> {
  const account = await api.createAccount({ name: "Ada", password: "secret", team: {} });
  account.id.toFixed();
  account.created?.trim();
  // @ts-expect-error The password is sent and never received.
  account.password;
  // @ts-expect-error The id is received and never sent.
  api.createAccount({ id: 1, name: "Ada", password: "secret", team: {} });
  // @ts-expect-error The password is required in what is sent.
  api.createAccount({ name: "Ada", team: {} });
}
