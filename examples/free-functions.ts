import { createSpacesTransport, getCustomer, listCustomers } from "specloom/spaces";

const transport = createSpacesTransport();
const customer = await getCustomer(transport, "7fK2xWq9LrTb");
for await (const { id } of listCustomers(transport, { starting_after: customer.id })) {
  console.log(id);
}
