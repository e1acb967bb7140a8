import { createSpaazaClient } from "specloom/spaaza";
import definition, { createSpaazaSandbox } from "specloom/spaaza/sandbox";
import { createSpacesClient } from "specloom/spaces";
import { createSpacesSandbox } from "specloom/spaces/sandbox";

const { fetch } = await createSpacesSandbox();
const spaces = createSpacesClient({ accessToken: "sandbox-token", fetch });
const customers = (await spaces.customers.list().toArray({ max: 1000 })).length;

const sandbox = await createSpaazaSandbox();
const session = { chainId: 1743, sessionUserId: 70112, sessionKey: "sandbox-session-key" };
const spaaza = createSpaazaClient({ ...session, fetch: sandbox.fetch });
const { chain } = await spaaza.businesses.get(48213, { recursionLevel: 2 });

console.log(JSON.stringify({ customers, chain: chain.id, made: typeof definition }));
