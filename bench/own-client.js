// The project's own client as JavaScript, from its sources as they are now.
import { createRequire } from "node:module";
import path from "node:path";
import { output, peers } from "./install.js";

/** Bundles the client of an API for a bench and gives the file. */
export function bundleOwn(bench, api = "spaces") {
  const { buildSync } = createRequire(path.join(peers, "package.json"))("esbuild");
  const root = path.resolve(import.meta.dirname, "..");
  const outfile = path.join(output, bench, "specloom.js");
  buildSync({
    entryPoints: [path.join(root, `generated/${api}/index.ts`)],
    bundle: true,
    outfile,
    format: "esm",
    platform: "node",
    target: "node20",
    sourcemap: true,
    // The same copy as the one that is compared.
    external: ["openapi-fetch"],
    tsconfigRaw: "{}",
  });
  return outfile;
}
