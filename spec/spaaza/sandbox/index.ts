// The sandbox of the Spaaza Resources API: what it does beyond its document, and the data it starts with.
import {
  createSandbox,
  defineSandbox,
  type Sandbox,
  type SandboxDefinition,
  type SandboxOptions,
} from "@specloom/generator/sandbox";
import { rules } from "./rules.js";
import { chains, seedSpaaza, sessionKey, users } from "./seed.js";

const definition: SandboxDefinition = defineSandbox({
  rules,
  seed: seedSpaaza,
  options: [
    ...users.map(({ id, meaning }) => ({ option: "sessionUserId", value: String(id), meaning })),
    { option: "sessionKey", value: sessionKey, meaning: "the key of all three sessions" },
    ...chains.map(({ id, meaning }) => ({ option: "chainId", value: String(id), meaning })),
  ],
});

export default definition;

/** What can be said of a sandbox whose document and rules are known. */
export type SpaazaSandboxOptions = Omit<SandboxOptions, "document" | "definition">;

/**
 * Makes a sandbox of the Spaaza Resources API in process, for an application's own tests, in Node or
 * in a page. Give its `fetch` to a client, with chain 1743, session user 70112 and the session key
 * `sandbox-session-key`.
 */
export async function createSpaazaSandbox(options: SpaazaSandboxOptions = {}): Promise<Sandbox> {
  const { default: document } = await import("specloom/spaaza/openapi.json", {
    with: { type: "json" },
  });
  return createSandbox({ ...options, document, definition });
}
