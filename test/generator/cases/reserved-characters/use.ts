import { createReservedCharactersClient } from "./client/index.js";

export async function use(): Promise<void> {
  const client = createReservedCharactersClient({ baseUrl: "https://files.example" });
  await client.files.getFile("a:b", ["c@d"], { from: "/home", to: "/cart", tags: ["a/b"] });
}
