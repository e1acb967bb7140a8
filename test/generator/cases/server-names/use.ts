import { createServerNamesClient } from "./client/index.js";

createServerNamesClient({ server: "staging", serverVariables: { region: "ap", branch: "next" } });
createServerNamesClient({ server: "production", serverVariables: { region: "eu" } });
createServerNamesClient().withOptions({ server: "staging" });
// @ts-expect-error: there is no such server
createServerNamesClient({ server: "test" });
