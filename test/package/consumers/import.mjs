// Runs the package as an ES module, and prints what came of it.
import { ApiError } from "specloom";
import { createSpaazaClient } from "specloom/spaaza";
import { createSpacesClient, SpacesError } from "specloom/spaces";
import { createSpacesFetchClient } from "specloom/spaces/fetch";

const fetch = async () => Response.json({ object: "account", name: "Ingrid" });
const options = { accessToken: "token", fetch };
const { name } = await createSpacesClient(options).account.get();
const { data } = await createSpacesFetchClient(options).GET("/account");

const refuse = async () => Response.json({ error: { code: 544 } }, { status: 404 });
const credentials = { chainId: 1743, sessionUserId: 70112, sessionKey: "key" };
const spaaza = createSpaazaClient({ ...credentials, fetch: refuse });
const result = await spaaza.businesses.get(1).result();

const isSame = SpacesError.prototype instanceof ApiError && data.name === name;
console.log(JSON.stringify({ name, isSame, code: result.ok ? "none" : result.error.codeName }));
