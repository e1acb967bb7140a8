import { createSpacesClient, SpecloomError } from "specloom/spaces";

const spaces = createSpacesClient({ retries: 5 });
let token: string | undefined; // keep it in a file to go on after a restart
let count = 0;

async function exportCustomers(): Promise<void> {
  const options = { prefetch: 1, ...(token === undefined ? {} : { resumeToken: token }) } as const;
  for await (const page of spaces.customers.list({ limit: 100 }, options).pages()) {
    count += page.items.length; // write them somewhere; the next page is on its way
    token = page.resumeToken;
  }
}

try {
  await exportCustomers();
} catch (error) {
  if (!(error instanceof SpecloomError)) throw error;
  token = error.resumeToken; // goes on with the page that failed
  await exportCustomers();
}
console.log(`${count} customers`);
