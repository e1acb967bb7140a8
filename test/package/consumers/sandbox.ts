import { defineSandbox, type Rules, type Sandbox } from "@specloom/generator/sandbox";
import { createSpaazaSandbox } from "specloom/spaaza/sandbox";
import spaces, { createSpacesSandbox, type SpacesSandboxOptions } from "specloom/spaces/sandbox";

const options: SpacesSandboxOptions = { requireTls: true, chaos: { seed: 7 } };
const sandbox: Sandbox = await createSpacesSandbox(options);
const { status }: Response = await sandbox.fetch("https://spaces.pe/api/v1/account");
const count: number = (await createSpaazaSandbox()).count("listBusinesses");

// Rules can be built on ours.
const rules: Rules = { ...spaces.rules, scope: (options) => options.get("accessToken") ?? "" };
export default defineSandbox({ rules, seed: spaces.seed });
console.log(status, count);
