// Runs the package from CommonJS, and prints what came of it.
const { ApiError } = require("specloom");
const { createSpaazaClient } = require("specloom/spaaza");
const { createSpacesClient, SpacesError } = require("specloom/spaces");
const { createSpacesFetchClient } = require("specloom/spaces/fetch");

const fetch = async () => Response.json({ object: "account", name: "Ingrid" });
const refuse = async () => Response.json({ error: { code: 544 } }, { status: 404 });

async function main() {
  const options = { accessToken: "token", fetch };
  const { name } = await createSpacesClient(options).account.get();
  const { data } = await createSpacesFetchClient(options).GET("/account");
  const credentials = { chainId: 1743, sessionUserId: 70112, sessionKey: "key" };
  const spaaza = createSpaazaClient({ ...credentials, fetch: refuse });
  const result = await spaaza.businesses.get(1).result();
  const isSame = SpacesError.prototype instanceof ApiError && data.name === name;
  console.log(JSON.stringify({ name, isSame, code: result.ok ? "none" : result.error.codeName }));
}

main();
