import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests run on the sources, under the names that applications use.
    alias: [
      { find: /^specloom$/, replacement: source("./src/index.ts") },
      {
        find: /^specloom\/(spaces|spaaza)\/sandbox$/,
        replacement: source("./spec/$1/sandbox/index.ts"),
      },
      { find: /^specloom\/(spaces|spaaza)$/, replacement: source("./generated/$1/index.ts") },
      // What redocly.yaml names is found in dist, as it is outside of this repository.
      { find: /^.*\/dist\/spec\/(.+)\.js$/, replacement: source("./spec/$1.ts") },
      { find: /^@specloom\/generator$/, replacement: source("./generator/index.ts") },
      {
        find: /^@specloom\/generator\/sandbox$/,
        replacement: source("./generator/sandbox/index.ts"),
      },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
