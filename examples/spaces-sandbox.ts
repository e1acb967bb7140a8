import assert from "node:assert/strict";
import { createSpacesClient } from "specloom/spaces";
import { createSpacesSandbox } from "specloom/spaces/sandbox";

const sandbox = await createSpacesSandbox(); // needs neither redocly.yaml nor a port
const spaces = createSpacesClient({ accessToken: "sandbox-token", fetch: sandbox.fetch });

const customers = await spaces.customers.list({ limit: 100 }).toArray({ max: 1000 });
assert.equal(customers.length, 250);
assert.equal(sandbox.count("listCustomers"), 3);
await sandbox.reset(); // back to the seeded data
assert.equal(sandbox.count(), 0);
