// Plays an example as it is: the hosts of the two APIs are answered by sandboxes in process.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { createSandbox } from "../../generator/index.js";

/** The folder of the examples, with a slash at its end. */
export const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

export const exampleNames: readonly string[] = readdirSync(examples)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, ""));

const environment = {
  SPACES_ACCESS_TOKEN: "sandbox-token",
  SPAAZA_CHAIN_ID: "1743",
  SPAAZA_SESSION_USER_ID: "70112",
  SPAAZA_SESSION_KEY: "sandbox-session-key",
  SPAAZA_BASE_URL: "https://api0.spaaza.com",
};

/** Runs an example on fresh data and gives the lines that it printed. */
export async function play(name: string): Promise<string[]> {
  const spaces = await createSandbox({ name: "spaces" });
  const spaaza = await createSandbox({ name: "spaaza" });
  const hosts = new Map([
    ["spaces.pe", spaces],
    ["api0.spaaza.com", spaaza],
  ]);
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const { host } = new URL(input instanceof Request ? input.url : input);
    const sandbox = hosts.get(host);
    if (!sandbox) throw new TypeError(`an example asked for ${host}`);
    return sandbox.fetch(input, init);
  };
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => {
    lines.push(values.join(" "));
  });
  for (const [key, value] of Object.entries(environment)) vi.stubEnv(key, value);
  vi.stubGlobal("fetch", fetch);
  try {
    await import(`../../examples/${name}.ts`);
  } finally {
    log.mockRestore();
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    await Promise.all([spaces.close(), spaaza.close()]);
  }
  return lines;
}
