import { createSpacesClient, SpacesError } from "specloom/spaces";

const spaces = createSpacesClient();

// #region one
const account = await spaces.account.get();
const customer = await spaces.customers.get("7fK2xWq9LrTb");
console.log(account.name, customer.email);
// #endregion

// #region pages
const page = await spaces.customers.list({ limit: 50 }); // one page, as the API sent it
console.log(page.data.length, page.has_more);

let count = 0;
for await (const _ of spaces.customers.list({ limit: 100 })) count++; // every customer
console.log(count);

const some = await spaces.customers.list().toArray({ max: 10 }); // never more than max
console.log(some.length);
// #endregion

// #region resume
const pages = spaces.invoices.list({ limit: 100 }).pages();
const { value: first } = await pages.next();
if (first?.resumeToken !== undefined) {
  // Another process can go on from here, now or later.
  const { resumeToken } = first;
  for await (const invoice of spaces.invoices.list({ limit: 100 }, { resumeToken })) {
    console.log(invoice.id);
  }
}
// #endregion

// #region error
try {
  await spaces.customers.get("nobody");
} catch (error) {
  if (!(error instanceof SpacesError)) throw error;
  console.log(error.status, error.codeName, error.description);
}
// #endregion

// #region create
const subscription = await spaces.resourceSubscriptions.create({
  event: "invoice.paid",
  target_url: "https://hooks.millbank-books.example/spaces",
});
console.log(subscription.event);
// #endregion
