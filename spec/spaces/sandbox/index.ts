// The sandbox of the Spaces API: what it does beyond its document, and the data it starts with.
import {
  createSandbox,
  defineSandbox,
  type Sandbox,
  type SandboxDefinition,
  type SandboxOptions,
} from "@specloom/generator/sandbox";
import { rules } from "./rules.js";
import { accessToken, seedSpaces } from "./seed.js";

const definition: SandboxDefinition = defineSandbox({
  rules,
  seed: seedSpaces,
  options: [{ option: "accessToken", value: accessToken, meaning: "the one valid access token" }],
});

export default definition;

/** What can be said of a sandbox whose document and rules are known. */
export type SpacesSandboxOptions = Omit<SandboxOptions, "document" | "definition">;

/**
 * Makes a sandbox of the Spaces API in process, for an application's own tests, in Node or in a page.
 * Give its `fetch` to a client, with the access token `sandbox-token`.
 */
export async function createSpacesSandbox(options: SpacesSandboxOptions = {}): Promise<Sandbox> {
  const { default: document } = await import("specloom/spaces/openapi.json", {
    with: { type: "json" },
  });
  return createSandbox({ ...options, document, definition });
}
