// The same as generation.js for the newest releases of the peers, which need a newer version of Node.
import { measureGenerators } from "./generation.js";
import { newestGenerators } from "./generators.js";
import { installNewestPeers, newestVersions } from "./install.js";

export { summary } from "./generation.js";

export const title = `Generation by the newest releases, under Node ${newestVersions.node}`;
export const method = `As above, but with the newest release of each peer, and all of them and
specloom under the version of Node that these need. kubb is missing, since the newest release of its
client's plugin is for the version above.`;

export async function measure(options) {
  installNewestPeers();
  const result = await measureGenerators(newestGenerators(), { ...options, note: ", newest" });
  return { ...result, charts: [] };
}
