import { createServerVariablesClient, type ServerVariablesOptions } from "./client/index.js";

createServerVariablesClient();
createServerVariablesClient({ serverVariables: { tenant: "acme", region: "us", port: "443" } });
createServerVariablesClient({ baseUrl: "https://spare.example.com" });
createServerVariablesClient({ baseUrl: "https://localhost:8080" });
// @ts-expect-error: not one of the regions
createServerVariablesClient({ serverVariables: { region: "mars" } });
// @ts-expect-error: the URL of the server that is used has no such variable
createServerVariablesClient({ serverVariables: { unused: "x" } });
// @ts-expect-error: no server has a name
createServerVariablesClient({ server: "production" });

// Any URL will do.
const url: string = String(process);
export const options: ServerVariablesOptions = { baseUrl: url };
declare const process: unknown;
