// Runs the package from CommonJS, and prints what came of it.
const { ApiError } = require("specloom");
const { createSpaazaClient } = require("specloom/spaaza");
const { createSpacesClient, SpacesError } = require("specloom/spaces");

const fetch = async () => Response.json({ object: "account", name: "Ingrid" });
const refuse = async () => Response.json({ error: { code: 544 } }, { status: 404 });

async function main() {
  const { name } = await createSpacesClient({ accessToken: "token", fetch }).account.get();
  const credentials = { chainId: 1743, sessionUserId: 70112, sessionKey: "key" };
  const spaaza = createSpaazaClient({ ...credentials, fetch: refuse });
  const result = await spaaza.businesses.get(1).result();
  const isSame = SpacesError.prototype instanceof ApiError;
  console.log(JSON.stringify({ name, isSame, code: result.ok ? "none" : result.error.codeName }));
}

main();
