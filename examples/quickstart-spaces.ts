// Walks through a Spaces account and says what it finds, one fact a line. Needs an access token in
// SPACES_ACCESS_TOKEN; SPACES_BASE_URL names another server than the live API.
import { createSpacesClient, SpacesError } from "specloom/spaces";

const baseUrl = process.env["SPACES_BASE_URL"] ?? "https://spaces.pe/api/v1";
const spaces = createSpacesClient({ baseUrl });

for (const limit of [20, 100]) {
  const forward: string[] = [];
  for await (const { id } of spaces.customers.list({ limit })) forward.push(id);
  console.log(`customers forward at limit ${limit}: ${forward.length}`);

  // The page before an object does not hold the object itself.
  const [last = ""] = forward.slice(-1);
  const backward = [last];
  for await (const { id } of spaces.customers.list({ limit, starting_before: last })) {
    backward.push(id);
  }
  console.log(`customers backward at limit ${limit}: ${backward.length}`);
  const isSame = backward.reverse().join() === forward.join();
  console.log(`the same customers both ways at limit ${limit}: ${isSame ? "yes" : "no"}`);
}

const page = await spaces.customers.list({ limit: 1 });
for (const { id } of page.data) {
  const customer = await spaces.customers.get(id);
  console.log(`one customer fetched: ${customer.id}, ${customer.name}`);
}

try {
  await spaces.customers.get("nobody");
} catch (error) {
  if (!(error instanceof SpacesError)) throw error;
  console.log(`unknown customer: ${error.status} ${error.codeName}`);
}

try {
  await spaces.withOptions({ accessToken: "no-such-token" }).account.get();
} catch (error) {
  if (!(error instanceof SpacesError)) throw error;
  console.log(`wrong token: ${error.status} ${error.codeName}`);
}
