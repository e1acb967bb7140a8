// Modules of the generator that its package does not export.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { rolldown } from "rolldown";

const root = path.resolve(import.meta.dirname, "..");

/** What a module in `generator` exports whose text is `entry`. */
export async function internals(entry) {
  const id = path.join(root, "generator/entry.ts");
  const cache = path.join(root, "bench/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, "internals-"));
  process.on("exit", () => rmSync(folder, { recursive: true }));
  const bundle = await rolldown({
    input: id,
    platform: "node",
    external: (name) => !name.startsWith(".") && !path.isAbsolute(name),
    plugins: [
      {
        name: "entry",
        load: (name) => (name === id ? entry : undefined),
        resolveId: (name) => (name === id ? id : undefined),
      },
    ],
  });
  await bundle.write({
    dir: folder,
    format: "esm",
    entryFileNames: "[name].mjs",
    chunkFileNames: "[name].mjs",
  });
  return await import(path.join(folder, "entry.mjs"));
}
