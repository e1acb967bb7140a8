import assert from "node:assert/strict";
import { createSandbox } from "@specloom/generator";
import { createSpacesClient } from "specloom/spaces";

const sandbox = await createSandbox({ name: "spaces" }); // the document that redocly.yaml names
const spaces = createSpacesClient({ accessToken: "sandbox-token", fetch: sandbox.fetch });

const customers = await spaces.customers.list({ limit: 100 }).toArray({ max: 1000 });
assert.equal(customers.length, 250);
assert.equal(sandbox.count("listCustomers"), 3);

const failing = spaces.withOptions({ accessToken: "sandbox-404" }); // answers 404 to everything
const result = await failing.account.get().result();
assert.equal(result.ok, false);

await sandbox.close();
