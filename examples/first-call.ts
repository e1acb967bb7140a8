import { createSpacesClient } from "specloom/spaces";

const spaces = createSpacesClient(); // takes SPACES_ACCESS_TOKEN

for await (const customer of spaces.customers.list()) {
  console.log(customer.id, customer.email);
}
